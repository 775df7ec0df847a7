// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/kinddelegate.h"

#include "app/model/eventtablemodel.h"
#include "ui/events/kindicon.h"

namespace Gui {

void KindDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(Model::EventTableModel::KindRole);
    if (!kind.isValid())
        return;
    if (m_base != option->palette.color(QPalette::Base)) {
        m_base = option->palette.color(QPalette::Base);
        m_icons.fill({});
    }
    QIcon &icon = m_icons[std::size_t(kind.toInt())];
    if (icon.isNull())
        icon = kindIcon(Extraction::Kind(kind.toInt()), option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
    option->icon = icon;
}

} // namespace Gui
