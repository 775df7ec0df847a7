// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/reader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFirst =
    u"The ministry said on Monday that hackers had entered its mail server in March."_s;
const QString kSecond =
    u"A spokesman for the embassy rejected the charge and asked for evidence."_s;
const QString kThird = u"Talks between the two governments are to begin in Vienna next week."_s;

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text);
}

QString story()
{
    return paragraph(kFirst) + paragraph(kSecond) + paragraph(kThird);
}

Reading::Article read(const QString &page, const QString &path = u"page.html"_s)
{
    return Reading::readArticle(page.toUtf8(), path).value_or(Reading::Article{});
}

QString page(const QString &head, const QString &body)
{
    return u"<!DOCTYPE html><html><head>%1</head><body>%2</body></html>"_s.arg(head, body);
}

QString storyText(const QString &title)
{
    return QStringList{title, kFirst, kSecond, kThird}.join(u'\n');
}

} // namespace

class TestHtmlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMetadataFromTheirSources_data();
    void takesMetadataFromTheirSources();
    void leavesOutWhatIsNotTheArticle_data();
    void leavesOutWhatIsNotTheArticle();
    void writesOneLineForABlock_data();
    void writesOneLineForABlock();
    void knowsHtmlByItsContent_data();
    void knowsHtmlByItsContent();
    void findsTheTextWithoutSemanticElements();
    void keepsTheWholeTextOfAPageInsideAForm();
    void readsAPageThatIsCutAnywhere();
    void refusesAPageWithoutText();
    void cutsTheSiteFromTheTitle();
    void ignoresBrokenLinkedData();
};

void TestHtmlPage::takesMetadataFromTheirSources_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("date");
    QTest::newRow("JSON-LD")
        << uR"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Spies &amp; servers",)"
           R"("datePublished":"2019-03-04","publisher":{"name":"The Ledger"}}</script>)"_s
        << u"Spies & servers"_s << u"The Ledger"_s << u"2019-03-04"_s;
    QTest::newRow("JSON-LD in a graph with several types")
        << uR"(<script type='application/ld+json'>[{"@graph":[{"@type":"WebSite","name":"x"},)"
           R"({"@type":["Thing","ReportageNewsArticle"],"headline":"Servers seized",)"
           R"("datePublished":"2019-03-04T10:00:00Z","publisher":[{"name":"The Ledger"}]}]}]</script>)"_s
        << u"Servers seized"_s << u"The Ledger"_s << u"2019-03-04T10:00:00Z"_s;
    QTest::newRow("OpenGraph")
        << uR"(<meta property="og:title" content="Servers seized"><meta property="og:site_name" )"
           R"(content="The Ledger"><meta property="article:published_time" content="2019-03-04">)"_s
        << u"Servers seized"_s << u"The Ledger"_s << u"2019-03-04"_s;
    QTest::newRow("Dublin Core")
        << uR"(<meta name="DC.title" content="Servers seized"><meta name="DC.publisher" )"
           R"(content="The Ledger"><meta name="DC.date.issued" content="2019-03-04">)"_s
        << u"Servers seized"_s << u"The Ledger"_s << u"2019-03-04"_s;
    QTest::newRow("title element")
        << u"<title>Servers of the ministry seized - Moorland Gazette</title>"_s
        << u"Servers of the ministry seized"_s << u"Moorland Gazette"_s << QString();
}

void TestHtmlPage::takesMetadataFromTheirSources()
{
    QFETCH(const QString, head);
    const Reading::Article article = read(page(head, story()));
    QTEST(article.title, "title");
    QTEST(article.outlet, "outlet");
    QTEST(article.metadataDate, "date");
}

void TestHtmlPage::leavesOutWhatIsNotTheArticle_data()
{
    QTest::addColumn<QString>("body");
    const QString head = u"<h1>Servers seized</h1>"_s;
    const QString links =
        u"<ul><li><a href=a>Ten more attacks that we heard of</a><li><a href=b>Who is "
        "behind the group?</a></ul>"_s;
    QTest::newRow("navigation") << u"<nav>%1</nav>"_s.arg(links) + head + story();
    QTest::newRow("a list of links in a div") << u"<div>%1</div>"_s.arg(links) + head + story();
    QTest::newRow("links inside the article")
        << head + paragraph(kFirst) + links + paragraph(kSecond) + paragraph(kThird);
    QTest::newRow("script and style") << head + u"<script>if (a<b) { x('</p>') }</script>"_s
            + u"<style>p { color: red }</style>"_s + story();
    QTest::newRow("comments in the source") << head + u"<!-- <p>draft</p> -->"_s + story();
    QTest::newRow("hidden parts") << head
            + u"<div hidden><p>Hidden text of a part that nobody sees here.</p>"
              "</div><p style='DISPLAY : none'>Hidden too, this sentence is.</p>"_s
            + story();
    QTest::newRow("aside and footer") << head
            + u"<aside><p>A note on the side that is a full sentence.</p>"
              "</aside>"_s
            + story()
            + u"<footer><p>The Ledger is published by its readers, every day of it.</p></footer>"_s;
    QTest::newRow("form") << head + story()
            + u"<form><p>Write to us what you think about this article "
              u"today.</p><textarea></textarea>"
              "<button>Send</button></form>"_s;
    QTest::newRow("teasers") << u"<article>%1</article>"_s.arg(head + story())
            + u"<div><h3><a href=c>Another story</a></h3><p>It is about something else, and told "
              u"in one "
              "sentence.</p></div>"_s;
    QTest::newRow("teasers without semantics") << u"<div>%1</div>"_s.arg(head + story())
            + u"<div><h3><a href=c>Another story</a></h3><p>It is about something else entirely.</p></div>"_s;
    QTest::newRow("readers' comments as articles")
        << u"<article>%1<article><p>I do not believe a word of it, said a reader "
           u"here.</p></article>"
           "</article>"_s.arg(head + story());
    QTest::newRow("dialog")
        << u"<dialog open><p>We would like to tell you about our new offer today.</p>"
           "</dialog>"_s
            + head + story();
    QTest::newRow("formatting") << head
            + paragraph(kFirst.left(9) + u"<b>"_s + kFirst.mid(9, 4) + u"</b>"_s + kFirst.mid(13))
            + paragraph(kSecond) + paragraph(kThird);
}

void TestHtmlPage::leavesOutWhatIsNotTheArticle()
{
    QFETCH(const QString, body);
    QCOMPARE(read(page({}, body)).text, storyText(u"Servers seized"_s));
}

void TestHtmlPage::writesOneLineForABlock_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("white space collapses")
        << u"<p>One\n  two\tthree</p>"_s << QStringList{u"One two three"_s};
    QTest::newRow("entities") << u"<p>Caf&eacute; &#8220;x&#x201D; &amp;&nbsp;y</p>"_s
                              << QStringList{u"Café “x” &\u00A0y"_s};
    QTest::newRow("soft hyphens go")
        << u"<p>cyber&shy;attack</p>"_s << QStringList{u"cyberattack"_s};
    QTest::newRow("two breaks part")
        << u"<p>One<br><br>two</p>"_s << QStringList{u"One"_s, u"two"_s};
    QTest::newRow("one break after a sentence parts")
        << u"<p>One.<br>Two.</p>"_s << QStringList{u"One."_s, u"Two."_s};
    QTest::newRow("one break inside a sentence is a space")
        << u"<p>One<br>two</p>"_s << QStringList{u"One two"_s};
    QTest::newRow("captions")
        << u"<figure><img><figcaption>A guard.</figcaption></figure><p>Text.</p>"_s
        << QStringList{u"A guard."_s, u"Text."_s};
    QTest::newRow("list items") << u"<ul><li>One<li>two</ul>"_s << QStringList{u"One"_s, u"two"_s};
    QTest::newRow("cells") << u"<table><tr><td>One<td>two</table>"_s
                           << QStringList{u"One"_s, u"two"_s};
    QTest::newRow("text without elements") << u"One <i>two</i>"_s << QStringList{u"One two"_s};
    QTest::newRow("preformatted text")
        << u"<pre>One\ntwo\n\nthree</pre>"_s << QStringList{u"One two"_s, u"three"_s};
    QTest::newRow("a lone bracket is text") << u"<p>1 < 2 <3</p>"_s << QStringList{u"1 < 2 <3"_s};
}

void TestHtmlPage::writesOneLineForABlock()
{
    QFETCH(const QString, body);
    QFETCH(const QStringList, lines);
    QCOMPARE(read(page({}, body)).text.split(u'\n'), lines);
}

void TestHtmlPage::knowsHtmlByItsContent_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("html");
    QTest::newRow("doctype") << u" \n<!doctype HTML><p>x y z</p>"_s << u"a.txt"_s << true;
    QTest::newRow("comment first") << u"<!-- saved --><html><p>x y z</p>"_s << u"a.txt"_s << true;
    QTest::newRow("XHTML") << u"<?xml version='1.0'?><html><p>x y z</p></html>"_s << u"a"_s << true;
    QTest::newRow("fragment") << u"<div><p>x y z</p></div>"_s << u"a.txt"_s << true;
    QTest::newRow("text before, named so") << u"x y z <p>more</p>"_s << u"a.html"_s << true;
    QTest::newRow("text before, not named so") << u"x y z <p>more</p>"_s << u"a.txt"_s << false;
    QTest::newRow("no tag at all") << u"x y z"_s << u"a.html"_s << false;
    QTest::newRow("an address in brackets") << u"<jo@example.org> wrote"_s << u"a.txt"_s << false;
    QTest::newRow("a lone paragraph-like word") << u"<people> wrote"_s << u"a.txt"_s << false;
}

void TestHtmlPage::knowsHtmlByItsContent()
{
    QFETCH(const QString, content);
    QFETCH(const QString, path);
    QTEST(!read(content, path).text.contains(u'<') && content.contains(u'<'), "html");
}

void TestHtmlPage::findsTheTextWithoutSemanticElements()
{
    const QString body = u"<table><tr><td><a href=/>Home</a><br><a href=/w>World</a><td>"
                         "<font size=5>Servers seized</font><br><br>"_s
        + kFirst + u"<br><br>"_s + kSecond + u"<br><br>"_s + kThird
        + u"<td><a href=/ad>Buy now</a></table>"_s;
    const Reading::Article article = read(page(u"<title>Servers seized</title>"_s, body));
    QCOMPARE(article.text, storyText(u"Servers seized"_s));
    QCOMPARE(article.titleSpan, (Reading::Span{0, 14}));
}

void TestHtmlPage::keepsTheWholeTextOfAPageInsideAForm()
{
    const QString body = u"<form action=/page.aspx><h1>Servers seized</h1>%1</form>"_s.arg(story());
    QCOMPARE(read(page({}, body)).text, storyText(u"Servers seized"_s));
}

void TestHtmlPage::readsAPageThatIsCutAnywhere()
{
    const QString whole = page(u"<title>Servers seized</title><script>var a = '<p>';</script>"_s,
                               u"<h1>Servers seized</h1>"_s + story());
    const qsizetype end = whole.indexOf(kSecond) + kSecond.size();
    QCOMPARE(read(whole.left(end)).text,
             (QStringList{u"Servers seized"_s, kFirst, kSecond}.join(u'\n')));
    QCOMPARE(read(whole.left(end) + u"</p><p class=\"lea"_s).text,
             (QStringList{u"Servers seized"_s, kFirst, kSecond}.join(u'\n')));
}

void TestHtmlPage::refusesAPageWithoutText()
{
    const auto article =
        Reading::readArticle("<html><body><script>x()</script></body></html>", u"a.html"_s);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().reason, u"The web page holds no readable text."_s);
}

void TestHtmlPage::cutsTheSiteFromTheTitle()
{
    const QString head = u"<meta property='og:site_name' content='Spark'>"
                         "<meta property='og:title' content='Talks possible - Kremlin | Spark'>"_s;
    QCOMPARE(read(page(head, story())).title, u"Talks possible - Kremlin"_s);
}

void TestHtmlPage::ignoresBrokenLinkedData()
{
    const QString head =
        u"<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
        "<title>Servers seized</title>"_s;
    QCOMPARE(read(page(head, story())).title, u"Servers seized"_s);
}

QTEST_APPLESS_MAIN(TestHtmlPage)
#include "tst_htmlpage.moc"
