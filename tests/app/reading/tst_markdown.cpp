// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFrontMatter_data();
    void readsFrontMatter();
    void keepsEveryPlace_data();
    void keepsEveryPlace();
    void joinsTheLinesOfAParagraph();
    void leavesCodeAndAddressesOut();
    void takesARuleForNoFrontMatter();
};

namespace {

Reading::Article read(const QByteArray &bytes, const QString &path = u"a.md"_s)
{
    const auto outcome = Reading::readArticle(bytes, path);
    if (!outcome)
        qWarning().noquote() << outcome.error().reason;
    return outcome.value_or(Reading::Article{});
}

} // namespace

void TestMarkdown::readsFrontMatter_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("YAML") << "---\ntitle: \"Norway: no hack\" # a remark\ndate: 2020-12-21\n"
                             "source: Harbour News\nurl: https://example.org/1\nlang: en-GB\n"
                             "tags:\n  - date\n  - title: no\n---\n"_ba;
    QTest::newRow("YAML with other line ends")
        << "---\r\nTitle: 'Norway: no hack'\r\nDate: 2020-12-21\r\noutlet: Harbour News\r\n"
           "link: https://example.org/1\r\nlanguage: en\r\n---\r\n"_ba;
    QTest::newRow("TOML") << "+++\ntitle = \"Norway: no hack\"\ndate = 2020-12-21\n"
                             "publisher = 'Harbour News'\ncanonical = \"https://example.org/1\"\n"
                             "lang = \"en\"\ntags = [\"a\"]\n+++\n"_ba;
}

void TestMarkdown::readsFrontMatter()
{
    QFETCH(const QByteArray, head);
    // Known by its head, whatever the file is called.
    const auto article = read(head + "\nNorway denied it.\n", u"a"_s);
    QCOMPARE(article.title, u"Norway: no hack"_s);
    QCOMPARE(article.metadataDate, u"2020-12-21"_s);
    QCOMPARE(article.outlet, u"Harbour News"_s);
    QCOMPARE(article.address, u"https://example.org/1"_s);
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(article.text.trimmed(), u"Norway denied it."_s);
}

void TestMarkdown::keepsEveryPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("front matter") << u"---\ntitle: é 😀\n---\n# A *title* é\n\nText.\n"_s;
    QTest::newRow("emphasis") << u"Norway **has** _denied_ `it` ~~not~~.\n"_s;
    QTest::newRow("links")
        << u"See [the 😀 *port*](https://example.org/a \"t\") ![a ship](b.png) <https://x.example>.\n"_s;
    QTest::newRow("blocks")
        << u"> A quotation\n> goes on.\n\n1. one\n2. two\n   - three\n\n***\n\nEnd\n===\n"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| Norway | denied |\n"_s;
    QTest::newRow("entities and escapes") << u"A&amp;B &mdash; \\*c\\* <b>d</b>\\\nnew line\n"_s;
    QTest::newRow("code") << u"```\nx = 1\n```\n\n    indented\n\nAfter.\r\n"_s;
    QTest::newRow("references") << u"[Norway][1] denied.\n\n[1]: https://example.org\n"_s;
}

void TestMarkdown::keepsEveryPlace()
{
    QFETCH(const QString, text);
    const auto article = read(text.toUtf8());
    const auto before = text.toUcs4();
    const auto after = article.text.toUcs4();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QVERIFY2(after[i] == before[i] || after[i] == U' ', qPrintable(QString::number(i)));
}

void TestMarkdown::joinsTheLinesOfAParagraph()
{
    QCOMPARE(read("# Norway denies it\nNorway has denied on *Thursday*\nthat it broke in.\n\n"
                  "- a point that\n  goes on\n- another  \nbroken\n")
                 .text,
             u"  Norway denies it\nNorway has denied on  Thursday  that it broke in.\n\n"
             "  a point that   goes on\n  another  \nbroken\n"_s);
}

void TestMarkdown::leavesCodeAndAddressesOut()
{
    const QString text =
        read("A [word](https://hack.example/denied).\n\n```\nhack\n```\n\n<div>hack</div>\n").text;
    QVERIFY2(text.startsWith(u"A  word"_s) && !text.contains(u"hack"_s), qPrintable(text));
}

void TestMarkdown::takesARuleForNoFrontMatter()
{
    const QByteArray text = "---\nNorway denied it on Thursday: no hack\n---\nMore.\n";
    QCOMPARE(read(text, u"a.txt"_s).text, QString::fromLatin1(text));
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
