// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/eventchart.h"

#include "ui/charts/charttext.h"
#include "ui/kindstyle.h"
#include "ui/timeline/timelinestyle.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Gui {

namespace {

using namespace std::chrono_literals;

constexpr auto kUpdateDelay = 50ms;

} // namespace

EventChart::EventChart(const Model::ShownEvents &shown, Model::ViewState &viewState,
                       QWidget *parent)
    : QChartView(parent)
    , m_shown(shown)
    , m_viewState(viewState)
    , m_series(new QStackedBarSeries)
    , m_time(new QCategoryAxis)
    , m_count(new QValueAxis)
{
    setAccessibleName(tr("Events per period"));
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(140);
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        m_sets[std::size_t(kind)] = new QBarSet(kindName(Extraction::Kind(kind)));
        m_series->append(m_sets[std::size_t(kind)]);
    }
    m_series->setBarWidth(0.86);
    chart()->addSeries(m_series);
    setUpAxes();
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    chart()->legend()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({4, 0, 8, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);

    // Queued: zooming takes away the bar that is telling of the click.
    connect(m_series, &QStackedBarSeries::clicked, this, &EventChart::zoomTo, Qt::QueuedConnection);
    connect(m_series, &QStackedBarSeries::hovered, this, [this](bool over, int bin) {
        const bool known = over && bin >= 0 && bin < int(m_bins.bins.size());
        setToolTip(known ? binWords(m_bins, m_bins.bins[std::size_t(bin)]) : QString());
    });
    m_update.setSingleShot(true);
    m_update.setInterval(kUpdateDelay);
    connect(&m_update, &QTimer::timeout, this, [this] {
        const QRect place(mapTo(window(), QPoint()), size());
        if (isVisible() && window()->rect().intersects(place))
            update();
    });
    connect(&m_shown, &Model::ShownEvents::changed, this, &EventChart::updateSoon);
    connect(&m_viewState, &Model::ViewState::periodChanged, this, &EventChart::updateSoon);
    connect(&m_viewState, &Model::ViewState::currentEventChanged, this, &EventChart::followEvent);
    update();
    showColors();
}

void EventChart::setUpAxes()
{
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_time->setTruncateLabels(false);
    m_count->setLabelFormat(QStringLiteral("%d"));
    m_count->setTickType(QValueAxis::TicksDynamic);
    m_count->setTickAnchor(0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_count, Qt::AlignLeft);
    m_series->attachAxis(m_time);
    m_series->attachAxis(m_count);
}

const Model::EventBins &EventChart::bins()
{
    update();
    return m_bins;
}

int EventChart::selectedBin()
{
    update();
    return m_selected;
}

void EventChart::updateSoon()
{
    m_stale = true;
    if (!m_update.isActive())
        m_update.start();
}

void EventChart::paintEvent(QPaintEvent *event)
{
    if (m_stale && !m_update.isActive())
        m_update.start();
    QChartView::paintEvent(event);
}

void EventChart::update()
{
    if (!m_stale)
        return;
    m_stale = false;
    const Model::Period period = m_viewState.period();
    const Model::BinSize size = Model::chooseBinSize(period, m_shown.items());
    Model::EventBins bins = Model::binEvents(period, m_shown.items(), size);
    if (bins != m_bins) {
        m_bins = std::move(bins);
        showBars();
        showLabels();
    }
    showTitle();
    followEvent();
}

void EventChart::showBars()
{
    int highest = 1;
    for (const Model::Bin &bin : m_bins.bins)
        highest = std::max(highest, bin.total());
    for (std::size_t kind = 0; kind < m_sets.size(); ++kind) {
        QList<qreal> values;
        values.reserve(qsizetype(m_bins.bins.size()));
        for (const Model::Bin &bin : m_bins.bins)
            values.append(bin.counts[kind]);
        m_sets[kind]->remove(0, m_sets[kind]->count());
        m_sets[kind]->append(values);
    }
    const int step = countStep(highest);
    m_count->setTickInterval(step);
    m_count->setRange(0, std::ceil(double(highest) / step) * step);
    m_time->setRange(-0.5, double(m_bins.bins.size()) - 0.5);
}

void EventChart::showLabels()
{
    for (const QString &label : m_time->categoriesLabels())
        m_time->remove(label);
    if (m_bins.bins.empty())
        return;
    const auto text = [this](std::size_t bin) {
        return Model::binText(m_bins.size, m_bins.bins[bin].begin);
    };
    const QFontMetricsF metrics(m_time->labelsFont());
    const double labelWidth = metrics.horizontalAdvance(text(0)) + 24;
    const double plotWidth = chart()->plotArea().width();
    const auto each =
        std::size_t(std::ceil(double(m_bins.bins.size()) / std::max(1.0, plotWidth / labelWidth)));
    const double binWidth = plotWidth / double(m_bins.bins.size());
    for (std::size_t bin = each / 2; bin < m_bins.bins.size(); bin += each) {
        // One that would reach beyond the end is cut there.
        if (bin == each / 2 || (double(bin) + 0.5) * binWidth + labelWidth / 2 <= plotWidth)
            m_time->append(text(bin), double(bin));
    }
}

void EventChart::showTitle()
{
    const QString title = binsText(m_bins);
    chart()->setTitle(m_shown.clock() == Model::Clock::Reported
                          //: Title of the chart, where its bars count first reports
                          ? tr("%1, by first report").arg(title)
                          : title);
    setAccessibleDescription(binsDescription(m_bins));
}

void EventChart::followEvent()
{
    if (m_stale) // comes with the update
        return;
    const auto &items = m_shown.items();
    const auto current =
        std::ranges::find(items, m_viewState.currentEvent(), &Model::TimeItem::key);
    const auto bin = current == items.end() ? std::nullopt : m_bins.binOf(*current);
    select(bin ? int(*bin) : -1);
}

void EventChart::select(int bin)
{
    m_selected = bin;
    for (QBarSet *set : m_sets) {
        set->deselectAllBars();
        if (bin >= 0)
            set->selectBar(bin);
    }
    showBarColors();
}

void EventChart::zoomTo(int bin)
{
    if (bin < 0 || bin >= int(m_bins.bins.size()))
        return;
    const Model::Bin &chosen = m_bins.bins[std::size_t(bin)];
    m_viewState.setPeriod({chosen.begin, chosen.end});
}

void EventChart::showColors()
{
    const QPalette &colors = palette();
    const QColor text = colors.color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.15F);
    chart()->setBackgroundBrush(colors.color(QPalette::Base));
    setBackgroundBrush(colors.color(QPalette::Base));
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    chart()->setTitleFont(titleFont);
    chart()->setTitleBrush(text);
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_count)}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(grid);
        axis->setGridLineColor(grid);
    }
    showBarColors();
}

void EventChart::showBarColors()
{
    // What is not selected steps back; the selected bar and the legend keep their colours.
    const QColor base = palette().color(QPalette::Base);
    const QList<QLegendMarker *> markers = chart()->legend()->markers(m_series);
    for (std::size_t kind = 0; kind < m_sets.size(); ++kind) {
        const QColor color = kindColor(Extraction::Kind(kind), isDark(palette()));
        m_sets[kind]->setColor(m_selected < 0 ? color : mixed(base, color, 0.5));
        m_sets[kind]->setBorderColor(base);
        m_sets[kind]->setSelectedColor(color);
        markers[qsizetype(kind)]->setBrush(color);
    }
}

void EventChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showColors();
}

void EventChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    showLabels();
}

void EventChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bins.bins.size()) - 1;
    const auto move = [&](int from, int step) {
        int bin = from;
        while (bin >= 0 && bin <= last && m_bins.bins[std::size_t(bin)].total() == 0)
            bin += step;
        if (bin < 0 || bin > last)
            return;
        select(bin);
        const QString words = binWords(m_bins, m_bins.bins[std::size_t(bin)]);
        setAccessibleDescription(words);
        QToolTip::showText(mapToGlobal(rect().center()), words, this);
    };
    update();
    switch (event->key()) {
    case Qt::Key_Right:
        move(m_selected + 1, 1);
        return;
    case Qt::Key_Left:
        move(m_selected < 0 ? last : m_selected - 1, -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomTo(m_selected);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace Gui
