// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace Gui {

/// Puts the mark of the event's kind before the text; reads EventTableModel::KindRole.
class KindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// By Extraction::Kind, drawn for a palette with this base.
    mutable std::array<QIcon, Extraction::kKindCount> m_icons;
    mutable QColor m_base;
};

} // namespace Gui
