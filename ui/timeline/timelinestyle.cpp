// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinestyle.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    // By the name that an SVG's reader can look up, not by "Sans Serif".
    font.setFamilies({QFontInfo(font).family()});
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

} // namespace

TimelineStyle timelineStyle(const QPalette &palette, const QFont &font)
{
    TimelineStyle style;
    style.dark = isDark(palette);
    style.base = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    style.muted = mutedText(palette);
    style.band = mixed(style.base, style.text, style.dark ? 0.045 : 0.03);
    style.grid = mixed(style.base, style.text, style.dark ? 0.11 : 0.08);
    style.strongGrid = mixed(style.base, style.text, style.dark ? 0.24 : 0.2);
    style.accent = palette.color(QPalette::Highlight);
    // A highlight made to lie under text may be too faint for a line.
    while (contrast(style.accent, style.base) < 3 && contrast(style.text, style.base) > 3)
        style.accent = mixed(style.accent, style.text, 0.2);

    const double size = QFontInfo(font).pixelSize();
    style.font = sized(font, size);
    style.strongFont = sized(font, size, QFont::DemiBold);
    style.smallFont = sized(font, size * 0.9);
    style.titleFont = sized(font, size * 1.4, QFont::DemiBold);
    style.rowHeight = std::ceil(QFontMetricsF(style.font).height()) + 7;
    style.markSize = std::round(style.rowHeight * 0.72);
    return style;
}

QPalette paperPalette(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1b, 0x1d, 0x21) : QColor(Qt::white));
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    palette.setColor(QPalette::Text, dark ? QColor(0xe8, 0xea, 0xed) : QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
    palette.setColor(QPalette::Highlight,
                     dark ? QColor(0x6f, 0xb1, 0xff) : QColor(0x0b, 0x57, 0xd0));
    palette.setColor(QPalette::HighlightedText, dark ? QColor(Qt::black) : QColor(Qt::white));
    return palette;
}

} // namespace Gui
