// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheItemsOfRss();
    void readsTheEntriesOfAtom();
    void readsTheItemsOfRdf();
    void keepsTheNameOfAnItemWhenOthersComeAboveIt();
    void tellsItemsOfTheSameNameApart();
    void namesAnItemWithNothingInItAndReadsTheRest();
    void keepsWhatStandsBeforeAnError();
    void readsOtherEncodings();
    void readsNamesOfCharactersThatXmlDoesNotKnow();
    void leavesNamesThatNobodyKnows();
    void stopsWhenNoMoreIsWanted();
    void doesNotTakeOtherXmlForAFeed();
};

namespace {

const QByteArray kItem =
    "<item><title>Norway denies the breach</title><link>https://example.org/2020/norway-denies.html"
    "</link><guid isPermaLink=\"false\">tag:1</guid>"
    "<pubDate>Mon, 21 Dec 2020 23:10:00 -0500</pubDate>"
    "<description>Oslo has denied it.</description>"
    "<content:encoded><![CDATA[<p>Norway's foreign ministry has denied that it broke into the mail "
    "of "
    "the port.</p><p>The port &amp; its owner did not reply.</p>]]></content:encoded></item>";

QByteArray rss(const QByteArray &items)
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
           "<title>Harbour News</title><language>en-gb</language>"
           "<image><title>not this</title></image>"
        + items + "</channel></rss>";
}

} // namespace

void TestFeed::readsTheItemsOfRss()
{
    const auto found = outcomesOf(rss(kItem), u"feed.xml"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY2(found[0].has_value(), found[0] ? "" : qPrintable(found[0].error().reason));
    const Reading::Article &article = *found[0];
    QCOMPARE(article.title, u"Norway denies the breach"_s);
    QCOMPARE(
        article.text,
        u"Norway denies the breach\nNorway's foreign ministry has denied that it broke into the "
        "mail of the port.\nThe port & its owner did not reply."_s);
    QCOMPARE(article.titleSpan, (Reading::Span{0, 24}));
    QCOMPARE(article.outlet, u"Harbour News"_s);
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(article.metadataDate, u"2020-12-21T23:10:00-05:00"_s);
    QCOMPARE(article.address, u"https://example.org/2020/norway-denies.html"_s);
    QVERIFY2(article.id.startsWith(u"feed#norway-denies-"), qPrintable(article.id));
    QCOMPARE(article.id, u"feed#"_s + article.item);
}

void TestFeed::readsTheEntriesOfAtom()
{
    const auto found = outcomesOf(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Port Watch</title>"
        "<entry><title type=\"html\">Oslo &lt;b&gt;denies&lt;/b&gt; it</title><id>urn:1</id>"
        "<link rel=\"edit\" href=\"https://example.org/edit\"/>"
        "<link href=\"https://example.org/oslo\"/><updated>2020-12-22T10:00:00Z</updated>"
        "<published>2020-12-21T10:00:00Z</published>"
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>It denied a "
        "break-in "
        "of 3 &lt; 4 hosts.</p><p>Nobody else spoke.</p></div></content></entry>"
        "<entry><title>Second</title><id>urn:2</id><updated>2020-12-23</updated>"
        "<summary type=\"text\">A &lt;b&gt; is text here.</summary></entry></feed>",
        u"a.atom"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0]->title, u"Oslo denies it"_s);
    QCOMPARE(found[0]->text,
             u"Oslo denies it\nIt denied a break-in of 3 < 4 hosts.\nNobody else spoke."_s);
    QCOMPARE(found[0]->metadataDate, u"2020-12-21T10:00:00Z"_s);
    QCOMPARE(found[0]->address, u"https://example.org/oslo"_s);
    QCOMPARE(found[0]->outlet, u"Port Watch"_s);
    QCOMPARE(found[1]->metadataDate, u"2020-12-23"_s);
    QCOMPARE(found[1]->text, u"Second\nA <b> is text here."_s);
}

void TestFeed::readsTheItemsOfRdf()
{
    const auto found = outcomesOf(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        "<channel rdf:about=\"https://example.org/\"><title>Old News</title></channel>"
        "<item rdf:about=\"https://example.org/1\"><title>A hack</title>"
        "<description>Hackers entered the port.</description><dc:date>2005-03-04</dc:date></item>"
        "</rdf:RDF>",
        u"old.rdf"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0]->outlet, u"Old News"_s);
    QCOMPARE(found[0]->metadataDate, u"2005-03-04"_s);
    QCOMPARE(found[0]->text, u"A hack\nHackers entered the port."_s);
}

void TestFeed::keepsTheNameOfAnItemWhenOthersComeAboveIt()
{
    const QByteArray newer = "<item><title>Newer</title><guid>tag:2</guid>"
                             "<description>Something else.</description></item>";
    const auto before = outcomesOf(rss(kItem), u"feed.xml"_s);
    const auto after = outcomesOf(rss(newer + kItem), u"feed.xml"_s);
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(after[1]->id, before[0]->id);
}

void TestFeed::tellsItemsOfTheSameNameApart()
{
    const auto found = outcomesOf(rss(kItem + kItem), u"feed.xml"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[1]->id, found[0]->id + u"-2"_s);
}

void TestFeed::namesAnItemWithNothingInItAndReadsTheRest()
{
    const auto found =
        outcomesOf(rss("<item><link>https://example.org/x</link></item>" + kItem), u"feed.xml"_s);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].error().path, u"feed.xml"_s);
    QCOMPARE(found[0].error().reason,
             u"Item 1 (https://example.org/x): The item has neither a title nor a text."_s);
    QVERIFY(found[1].has_value());
}

void TestFeed::keepsWhatStandsBeforeAnError()
{
    const QByteArray whole = rss(kItem + kItem);
    for (const QByteArray &broken :
         {whole.first(whole.size() - 200), rss(kItem + "<item><title>x</titel></item>")}) {
        const auto found = outcomesOf(broken, u"feed.xml"_s);
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0].has_value());
        QVERIFY2(found[1].error().reason.contains(u"after 1 items"),
                 qPrintable(found[1].error().reason));
    }
}

void TestFeed::readsOtherEncodings()
{
    const auto found = outcomesOf(
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>"
        "\xCC\xEE\xF1\xEA\xE2\xE0</title><description>\xCF\xEE\xF0\xF2.</description></item>"
        "</channel></rss>",
        u"feed"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0]->text, u"Москва\nПорт."_s);
}

void TestFeed::readsNamesOfCharactersThatXmlDoesNotKnow()
{
    const auto found = outcomesOf(
        "<rss><channel><item><title>Oslo&rsquo;s word</title></item></channel></rss>", u"f.rss"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0]->title, u"Oslo’s word"_s);
}

/// Read again as XML, such a name would be asked for without end, and "&LT;" would open a tag.
void TestFeed::leavesNamesThatNobodyKnows()
{
    const auto found =
        outcomesOf(rss("<item><title>Port &mt; owner &LT;b&GT; &AMP;</title><guid>1</guid></item>"),
                   u"feed.xml"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].has_value());
    QCOMPARE(found[0]->title, u"Port &mt; owner <b> &"_s);
}

void TestFeed::stopsWhenNoMoreIsWanted()
{
    QByteArray bytes = rss(kItem + kItem + kItem);
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    int count = 0;
    Reading::readArticles(source, u"feed.xml"_s, [&count](const Reading::Outcome &) {
        ++count;
        return count < 2;
    });
    QCOMPARE(count, 2);
}

void TestFeed::doesNotTakeOtherXmlForAFeed()
{
    const auto found = outcomesOf("<?xml version=\"1.0\"?><note>A text.</note>", u"n.xml"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0]->item, QString());
}

QTEST_APPLESS_MAIN(TestFeed)
#include "tst_feed.moc"
