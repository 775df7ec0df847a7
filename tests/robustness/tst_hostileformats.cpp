// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"
#include "tests/app/reading/samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Samples::gzip;
using Samples::httpAnswer;
using Samples::warcRecord;

// Files that somebody made to hurt, and files that broke on their way. Each is named with its
// reason; none costs time or memory out of proportion. ctest's limit is what catches those that do.

class TestHostileFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsOrRefusesInTime_data();
    void readsOrRefusesInTime();
    void survivesFilesCutAnywhere_data();
    void survivesFilesCutAnywhere();
    void readsTheRestAfterABomb();
};

namespace {

constexpr int kMega = 1024 * 1024;

QByteArray rss(const QByteArray &items)
{
    return "<rss><channel><title>News</title>" + items + "</channel></rss>";
}

QByteArray item(const QByteArray &text)
{
    return "<item><title>Norway denies it</title><description>" + text + "</description></item>";
}

/// Ends inside a loop: a page tree whose nodes are each other's children.
QByteArray loopedPdf()
{
    QByteArray pdf = Samples::pdf({{"The port was hacked."}});
    return pdf.replace("/Kids[6 0 R ]/Count 1", "/Kids[2 0 R ]/Count 9");
}

QByteArray nestedMail(int depth)
{
    QByteArray mail = "MIME-Version: 1.0\r\nSubject: deep\r\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + mark + "\r\n\r\n--" + mark + "\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\nNorway denied it.\r\n";
}

QByteArray nestedMessages(int depth)
{
    return QByteArray("MIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n").repeated(depth)
        + "Subject: x\r\n\r\nNorway denied it.\r\n";
}

/// What every reader of an article relies on.
void check(const Reading::Outcome &outcome)
{
    if (!outcome) {
        QVERIFY2(!outcome.error().reason.isEmpty(), qPrintable(outcome.error().path));
        QVERIFY2(outcome.error().reason.endsWith(u'.'), qPrintable(outcome.error().reason));
        return;
    }
    QVERIFY(!outcome->text.isEmpty());
    QVERIFY(outcome->titleSpan.end <= outcome->text.size());
    for (const qsizetype start : outcome->pageStarts)
        QVERIFY(start <= outcome->text.size());
    for (const Reading::Furniture &furniture : outcome->furniture)
        QVERIFY(furniture.span.end <= outcome->text.size());
}

} // namespace

void TestHostileFormats::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray bomb = gzip(QByteArray(40 * kMega, '\0'));
    QTest::newRow("packed bomb") << u"a.txt.gz"_s << bomb << u"more than 20.0 MB"_s;
    QTest::newRow("bomb in a record")
        << u"a.warc"_s
        << warcRecord("https://a.example/", httpAnswer(bomb, "Content-Encoding: gzip\r\n"))
        << u"Item 1 (https://a.example/): The page unpacks to more than 20.0 MB."_s;
    QTest::newRow("bomb around records")
        << u"a.warc.gz"_s
        << gzip(warcRecord("https://a.example/", httpAnswer(QByteArray(40 * kMega, 'a'))))
        << u"unpacks to more than 256 times"_s;
    QTest::newRow("record beyond the limit")
        << u"a.warc"_s
        << warcRecord("https://a.example/", httpAnswer("<p>" + QByteArray(21 * kMega, 'a')))
        << u"too large for an article"_s;
    QTest::newRow("length beyond all memory")
        << u"a.warc"_s << warcRecord("https://a.example/", httpAnswer("<p>x"), "request", 1LL << 60)
        << u"cut off in record 1"_s;
    QTest::newRow("no length") << u"a.warc"_s << "WARC/1.0\r\nWARC-Type: response\r\n\r\nabc"_ba
                               << u"Record 1 has no length."_s;
    QTest::newRow("chunk with a wrong length")
        << u"a.warc"_s
        << warcRecord(
               "https://a.example/",
               httpAnswer("ffffff\r\n<p>Norway denied it.", "Transfer-Encoding: chunked\r\n"))
        << u"chunks have wrong lengths"_s;
    QTest::newRow("entities") << u"a.rss"_s
                              << "<!DOCTYPE rss [<!ENTITY a 'b'>]>"
            + rss(item(QByteArray("&a;").repeated(1000)))
                              << u"declares entities"_s;
    QTest::newRow("attributes") << u"a.rss"_s
                                << "<rss" + QByteArray(" a='1' b='2'").repeated(50'000) + "/>"
                                << u"more than 256 attributes"_s;
    QTest::newRow("deep elements") << u"a.rss"_s << rss(item(QByteArray("<a>").repeated(100'000)))
                                   << u"too deep inside each other"_s;
    QTest::newRow("deep elements outside items")
        << u"a.rss"_s << rss(QByteArray("<a>").repeated(100'000))
        << u"too deep inside each other"_s;
    QTest::newRow("item beyond the limit")
        << u"a.rss"_s << rss(item(QByteArray(21 * kMega, 'a'))) << u"too large for an article"_s;
    QTest::newRow("page tree in a loop") << u"a.pdf"_s << loopedPdf() << u"PDF document"_s;
    QTest::newRow("no pages") << u"a.pdf"_s
                              << Samples::pdf({}).replace("/Count 0", "/Count 99999999")
                              << u"PDF document"_s;
    QTest::newRow("PDF cut off") << u"a.pdf"_s << Samples::pdf({{"Norway."}}).first(200)
                                 << u"damaged or cut off"_s;
    QTest::newRow("gzip cut off") << u"a.txt.gz"_s << gzip("Norway denied it.\n").chopped(9)
                                  << u"cut off"_s;
    QTest::newRow("gzip damaged") << u"a.txt.gz"_s
                                  << gzip("Norway denied it.\n").replace(12, 3, "xyz")
                                  << u"damaged"_s;
}

void TestHostileFormats::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const auto found = outcomesOf(bytes, name);
    QVERIFY(!found.empty());
    QVERIFY(!found.back().has_value());
    QCOMPARE(found.back().error().path, name);
    QVERIFY2(found.back().error().reason.contains(said), qPrintable(found.back().error().reason));
}

void TestHostileFormats::readsOrRefusesInTime_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const QString &name, const QByteArray &bytes) {
        QTest::newRow(title) << name << bytes;
    };
    row("HTML 100,000 deep", u"a.html"_s, "<html>" + QByteArray("<div>").repeated(100'000) + "x");
    row("a line of 10 MB", u"a.txt"_s, QByteArray("Norway denied it ").repeated(10 * kMega / 17));
    row("a title of 5 MB", u"a.rss"_s,
        rss("<item><title>" + QByteArray("Norway denied ").repeated(5 * kMega / 14)
            + "</title></item>"));
    row("5,000 items", u"a.rss"_s, rss(QByteArray("<item><title>A</title></item>").repeated(5000)));
    row("comments in a feed", u"a.rss"_s, rss(QByteArray("<!--x-->").repeated(kMega / 4)));
    row("an open comment", u"a.rss"_s, "<rss><!--" + QByteArray(8 * kMega, '-'));
    row("parts inside parts", u"a.eml"_s, nestedMail(20'000));
    row("messages inside messages", u"a.eml"_s, nestedMessages(20'000));
    row("100,000 parts", u"a.eml"_s,
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            + QByteArray("--b\r\nContent-Type: text/html\r\n\r\n<p>\r\n").repeated(100'000));
    row("a header of 5 MB", u"a.eml"_s,
        "MIME-Version: 1.0\r\nSubject: " + QByteArray("=?utf-8?q?a?= ").repeated(5 * kMega / 14)
            + "\r\n\r\nNorway denied it.\r\n");
    row("many addresses", u"a.eml"_s,
        "MIME-Version: 1.0\r\nFrom: " + QByteArray("(").repeated(100'000)
            + "a@b.example\r\n\r\nNorway.\r\n");
    row("quotations in Markdown", u"a.md"_s, QByteArray(100'000, '>') + "x");
    row("brackets in Markdown", u"a.md"_s, QByteArray("[").repeated(100'000));
    row("links in Markdown", u"a.md"_s, QByteArray("[a](").repeated(100'000));
    row("stars in Markdown", u"a.md"_s, QByteArray("*a _b ").repeated(100'000));
    row("lists in Markdown", u"a.md"_s, QByteArray("* ").repeated(20'000) + "x");
    row("backticks in Markdown", u"a.md"_s, [] {
        QByteArray text;
        for (int i = 1; i < 1500; ++i)
            text += QByteArray(i, '`') + ' ';
        return text;
    }());
    row("references in Markdown", u"a.md"_s, QByteArray("[a]: b\n\n[a] ").repeated(50'000));
    row("tables in Markdown", u"a.md"_s,
        QByteArray("|a").repeated(3000) + "\n" + QByteArray("|-").repeated(3000) + "\n"
            + QByteArray("|b\n").repeated(3000));
    row("empty records", u"a.warc"_s, warcRecord("https://a.example/", {}).repeated(20'000));
    row("lines between records", u"a.warc"_s,
        warcRecord("https://a.example/", {}, "request") + QByteArray("x\n").repeated(kMega));
    row("a header line of 10 MB", u"a.warc"_s, "WARC/1.0\r\nA: " + QByteArray(10 * kMega, 'a'));
    row("empty members", u"a.warc.gz"_s, gzip({}).repeated(100'000));
    row("declarations before a feed", u"a.xml"_s, QByteArray("<?a?>").repeated(4000) + "<b>");
    row("pages of one object", u"a.pdf"_s, [] {
        QByteArray pdf = Samples::pdf({{"The port was hacked."}});
        return pdf.replace("/Kids[6 0 R ]/Count 1",
                           "/Kids[" + QByteArray("6 0 R ").repeated(1500) + "]/Count 1500");
    }());
}

void TestHostileFormats::readsOrRefusesInTime()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const auto found = outcomesOf(bytes, name);
    QVERIFY(!found.empty());
    for (const Reading::Outcome &outcome : found)
        check(outcome);
}

void TestHostileFormats::survivesFilesCutAnywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page =
        Samples::page("Norway denies it", "Norway has denied that it broke in.");
    QTest::newRow("feed") << u"a.rss"_s << rss(item("Norway denied.") + item("Oslo denied."));
    QTest::newRow("PDF") << u"a.pdf"_s << Samples::pdf({{"Norway denied it."}, {"Oslo did not."}});
    const QByteArray warc = warcRecord("https://a.example/1", httpAnswer(page))
        + warcRecord("https://a.example/2",
                     httpAnswer(gzip(page),
                                "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"));
    QTest::newRow("web archive") << u"a.warc"_s << warc;
    QTest::newRow("packed web archive") << u"a.warc.gz"_s << gzip(warc) + gzip(warc);
    QTest::newRow("mail") << u"a.eml"_s
                          << "MIME-Version: 1.0\r\nSubject: =?utf-8?b?TsO4?=\r\nContent-Type: "
                             "multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
                             "Content-Transfer-Encoding: base64\r\n\r\n"
            + page.toBase64() + "\r\n--b--\r\n";
    QTest::newRow("Markdown")
        << u"a.md"_s
        << "---\ntitle: Norway\ndate: 2020\n---\n# Norway [denies](x) *it*\n\n"
           "> So **Oslo** says.\n"_ba;
}

void TestHostileFormats::survivesFilesCutAnywhere()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    for (qsizetype length = 1; length < bytes.size(); length += length < 100 ? 1 : 7) {
        const auto found = outcomesOf(bytes.first(length), name);
        QVERIFY(!found.empty());
        for (const Reading::Outcome &outcome : found)
            check(outcome);
    }
}

void TestHostileFormats::readsTheRestAfterABomb()
{
    const QByteArray bomb =
        httpAnswer(gzip(QByteArray(40 * kMega, 'a')), "Content-Encoding: gzip\r\n");
    const QByteArray good =
        httpAnswer(Samples::page("Norway denies it", "Norway has denied that it broke in."));
    const auto found = outcomesOf(gzip(warcRecord("https://a.example/1", bomb))
                                      + gzip(warcRecord("https://a.example/2", good)),
                                  u"a.warc.gz"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(!found[0].has_value());
    QVERIFY(found[1].has_value());
}

QTEST_GUILESS_MAIN(TestHostileFormats)
#include "tst_hostileformats.moc"
