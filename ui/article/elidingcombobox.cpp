// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/elidingcombobox.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace Gui {

void ElidingComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int room =
        style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
            .width();
    constexpr int kPadding = 8;
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, room - kPadding);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace Gui
