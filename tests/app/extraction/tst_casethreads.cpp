// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/casethreads.h"

#include <QTest>

using namespace Extraction;
using enum Extraction::Kind;

namespace {

QStringList list(const char *name)
{
    return *name == '\0' ? QStringList() : QStringList{QString::fromUtf8(name)};
}

Account account(Kind kind, const char *date, const char *actor, const char *target,
                const char *incident = "")
{
    Account account;
    account.kind = kind;
    if (*date != '\0')
        account.date = Dates::Edtf::parse(QString::fromUtf8(date)).value();
    account.actors.sides = list(actor);
    account.targets.sides = list(target);
    account.incidents = list(incident);
    return account;
}

/// Each in an article of its own.
std::vector<CaseLink> links(const std::vector<Account> &accounts)
{
    std::map<int, Digest> articles;
    std::vector<Occurrence> occurrences;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        articles[int(i)].accounts = {accounts[i]};
        occurrences.push_back({{int(i), 0}});
    }
    return linksAcross(occurrences, articles);
}

} // namespace

class TestCaseThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDenialAnswersTheLastAccusation_data()
    {
        QTest::addColumn<Account>("denial");
        QTest::addColumn<int>("answered");
        const auto row = [](const char *name, const Account &denial, int answered) {
            QTest::newRow(name) << denial << answered;
        };
        row("the day after", account(Denial, "2018-02-16", "North", "South"), 1);
        row("a week after", account(Denial, "2018-02-22", "North", "South"), 1);
        row("too late", account(Denial, "2018-02-24", "North", "South"), -1);
        row("before", account(Denial, "2018-02-14", "North", "South"), 0);
        row("before all", account(Denial, "2018-02-09", "North", "South"), -1);
        row("to somebody else", account(Denial, "2018-02-16", "North", "West"), -1);
        row("by somebody else", account(Denial, "2018-02-16", "East", "South"), -1);
        row("to nobody", account(Denial, "2018-02-16", "North", ""), -1);
        row("to nobody, of that", account(Denial, "2018-02-16", "North", "", "Worm"), 1);
        row("of something else", account(Denial, "2018-02-16", "North", "South", "Moth"), 0);
        row("undated", account(Denial, "", "North", "South"), -1);
        Account tied = account(Denial, "2018-02-16", "North", "South");
        tied.ties = 1U << int(Relation::Answers);
        row("answered in its article", tied, -1);
    }

    void aDenialAnswersTheLastAccusation()
    {
        QFETCH(Account, denial);
        QFETCH(int, answered);
        const auto found =
            links({account(Accusation, "2018-02-10", "South", "North"),
                   account(Accusation, "2018-02-15", "South", "North", "Worm"), denial});
        QCOMPARE(found.empty() ? -1 : int(found[0].to), answered);
        if (answered < 0)
            return;
        QCOMPARE(found[0].from, std::size_t(2));
        QVERIFY(found[0].relation == Relation::Answers);
        QVERIFY2(found[0].reason.contains(QStringLiteral("North is accused and denies")),
                 qPrintable(found[0].reason));
    }

    void twoThatFitEquallyAreNotAnswered()
    {
        QVERIFY(links({account(Accusation, "2018-02-15", "South", "North"),
                       account(Accusation, "2018-02-15", "South", "North"),
                       account(Denial, "2018-02-16", "North", "South")})
                    .empty());
    }

    void anAccusationIsAboutTheEarlierHackOfThatName()
    {
        const Account hack = account(Hack, "2017-06-27", "North", "", "Worm");
        const auto found =
            links({hack, account(Accusation, "2018-02-15", "South", "North", "Worm")});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].relation == Relation::About);
        QCOMPARE(found[0].to, std::size_t(0));
        for (const Account &other :
             {account(Accusation, "2017-06-20", "South", "North", "Worm"), // before it
              account(Accusation, "2018-02-15", "South", "East", "Worm"), // of another
              account(Accusation, "2018-02-15", "South", "North", "Moth"),
              account(Accusation, "2018-02-15", "South", "North")})
            QVERIFY(links({hack, other}).empty());
    }

    void aMeetingTakesUpWhatBothSidesName()
    {
        const Account accusation = account(Accusation, "2018-02-15", "South", "North", "Worm");
        Account meeting = account(Meeting, "2018-03-01", "North", "", "Worm");
        QVERIFY(links({accusation, meeting}).empty());
        meeting.actors.sides.append(QStringLiteral("South"));
        QCOMPARE(links({accusation, meeting}).size(), std::size_t(1));
        meeting.incidents.clear();
        QVERIFY(links({accusation, meeting}).empty());
    }
};

QTEST_APPLESS_MAIN(TestCaseThreads)
#include "tst_casethreads.moc"
