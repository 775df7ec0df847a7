// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "ui/timeline/clusterlist.h"
#include "ui/timeline/eventtooltip.h"
#include "ui/timeline/lanepanel.h"
#include "ui/timeline/laneplaces.h"
#include "ui/timeline/rangeband.h"
#include "ui/timeline/reportticks.h"
#include "ui/timeline/timelineaccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace Gui {

namespace {

// Until a window that is being resized is taken to have its size.
constexpr int kArrangeDelay = 100;
constexpr double kPinchNotch = 0.22;

} // namespace

TimelineView::TimelineView(Model::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_motion(state)
    , m_navigator(state, m_data)
    , m_style(timelineStyle(palette(), font()))
    , m_lanePanel(new LanePanel(m_lanes, this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    TimelineAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_data.lanes = lanesByKind();
    setAnimationDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    m_listTimer.setSingleShot(true);
    connect(&m_listTimer, &QTimer::timeout, this, [this] {
        const auto mark = timelineLayout().markAt(m_pressedAt);
        if (mark && timelineLayout().marks[*mark].count > 1)
            openList(*mark);
    });
    m_arrangeTimer.setSingleShot(true);
    m_arrangeTimer.setInterval(kArrangeDelay);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &TimelineView::arrangeLanes);
    m_followTimer.setSingleShot(true);
    connect(&m_followTimer, &QTimer::timeout, this,
            [this] { m_lanePanel->follow(timelineLayout(), m_data, m_style); });
    connect(&m_lanes, &LaneControl::changed, this, &TimelineView::arrangeLanes);
    connect(&m_lanes, &LaneControl::scrolled, this, &TimelineView::followLanes);
    connect(&m_motion, &TimelineMotion::shownChanged, this, [this] {
        invalidate();
        Q_EMIT shownChanged();
    });
    connect(&m_scroll, &KineticScroll::glided, this, &TimelineView::panBy);
    connect(&m_state, &Model::ViewState::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&m_state, &Model::ViewState::periodChanged, this, &TimelineView::openFoldsAround);
    connect(&m_state, &Model::ViewState::currentEventChanged, this, [this](Model::EventKey key) {
        // Not what becomes current by itself when a case opens, nor what is clicked.
        m_focusLit = hasFocus() && m_lastCurrent != 0 && key != 0 && m_drag == Drag::None
            && m_button == Qt::NoButton;
        m_lastCurrent = key;
        invalidate();
        m_navigator.showCurrent();
        revealLane();
        tellScreenReader();
    });
}

TimelineView::~TimelineView() = default;

void TimelineView::setAnimationDuration(int milliseconds)
{
    m_motion.setDuration(milliseconds);
}

void TimelineView::setData(TimelineData data)
{
    const bool first = m_data.index.isEmpty();
    m_data = std::move(data);
    m_texts.clear();
    m_folding.update(m_data.index);
    arrangeLanes();
    if (m_navigator.followData(first))
        m_motion.jumpTo(m_state.period());
}

const TimelineLayout &TimelineView::timelineLayout() const
{
    if (!m_layout) {
        TimelineRequest request;
        request.size = m_lanePanel->roomBeside(size(), m_data, m_style);
        request.firstLane = m_lanes.first();
        request.reports = m_reportsShown;
        request.period = m_motion.shown();
        request.current = m_state.currentEvent();
        request.folds = m_folding.folds();
        request.today = QDateTime::currentMSecsSinceEpoch();
        request.texts = &m_texts;
        m_layout = layoutTimeline(m_data, m_style, request);
    }
    return *m_layout;
}

void TimelineView::invalidate()
{
    m_layout.reset();
    m_hover = {};
    update();
}

void TimelineView::setFolding(bool on)
{
    if (on == m_folding.isOn())
        return;
    m_folding.setOn(on, m_data.index);
    followFolds();
    openFoldsAround(m_state.period());
}

// Their width is that of what is written on them, so shares of the timeline follow its size.
void TimelineView::followFolds()
{
    invalidate();
    const TimeFolds shares = timelineLayout().scale.foldShares();
    m_navigator.setFolds(shares);
    m_motion.setFolds(shares);
    Q_EMIT contentChanged();
}

void TimelineView::openFold(const Model::Period &fold)
{
    m_folding.open(fold);
    followFolds();
}

// The one nearest to the middle.
void TimelineView::openFoldInSight()
{
    const std::vector<FoldBox> &folds = timelineLayout().folds;
    const double middle = timelineLayout().plot.center().x();
    const auto nearest = std::ranges::min_element(folds, {}, [middle](const FoldBox &fold) {
        return std::abs(fold.box.center().x() - middle);
    });
    if (nearest != folds.end())
        openFold(Model::Period(nearest->period));
}

// Somebody wants to see what lies inside.
void TimelineView::openFoldsAround(Model::Period period)
{
    if (!TimeScale(period, 0, 1, {m_folding.folds(), 0}).isInsideFold())
        return;
    const std::vector<Model::Period> folds = m_folding.folds();
    for (const Model::Period &fold : folds) {
        if (fold.begin < period.end && period.begin < fold.end)
            openFold(fold);
    }
}

void TimelineView::arrangeLanes()
{
    m_lanes.arrange(m_data);
    followLanes();
}

// How wide folds are depends on the room that lanes leave.
void TimelineView::followLanes()
{
    followFolds();
    m_followTimer.start();
}

// Scrolls to the current event's lane, unless one of its lanes is in sight.
void TimelineView::revealLane()
{
    const auto place = m_data.index.find(m_state.currentEvent());
    if (!place)
        return;
    const std::vector<LaneBox> &boxes = timelineLayout().lanes;
    const std::vector<int> lanes = m_data.index.lanesOf(*place);
    const auto isThere = [&](int lane) { return std::size_t(lane) < boxes.size(); };
    const auto inSight = [&](int lane) {
        return isThere(lane) && boxes[std::size_t(lane)].visible;
    };
    if (lanes.empty() || !isThere(lanes.front()) || std::ranges::any_of(lanes, inSight))
        return;
    const auto pinned = std::ranges::count_if(
        boxes, [](const LaneBox &box) { return box.visible && box.lane.pinned; });
    m_lanes.setFirst(lanes.front() - int(pinned));
}

QSize TimelineView::sizeHint() const
{
    return {1100, 460};
}

QSize TimelineView::minimumSizeHint() const
{
    const double rows = Extraction::kKindCount * (m_style.rowHeight + 10);
    return {320, int(std::ceil(rows + 3 * m_style.rowHeight))};
}

void TimelineView::run(TimelineCommand command)
{
    if (command == TimelineCommand::OpenEvent && m_state.range())
        m_navigator.run(TimelineCommand::ZoomToRange);
    else if (command == TimelineCommand::OpenFold)
        openFoldInSight();
    else if (command != TimelineCommand::OpenEvent)
        m_navigator.run(command);
    else if (m_state.currentEvent() != 0)
        Q_EMIT eventActivated(m_state.currentEvent());
}

TimeAxis TimelineView::axisOf(const TimeScale &scale) const
{
    return timeAxis(scale, QFontMetricsF(m_style.smallFont), QLocale());
}

void TimelineView::jumpTo(Model::Period period)
{
    m_motion.jumpTo(period);
}

void TimelineView::turn(double at, double notches)
{
    const Model::Period target = m_navigator.turned(m_motion.shown(), at, notches);
    // Fine steps come from a touchpad, which is smooth by itself.
    if (std::abs(notches) < 0.5)
        m_motion.jumpTo(target);
    else
        m_state.setPeriod(target);
}

void TimelineView::goTo(Model::Period period)
{
    const std::int64_t middle = period.begin + (period.end - period.begin) / 2;
    const std::vector<Model::Period> folds = m_folding.folds();
    for (const Model::Period &fold : folds) {
        if (fold.begin <= middle && middle < fold.end)
            openFold(fold);
    }
    m_navigator.goTo({period.begin, std::max(period.begin + 1, period.end)});
}

// What the band covers that is being dragged.
Model::Period TimelineView::spanned() const
{
    const TimeScale &scale = timelineLayout().scale;
    const auto [from, to] = std::minmax({m_pressedAt.x(), m_draggedTo.x()});
    const std::int64_t begin = scale.time(std::max(from, scale.left));
    return {begin, std::max(begin + 1, scale.time(std::min(to, scale.left + scale.width)))};
}

void TimelineView::panBy(double pixels)
{
    m_motion.jumpTo(m_navigator.moved(m_motion.shown(), -pixels / timelineLayout().plot.width()));
}

// A click inside of the marked range zooms to it, one beside takes it back.
bool TimelineView::clickRange(QPointF position)
{
    const std::optional<Model::Period> &range = m_state.range();
    if (!range || !timelineLayout().plot.contains(position))
        return false;
    const std::int64_t time = timelineLayout().scale.time(position.x());
    const bool inside = range->begin <= time && time < range->end;
    run(inside ? TimelineCommand::ZoomToRange : TimelineCommand::Clear);
    return true;
}

void TimelineView::select(Model::EventKey key)
{
    m_state.setCurrentEvent(key);
}

// The current event is to the timeline what a row is to a list: the focus inside of it.
void TimelineView::tellScreenReader()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *current = timeline ? timeline->focusChild() : nullptr;
    if (!current)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(timeline->indexOfChild(current));
    QAccessible::updateAccessibility(&event);
}

void TimelineView::click(QPointF position)
{
    const auto mark = timelineLayout().markAt(position);
    const QRectF &axis = timelineLayout().axisBox;
    if (axis.top() < position.y() && position.y() < axis.bottom() && position.x() < axis.left()) {
        Q_EMIT zoneAskedFor();
        return;
    }
    if (!mark && clickRange(position))
        return;
    if (!mark) {
        const auto fold = foldAt(timelineLayout().folds, position.x());
        if (fold && position.y() >= timelineLayout().axisBox.top())
            openFold(Model::Period(timelineLayout().folds[*fold].period));
        return;
    }
    const TimelineMark &hit = timelineLayout().marks[*mark];
    // A double click follows within this time, or never.
    if (hit.count > 1) {
        m_listTimer.start(QApplication::doubleClickInterval());
        return;
    }
    m_navigator.setLane(hit.lane);
    m_state.setCurrentEvent(hit.item.key);
}

void TimelineView::openList(std::size_t index)
{
    const TimelineMark &mark = timelineLayout().marks[index];
    auto *list = new ClusterList(mark, timelineLayout(), m_data, this);
    connect(list, &ClusterList::chosen, this,
            [this](Model::EventKey key) { m_state.setCurrentEvent(key); });
    connect(list, &ClusterList::zoomAskedFor, this,
            [this, events = mark.period] { m_navigator.showAround(events); });
    list->showBelow(mapToGlobal(mark.body.bottomLeft().toPoint() + QPoint(0, 2)));
}

// Of the plot's width; under 0 and over 1 beside it.
double TimelineView::shareAt(double x) const
{
    const QRectF &plot = timelineLayout().plot;
    return (x - plot.left()) / plot.width();
}

void TimelineView::setHovered(std::optional<std::size_t> mark)
{
    if (m_hover.mark == mark)
        return;
    m_hover = {mark, {}, {}};
    if (mark)
        m_hover.reports = reportLine(timelineLayout().marks[*mark], timelineLayout(), m_data);
    lightThread();
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

// The quarrel of the event under the mouse, or of the one that keys have come to.
void TimelineView::lightThread()
{
    m_hover.lit.reset();
    Model::EventKey key = m_focusLit ? m_state.currentEvent() : 0;
    int lane = 0;
    if (m_hover.mark) {
        const TimelineMark &mark = timelineLayout().marks[*m_hover.mark];
        key = mark.count == 1 ? mark.item.key : 0;
        lane = mark.lane;
    }
    if (const auto *thread = key != 0 && m_data.thread ? m_data.thread(key) : nullptr)
        m_hover.lit = litThread(timelineLayout(), m_data.index, *thread, lane);
}

void TimelineView::setFocusLit(bool lit)
{
    if (lit == m_focusLit)
        return;
    m_focusLit = lit;
    lightThread();
    update();
}

void TimelineView::setReportsShown(bool shown)
{
    if (shown == m_reportsShown)
        return;
    m_reportsShown = shown;
    invalidate();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Beside the drawing there may be a scroll bar, and what lanes leave that are hidden.
    if (QRectF(rect()) != timelineLayout().area)
        painter.fillRect(rect(), m_style.base);
    if (m_focusLit && !m_hover.mark && !m_hover.lit)
        lightThread();
    paintTimeline(painter, timelineLayout(), m_style, m_hover, &m_paintCache);
    if (m_drag == Drag::Band)
        paintRange(painter, timelineLayout(), m_data.index, spanned(), m_style);
    else if (m_state.range())
        paintRange(painter, timelineLayout(), m_data.index, *m_state.range(), m_style);
    if (hasFocus()) {
        painter.setPen(QPen(m_style.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    const int room = laneRoom(m_style, height() - axisHeight(m_style));
    if (room != m_lanes.room() && m_data.grouping != Model::LaneGrouping::Kind)
        m_arrangeTimer.start();
    m_lanes.setRoom(room);
    followLanes();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_style = timelineStyle(palette(), font());
        updateGeometry();
        followLanes();
    }
    QWidget::changeEvent(event);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            turn(shareAt(gesture->position().x()), std::log1p(gesture->value()) / kPinchNotch);
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto hit = timelineLayout().markAt(help->pos());
    if (const auto fold = foldAt(timelineLayout().folds, help->pos().x());
        fold && !hit && m_drag == Drag::None) {
        const FoldBox &folded = timelineLayout().folds[*fold];
        QToolTip::showText(help->globalPos(), foldToolTip(folded), this,
                           folded.box.toAlignedRect());
        return true;
    }
    if (!hit || m_drag != Drag::None) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    // Below the mark, so that the event itself stays in sight.
    const TimelineMark &mark = timelineLayout().marks[*hit];
    const QPointF below(double(help->pos().x()), mark.body.bottom() - 8);
    QToolTip::showText(mapToGlobal(below.toPoint()), markToolTip(mark, m_data), this,
                       mark.body.united(mark.textBox).toAlignedRect());
    return true;
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    setFocusLit(false);
    QWidget::focusOutEvent(event);
}

} // namespace Gui
