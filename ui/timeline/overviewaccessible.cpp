// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/overviewaccessible.h"

#include "ui/timeline/periodtext.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::OverviewAccessible)
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *overview = qobject_cast<TimelineOverview *>(object);
    return overview ? new OverviewAccessible(*overview) : nullptr;
}

} // namespace

OverviewAccessible::OverviewAccessible(TimelineOverview &overview)
    : QAccessibleWidget(&overview, QAccessible::Slider)
    , m_overview(overview)
{
}

void OverviewAccessible::install()
{
    // Qt ignores a factory that it has.
    QAccessible::installFactory(makeInterface);
}

QString OverviewAccessible::text(QAccessible::Text text) const
{
    const TimelineView &timeline = m_overview.timeline();
    if (text == QAccessible::Value)
        return periodText(timeline.shownPeriod(), QLocale());
    const auto extent = timeline.data().index.extent();
    if (text == QAccessible::Description && extent)
        return Text::tr("%1, %2", "number of events, period of all of them")
            .arg(eventCountText(timeline.data().index.size()), periodText(*extent, QLocale()));
    return QAccessibleWidget::text(text);
}

void *OverviewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant OverviewAccessible::currentValue() const
{
    return m_overview.position() * 100;
}

void OverviewAccessible::setCurrentValue(const QVariant &value)
{
    m_overview.setPosition(value.toDouble() / 100);
}

} // namespace Gui
