// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinestyle.h"

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QStaticText>
#include <QString>

#include <array>
#include <cstdint>
#include <utility>

namespace Gui {

/// The fonts that a timeline is written in.
enum class TextRole { Plain, Strong, Small, Title, Letter, Badge };
inline constexpr int kTextRoleCount = 6;
QFont fontOf(const TimelineStyle &style, TextRole role);

/// What painting on a screen keeps from one frame to the next: small pictures of signs, badges and
/// ends of bars, in the screen's own pixels, and texts whose letters are placed already.
class PaintCache
{
public:
    struct Line
    {
        QStaticText text;
        QSizeF size;
    };

    /// To be called before each frame: forgets all where the style or the screen is another one.
    void begin(const TimelineStyle &style, double devicePixelRatio);

    double devicePixelRatio() const { return m_ratio; }
    const QFont &font(TextRole role) const { return m_fonts[std::size_t(role)]; }
    /// Valid until the next call.
    const Line &line(const QString &text, TextRole role);

    /// nullptr where none was kept. Valid until the next call of keepPicture().
    const QImage *picture(std::uint64_t key) const;
    /// Transparent, of that size in device-independent pixels.
    QImage emptyPicture(QSizeF size) const;
    const QImage &keepPicture(std::uint64_t key, QImage picture);

private:
    TimelineStyle m_style;
    double m_ratio = 0;
    std::array<QFont, kTextRoleCount> m_fonts;
    QHash<std::pair<QString, int>, Line> m_lines;
    QHash<std::uint64_t, QImage> m_pictures;
};

} // namespace Gui
