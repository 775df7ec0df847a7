// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace Gui {

namespace {

QPixmap drawn(const QByteArray &svg, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

QByteArray recolored(QByteArray svg, const QColor &color)
{
    return svg.replace("#000000", color.name().toLatin1());
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/counterclaim/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(recolored(svg, palette.color(QPalette::ButtonText)), size));
        const QColor disabled = palette.color(QPalette::Disabled, QPalette::ButtonText);
        icon.addPixmap(drawn(recolored(svg, disabled), size), QIcon::Disabled);
    }
    return icon;
}

} // namespace Gui
