// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"
#include "tests/app/reading/samples.h"

#include "app/reading/pagelines.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPagesAndWhereTheyBegin();
    void readsColumnsOneAfterTheOther_data();
    void readsColumnsOneAfterTheOther();
    void readsTitleAndDate();
    void takesThePrintingOfAPageForItsCapture();
    void refusesWhatIsDamagedOrHasNoText_data();
    void refusesWhatIsDamagedOrHasNoText();
    void joinsLinesToSentences();
    void joinsDividedWords_data();
    void joinsDividedWords();
    void dropsRunningHeadsAndPageNumbers();
    void dropsFeetBetweenColumns();
    void joinsWrappedLinesOnly();
};

void TestPdf::readsPagesAndWhereTheyBegin()
{
    const auto found =
        outcomesOf(Samples::pdf({{"Norway denies it",
                                  "The foreign ministry of Norway has denied on Thursday that its",
                                  "services broke into the mail of the port of Ruritania, as its"},
                                 {"government had said a day before.", "Nobody else spoke."}}),
                   u"r.pdf"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY2(found[0].has_value(), found[0] ? "" : qPrintable(found[0].error().reason));
    const Reading::Article &article = *found[0];
    QCOMPARE(
        article.text,
        u"Norway denies it\nThe foreign ministry of Norway has denied on Thursday that its "
        "services broke into the mail of the port of Ruritania, as its government had said a day "
        "before.\nNobody else spoke."_s);
    QCOMPARE(article.pageStarts.size(), std::size_t(2));
    QCOMPARE(article.pageStarts[1], article.text.indexOf(u"government had"_s));
    QCOMPARE(Reading::pageAt(article, 0), 1);
    QCOMPARE(Reading::pageAt(article, article.pageStarts[1] - 1), 1);
    QCOMPARE(Reading::pageAt(article, article.pageStarts[1]), 2);
    QCOMPARE(Reading::pageAt(Reading::Article{}, 0), 0);
}

void TestPdf::readsColumnsOneAfterTheOther_data()
{
    QTest::addColumn<bool>("lineByLine");
    QTest::newRow("written column by column") << false;
    QTest::newRow("written line by line across both") << true;
}

void TestPdf::readsColumnsOneAfterTheOther()
{
    QFETCH(const bool, lineByLine);
    const QList<QByteArray> left{
        "The ministry said on Monday that its", "mail servers had been entered by a",
        "group that works for a neighbour of", "the kingdom, and named two officers."};
    const QList<QByteArray> right{
        "The embassy of that state denied to", "have had any part in the matter and",
        "called the charge an invention that", "served the coming vote at home best."};
    QList<Samples::Placed> lines{{60, 780, "Ministry blames a neighbour for the hack of its mail"}};
    for (int i = 0; i < 4; ++i)
        lines.append({60, 740 - 14 * i, left[i]});
    for (int i = 0; i < 4; ++i)
        lines.insert(lineByLine ? 2 + 2 * i : 5 + i, {320, 740 - 14 * i, right[i]});
    const auto article = Reading::readArticle(Samples::pdfOf({lines}), u"r.pdf"_s);
    QVERIFY(article.has_value());
    QCOMPARE(article->text,
             u"Ministry blames a neighbour for the hack of its mail\n"_s
                 + QString::fromLatin1(left.join(' ')) + u' '
                 + QString::fromLatin1(right.join(' ')));
}

void TestPdf::readsTitleAndDate()
{
    const auto article = Reading::readArticle(
        Samples::pdf({{"The port was hacked."}},
                     "/Title(A port is hacked)/CreationDate(D:20201221101500Z)"),
        u"r.pdf"_s);
    QVERIFY(article.has_value());
    QCOMPARE(article->title, u"A port is hacked"_s);
    QVERIFY2(article->metadataDate.startsWith(u"2020-12-21T"_s), qPrintable(article->metadataDate));
}

void TestPdf::takesThePrintingOfAPageForItsCapture()
{
    const auto article = Reading::readArticle(
        Samples::pdf({{"The port was hacked."}},
                     "/Producer(Skia/PDF m90)/CreationDate(D:20210105101500Z)"),
        u"r.pdf"_s);
    QVERIFY(article.has_value());
    QCOMPARE(article->metadataDate, QString());
    QVERIFY(article->captureDate.startsWith(u"2021-01-05T"_s));
}

void TestPdf::refusesWhatIsDamagedOrHasNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray whole = Samples::pdf({{"The port was hacked."}});
    QTest::newRow("head alone") << "%PDF-1.7\n1 0 obj"_ba << u"damaged or cut off"_s;
    QTest::newRow("no text") << Samples::pdf({{""}}) << u"has no text"_s;
    QByteArray encrypted = whole;
    encrypted.replace(
        "/Info 4 0 R",
        "/Info 4 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(01234567890123456789012345678901)"
        "/U(01234567890123456789012345678901)>>/ID[(0123456789012345)(0123456789012345)]");
    QTest::newRow("encrypted") << encrypted << u"asks for a password"_s;
    encrypted.replace("/Filter/Standard", "/Filter/Mystery");
    QTest::newRow("encrypted strangely") << encrypted << u"is encrypted"_s;
}

void TestPdf::refusesWhatIsDamagedOrHasNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const auto article = Reading::readArticle(bytes, u"r.pdf"_s);
    QVERIFY(!article.has_value());
    QVERIFY2(article.error().reason.contains(said), qPrintable(article.error().reason));
}

void TestPdf::joinsLinesToSentences()
{
    const auto joined = Reading::joinPages(
        {{u"A heading"_s, u"The first line of a paragraph, which is as long as lines are here"_s,
          u"goes on and ends before the margin."_s,
          u"Another paragraph begins, and its first line is about as long too"_s,
          u"• A bullet that stands alone and is as long as other lines are, or so"_s}});
    QCOMPARE(
        joined.text.split(u'\n'),
        (QStringList{u"A heading"_s,
                     u"The first line of a paragraph, which is as long as lines are here goes on "
                     "and ends before the margin."_s,
                     u"Another paragraph begins, and its first line is about as long too"_s,
                     u"• A bullet that stands alone and is as long as other lines are, or so"_s}));
}

void TestPdf::joinsDividedWords_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("text");
    const QString start = u"A line that is long enough to be one of running text, and its govern"_s;
    QTest::newRow("hyphen") << QStringList{start + u'-', u"ment denied"_s}
                            << start + u"ment denied"_s;
    QTest::newRow("a reader's mark at the end")
        << QStringList{start + QChar(0xFFFE), u"ment denied"_s} << start + u"ment denied"_s;
    QTest::newRow("a reader's mark inside")
        << QStringList{start + QChar(0xFFFE) + u"ment denied"_s} << start + u"ment denied"_s;
    QTest::newRow("a name's own") << QStringList{start + u" US-"_s, u"China talks"_s}
                                  << start + u" US-China talks"_s;
    QTest::newRow("numbers") << QStringList{start + u" 2016-"_s, u"2017 season"_s}
                             << start + u" 2016-2017 season"_s;
}

void TestPdf::joinsDividedWords()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QString, text);
    QCOMPARE(Reading::joinPages({lines}).text, text);
}

void TestPdf::dropsRunningHeadsAndPageNumbers()
{
    std::vector<QStringList> pages;
    for (int page = 1; page <= 4; ++page) {
        pages.push_back(
            {u"Harbour Report %1"_s.arg(page), u"Ministry of Ports"_s,
             u"Text of page %1 that goes on, as text does, and does not yet come to"_s.arg(page),
             u"an end here, nor there, and so it is long enough for a line, and its"_s,
             u"third one is no shorter than the others are before the page is full,"_s,
             u"Page %1 of 4"_s.arg(page)});
    }
    const auto joined = Reading::joinPages(pages);
    QVERIFY2(!joined.text.contains(u"Harbour Report"_s) && !joined.text.contains(u"Ministry"_s)
                 && !joined.text.contains(u"of 4"_s),
             qPrintable(joined.text));
    QCOMPARE(joined.text.count(u"Text of page"_s), 4);
    QVERIFY(!joined.text.contains(u'\n'));
    QCOMPARE(joined.pageStarts.size(), std::size_t(4));
    for (const qsizetype start : joined.pageStarts)
        QVERIFY(joined.text.sliced(start).startsWith(u"Text of page"_s));
}

void TestPdf::dropsFeetBetweenColumns()
{
    std::vector<QStringList> pages;
    for (int page = 1; page <= 3; ++page) {
        pages.push_back({u"The left column of a page holds a text"_s,
                         u"that goes on to the next one, and so"_s,
                         u"it stops in the middle of a sentence"_s,
                         {},
                         u"Harbour Report, page %1"_s.arg(page),
                         {},
                         u"that the right column ends. Then comes"_s,
                         u"another one, which is long enough too,"_s,
                         u"and then the page is full of it all."_s});
    }
    const auto joined = Reading::joinPages(pages);
    QVERIFY2(!joined.text.contains(u"Harbour"_s), qPrintable(joined.text));
    QVERIFY(joined.text.contains(u"in the middle of a sentence that the right column ends."_s));
}

void TestPdf::joinsWrappedLinesOnly()
{
    const QString longLine = u"A line that nobody wrapped goes on and on. "_s.repeated(4);
    QCOMPARE(Reading::joinWrapped(longLine + u"\nand another"_s), longLine + u"\nand another"_s);
    QCOMPARE(
        Reading::joinWrapped(
            u"A line that somebody wrapped at a margin of\nsome forty characters.\n\n"
            "Yours,\nN. N."_s),
        u"A line that somebody wrapped at a margin of some forty characters.\n\nYours,\nN. N."_s);
}

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
