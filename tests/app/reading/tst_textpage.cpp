// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kProse =
    u"\n\nThe ministry said on Monday that hackers had entered its mail server in March. It "
    "blamed nobody.\nThe embassy called the reports of the affair a bad novel and asked "
    "for evidence."_s;

Reading::Article read(const QString &text)
{
    return Reading::readArticle(text.toUtf8(), u"a.txt"_s).value_or(Reading::Article{});
}

/// The words that are furniture, stretch by stretch.
QStringList furnitureOf(const QString &text)
{
    const Reading::Article article = read(text);
    QStringList words;
    for (const Reading::Furniture &furniture : article.furniture)
        words.append(article.text.sliced(furniture.span.start, furniture.span.length()));
    return words;
}

} // namespace

class TestTextPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTitleAndOutlet_data();
    void findsTitleAndOutlet();
    void titleStandsWhereItsSpanSays();
    void marksFurniture_data();
    void marksFurniture();
    void keepsWhatReportsSomething_data();
    void keepsWhatReportsSomething();
    void marksPartsOfLines();
    void furnitureIsSortedAndApart();
    void guessesTheLanguage_data();
    void guessesTheLanguage();
};

void TestTextPage::findsTitleAndOutlet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("outlet");
    const QString title = u"Hackers hit the finance ministry"_s;
    QTest::newRow("headline alone") << title + kProse << title << QString();
    QTest::newRow("header line with address")
        << u" date 2019-03-04 moorlandpost.example\n%1 - Moorland Post"_s.arg(title) + kProse
        << title << u"Moorland Post"_s;
    QTest::newRow("address alone names it") << u" date 2019-03-04 moorland.example\n"_s + title
            + kProse << title << u"moorland.example"_s;
    QTest::newRow("date before") << u" date 2019-03-04 "_s + title + kProse << title << QString();
    QTest::newRow("the way to the page before")
        << u" date 2019-03-04 Home / World / Desk / News / %1\n\n%1"_s.arg(title) + kProse << title
        << QString();
    QTest::newRow("full stop above the date")
        << title + u".\n2019-03-04 22:00\n"_s + kProse << title + u'.' << QString();
    QTest::newRow("bars") << title + u" | World News | The Guardian"_s + kProse << title
                          << u"The Guardian"_s;
    QTest::newRow("bars with nothing between")
        << title + u" | | The Guardian"_s + kProse << title << u"The Guardian"_s;
    QTest::newRow("bars before") << u"World | %1 | Spark"_s.arg(title) + kProse << title
                                 << u"Spark"_s;
    QTest::newRow("slashes") << title + u" / News / News agency Spark"_s + kProse << title
                             << u"News agency Spark"_s;
    QTest::newRow("a dash and a known outlet")
        << title + u" — Meduza"_s + kProse << title << u"Meduza"_s;
    QTest::newRow("a dash and a telling word")
        << title + u" – The Moorland Gazette"_s + kProse << title << u"The Moorland Gazette"_s;
    QTest::newRow("outlet first") << u"BBC News - "_s + title + kProse << title << u"BBC"_s;
    QTest::newRow("the line comes again without the name")
        << title + u" - Spark\n2019-03-04\n\n"_s + title + kProse << title << u"Spark"_s;
    for (const QString &speaker : {u"Kremlin"_s, u"report"_s, u"Foreign Ministry"_s, u"State TV"_s,
                                   u"National Security Agency"_s, u"War Monitor"_s}) {
        const QString whole = title + u" - "_s + speaker;
        QTest::addRow("a dash and who says so: %s", qPrintable(speaker))
            << whole + kProse << whole << QString();
    }
    QTest::newRow("a slash inside a headline") << u"Talks fail / Kremlin denies it"_s + kProse
                                               << u"Talks fail / Kremlin denies it"_s << QString();
    QTest::newRow("menu before") << u"Home\nNews\nWorld\nUS & Canada\nSport\nWeather\n\n"_s + title
            + u"\n\nBy Jane Roe\n4 March 2019\nShare"_s
            + kProse << title << QString();
    QTest::newRow("section before")
        << u"World\nAsia & Pacific\n"_s + title + kProse << title << QString();
    QTest::newRow("byline before") << u"Jane Roe\n"_s + title + kProse << title << QString();
    QTest::newRow("title case")
        << u"Putin Denies Election Hacking\n\nJane Roe reports from a square"_s + kProse
        << u"Putin Denies Election Hacking"_s << QString();
    QTest::newRow("three words") << u"Kremlin denies hack"_s + kProse << u"Kremlin denies hack"_s
                                 << QString();
    QTest::newRow("a question") << u"Who hacked the ministry?"_s + kProse
                                << u"Who hacked the ministry?"_s << QString();
    QTest::newRow("an abbreviation at the end")
        << u"Moscow mocks claims of the U.S."_s + kProse << u"Moscow mocks claims of the U.S."_s
        << QString();
    QTest::newRow("a quotation at the end")
        << u"Minister calls the report ‘a bad novel’"_s + kProse
        << u"Minister calls the report ‘a bad novel’"_s << QString();
    QTest::newRow("label before") << u"Title: %1\nDate: 4 March 2019\nSource: Spark"_s.arg(title)
            + kProse << title << u"Spark"_s;
    QTest::newRow("Markdown") << u"# **%1**\n\n*By Jane Roe*"_s.arg(title) + kProse << title
                              << QString();
    QTest::newRow("none: prose") << kProse.trimmed() << QString() << QString();
    QTest::newRow("none: dateline")
        << u"PARIS – The minister has dismissed the claims of hackers as false."_s << QString()
        << QString();
    QTest::newRow("none: date first") << u"2019-03-04"_s + kProse << QString() << QString();
    QTest::newRow("agency between slashes") << title
            + u"\n\nPARIS, March 4. /TASS/. The minister denied it on "
              "Monday before the press."_s << title
                                            << u"TASS"_s;
    QTest::newRow("unknown agency between slashes") << title
            + u"\n\nPARIS, March 4. /Spark/. The minister denied it on Monday before the press."_s
                                                    << title << u"Spark"_s;
    QTest::newRow("agency in brackets")
        << title + u"\n\nPARIS (Reuters) - The minister denied it on Monday."_s << title
        << u"Reuters"_s;
    QTest::newRow("feed's last line")
        << title + kProse + u"\n\nfrom Spark - Latest News https://ift.tt/1"_s << title
        << u"Spark"_s;
    QTest::newRow("appeared first on")
        << title + kProse + u"\n\nThe post %1 appeared first on Spark."_s.arg(title) << title
        << u"Spark"_s;
}

void TestTextPage::findsTitleAndOutlet()
{
    QFETCH(const QString, text);
    const Reading::Article article = read(text);
    QTEST(article.title, "title");
    QTEST(article.outlet, "outlet");
}

void TestTextPage::titleStandsWhereItsSpanSays()
{
    const Reading::Article article =
        read(u"\uFEFF\r\nWorld\r\n# Hackers hit the bank | Spark\r\n"_s + kProse);
    QCOMPARE(article.title, u"Hackers hit the bank"_s);
    QCOMPARE(article.text.sliced(article.titleSpan.start, article.titleSpan.length()),
             article.title);
    QVERIFY(read(kProse).titleSpan.isEmpty());
}

void TestTextPage::marksFurniture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("furniture");
    const QString title = u"Hackers hit the finance ministry"_s;
    const auto before = [&](const QStringList &lines) {
        return title + u'\n' + lines.join(u'\n') + kProse;
    };
    const auto after = [&](const QStringList &lines) {
        return title + kProse + u'\n' + lines.join(u'\n');
    };
    const auto row = [](const char *name, const QString &text, const QStringList &lines) {
        QTest::newRow(name) << text << lines;
    };
    QStringList lines{u"By Jane Roe and John Doe"_s, u"Published: 4 March 2019, 10:15 GMT"_s,
                      u"5 min read"_s, u"Share on Facebook"_s, u"Rate it"_s};
    row("below the headline", before(lines), lines);
    lines = {u"Jane Roe"_s,           u"(AFP)"_s, u"Paris"_s,
             u"Mon, March 4, 2019"_s, u"A"_s,     u"Copy Link"_s};
    row("short capitalised lines", before(lines), lines);
    lines = {u"Related articles"_s, u"Bank denies that it was robbed"_s,
             u"How spies work at night"_s};
    row("related links", after(lines), lines);
    lines = {u"Add comment"_s,
             u"Your comment will be read by a moderator before it is shown to others."_s};
    row("comment form", after(lines), lines);
    lines = {u"Добавить комментарий"_s, u"Ваше имя"_s, u"Отправить"_s};
    row("comment form in Russian", after(lines), lines);
    lines = {u"Tags:"_s, u"[[hackers]] [[banks]]"_s};
    row("tags", after(lines), lines);
    lines = {u"#hackers #banks"_s};
    row("hashtags", after(lines), lines);
    lines = {u"Keywords:"_s, u"Bank of the North"_s, u"hackers"_s};
    row("keywords", after(lines), lines);
    lines = {u"(Reporting by Jane Roe; additional reporting by John Doe; editing by Max Roe)"_s};
    row("credits", after(lines), lines);
    lines = {u"[ad_2]"_s, u"Source link"_s};
    row("feed marks", after(lines), lines);
    lines = {u"from Spark - Latest Hacker News https://ift.tt/1aB"_s, u"via IFTTT"_s};
    row("feed's last lines", after(lines), lines);
    lines = {u"> Posted on: Monday, March 4, 2019 9:09:33 PM"_s};
    row("aggregator's last line", after(lines), lines);
    lines = {u"We use cookies to make this site better for you and for us."_s};
    row("cookies", after(lines), lines);
    lines = {u"READ MORE: The bank that lost everything in one night"_s};
    row("a link in the text",
        title + u"\n\nFirst, the ministry said on Monday that it knew of nothing.\n"_s
            + lines.first() + kProse,
        lines);
    lines = {u"https://www.example.com/2019/03/04/story.html"_s};
    row("address", after(lines), lines);
    lines = {u"###"_s, u"-->"_s};
    row("marks", after(lines), lines);
    lines = {u"Bank of the North"_s, u"Spies"_s, u"European Union"_s, u"Thanks!"_s};
    row("labels after the text", after(lines), lines);
}

void TestTextPage::marksFurniture()
{
    QFETCH(const QString, text);
    QTEST(furnitureOf(text), "furniture");
}

void TestTextPage::keepsWhatReportsSomething_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("repeated headline") << u"Hackers hit the finance ministry"_s;
    QTest::newRow("aggregator repeats it")
        << u"Full story on Desk: Hackers hit the finance ministry - Spark"_s;
    QTest::newRow("feed repeats it")
        << u"The post Hackers hit the finance ministry appeared first on Spark."_s;
    QTest::newRow("subhead") << u"Embassy denies the charge"_s;
    QTest::newRow("story highlight") << u"The embassy has denied that it knew of the attack"_s;
    QTest::newRow("caption") << u"President Roe shakes hands with President Doe in Vienna"_s;
    QTest::newRow("list item") << u"• Ministry accuses group of the attack"_s;
    QTest::newRow("sentence with a credit's words")
        << u"Reporting by the Ledger has shown that the group attacked the bank in March."_s;
    QTest::newRow("sentence with a notice's words")
        << u"The company changed its privacy policy after hackers had taken the data of a million users in March."_s;
    QTest::newRow("headline with a label's word")
        << u"Facebook Twitter remove accounts of the group"_s;
    QTest::newRow("date in a sentence") << u"On 4 March 2019 the embassy denied it."_s;
}

void TestTextPage::keepsWhatReportsSomething()
{
    QFETCH(const QString, line);
    const QString title = u"Hackers hit the finance ministry"_s;
    for (const QString &text :
         {title + u"\n\n"_s + line + kProse, title + kProse + u'\n' + line + kProse,
          title + kProse + u"\n\n"_s + line}) {
        QVERIFY2(furnitureOf(text).isEmpty(), qPrintable(furnitureOf(text).join(u" | ")));
    }
}

void TestTextPage::marksPartsOfLines()
{
    const QString title = u"Hackers hit the finance ministry"_s;
    QCOMPARE(furnitureOf(title + u"\n\nPresident Roe in Vienna. Photograph:(AFP)"_s + kProse),
             QStringList{u"Photograph:(AFP)"_s});
    QCOMPARE(furnitureOf(
                 kProse
                 + u" NA/PA All Content by Spark is licensed under a Creative Commons licence."_s),
             QStringList{u"All Content by Spark is licensed under a Creative Commons licence."_s});
    QCOMPARE(furnitureOf(kProse + u" (Editing by Max Roe) The talks go on."_s),
             QStringList{u"(Editing by Max Roe)"_s});
    QCOMPARE(
        furnitureOf(title + kProse + u" Read more... More about Banks , Hackers , and Spies"_s),
        QStringList{u"Read more... More about Banks , Hackers , and Spies"_s});
    QCOMPARE(furnitureOf(
                 title + kProse
                 + u" It was... Bank robbed Spark Who did it? Ledger all 2,484 news articles »"_s),
             QStringList{u"Bank robbed Spark Who did it? Ledger all 2,484 news articles »"_s});
}

void TestTextPage::furnitureIsSortedAndApart()
{
    const Reading::Article article =
        read(u"Home\nHackers hit the bank\nBy Jane Roe\nShare\n4 March 2019"_s + kProse
             + u" (Editing by Max Roe)\nRelated\nA link\n\n###\nAdd comment\nName"_s);
    QVERIFY(article.furniture.size() > 5);
    for (std::size_t i = 1; i < article.furniture.size(); ++i)
        QVERIFY(article.furniture[i - 1].span.end <= article.furniture[i].span.start);
    QVERIFY(
        std::ranges::none_of(article.furniture, [](const auto &f) { return f.rule.isEmpty(); }));
}

void TestTextPage::guessesTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << kProse << u"en"_s;
    QTest::newRow("German")
        << u"Die Botschaft hat die Vorwürfe nicht bestätigt und auf den Bericht des Ministeriums "
           "verwiesen, der für den Abend erwartet wird."_s
        << u"de"_s;
    QTest::newRow("Russian")
        << u"Посольство не ответило на вопросы, но в министерстве сказали, что это не так."_s
        << u"ru"_s;
    QTest::newRow("too little to say") << u"Xyzzy plugh"_s << QString();
}

void TestTextPage::guessesTheLanguage()
{
    QFETCH(const QString, text);
    QTEST(read(text).language, "language");
}

QTEST_APPLESS_MAIN(TestTextPage)
#include "tst_textpage.moc"
