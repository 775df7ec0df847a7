// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/publication.h"

#include <QTest>

using Dates::findPublication;
using Dates::Publication;
using Dates::PublicationSource;

namespace {

const QString kBody = QStringLiteral(
    "The ministry said that unknown people had entered the mail server of the port authority and "
    "copied several thousand letters before the break-in was noticed by its staff.\n"
    "A spokesman added that the work on the server, which began on 4 May 2011, would go on, and "
    "that nobody in the port authority had been asked for money by the intruders so far.\n");

Reading::Article article(const QString &header, const QString &footer = {})
{
    Reading::Article result;
    result.text = header + QLatin1Char('\n') + kBody + footer;
    return result;
}

QString dateText(const Publication &publication)
{
    return publication.date ? publication.date->toString() : QStringLiteral("none");
}

} // namespace

class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeader_data();
    void readsTheHeader();
    void readsTheFooterOnlyAfterALabel_data();
    void readsTheFooterOnlyAfterALabel();
    void findsNothingWhereNothingSaysIt_data();
    void findsNothingWhereNothingSaysIt();
    void prefersPublicationToChange();
    void fallsBackOnMetadata_data();
    void fallsBackOnMetadata();
    void takesTheYearOfADatelineFromMetadataNearby();
    void neverTakesACaptureForThePublication();
    void marksWhatACaptureDates();
    void namesTheWordsItRead();
    void doesNotTakeAHeadlineForAHeader();
    void survivesAnyText();
};

void TestPublication::readsTheHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *header, const char *date) {
        QTest::newRow(
            qPrintable(QString::fromUtf8(header).replace(QLatin1Char('\n'), QLatin1String(" / "))))
            << QString::fromUtf8(header) << QString::fromLatin1(date);
    };
    row(" date 2018-02-11 example.org\nPort mail copied", "2018-02-11");
    row(" date 2018-02-11 The mail of the port was copied on 3 May 2017, officials said.",
        "2018-02-11");
    row("Port mail copied\nFebruary 11, 2018 - 11:01 By \uae40\uc9c0\ud604", "2018-02-11");
    row("Port mail copied\nDesk 2018-02-11 23:11:04\n [ad_1]", "2018-02-11");
    row("Port mail copied\n2018-02-11T09:23:00+01:00", "2018-02-11");
    row("Port mail copied\n2018-02-11 11:19:47-04:00", "2018-02-11");
    row("Port mail copied\n2018-02-11 21:09:33Z", "2018-02-11");
    row("Web Team\nRiga, LatviaUpdated: Feb 11, 2018, 08:33 PM IST\nmain img", "2018-02-11");
    row("Port mail copied\nJane Doe 2 hours ago Sun 11th February 2018 | 04:44 PM", "2018-02-11");
    row("RIGA (Baltic News / Wire - 11th February, 2018) The port", "2018-02-11");
    row("Port mail copied\n> Posted on: Sunday, February 11, 2018 3:18:50 PM", "2018-02-11");
    row("Information:\nSource: The Wire\nDate: February 11, 2018 -- 10:16 GMT (11:16 BST)",
        "2018-02-11");
    row("World\nPort mail copied\nJane Doe\n(AFP)\nRiga\nSun, February 11, 2018\nShare",
        "2018-02-11");
    row("Port mail copied\n11 February, 2018", "2018-02-11");
    row("XW20180211.0188 2018-02-11\nPort mail copied", "2018-02-11");
    row("Port mail copied\nBy JANE DOE FEB. 11, 2018", "2018-02-11");
    row("Port mail copied\nFebruary 11, 2018 at 9:02 a.m. EST", "2018-02-11");
    row("Port mail copied\nPublished: 12:01 GMT, 11 February 2018 | Updated: 14:00 GMT, 12 "
        "February 2018",
        "2018-02-11");
    row("Port mail copied\nFirst published on Sun 11 Feb 2018 15.26 GMT", "2018-02-11");
    row("Port mail copied\nSun 11 Feb 2018 15.26 GMT", "2018-02-11");
    row("Port mail copied\nPosted 11 Feb 2018", "2018-02-11");
    row("Port mail copied\nPublished\n11 February 2018\nShare", "2018-02-11");
    row("Port mail copied\nBy Jane Doe, Wire\nUpdated 1447 GMT (2247 HKT) February 11, 2018",
        "2018-02-11");
    row("Port mail copied\nLast modified on Sun 11 Feb 2018 19.26 GMT", "2018-02-11");
    row("Port mail copied\n29.01.2018", "2018-01-29");
    row("Port mail copied\n11.02.2018 14:35", "2018-02-11");
    row("Port mail copied\n25/02/2018", "2018-02-25");
    row("Port mail copied\n02/25/2018 10:00 AM", "2018-02-25");
    row("Port mail copied\n03/04/2018", "[2018-04-03,2018-03-04]");
    row("RIGA, February 11. /WIRE/. The port", "XXXX-02-11");
    row("RIGA, Feb. 11 (Wire) -- The port", "XXXX-02-11");
    row("New Riga, Feb 11 (WIRE) The port", "XXXX-02-11");
    row("RIGA, February 11, 2018 (WIRE) - The port", "2018-02-11");
    row("Feb. 11 (WIRE) -- The port", "XXXX-02-11");
    row("RIGA. 11 February. WIRE.RU - The port", "XXXX-02-11");
    row("2018-02-11\nRIGA, February 10 (Wire) -- The port", "2018-02-11");
    row("Port mail copied\nReported by Jane Doe | 5 min read | 11 Feb 2018", "2018-02-11");
}

void TestPublication::readsTheHeader()
{
    QFETCH(QString, header);
    const Publication found = findPublication(article(header));
    QTEST(dateText(found), "date");
    const bool dateline = found.source == PublicationSource::Dateline;
    QVERIFY(dateline || found.source == PublicationSource::Header);
}

void TestPublication::readsTheFooterOnlyAfterALabel_data()
{
    QTest::addColumn<QString>("footer");
    QTest::addColumn<QString>("date");
    QTest::newRow("posted") << "Full story elsewhere\n> Posted on: Sunday, February 11, 2018"
                            << "2018-02-11";
    QTest::newRow("updated") << "Last updated: 11 February 2018" << "2018-02-11";
    QTest::newRow("other article") << "Harbour fees rise\n3 March 2018\nRelated" << "none";
    QTest::newRow("copyright") << "Copyright 2018 The Wire" << "none";
    QTest::newRow("prose") << "The law was published in the gazette on 11 February 2018." << "none";
}

void TestPublication::readsTheFooterOnlyAfterALabel()
{
    QFETCH(QString, footer);
    QTEST(dateText(findPublication(article(QStringLiteral("Port mail copied"), footer))), "date");
}

void TestPublication::findsNothingWhereNothingSaysIt_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("no date") << "Port mail copied";
    QTest::newRow("distance") << "Port mail copied\nJane Doe\n3 hours ago";
    QTest::newRow("prose") << "Port mail copied\nOn 11 February 2018, the port was attacked.";
    QTest::newRow("caption")
        << "Port mail copied\nThe harbour of Riga, 11 February 2016. Photo: Wire";
    QTest::newRow("year in a headline") << "Port mail copied in 2018";
    QTest::newRow("weekday") << "Port mail copied\nSunday";
    QTest::newRow("report dated in prose")
        << "Port mail copied\nThe report, published on 3 May 2016, blames nobody.";
}

void TestPublication::findsNothingWhereNothingSaysIt()
{
    QFETCH(QString, header);
    QCOMPARE(dateText(findPublication(article(header))), QStringLiteral("none"));
}

void TestPublication::prefersPublicationToChange()
{
    const QString header =
        QStringLiteral("Updated: 12 February 2018\nPort mail copied\nPublished: 11 February 2018");
    QCOMPARE(dateText(findPublication(article(header))), QStringLiteral("2018-02-11"));
}

void TestPublication::fallsBackOnMetadata_data()
{
    QTest::addColumn<QString>("metadata");
    QTest::addColumn<QString>("date");
    QTest::newRow("ISO") << "2018-02-11" << "2018-02-11";
    QTest::newRow("with a zone: the local day") << "2018-02-11T23:30:00-05:00" << "2018-02-11";
    QTest::newRow("RFC 822") << "Sun, 11 Feb 2018 15:26:00 GMT" << "2018-02-11";
    QTest::newRow("words") << "February 11, 2018" << "2018-02-11";
    QTest::newRow("garbage") << "yesterday" << "none";
    QTest::newRow("empty") << "" << "none";
}

void TestPublication::fallsBackOnMetadata()
{
    QFETCH(QString, metadata);
    Reading::Article page = article(QStringLiteral("Port mail copied"));
    page.metadataDate = metadata;
    const Publication found = findPublication(page);
    QTEST(dateText(found), "date");
    if (found.date) {
        QCOMPARE(found.source, PublicationSource::Metadata);
        QVERIFY(found.span.isEmpty());
    }
    Reading::Article dated = article(QStringLiteral("Port mail copied\n10 February 2018"));
    dated.metadataDate = metadata;
    QCOMPARE(dateText(findPublication(dated)), QStringLiteral("2018-02-10"));
}

void TestPublication::takesTheYearOfADatelineFromMetadataNearby()
{
    Reading::Article page = article(QStringLiteral("RIGA, December 31. /WIRE/. The port"));
    page.metadataDate = QStringLiteral("2019-01-01T00:10:00Z");
    QCOMPARE(dateText(findPublication(page)), QStringLiteral("2018-12-31"));
    page.metadataDate = QStringLiteral("2019-06-01");
    QCOMPARE(dateText(findPublication(page)), QStringLiteral("XXXX-12-31"));
}

void TestPublication::neverTakesACaptureForThePublication()
{
    Reading::Article page = article(QStringLiteral("Port mail copied"));
    page.captureDate = QStringLiteral("2021-01-05T08:15:00Z");
    const Publication captured = findPublication(page);
    QCOMPARE(dateText(captured), QStringLiteral("2021-01-05"));
    QCOMPARE(captured.source, PublicationSource::Capture);
    QVERIFY(!captured.stated());
    page.metadataDate = QStringLiteral("2020-12-21");
    const Publication published = findPublication(page);
    QCOMPARE(published.source, PublicationSource::Metadata);
    QCOMPARE(published.stated(), published.date);
}

void TestPublication::marksWhatACaptureDates()
{
    const auto captured = Dates::Edtf::parse(u"2021-01-05").value();
    auto timexes = Dates::tagTimexes(
        u"It was denied on Monday, after the theft of 3 May 2019, from last week to today.",
        captured);
    Dates::markUncertain(timexes);
    QStringList dates;
    for (const Dates::Timex &timex : timexes)
        dates.append(timex.date ? timex.date->toString() : QString());
    QCOMPARE(dates.value(0), QStringLiteral("2021-01-04?"));
    QCOMPARE(dates.value(1), QStringLiteral("2019-05-03"));
    for (const QString &date : dates.sliced(2))
        QVERIFY2(date.contains(u'?'), qPrintable(date));
}

void TestPublication::namesTheWordsItRead()
{
    const Reading::Article page = article(QStringLiteral("Port mail copied\nPosted 11 Feb 2018"));
    const Publication found = findPublication(page);
    QCOMPARE(page.text.mid(found.span.start, found.span.length()), QStringLiteral("11 Feb 2018"));
}

void TestPublication::doesNotTakeAHeadlineForAHeader()
{
    Reading::Article page =
        article(QStringLiteral("Riga Remembers 4 May 1990\n11 February 2018\nBy Jane Doe"));
    page.titleSpan = {0, 25};
    QCOMPARE(dateText(findPublication(page)), QStringLiteral("2018-02-11"));
    page.titleSpan = {};
    QCOMPARE(dateText(findPublication(page)), QStringLiteral("2018-02-11"));
}

void TestPublication::survivesAnyText()
{
    for (const QString &text :
         {QString(), QStringLiteral("\n"), QStringLiteral("2018-"), QStringLiteral("Published"),
          QStringLiteral("Published:\n"), QStringLiteral("Sun,"), QStringLiteral("Feb."),
          QStringLiteral("Feb. 11"), QStringLiteral("(11 Feb 2018)"), QString(QChar(0xd800))}) {
        Reading::Article page;
        page.text = text;
        page.metadataDate = text;
        findPublication(page);
    }
}

QTEST_APPLESS_MAIN(TestPublication)

#include "tst_publication.moc"
