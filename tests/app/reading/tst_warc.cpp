// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"
#include "tests/app/reading/samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Samples::gzip;
using Samples::httpAnswer;
using Samples::warcRecord;

class TestWarc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePagesAndNothingElse();
    void readsPackedArchivesMemberByMember();
    void putsTheBodyTogether_data();
    void putsTheBodyTogether();
    void readsTextAndDocuments();
    void goesOnAfterAWrongLength();
    void namesAPageThatCannotBeUnpacked();
    void saysThatTheArchiveIsCutOff();
    void saysThatThereIsNoPage();
};

namespace {

const QByteArray kPage = Samples::page(
    "Norway denies it", "Norway has denied that it broke into the mail of the port on Thursday.");
const QByteArray kAddress = "https://news.example.org/2020/norway-denies-it";

QByteArray archive()
{
    return warcRecord({}, "software: a crawler\r\n", "warcinfo")
        + warcRecord(kAddress, "GET / HTTP/1.1\r\n\r\n", "request")
        + warcRecord(kAddress, httpAnswer(kPage))
        + warcRecord("https://news.example.org/logo.png", httpAnswer("\x89PNG", {}, "image/png"))
        + warcRecord("https://news.example.org/robots.txt",
                     httpAnswer("User-agent: *", {}, "text/plain"))
        + warcRecord("https://news.example.org/old",
                     "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n" + kPage)
        + warcRecord("https://news.example.org/two", httpAnswer(kPage));
}

} // namespace

void TestWarc::readsThePagesAndNothingElse()
{
    const auto found = outcomesOf(archive(), u"crawl.warc"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0] && found[1]);
    QCOMPARE(found[0]->title, u"Norway denies it"_s);
    QVERIFY(found[0]->text.contains(u"broke into the mail"_s));
    QCOMPARE(found[0]->address, QString::fromLatin1(kAddress));
    QCOMPARE(found[0]->captureDate, u"2020-12-21T08:15:00Z"_s);
    QCOMPARE(found[0]->metadataDate, QString());
    QVERIFY2(found[0]->id.startsWith(u"crawl#norway-denies-it-"), qPrintable(found[0]->id));
    QVERIFY(found[0]->id != found[1]->id);
}

void TestWarc::readsPackedArchivesMemberByMember()
{
    const QByteArray packed = gzip(warcRecord(kAddress, httpAnswer(kPage)))
        + gzip(warcRecord("https://news.example.org/two", httpAnswer(kPage)));
    const auto found = outcomesOf(packed, u"crawl.warc.gz"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0] && found[1]);
    QVERIFY2(found[0]->id.startsWith(u"crawl#"), qPrintable(found[0]->id));
}

void TestWarc::putsTheBodyTogether_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray half = kPage.first(100);
    const QByteArray rest = kPage.sliced(100);
    const auto chunks = [](const QByteArray &a, const QByteArray &b) {
        return QByteArray::number(a.size(), 16) + ";name=x\r\n" + a + "\r\n"
            + QByteArray::number(b.size(), 16) + "\r\n" + b + "\r\n0\r\n\r\n";
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray packed = "Content-Encoding: gzip\r\n";
    const QByteArray zipped = gzip(kPage);
    QTest::newRow("chunks") << httpAnswer(chunks(half, rest), chunked);
    QTest::newRow("chunks put together already") << httpAnswer(kPage, chunked);
    QTest::newRow("gzip") << httpAnswer(zipped, packed);
    QTest::newRow("unpacked already") << httpAnswer(kPage, packed);
    QTest::newRow("zlib") << httpAnswer(qCompress(kPage).sliced(4),
                                        "Content-Encoding: deflate\r\n");
    QTest::newRow("deflate alone")
        << httpAnswer(qCompress(kPage).sliced(6).chopped(4), "Content-Encoding: deflate\r\n");
    QTest::newRow("gzip in chunks")
        << httpAnswer(chunks(zipped.first(50), zipped.sliced(50)), chunked + packed);
}

void TestWarc::putsTheBodyTogether()
{
    QFETCH(const QByteArray, answer);
    const auto found = outcomesOf(warcRecord(kAddress, answer), u"a.warc"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY2(found[0].has_value(), found[0] ? "" : qPrintable(found[0].error().reason));
    QCOMPARE(found[0]->text,
             u"Norway denies it\nNorway has denied that it broke into the mail of the port on "
             "Thursday."_s);
}

void TestWarc::readsTextAndDocuments()
{
    const QByteArray pdf = Samples::pdf({{"The port was hacked, and nobody knows by whom."}});
    const auto found = outcomesOf(
        warcRecord("https://a.example/r.pdf", httpAnswer(pdf, {}, "application/pdf"))
            + warcRecord("https://a.example/t", "Norway denied it.", "conversion")
                  .replace("Content-Length", "Content-Type: text/plain\r\nContent-Length"),
        u"a.warc"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0] && found[1]);
    QCOMPARE(found[0]->pageStarts, std::vector<qsizetype>{0});
    QCOMPARE(found[1]->text, u"Norway denied it."_s);
}

void TestWarc::goesOnAfterAWrongLength()
{
    const QByteArray answer = httpAnswer(kPage);
    for (const qsizetype length : {answer.size() - 30, answer.size() + 300, qsizetype(0)}) {
        const auto found = outcomesOf(
            warcRecord(kAddress, answer, "response", length)
                + warcRecord("https://a.example/2", httpAnswer(QByteArray(1000, 'x')), "request")
                + warcRecord("https://a.example/3", httpAnswer(kPage)),
            u"a.warc"_s);
        QVERIFY(found.size() >= 2);
        QVERIFY(found.back().has_value());
        QCOMPARE(found.back()->address, u"https://a.example/3"_s);
        QVERIFY(std::ranges::any_of(found, [](const Reading::Outcome &outcome) {
            return !outcome && outcome.error().reason == u"Record 1 has a wrong length."_s;
        }));
    }
}

void TestWarc::namesAPageThatCannotBeUnpacked()
{
    QByteArray damaged = gzip(kPage);
    damaged[damaged.size() / 2] = char(~damaged[damaged.size() / 2]);
    const auto found =
        outcomesOf(warcRecord(kAddress, httpAnswer(damaged, "Content-Encoding: gzip\r\n"))
                       + warcRecord(kAddress, httpAnswer("\x0b\x02", "Content-Encoding: br\r\n"))
                       + warcRecord(kAddress, httpAnswer(kPage)),
                   u"a.warc"_s);
    QCOMPARE(found.size(), std::size_t(3));
    QVERIFY2(found[0].error().reason.contains(u"(https://news.example.org/2020/norway-denies-it): "
                                              "The packed data"_s),
             qPrintable(found[0].error().reason));
    QVERIFY2(found[1].error().reason.contains(u"not known here: br"_s),
             qPrintable(found[1].error().reason));
    QVERIFY(found[2].has_value());
}

void TestWarc::saysThatTheArchiveIsCutOff()
{
    const QByteArray whole = archive();
    const auto plain = outcomesOf(whole.chopped(40), u"a.warc"_s);
    QCOMPARE(plain.size(), std::size_t(2));
    QCOMPARE(plain[1].error().reason, u"The archive is cut off in record 7."_s);
    const auto packed = outcomesOf((gzip(whole) + gzip(whole)).chopped(300), u"a.warc.gz"_s);
    QVERIFY(packed.size() >= 3);
    QVERIFY2(packed.back().error().reason.contains(u"cut off"_s),
             qPrintable(packed.back().error().reason));
}

void TestWarc::saysThatThereIsNoPage()
{
    const auto found = outcomesOf(warcRecord({}, "x", "warcinfo"), u"a.warc"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].error().reason, u"There is no article in this file."_s);
}

QTEST_APPLESS_MAIN(TestWarc)
#include "tst_warc.moc"
