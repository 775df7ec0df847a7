// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineoverview.h"

#include "ui/kindstyle.h"
#include "ui/timeline/foldpainter.h"
#include "ui/timeline/overviewaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Gui {

namespace {

// Pixels.
constexpr double kColumn = 3;
constexpr double kEdge = 5;
constexpr double kNarrowestWindow = 8;
constexpr double kMargin = 3;
constexpr double kBars = 30;
constexpr double kWheelNotch = 120;

} // namespace

TimelineOverview::TimelineOverview(TimelineView &timeline, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_shelf(new QToolButton(this))
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the whole time"));
    OverviewAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_shelf->setObjectName(QStringLiteral("undatedShelf"));
    m_shelf->setAutoRaise(true);
    connect(m_shelf, &QToolButton::clicked, this, &TimelineOverview::undatedAskedFor);
    connect(&m_timeline, &TimelineView::contentChanged, this, &TimelineOverview::follow);
    connect(&m_timeline, &TimelineView::shownChanged, this, [this] {
        update();
        tellScreenReader();
    });
    follow();
}

QSize TimelineOverview::sizeHint() const
{
    return {m_timeline.sizeHint().width(), minimumSizeHint().height()};
}

QSize TimelineOverview::minimumSizeHint() const
{
    const double text = QFontMetricsF(m_timeline.look().smallFont).height();
    return {100, int(std::ceil(kBars + text + 3 * kMargin))};
}

// Below the timeline's plot, so that their moments are near to each other.
QRectF TimelineOverview::box() const
{
    const QRectF &plot = m_timeline.timelineLayout().plot;
    const QPoint left = mapFromGlobal(m_timeline.mapToGlobal(plot.topLeft().toPoint()));
    return {double(left.x()), kMargin, std::max(1.0, width() - double(left.x())),
            height() - 2 * kMargin};
}

void TimelineOverview::follow()
{
    const Model::TimeIndex &index = m_timeline.data().index;
    m_scale.reset();
    m_density.clear();
    if (const auto extent = index.extent()) {
        const QRectF bars = box();
        TimeFolds folds = m_timeline.timelineLayout().scale.foldShares();
        // Narrower than on the timeline: there is nothing to read on them.
        folds.width = bars.width() * folds.width / 3;
        const TimeScale any(*extent, bars.left(), bars.width(), std::move(folds));
        m_scale = any.fitted(*extent, 4 * std::int64_t(86'400'000));
        m_density = densities(index, *m_scale, kColumn);
    }
    followUndated();
    updateGeometry();
    update();
}

void TimelineOverview::followUndated()
{
    const int count = m_timeline.data().undated;
    m_shelf->setVisible(count > 0);
    const bool reported = m_timeline.data().clock == Model::Clock::Reported;
    //: Events that no article with a date reports
    m_shelf->setText(reported ? tr("%n without date", nullptr, count)
                              : tr("%n undated", nullptr, count));
    m_shelf->setAccessibleName(reported ? tr("%n event(s) without a date of report", nullptr, count)
                                        : tr("%n event(s) without a date", nullptr, count));
    m_shelf->setToolTip(tr("Without a date they have no place in time. Click to list them."));
    const QSize size = m_shelf->sizeHint();
    m_shelf->setGeometry(QRect(QPoint(6, (height() - size.height()) / 2),
                               size.boundedTo({int(box().left()) - 8, height()})));
}

QRectF TimelineOverview::window() const
{
    if (!m_scale)
        return {};
    const QRectF bars = box();
    const Model::Period period = m_timeline.shownPeriod();
    double left = std::clamp(m_scale->x(period.begin), bars.left(), bars.right());
    double right = std::clamp(m_scale->x(period.end), bars.left(), bars.right());
    if (right - left < kNarrowestWindow) {
        left = std::clamp((left + right - kNarrowestWindow) / 2, bars.left(),
                          bars.right() - kNarrowestWindow);
        right = left + kNarrowestWindow;
    }
    return {left, bars.top(), right - left, bars.height()};
}

double TimelineOverview::position() const
{
    if (!m_scale)
        return 0;
    return std::clamp((m_scale->x(m_timeline.shownPeriod().begin) - m_scale->left) / m_scale->width,
                      0.0, 1.0);
}

void TimelineOverview::setPosition(double share)
{
    if (m_scale)
        moveWindow(m_scale->left + std::clamp(share, 0.0, 1.0) * m_scale->width);
}

TimelineOverview::Part TimelineOverview::partAt(QPointF position) const
{
    const QRectF shown = window();
    if (shown.isEmpty())
        return Part::None;
    // A narrow window keeps a middle to be dragged by.
    const double edge = std::min(kEdge, shown.width() / 4);
    if (std::abs(position.x() - shown.left()) <= edge)
        return Part::Begin;
    if (std::abs(position.x() - shown.right()) <= edge)
        return Part::End;
    return shown.left() < position.x() && position.x() < shown.right() ? Part::Window : Part::None;
}

void TimelineOverview::showCursor(Part part)
{
    if (part == Part::Begin || part == Part::End)
        setCursor(Qt::SizeHorCursor);
    else if (part == Part::Window)
        setCursor(m_dragged == Part::Window ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        setCursor(Qt::ArrowCursor);
}

// The timeline keeps its zoom, whatever folds lie on the way.
void TimelineOverview::moveWindow(double left)
{
    const TimeScale shown(m_timeline.shownPeriod(), 0, 1,
                          m_timeline.timelineLayout().scale.foldShares());
    m_timeline.jumpTo(shown.moved(shown.x(m_scale->time(left))).period);
}

void TimelineOverview::moveEdge(double x)
{
    Model::Period period = m_timeline.shownPeriod();
    const std::int64_t time = m_scale->time(x);
    if (m_dragged == Part::Begin)
        period.begin = std::min(time, period.end - Model::kShortestPeriod);
    else
        period.end = std::max(time, period.begin + Model::kShortestPeriod);
    m_timeline.jumpTo(period);
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_scale)
        return;
    const double x = event->position().x();
    m_dragged = partAt(event->position());
    if (m_dragged == Part::None) {
        // Goes there, and is held there.
        moveWindow(x - window().width() / 2);
        m_dragged = Part::Window;
    }
    m_grip = x - window().left();
    showCursor(m_dragged);
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged == Part::None)
        showCursor(partAt(event->position()));
    else if (m_dragged == Part::Window)
        moveWindow(event->position().x() - m_grip);
    else
        moveEdge(event->position().x());
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = Part::None;
    showCursor(partAt(event->position()));
}

void TimelineOverview::wheelEvent(QWheelEvent *event)
{
    event->accept();
    m_timeline.turn(0.5, event->angleDelta().y() / kWheelNotch);
}

void TimelineOverview::keyPressEvent(QKeyEvent *event)
{
    if (const auto command = commandOf(*event))
        m_timeline.run(*command);
    else
        QWidget::keyPressEvent(event);
}

void TimelineOverview::resizeEvent(QResizeEvent *)
{
    follow();
}

void TimelineOverview::tellScreenReader()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleValueChangeEvent event(this, position());
    QAccessible::updateAccessibility(&event);
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineStyle &style = m_timeline.look();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), style.base);
    painter.fillRect(QRectF(0, 0, width(), 1), style.strongGrid);
    if (!m_scale)
        return;
    const QRectF bars = box();
    paintFolds(painter, foldBoxes(*m_scale, bars), style);
    paintDensity(painter);
    paintYears(painter);
    paintWindow(painter);
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

// Heights by the root of the counts: single events stay visible beside bursts.
void TimelineOverview::paintDensity(QPainter &painter) const
{
    const bool dark = m_timeline.look().dark;
    const auto sum = [](const Density &density) {
        return std::accumulate(density.begin(), density.end(), 0.0);
    };
    double most = 0;
    for (const Density &density : m_density)
        most = std::max(most, sum(density));
    const QRectF bars = box();
    const double foot = bars.top() + kBars;
    for (std::size_t i = 0; i < m_density.size(); ++i) {
        const double all = sum(m_density[i]);
        if (all <= 0)
            continue;
        const double height = std::max(1.5, std::sqrt(all / most) * (kBars - 2));
        double bottom = foot;
        for (std::size_t kind = 0; kind < m_density[i].size(); ++kind) {
            const double part = height * m_density[i][kind] / all;
            painter.fillRect(
                QRectF(bars.left() + double(i) * kColumn, bottom - part, kColumn - 1, part),
                kindColor(Extraction::Kind(kind), dark));
            bottom -= part;
        }
    }
}

void TimelineOverview::paintYears(QPainter &painter) const
{
    const TimelineStyle &style = m_timeline.look();
    const QFontMetricsF metrics(style.smallFont);
    const QRectF bars = box();
    const double top = bars.top() + kBars;
    painter.setFont(style.smallFont);
    painter.fillRect(QRectF(bars.left(), top, bars.width(), 1), style.strongGrid);
    const std::vector<FoldBox> folds = foldBoxes(*m_scale, bars);
    // The larger unit, so that no month stands without its year.
    const TimeAxis axis = m_timeline.axisOf(*m_scale);
    std::vector<AxisTick> names = axis.segments.empty() ? axis.ticks : std::vector<AxisTick>();
    for (const AxisSegment &segment : axis.segments)
        names.push_back({std::max(segment.begin, m_scale->period.begin), segment.shortLabel, true});
    for (const AxisTick &tick : axis.ticks)
        painter.fillRect(QRectF(std::floor(m_scale->x(tick.time)), top, 1, tick.major ? 5 : 3),
                         style.strongGrid);
    painter.setPen(style.muted);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const AxisTick &tick = names[i];
        const double x = m_scale->x(tick.time);
        const double width = metrics.horizontalAdvance(tick.label);
        if (i + 1 < names.size() && x + 4 + width > m_scale->x(names[i + 1].time))
            continue;
        const auto next =
            std::ranges::find_if(folds, [x](const FoldBox &fold) { return fold.box.left() > x; });
        if (x + 4 + width > (next == folds.end() ? bars.right() : next->box.left()))
            continue;
        painter.drawText(QRectF(x + 4, top + 1, width + 2, bars.bottom() - top),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

void TimelineOverview::paintWindow(QPainter &painter) const
{
    const TimelineStyle &style = m_timeline.look();
    const QRectF bars = box();
    const QRectF shown = window();
    QColor beside = style.base;
    beside.setAlphaF(0.5F);
    // Not over the names, which have to stay readable.
    painter.fillRect(QRectF(bars.left(), bars.top(), shown.left() - bars.left(), kBars), beside);
    painter.fillRect(QRectF(shown.right(), bars.top(), bars.right() - shown.right(), kBars),
                     beside);
    QColor fill = style.accent;
    fill.setAlphaF(0.1F);
    painter.setPen(QPen(style.accent, 1));
    painter.setBrush(fill);
    painter.drawRect(shown.adjusted(0.5, 0.5, -0.5, -0.5));
    // What the edges are taken hold of by.
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.accent);
    const double middle = shown.center().y();
    for (const double x : {shown.left() - 1, shown.right() - 2})
        painter.drawRoundedRect(QRectF(x, middle - 8, 3, 16), 1.5, 1.5);
}

} // namespace Gui
