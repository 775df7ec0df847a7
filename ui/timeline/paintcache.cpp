// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/paintcache.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

// Some screens full; a few megabytes.
constexpr qsizetype kMostLines = 4096;
constexpr qsizetype kMostPictures = 2048;

} // namespace

QFont fontOf(const TimelineStyle &style, TextRole role)
{
    const auto small = [&](double part) {
        QFont font = style.strongFont;
        font.setPixelSize(std::max(6, int(std::lround(style.markSize * part))));
        return font;
    };
    switch (role) {
    case TextRole::Plain:
        return style.font;
    case TextRole::Strong:
        return style.strongFont;
    case TextRole::Small:
        return style.smallFont;
    case TextRole::Title:
        return style.titleFont;
    case TextRole::Badge:
        return small(0.64);
    case TextRole::Letter: {
        QFont font = small(0.56);
        font.setWeight(QFont::Bold);
        return font;
    }
    }
    return style.font;
}

void PaintCache::begin(const TimelineStyle &style, double devicePixelRatio)
{
    if (m_lines.size() > kMostLines)
        m_lines.clear();
    if (m_pictures.size() > kMostPictures)
        m_pictures.clear();
    if (style == m_style && devicePixelRatio == m_ratio)
        return;
    m_style = style;
    m_ratio = devicePixelRatio;
    for (int role = 0; role < kTextRoleCount; ++role)
        m_fonts[std::size_t(role)] = fontOf(style, TextRole(role));
    m_lines.clear();
    m_pictures.clear();
}

const PaintCache::Line &PaintCache::line(const QString &text, TextRole role)
{
    const auto key = std::pair(text, int(role));
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    Line line;
    line.text.setTextFormat(Qt::PlainText);
    line.text.setText(text);
    line.text.prepare(QTransform(), font(role));
    line.size = line.text.size();
    return *m_lines.insert(key, std::move(line));
}

const QImage *PaintCache::picture(std::uint64_t key) const
{
    const auto found = m_pictures.constFind(key);
    return found == m_pictures.constEnd() ? nullptr : &*found;
}

QImage PaintCache::emptyPicture(QSizeF size) const
{
    QImage picture(int(std::ceil(size.width() * m_ratio)), int(std::ceil(size.height() * m_ratio)),
                   QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    return picture;
}

const QImage &PaintCache::keepPicture(std::uint64_t key, QImage picture)
{
    return *m_pictures.insert(key, std::move(picture));
}

} // namespace Gui
