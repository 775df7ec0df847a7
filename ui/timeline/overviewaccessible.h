// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace Gui {

class TimelineOverview;

/// What a screen reader is told of the overview: a slider whose value says which period of the
/// whole is shown; its number is the place of the window in percent.
class OverviewAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit OverviewAccessible(TimelineOverview &overview);

    /// Makes Qt ask for this class where it needs it. May be called again.
    static void install();

    QString text(QAccessible::Text text) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override { return 100.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }

private:
    TimelineOverview &m_overview;
};

} // namespace Gui
