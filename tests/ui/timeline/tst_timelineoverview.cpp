// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/events.h"
#include "tests/ui/timeline/scene.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>

using Gui::Calendar::dayStart;
using Model::Period;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Model::ViewState state;
    QWidget window;
    Gui::TimelineView timeline{state};
    Gui::TimelineOverview overview{timeline};

    explicit Shown(std::vector<Model::TimeItem> items = Scene::randomItems(400, 3), int undated = 0)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(&timeline, 1);
        layout->addWidget(&overview);
        timeline.setAnimationDuration(0);
        window.resize(1000, 480);
        window.show();
        Gui::TimelineData data = Scene::data(std::move(items));
        data.undated = undated;
        timeline.setData(std::move(data));
        state.setPeriod({dayStart(2012, 1, 1), dayStart(2015, 1, 1)});
    }

    ~Shown()
    {
        // Members, not children to delete.
        timeline.setParent(nullptr);
        overview.setParent(nullptr);
    }
    Q_DISABLE_COPY_MOVE(Shown)

    QPoint at(double x) const { return {int(std::lround(x)), overview.height() / 2}; }
    void drag(double from, double to)
    {
        QTest::mousePress(&overview, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&overview, at((from + to) / 2));
        QTest::mouseMove(&overview, at(to));
        QTest::mouseRelease(&overview, Qt::LeftButton, {}, at(to));
    }
    double pixel() const { return overview.scale()->millisecondsPerPixel(); }
};

} // namespace

class TestTimelineOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowStandsOverWhatIsShown()
    {
        const Shown shown;
        const QRectF window = shown.overview.window();
        QVERIFY(std::abs(window.left() - shown.overview.scale()->x(dayStart(2012, 1, 1))) < 0.01);
        QVERIFY(std::abs(window.right() - shown.overview.scale()->x(dayStart(2015, 1, 1))) < 0.01);
        // Below the plot of the timeline.
        QVERIFY(std::abs(shown.overview.scale()->left - shown.timeline.timelineLayout().plot.left())
                <= 1);
    }

    void draggingTheWindowPans()
    {
        Shown shown;
        const double middle = shown.overview.window().center().x();
        const Period before = shown.state.period();
        shown.drag(middle, middle + 100);
        QCOMPARE(shown.state.period().length(), before.length());
        QVERIFY(std::abs(double(shown.state.period().begin - before.begin) - 100 * shown.pixel())
                < 1.5 * shown.pixel());
    }

    void draggingAnEdgeZooms()
    {
        Shown shown;
        const Period before = shown.state.period();
        const QRectF window = shown.overview.window();
        shown.drag(window.right(), window.right() + 60);
        QCOMPARE(shown.state.period().begin, before.begin);
        QVERIFY(std::abs(double(shown.state.period().end - before.end) - 60 * shown.pixel())
                < 1.5 * shown.pixel());
        // An edge does not get past the other one.
        shown.drag(shown.overview.window().left(), window.right() + 300);
        QVERIFY(shown.state.period().length() >= Model::kShortestPeriod);
        QCOMPARE(shown.state.period().end, shown.timeline.shownPeriod().end);
    }

    void aClickBesideTheWindowJumpsThere()
    {
        Shown shown;
        const Period before = shown.state.period();
        const double x = shown.overview.scale()->x(dayStart(2022, 1, 1));
        QTest::mouseClick(&shown.overview, Qt::LeftButton, {}, shown.at(x));
        QVERIFY(std::abs(shown.overview.window().center().x() - x) < 1.5);
        QVERIFY(std::abs(double(shown.state.period().length() - before.length())) < 2);
    }

    void theWheelAndKeysZoomAndPan()
    {
        Shown shown;
        const Period before = shown.state.period();
        Events::turnWheel(shown.overview, {500, 20}, 2);
        QVERIFY(shown.state.period().length() < before.length());
        shown.overview.setFocus();
        const Period closer = shown.state.period();
        QTest::keyClick(&shown.overview, Qt::Key_Right);
        QVERIFY(shown.state.period().begin > closer.begin);
        QTest::keyClick(&shown.overview, Qt::Key_Home);
        const auto extent = shown.timeline.data().index.extent();
        QVERIFY(shown.state.period().begin < extent->begin
                && shown.state.period().end > extent->end);
    }

    void draggingOverFoldsKeepsTheZoom()
    {
        auto items = Scene::randomItems(200, 5);
        items.push_back(Scene::day(9001, 1950, 1, 1));
        Shown shown(items);
        shown.timeline.setFolding(true);
        QVERIFY(!shown.timeline.folds().empty());
        QTest::keyClick(&shown.timeline, Qt::Key_0);
        QTest::keyClick(&shown.timeline, Qt::Key_Plus);
        QTest::keyClick(&shown.timeline, Qt::Key_Plus);
        const double perPixel = shown.timeline.timelineLayout().scale.millisecondsPerPixel();
        const double middle = shown.overview.window().center().x();
        shown.drag(middle, shown.overview.scale()->left + 10);
        const Gui::TimeScale &scale = shown.timeline.timelineLayout().scale;
        QVERIFY(scale.period.begin < dayStart(1960, 1, 1));
        QVERIFY(std::abs(scale.millisecondsPerPixel() / perPixel - 1) < 1e-6);
    }

    void everyDateWeighsOne()
    {
        for (const unsigned seed : {1U, 2U, 3U}) {
            std::vector<Model::TimeItem> items = Scene::randomItems(500, seed);
            std::erase_if(items, [](const Model::TimeItem &item) {
                return item.precision == Dates::Precision::Day
                    && item.end - item.begin > Scene::kDay;
            });
            const Model::TimeIndex index(items);
            const Period extent = *index.extent();
            const Gui::TimeScale scale({extent.begin - 1, extent.end + 1}, 0, 900);
            Gui::Density sum{};
            for (const Gui::Density &density : Gui::densities(index, scale, 3)) {
                for (std::size_t kind = 0; kind < sum.size(); ++kind)
                    sum[kind] += density[kind];
            }
            const auto counts = index.counts({}, 0, Model::TimeIndex::Place(index.size()));
            for (std::size_t kind = 0; kind < sum.size(); ++kind)
                QVERIFY(std::abs(sum[kind] - double(counts[kind])) < 0.06 * double(counts[kind]));
        }
    }

    void aYearIsNoSpikeOnItsFirstDay()
    {
        const Model::TimeIndex index({Scene::item(1, Extraction::Kind::Hack, dayStart(2016, 1, 1),
                                                  dayStart(2017, 1, 1), Dates::Precision::Year),
                                      Scene::day(2, 2020, 1, 1)});
        const Gui::TimeScale scale({dayStart(2015, 1, 1), dayStart(2021, 1, 1)}, 0, 600);
        const std::vector<Gui::Density> columns = Gui::densities(index, scale, 3);
        QVERIFY(columns[std::size_t(scale.x(dayStart(2016, 7, 1)) / 3)][0] > 0.02);
        QVERIFY(columns[std::size_t(scale.x(dayStart(2016, 1, 5)) / 3)][0] < 0.05);
        QCOMPARE(columns[std::size_t(scale.x(dayStart(2018, 1, 5)) / 3)][0], 0.0);
        QCOMPARE(columns[std::size_t(scale.x(dayStart(2020, 1, 1)) / 3)][0], 1.0);
    }

    void anEmptyCaseHasNoWindow()
    {
        Shown shown(std::vector<Model::TimeItem>{});
        QVERIFY(!shown.overview.scale());
        QVERIFY(shown.overview.window().isEmpty());
        const Period before = shown.state.period();
        QTest::mouseClick(&shown.overview, Qt::LeftButton, {}, QPoint(500, 20));
        QVERIFY(!shown.overview.grab().isNull());
        QCOMPARE(shown.state.period(), before);
    }

    void theShelfCountsWhatHasNoDate()
    {
        Shown shown(Scene::randomItems(10, 1), 7);
        auto *shelf = shown.overview.findChild<QToolButton *>(u"undatedShelf"_s);
        QVERIFY(shelf->isVisible());
        QVERIFY(shelf->text().contains(u'7'));
        QVERIFY(shelf->geometry().right() < shown.timeline.timelineLayout().plot.left());
        const QSignalSpy asked(&shown.overview, &Gui::TimelineOverview::undatedAskedFor);
        QTest::mouseClick(shelf, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        shown.timeline.setData(Scene::data(Scene::randomItems(10, 1)));
        QVERIFY(!shelf->isVisible());
    }

    void aScreenReaderHearsThePeriodAndCanMoveIt()
    {
        Shown shown;
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&shown.overview);
        QCOMPARE(found->role(), QAccessible::Slider);
        QVERIFY(!found->text(QAccessible::Name).isEmpty());
        QVERIFY(found->text(QAccessible::Value).contains(u"2012"_s));
        QVERIFY(found->text(QAccessible::Description).contains(u"400"_s));
        QAccessibleValueInterface *value = found->valueInterface();
        QVERIFY(value);
        value->setCurrentValue(50.0);
        QVERIFY(std::abs(value->currentValue().toDouble() - 50) < 1);
        QVERIFY(shown.state.period().begin > dayStart(2014, 1, 1));
    }
};

QTEST_MAIN(TestTimelineOverview)
#include "tst_timelineoverview.moc"
