// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanepanel.h"

#include "ui/timeline/lanebar.h"
#include "ui/timeline/laneplaces.h"

#include <QAction>
#include <QActionGroup>
#include <QFontMetricsF>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace Gui {

namespace {

/// Beside the text of a button with a menu, with the margins.
constexpr int kIndicator = 24;

} // namespace

LanePanel::LanePanel(LaneControl &control, QWidget *timeline)
    : QObject(timeline)
    , m_control(control)
    , m_timeline(timeline)
    , m_grouping(new QToolButton(timeline))
    , m_bar(new LaneBar(control, timeline))
    , m_scroll(new QScrollBar(Qt::Vertical, timeline))
    , m_hidden(new QPushButton(timeline))
    , m_group(new QActionGroup(this))
{
    addActions();
    m_grouping->setObjectName(QStringLiteral("lanesBy"));
    m_grouping->setAutoRaise(true);
    m_grouping->setPopupMode(QToolButton::InstantPopup);
    m_grouping->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_grouping->setFocusPolicy(Qt::StrongFocus);
    m_grouping->setToolTip(tr("What the lanes stand for"));
    auto *menu = new QMenu(m_grouping);
    menu->addActions(m_groupings);
    menu->addSeparator();
    menu->addAction(m_showHidden);
    m_grouping->setMenu(menu);
    m_scroll->setObjectName(QStringLiteral("laneScroll"));
    m_scroll->setAccessibleName(tr("Scroll the lanes"));
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, &m_control, &LaneControl::setFirst);
    m_hidden->setObjectName(QStringLiteral("hiddenLanes"));
    m_hidden->setFlat(true);
    // As what it is, something to click, like a link.
    QFont link = m_hidden->font();
    link.setUnderline(true);
    m_hidden->setFont(link);
    m_hidden->hide();
    connect(m_hidden, &QPushButton::clicked, this, [this] {
        m_timeline->setFocus(Qt::OtherFocusReason);
        m_control.showHidden();
    });
}

void LanePanel::addActions()
{
    for (const Model::LaneGrouping grouping : Model::kLaneGroupings) {
        auto *action = new QAction(laneGroupingText(grouping), m_group);
        action->setObjectName(QStringLiteral("lanesBy-") + toString(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_control.grouping());
        //: Key for what lanes stand for; %1 is 1 to 5
        action->setShortcut(QKeySequence(tr("Ctrl+%1").arg(m_groupings.size() + 1)));
        connect(action, &QAction::triggered, this,
                [this, grouping] { m_control.setGrouping(grouping); });
        m_groupings.append(action);
    }
    m_showHidden = new QAction(tr("&Show hidden lanes"), this);
    m_showHidden->setObjectName(QStringLiteral("showHiddenLanes"));
    m_showHidden->setEnabled(false);
    connect(m_showHidden, &QAction::triggered, &m_control, &LaneControl::showHidden);
    m_goToLanes = new QAction(tr("Go to the &lanes"), this);
    m_goToLanes->setObjectName(QStringLiteral("goToLanes"));
    m_goToLanes->setShortcut(QKeySequence(tr("L")));
    connect(m_goToLanes, &QAction::triggered, this,
            [this] { m_bar->setFocus(Qt::ShortcutFocusReason); });
}

QList<QWidget *> LanePanel::tabOrder() const
{
    return {m_grouping, m_bar, m_timeline, m_hidden};
}

double LanePanel::stripHeight(const TimelineStyle &style) const
{
    return std::ceil(QFontMetricsF(style.font).height()) + 8;
}

QSizeF LanePanel::roomBeside(QSizeF size, const TimelineData &data,
                             const TimelineStyle &style) const
{
    if (data.hiddenLanes > 0)
        size.rheight() -= stripHeight(style);
    const double plot = size.height() - axisHeight(style);
    if (placeLanes(data, style, plot, 0).mostFirst > 0)
        size.rwidth() -= m_scroll->sizeHint().width();
    return size;
}

void LanePanel::follow(const TimelineLayout &layout, const TimelineData &data,
                       const TimelineStyle &style)
{
    m_bar->follow(layout, style);
    const QString grouping = laneGroupingText(data.grouping);
    //: Button: what the lanes stand for
    const QString text = tr("Lanes: %1").arg(grouping);
    const double room = layout.headsBox.width() - 8;
    m_grouping->setText(
        m_grouping->fontMetrics().elidedText(text, Qt::ElideRight, int(room) - kIndicator));
    m_grouping->setAccessibleName(text);
    m_grouping->setVisible(bool(data.arrange));
    const double width = std::min<double>(m_grouping->sizeHint().width() + 8, room);
    m_grouping->setGeometry(
        QRectF(6, layout.axisBox.top() + 2, width, std::ceil(layout.axisBox.height() / 2))
            .toRect());
    for (qsizetype i = 0; i < m_groupings.size(); ++i)
        m_groupings[i]->setChecked(Model::kLaneGroupings[std::size_t(i)] == data.grouping);

    m_control.keepFirst(layout.firstLane);
    const QSignalBlocker blocker(m_scroll);
    const auto seen = std::ranges::count_if(layout.lanes, &LaneBox::visible);
    m_scroll->setRange(0, layout.mostFirstLane);
    m_scroll->setPageStep(std::max(1, int(seen) - 1));
    m_scroll->setValue(layout.firstLane);
    m_scroll->setVisible(layout.mostFirstLane > 0);
    m_scroll->setGeometry(QRectF(layout.area.right(), layout.plot.top(),
                                 m_scroll->sizeHint().width(), layout.plot.height())
                              .toRect());

    const bool hidden = data.hiddenLanes > 0;
    m_showHidden->setEnabled(hidden);
    m_hidden->setVisible(hidden);
    if (!hidden)
        return;
    const QString trace = hiddenLanesText(data.hiddenLanes, layout.hiddenCount);
    //: Button: lanes and events that are hidden, and what a click does
    m_hidden->setText(tr("%1 \u00b7 Show").arg(trace));
    m_hidden->setAccessibleName(m_hidden->text());
    m_hidden->setGeometry(QRect(4, int(layout.area.bottom()) + 1,
                                std::min(m_hidden->sizeHint().width(), m_timeline->width() - 8),
                                int(stripHeight(style)) - 2));
}

} // namespace Gui
