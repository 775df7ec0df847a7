// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/viewhistory.h"

#include <QSignalSpy>
#include <QTest>

using Model::Period;

namespace {

struct Viewed
{
    Model::ViewState state;
    Model::ViewHistory history{state};

    Viewed() { history.setSettleTime(0); }
    // In many steps, as a hand does it.
    void look(Period period)
    {
        for (int step = 4; step >= 0; --step)
            state.setPeriod({period.begin + 1000 * step, period.end + 1000 * step});
        QTest::qWait(5);
    }
};

constexpr Period kFirst{0, 100'000};
constexpr Period kSecond{500'000, 900'000};
constexpr Period kThird{2'000'000, 2'100'000};

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForwardByWholeMoves()
    {
        Viewed viewed;
        viewed.history.amend([&] { viewed.state.setPeriod(kFirst); });
        QVERIFY(!viewed.history.canGoBack() && !viewed.history.canGoForward());
        viewed.look(kSecond);
        viewed.look(kThird);
        viewed.history.goBack();
        QCOMPARE(viewed.state.period(), kSecond);
        viewed.history.goBack();
        QCOMPARE(viewed.state.period(), kFirst);
        QVERIFY(!viewed.history.canGoBack());
        viewed.history.goBack();
        QCOMPARE(viewed.state.period(), kFirst);
        viewed.history.goForward();
        viewed.history.goForward();
        QCOMPARE(viewed.state.period(), kThird);
        QVERIFY(!viewed.history.canGoForward());
    }

    void aNewMoveEndsTheWayForward()
    {
        Viewed viewed;
        viewed.look(kFirst);
        viewed.look(kSecond);
        viewed.history.goBack();
        viewed.look(kThird);
        QVERIFY(!viewed.history.canGoForward());
        viewed.history.goBack();
        QCOMPARE(viewed.state.period(), kFirst);
    }

    void backFromAMoveUnderWayLeadsToWhereItBegan()
    {
        Viewed viewed;
        viewed.history.setSettleTime(100'000);
        const Period before = viewed.state.period();
        viewed.state.setPeriod(kSecond);
        QVERIFY(viewed.history.canGoBack());
        viewed.history.goBack();
        QCOMPARE(viewed.state.period(), before);
        viewed.history.goForward();
        QCOMPARE(viewed.state.period(), kSecond);
    }

    void whatTheProgramMovesIsNoEntry()
    {
        Viewed viewed;
        viewed.look(kFirst);
        viewed.look(kSecond);
        viewed.history.amend([&] { viewed.state.setPeriod(kThird); });
        QTest::qWait(5);
        viewed.history.goBack();
        QCOMPARE(viewed.state.period(), kFirst);
        viewed.history.goForward();
        QCOMPARE(viewed.state.period(), kThird);
    }

    void longHistoriesForgetTheirBegin()
    {
        Viewed viewed;
        viewed.history.setSettleTime(0);
        for (int i = 0; i < 300; ++i) {
            viewed.state.setPeriod({i * 10'000, i * 10'000 + 5000});
            viewed.history.amend([] { });
        }
        int steps = 0;
        for (; viewed.history.canGoBack(); ++steps)
            viewed.history.goBack();
        QCOMPARE(steps, 199);
        QCOMPARE(viewed.state.period().begin, std::int64_t(100 * 10'000));
    }
};

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
