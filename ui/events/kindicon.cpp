// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/kindicon.h"

#include "ui/kindstyle.h"

#include <QPainter>
#include <QPixmap>

namespace Gui {

namespace {

QPixmap drawn(Extraction::Kind kind, const QPalette &palette, int scale)
{
    constexpr int kSize = 16;
    QPixmap pixmap(kSize * scale, kSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColor(kind, isDark(palette)));
    painter.drawRoundedRect(QRectF(1, 1, kSize - 2, kSize - 2), 3, 3);
    QFont font;
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Base));
    painter.drawText(QRect(0, 0, kSize, kSize), Qt::AlignCenter, kindLetter(kind));
    return pixmap;
}

} // namespace

QIcon kindIcon(Extraction::Kind kind, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        const QPixmap pixmap = drawn(kind, palette, scale);
        icon.addPixmap(pixmap);
        // Kept as it is on selected and disabled rows.
        icon.addPixmap(pixmap, QIcon::Selected);
    }
    return icon;
}

} // namespace Gui
