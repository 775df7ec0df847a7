// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/acrossarticles.h"
#include "tests/app/extraction/quarrels.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace Extraction;
using enum Extraction::Kind;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// "Southland, Northland": sorted.
QStringList list(const char *words)
{
    QStringList names = text(words).split(u',', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    names.sort();
    return names;
}

/// An account, written as "date | actor sides | actor names | target sides | target names | victims
/// | incidents".
Account account(Kind kind, const char *words)
{
    const QStringList parts = text(words).split(u'|');
    const auto part = [&](int i) { return parts.value(i).trimmed().toUtf8(); };
    Account account;
    account.event = text("e1");
    account.kind = kind;
    if (!part(0).isEmpty())
        account.date = Dates::Edtf::parse(parts[0].trimmed()).value();
    account.actors = {list(part(1)), list(part(2))};
    account.targets = {list(part(3)), list(part(4))};
    account.victims = list(part(5));
    account.incidents = list(part(6));
    return account;
}

Findings findings(std::vector<Account> accounts, const char *published = "")
{
    Digest digest;
    Findings found;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        accounts[i].event = text("e%1").arg(i + 1);
        Event event;
        event.id = accounts[i].event;
        event.kind = accounts[i].kind;
        found.events.push_back(event);
    }
    if (*published != '\0')
        digest.published = Dates::Edtf::parse(text(published)).value();
    digest.accounts = std::move(accounts);
    found.digest = std::make_shared<const Digest>(std::move(digest));
    return found;
}

AcrossArticles across(const std::vector<Findings> &articles)
{
    AcrossArticles across;
    for (std::size_t i = 0; i < articles.size(); ++i)
        across.set(int(i), articles[i]);
    across.update();
    return across;
}

bool areOne(const Findings &one, const Findings &other)
{
    return across({one, other}).occurrences().size() == 1;
}

/// Occurrences as they are but for the numbers of articles, which numbers maps to others.
std::set<std::set<AccountRef>> renumbered(const std::vector<Occurrence> &occurrences,
                                          const std::vector<int> &numbers)
{
    std::set<std::set<AccountRef>> sets;
    for (const Occurrence &occurrence : occurrences) {
        std::set<AccountRef> set;
        for (const AccountRef ref : occurrence)
            set.insert({numbers[std::size_t(ref.article)], ref.place});
        sets.insert(set);
    }
    return sets;
}

} // namespace

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTwoAccounts_data();
    void comparesTwoAccounts();
    void undatedClaimsGoWithTheNewsOfTheirDay();
    void undatedHacksGoWithThoseOfTheirYears();
    void aVagueAccountJoinsNeitherOfTwo();
    void aVagueAccountHoldsNoTwoTogether();
    void aChainOfLikenessesGluesNothing();
    void twoEventsOfOneArticleStayTwo();
    void oneArticleThatTellsApartDoesNotSpeakForMany();
    void copiesAreDatedByTheFirstOfThem();
    void theOrderOfArticlesDoesNotMatter_data();
    void theOrderOfArticlesDoesNotMatter();
    void articlesThatGoLeaveNoTrace();
    void joinsWhatBelongsTogetherInManyArticles();
    void anEventThatNothingIsKnownOfStandsAlone();
};

void TestOccurrences::comparesTwoAccounts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, Kind kind, const char *one, const char *other,
                        bool same) {
        QTest::newRow(name) << kind << QByteArray(one) << QByteArray(other) << same;
    };
    row("accusation, same day and pair", Accusation, "2018-02-15|South||North",
        "2018-02-15|South||North", true);
    row("accusation, next day", Accusation, "2018-02-15|South||North", "2018-02-16|South||North",
        false);
    row("accusation by another", Accusation, "2018-02-15|South||North", "2018-02-15|West||North",
        false);
    row("accusation of another", Accusation, "2018-02-15|South||North", "2018-02-15|South||East",
        false);
    row("accusation, agency of the side", Accusation, "2018-02-15|South||North",
        "2018-02-15|South|Bureau|North", true);
    row("accusation of two groups", Accusation, "2018-02-15|South||North|Red Fox",
        "2018-02-15|South||North|Blue Fox", false);
    row("accusation, other subject", Accusation, "2018-02-15|South||North||Post Office",
        "2018-02-15|South||North||City Hall", false);
    row("accusation, month and day", Accusation, "2018-02|South||North", "2018-02-15|South||North",
        false);
    row("accusation, month and day of one thing", Accusation, "2018-02|South||North|||Worm",
        "2018-02-15|South||North|||Worm", true);
    row("accusation, about the day after", Accusation, "2018-02-16~|South|Spokesman|North",
        "2018-02-15|South|Spokesman|North", true);
    row("accusation, about the day before", Accusation, "2018-02-14~|South|Spokesman|North",
        "2018-02-15|South|Spokesman|North", false);
    row("accusation, day without year", Accusation, "XXXX-02-15|South||North|||Worm",
        "2018-02-15|South||North|||Worm", true);
    row("accusation, undated, unpublished", Accusation, "|South||North|||Worm",
        "2018-02-15|South||North|||Worm", false);
    row("denial, same day and pair", Denial, "2018-02-15|North||South", "2018-02-15|North||South",
        true);
    row("denial of nobody's claim", Denial, "2018-02-15|North||South", "2018-02-15|North||", false);
    row("denial by the same speaker", Denial, "2018-02-15|North|Speaker|South",
        "2018-02-15|North|Speaker|", true);
    row("denial to another", Denial, "2018-02-15|North|Speaker|South",
        "2018-02-15|North|Speaker|West", false);
    row("meeting, same day and sides", Meeting, "2018-02-15|North, South",
        "2018-02-15|North, South|Ada, Bo", true);
    row("meeting of other persons", Meeting, "2018-02-15|North, South|Cy, Di",
        "2018-02-15|North, South|Ada, Bo", false);
    row("meeting of three", Meeting, "2018-02-15|North, South, West", "2018-02-15|North, South",
        false);
    row("meeting, undated month", Meeting, "2018-02|North, South", "2018-02-15|North, South",
        false);
    row("meeting of two persons in that month", Meeting, "2018-02|North, South|Ada, Bo",
        "2018-02-15|North, South|Ada, Bo", true);
    row("hack, same victim and day", Hack, "2017-06-27||||Bank|Bank", "2017-06-27||||Bank|Bank",
        true);
    row("hack, same victim, year", Hack, "2017||||Bank|Bank", "2017-06-27||||Bank|Bank", false);
    row("hack, same victim, year and doer", Hack, "2017|North|||Bank|Bank",
        "2017-06-27|North|||Bank|Bank", true);
    row("hack, other doer", Hack, "2017-06-27|North|||Bank|Bank", "2017-06-27|East|||Bank|Bank",
        false);
    row("hack, undated, unpublished", Hack, "|North|||Bank|Bank", "2017-06-27|North|||Bank|Bank",
        false);
    row("named hack, undated", Hack, "|North|||Bank|Bank|Worm", "2017-06-27|North|||Bank|Bank|Worm",
        true);
    row("hack, undated", Hack, "||||Bank|Bank", "2017-06-27|North|||Bank|Bank", false);
    row("hack, other victim", Hack, "2017-06-27|North|||Bank|Bank", "2017-06-27|North|||Mill|Mill",
        false);
    row("named hack, days apart", Hack, "2017-06-27|North|||||Worm", "2017-06-28|North|||||Worm",
        true);
    row("named hack, years apart", Hack, "2017-06-27|North|||||Worm", "2019-06-28|North|||||Worm",
        false);
    row("named hack, who did it disputed", Hack, "2017-06-27|North|||||Worm",
        "2017-06-27|East|||||Worm", true);
    row("two named hacks", Hack, "2017-06-27|North|||Bank|Bank|Worm",
        "2017-06-27|North|||Bank|Bank|Moth", false);
    row("hack of a state", Hack, "2017-06-27|North||South", "2017-06-27|North||South", true);
    row("hack of a state in a month", Hack, "2017-06|North||South", "2017-06|North||South", false);
}

void TestOccurrences::comparesTwoAccounts()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const Findings first = findings({account(kind, one)});
    const Findings second = findings({account(kind, other)});
    QTEST(areOne(first, second), "same");
    QTEST(areOne(second, first), "same");
}

void TestOccurrences::undatedClaimsGoWithTheNewsOfTheirDay()
{
    const Findings dated =
        findings({account(Accusation, "2018-02-15|South||North|||Worm")}, "2018-02-15");
    const char *undated = "|South||North|||Worm";
    QVERIFY(areOne(dated, findings({account(Accusation, undated)}, "2018-02-20")));
    QVERIFY(!areOne(dated, findings({account(Accusation, undated)}, "2018-02-14")));
    QVERIFY(!areOne(dated, findings({account(Accusation, undated)}, "2018-04-20")));
    QVERIFY(!areOne(dated, findings({account(Accusation, "|South||North")}, "2018-02-16")));
}

void TestOccurrences::undatedHacksGoWithThoseOfTheirYears()
{
    const Findings dated = findings({account(Hack, "2017-06-27|North|||Bank|Bank")}, "2017-06-28");
    const Account undated = account(Hack, "|North|||Bank|Bank");
    QVERIFY(areOne(dated, findings({undated}, "2018-02-20")));
    QVERIFY(!areOne(dated, findings({undated}, "2016-02-20")));
    QVERIFY(!areOne(dated, findings({undated}, "2021-02-20")));
    QVERIFY(!areOne(dated, findings({account(Hack, "||||Bank|Bank")}, "2018-02-20")));
    QVERIFY(areOne(findings({undated}, "2020-02-20"), findings({undated}, "2021-02-20")));
    QVERIFY(!areOne(findings({undated}, "2018-02-20"), findings({undated}, "2021-02-20")));
    QVERIFY(!areOne(findings({undated}), findings({undated})));
    // Not even one that goes by the same name.
    const Findings named = findings({account(Hack, "2021-05-07|North|||||Worm")});
    QVERIFY(!areOne(named, findings({account(Hack, "|North|||||Worm")}, "2020-12-19")));
    QVERIFY(areOne(named, findings({account(Hack, "|North|||||Worm")}, "2021-12-19")));
}

void TestOccurrences::aVagueAccountJoinsNeitherOfTwo()
{
    const Findings first = findings({account(Denial, "2018-02-15|North||South|||Worm")});
    const Findings second = findings({account(Denial, "2018-02-20|North||South|||Worm")});
    const Findings vague = findings({account(Denial, "2018-02|North||South|||Worm")});
    QCOMPARE(across({first, vague}).occurrences().size(), std::size_t(1));
    QCOMPARE(across({first, second, vague}).occurrences().size(), std::size_t(3));
}

void TestOccurrences::aVagueAccountHoldsNoTwoTogether()
{
    // Both fit the third, and not each other.
    const Findings first = findings({account(Hack, "2016|North|||Bank|Bank")});
    const Findings second = findings({account(Hack, "2018|North|||Bank|Bank")});
    const Findings both = findings({account(Hack, "2016/2018|North|||Bank|Bank")});
    QVERIFY(areOne(first, both));
    QVERIFY(areOne(second, both));
    const AcrossArticles joined = across({first, second, both});
    for (const Occurrence &occurrence : joined.occurrences())
        QVERIFY(!(occurrence.front().article == 0 && occurrence.size() > 1
                  && occurrence[1].article == 1));
}

void TestOccurrences::aChainOfLikenessesGluesNothing()
{
    // Each is like the next one: they share a victim.
    std::vector<Findings> chain;
    for (char c = 'a'; c < 'z'; ++c) {
        const QByteArray victims = QByteArray(1, c) + ',' + QByteArray(1, char(c + 1));
        chain.push_back(findings({account(Hack, "2017-06-27|North|||" + victims + '|' + victims)}));
    }
    QVERIFY(areOne(chain[0], chain[1]));
    const AcrossArticles joined = across(chain);
    for (const Occurrence &occurrence : joined.occurrences())
        QVERIFY(occurrence.size() <= 2);
}

void TestOccurrences::twoEventsOfOneArticleStayTwo()
{
    const Account same = account(Accusation, "2018-02-15|South||North");
    const AcrossArticles joined =
        across({findings({same, same}), findings({same}), findings({same, same})});
    QCOMPARE(joined.occurrences().size(), std::size_t(2));
    for (const Occurrence &occurrence : joined.occurrences()) {
        std::set<int> articles;
        for (const AccountRef ref : occurrence)
            QVERIFY(articles.insert(ref.article).second);
    }
    // Alike, and kept apart by the only article that has both.
    const Account agency = account(Accusation, "2018-02-15|South|Bureau|North");
    QCOMPARE(across({findings({same, agency}), findings({agency})}).occurrences().size(),
             std::size_t(2));
}

void TestOccurrences::oneArticleThatTellsApartDoesNotSpeakForMany()
{
    const Account plain = account(Accusation, "2018-02-15|South||North");
    const Account agency = account(Accusation, "2018-02-15|South|Bureau|North");
    std::vector<Findings> articles{findings({plain, agency})};
    for (int i = 0; i < 5; ++i) {
        articles.push_back(findings({plain}));
        articles.push_back(findings({agency}));
    }
    const AcrossArticles joined = across(articles);
    QCOMPARE(joined.occurrences().size(), std::size_t(2));
    QCOMPARE(joined.occurrences()[0].size(), std::size_t(11));
}

void TestOccurrences::copiesAreDatedByTheFirstOfThem()
{
    // A reprint a week later takes "Thursday" for its own Thursday.
    Account first = account(Denial, "2018-02-15|North||South");
    first.wording = 7;
    Account copy = account(Denial, "2018-02-22|North||South");
    copy.wording = 7;
    const Account next = account(Denial, "2018-02-22|North||South");
    const AcrossArticles joined =
        across({findings({copy}, "2018-02-23"), findings({first}, "2018-02-16"), findings({next})});
    QCOMPARE(joined.occurrences(), (std::vector<Occurrence>{{{0, 0}, {1, 0}}, {{2, 0}}}));
}

void TestOccurrences::theOrderOfArticlesDoesNotMatter_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestOccurrences::theOrderOfArticlesDoesNotMatter()
{
    QFETCH(unsigned, seed);
    const Quarrels::Told told = Quarrels::Newsroom(seed).articles(150);
    std::vector<int> numbers(told.articles.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto expected = renumbered(across(told.articles).occurrences(), numbers);

    // Another order, other numbers, other batches.
    std::mt19937 random(seed);
    std::ranges::shuffle(numbers, random);
    AcrossArticles shuffled;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        shuffled.set(int(i), told.articles[std::size_t(numbers[i])]);
        if (random() % 7 == 0)
            shuffled.update();
    }
    shuffled.update();
    QVERIFY(renumbered(shuffled.occurrences(), numbers) == expected);
}

void TestOccurrences::articlesThatGoLeaveNoTrace()
{
    const Quarrels::Told told = Quarrels::Newsroom(3).articles(200);
    const std::vector<Findings> kept(told.articles.begin(), told.articles.begin() + 100);
    AcrossArticles changing = across(told.articles);
    for (int i = 199; i >= 100; --i)
        changing.remove(i);
    // Read again, as they were.
    changing.set(5, kept[5]);
    changing.set(6, findings({account(Meeting, "2018-02-15|North, South")}));
    changing.update();
    changing.set(6, kept[6]);
    changing.update();
    QCOMPARE(changing.occurrences(), across(kept).occurrences());
}

void TestOccurrences::joinsWhatBelongsTogetherInManyArticles()
{
    const Quarrels::Told told = Quarrels::Newsroom(5).articles(1000);
    const AcrossArticles joined = across(told.articles);
    std::size_t events = 0;
    std::set<int> happenings;
    for (const std::vector<int> &truths : told.truth) {
        events += truths.size();
        happenings.insert(truths.begin(), truths.end());
    }
    std::size_t accounts = 0;
    for (const Occurrence &occurrence : joined.occurrences()) {
        accounts += occurrence.size();
        std::set<int> truths;
        for (const AccountRef ref : occurrence)
            truths.insert(told.truth[std::size_t(ref.article)][std::size_t(ref.place)]);
        QCOMPARE(truths.size(), std::size_t(1));
    }
    QCOMPARE(accounts, events);
    // Less than half as many as there are accounts; no less than there are happenings.
    QVERIFY2(joined.occurrences().size() * 2 < events,
             qPrintable(text("%1 of %2, truly %3")
                            .arg(joined.occurrences().size())
                            .arg(events)
                            .arg(happenings.size())));
    QVERIFY(joined.occurrences().size() >= happenings.size());
}

void TestOccurrences::anEventThatNothingIsKnownOfStandsAlone()
{
    Findings byHand;
    byHand.events.resize(2);
    QCOMPARE(across({byHand, byHand}).occurrences().size(), std::size_t(4));
}

QTEST_APPLESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
