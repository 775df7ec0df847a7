// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/eventtooltip.h"
#include "ui/timeline/periodtext.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::TimelineAccessible)
};

// The nth mark in sight.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(TimelineAccessible &timeline, int index) : m_timeline(timeline), m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override { return m_index < m_timeline.childCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return &m_timeline; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QWindow *window() const override { return m_timeline.window(); }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = mark().body.toAlignedRect();
        return {m_timeline.view().mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && mark().current;
        state.focused = state.selected && m_timeline.view().hasFocus();
        return state;
    }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const TimelineData &data = m_timeline.view().data();
        if (text == QAccessible::Name)
            return markDescription(mark(), data);
        if (text == QAccessible::Description && mark().count == 1)
            return Text::tr("event %1 of %2")
                .arg(QLocale().toString(qulonglong(data.index.rank(mark().from)) + 1),
                     QLocale().toString(qulonglong(data.index.size())));
        if (text == QAccessible::Description)
            return Text::tr("events %1 to %2 of %3", "places of the first and last in order")
                .arg(QLocale().toString(qulonglong(data.index.rank(mark().from)) + 1),
                     QLocale().toString(qulonglong(data.index.rank(mark().to - 1)) + 1),
                     QLocale().toString(qulonglong(data.index.size())));
        return {};
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_timeline.view().select(mark().item.key);
    }

private:
    const TimelineMark &mark() const
    {
        const std::vector<std::size_t> marks = m_timeline.marksInSight();
        return m_timeline.view().timelineLayout().marks[marks[std::size_t(m_index)]];
    }

    TimelineAccessible &m_timeline;
    int m_index;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::Chart)
    , m_view(view)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void TimelineAccessible::install()
{
    // Qt ignores a factory that it has.
    QAccessible::installFactory(makeInterface);
}

std::vector<std::size_t> TimelineAccessible::marksInSight() const
{
    const TimelineLayout &layout = m_view.timelineLayout();
    std::vector<std::size_t> marks;
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        if (layout.marks[i].body.intersects(layout.plot))
            marks.push_back(i);
    }
    std::ranges::stable_sort(marks, {}, [&](std::size_t i) { return layout.marks[i].from; });
    return marks;
}

int TimelineAccessible::childCount() const
{
    return int(marksInSight().size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (std::size_t(index) >= m_children.size())
        m_children.resize(std::size_t(index) + 1, 0);
    QAccessible::Id &id = m_children[std::size_t(index)];
    if (id == 0) {
        auto *self = const_cast<TimelineAccessible *>(this);
        id = QAccessible::registerAccessibleInterface(new MarkAccessible(*self, index));
    }
    return QAccessible::accessibleInterface(id);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::ranges::find_if(m_children, [child](QAccessible::Id id) {
        return id != 0 && QAccessible::accessibleInterface(id) == child;
    });
    return found == m_children.end() ? -1 : int(found - m_children.begin());
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const auto mark = m_view.timelineLayout().markAt(m_view.mapFromGlobal(QPoint(x, y)));
    if (!mark)
        return nullptr;
    const std::vector<std::size_t> marks = marksInSight();
    const auto found = std::ranges::find(marks, *mark);
    return found == marks.end() ? nullptr : child(int(found - marks.begin()));
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    const std::vector<std::size_t> marks = marksInSight();
    const auto found = std::ranges::find_if(
        marks, [this](std::size_t i) { return m_view.timelineLayout().marks[i].current; });
    return found == marks.end() ? nullptr : child(int(found - marks.begin()));
}

QString TimelineAccessible::text(QAccessible::Text text) const
{
    if (text != QAccessible::Description)
        return QAccessibleWidget::text(text);
    const TimelineLayout &layout = m_view.timelineLayout();
    if (!layout.emptyText.isEmpty())
        return layout.emptyText;
    return Text::tr("%1, %2 of %3", "period shown, events in it, events in all")
        .arg(periodText(layout.scale.period, QLocale()),
             QLocale().toString(qulonglong(layout.count)),
             eventCountText(m_view.data().index.size()));
}

} // namespace Gui
