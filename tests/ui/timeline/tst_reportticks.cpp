// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"
#include "ui/timeline/calendar.h"
#include "ui/timeline/casetimeline.h"
#include "ui/timeline/eventtooltip.h"
#include "ui/timeline/reportticks.h"
#include "ui/timeline/timelineview.h"

#include <QPainter>
#include <QTest>

using Gui::ReportLine;
using Gui::TimelineMark;
using Gui::Calendar::dayStart;
using Model::Clock;
using enum Extraction::Kind;
using namespace Qt::StringLiterals;

namespace {

/// A paper with one event and its own date; empty for none.
Model::ReadArticle paper(const QString &outlet, Extraction::Kind kind, const QString &happened,
                         const QString &published)
{
    Scene::ArticleScene scene(outlet + u" tells"_s);
    scene.outlet(outlet).sentence(outlet + u" tells of it."_s).event(kind, happened, u"tells"_s);
    if (!published.isEmpty())
        scene.published(published, Dates::PublicationSource::Dateline);
    return scene.read();
}

struct Shown
{
    Model::OpenCase openCase;
    Model::ShownEvents events{openCase};
    Model::ViewState state;
    Gui::TimelineView view{state};

    explicit Shown(std::vector<Model::ReadArticle> articles)
    {
        openCase.addArticles(std::move(articles));
        view.setAnimationDuration(0);
        view.resize(1200, 480);
        take();
        view.show();
        view.setFocus();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qWarning("the window did not become active");
    }
    void take() { view.setData(Gui::timelineOf(events)); }

    Model::EventKey key(Extraction::Kind kind) const
    {
        return std::ranges::find_if(openCase.occurrences(),
                                    [&](const Model::CaseOccurrence &occurrence) {
                                        return openCase.shown(occurrence).kind == kind;
                                    })
            ->key;
    }
    const Gui::TimelineLayout &layout() const { return view.timelineLayout(); }
    const TimelineMark &mark(Extraction::Kind kind) const
    {
        return *std::ranges::find_if(
            layout().marks, [&](const TimelineMark &mark) { return mark.item.key == key(kind); });
    }
    double x(int year, int month, int day) const
    {
        return layout().scale.x(dayStart(year, month, day));
    }
};

/// The hack is told by two papers, half a year and a month after it.
std::vector<Model::ReadArticle> twoPapers()
{
    auto papers = Scene::twoPapers();
    papers[1].findings.published = {
        Dates::Edtf::parse(u"2020-07-14").value(), Dates::PublicationSource::Metadata, {}};
    return papers;
}

} // namespace

class TestReportTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportIsATickThatAHairlineJoinsWithTheEvent()
    {
        Shown shown(twoPapers());
        shown.state.setCurrentEvent(shown.key(Hack));
        shown.state.setPeriod({dayStart(2020, 6, 1), dayStart(2021, 1, 1)});
        shown.view.setReportsShown(false);
        QCOMPARE(shown.layout().reports.size(), std::size_t(1));
        const ReportLine &line = shown.layout().reports.front();
        QVERIFY(line.current);
        QCOMPARE(line.ticks.size(), std::size_t(2));
        const double noon = (shown.x(2020, 7, 15) - shown.x(2020, 7, 14)) / 2;
        QVERIFY(std::abs(line.ticks[0].left - shown.x(2020, 7, 14) - noon) < 0.1);
        QVERIFY(std::abs(line.ticks[1].right - shown.x(2020, 12, 20) - noon) < 0.1);
        const TimelineMark &mark = shown.mark(Hack);
        QCOMPARE(line.left, mark.core.center().x());
        QCOMPARE(line.right, line.ticks[1].right);
        // Below its mark, above the next row.
        QVERIFY(line.y > mark.body.bottom() && line.y < mark.body.bottom() + 4);
    }

    void allReportsAreShownWhereEventsAreFewAndOnDemand()
    {
        Shown shown(twoPapers());
        // Hack, accusation and denial have a place in time.
        QCOMPARE(shown.layout().reports.size(), std::size_t(3));
        shown.view.setReportsShown(false);
        QVERIFY(shown.layout().reports.empty());
        // But that of the event under the mouse always.
        QTest::mouseMove(&shown.view, shown.mark(Hack).body.center().toPoint());
        QVERIFY(shown.view.hover().reports);
        QCOMPARE(shown.view.hover().reports->ticks.size(), std::size_t(2));
        QTest::mouseMove(&shown.view, QPoint(500, 10));
        QVERIFY(!shown.view.hover().reports);
    }

    void whereManyAreInSightOnlyTheCurrentHasTicks()
    {
        Scene::ArticleScene scene(u"Many"_s);
        scene.published(u"2019-01-01"_s, Dates::PublicationSource::Dateline)
            .sentence(u"Break-ins."_s);
        for (int i = 1; i <= 200; ++i)
            scene.event(Extraction::Kind(i % 4),
                        u"%1-%2-10"_s.arg(2000 + i / 12).arg(1 + i % 12, 2, 10, QChar(u'0')),
                        u"Break-ins"_s);
        Shown shown({scene.read()});
        shown.view.resize(2400, 900);
        QVERIFY(shown.layout().reports.empty());
        shown.state.setCurrentEvent(shown.openCase.events().back().key);
        QVERIFY(shown.layout().reports.size() <= 1);
        shown.state.setPeriod({dayStart(2016, 1, 1), dayStart(2017, 1, 1)});
        QVERIFY(shown.layout().reports.size() > 3);
    }

    void aTickIsAsWideAsItsDate()
    {
        Shown shown({paper(u"Weekly"_s, Hack, u"2020-03-01"_s, u"2020-06~"_s),
                     paper(u"Daily"_s, Denial, u"2020-09-01"_s, u"2020-09-02"_s)});
        const auto of = [&](Extraction::Kind kind) {
            return reportLine(shown.mark(kind), shown.layout(), shown.view.data())->ticks.front();
        };
        QVERIFY(std::abs(of(Hack).left - shown.x(2020, 6, 1)) < 0.1);
        QVERIFY(std::abs(of(Hack).right - shown.x(2020, 7, 1)) < 0.1);
        QVERIFY(of(Hack).vague && !of(Denial).vague);
        QCOMPARE(of(Denial).left, of(Denial).right);
    }

    void reportsOutOfSightRunToTheEdge()
    {
        Shown shown({paper(u"Daily"_s, Hack, u"2020-03-01"_s, u"2020-09-02"_s)});
        shown.state.setPeriod({dayStart(2020, 2, 1), dayStart(2020, 4, 1)});
        const auto line = reportLine(shown.mark(Hack), shown.layout(), shown.view.data());
        QVERIFY(line->right > shown.layout().plot.right());
        QVERIFY(line->right < shown.layout().plot.right() + 100);
    }

    void withoutADateOfAnyArticleThereIsNoLine()
    {
        Shown shown({paper(u"Daily"_s, Hack, u"2020-03-01"_s, {})});
        QVERIFY(!reportLine(shown.mark(Hack), shown.layout(), shown.view.data()));
    }

    void byReportTheAxisSaysSoAndEventsStandAtTheirFirst()
    {
        Shown shown({paper(u"Daily"_s, Hack, u"2020-03-01"_s, u"2020-09-02"_s),
                     paper(u"Weekly"_s, Denial, u"2020-08-01"_s, u"2020-08-05"_s),
                     paper(u"Nobody"_s, Meeting, u"2020-05-01"_s, {})});
        QVERIFY(shown.layout().clock.isEmpty());
        shown.events.setClock(Clock::Reported);
        shown.take();
        QCOMPARE(shown.layout().clock, u"Reported"_s);
        QCOMPARE(shown.view.data().index.size(), std::size_t(2));
        QCOMPARE(shown.view.data().undated, 1);
        // The denial was reported before the hack was.
        const auto first = shown.view.data().index.at(0);
        QCOMPARE(first.key, shown.key(Denial));
        QCOMPARE(first.begin, dayStart(2020, 8, 5));
        // When it happened is marked with the reports.
        const auto line = reportLine(shown.mark(Hack), shown.layout(), shown.view.data());
        QCOMPARE(line->ticks.size(), std::size_t(2));
        QVERIFY(line->ticks[1].happened && line->ticks[1].right < line->ticks[0].left);
        // Stepping goes by the same clock.
        QTest::keyClick(&shown.view, Qt::Key_J);
        QCOMPARE(shown.state.currentEvent(), shown.key(Denial));

        Gui::TimelineRequest request;
        request.size = {1000, 400};
        request.period = shown.state.period();
        request.title = u"Two clocks"_s;
        const auto picture = Gui::layoutTimeline(
            shown.view.data(), Gui::timelineStyle(shown.view.palette(), QFont()), request);
        QVERIFY2(picture.details.contains(u"in order of first report"_s),
                 qPrintable(picture.details));
        QVERIFY(picture.details.contains(u"1 without a date of report"_s)
                || picture.details.contains(u"1 event without"_s));
    }

    void theToolTipListsReports()
    {
        Shown shown(twoPapers());
        const QString tip = markToolTip(shown.mark(Hack), shown.view.data());
        const auto first = tip.indexOf(u"14 Jul 2020: Evening Sample"_s);
        QVERIFY2(first > 0, qPrintable(tip));
        QVERIFY(tip.indexOf(u"20 Dec 2020: Daily Example"_s) > first);
        Shown undated({paper(u"<Daily>"_s, Hack, u"2020-03-01"_s, {})});
        QVERIFY(markToolTip(undated.mark(Hack), undated.view.data())
                    .contains(u"no date: &lt;Daily&gt;"_s));
    }

    void reportsAreDrawnInLightAndDark()
    {
        Shown shown(twoPapers());
        shown.state.setCurrentEvent(shown.key(Hack));
        QImage bare;
        for (const bool reports : {false, true}) {
            QImage image(shown.view.size(), QImage::Format_RGB32);
            Gui::TimelineLayout layout = shown.layout();
            if (!reports)
                layout.reports.clear();
            for (const bool dark : {false, true}) {
                const auto style = Gui::timelineStyle(Gui::paperPalette(dark), QFont());
                QPainter painter(&image);
                Gui::paintTimeline(painter, layout, style);
            }
            if (reports)
                QVERIFY(image != bare);
            bare = image;
        }
    }
};

QTEST_MAIN(TestReportTicks)
#include "tst_reportticks.moc"
