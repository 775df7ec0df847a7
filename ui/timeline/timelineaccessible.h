// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace Gui {

class TimelineView;

/// What a screen reader is told of the timeline: a chart with the period it shows, whose children
/// are the marks in sight in order of time. A child stands for "the nth mark in sight" and lives as
/// long as the view; what it says follows the drawing.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView &view);
    ~TimelineAccessible() override;
    Q_DISABLE_COPY_MOVE(TimelineAccessible)

    /// Makes Qt ask for this class where it needs it. May be called again.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

    TimelineView &view() const { return m_view; }
    /// Places in TimelineLayout::marks of the marks in sight, in order of time.
    std::vector<std::size_t> marksInSight() const;

private:
    TimelineView &m_view;
    /// By child; made when first asked for, owned by QAccessible.
    mutable std::vector<QAccessible::Id> m_children;
};

} // namespace Gui
