// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/paintcache.h"

#include <QPainter>
#include <QRectF>

#include <cmath>

namespace Gui {

/// Draws the parts of a timeline in one of two ways. With a cache, on painters of pixels:
/// rectangles on whole pixels, pictures and texts that were made once. Without, as shapes and
/// texts, which is what files want.
class Canvas
{
public:
    /// Both must outlive it. A cache that the painter has no use for is left out.
    Canvas(QPainter &painter, const TimelineStyle &style, PaintCache *cache);

    QPainter &painter() const { return m_painter; }
    const TimelineStyle &style() const { return m_style; }
    bool isCached() const { return m_cache != nullptr; }

    /// To whole pixels of the device, where there is a cache.
    double snapped(double value) const;
    QRectF snapped(const QRectF &box) const;

    void fill(const QRectF &box, const QColor &color) const;
    /// With round corners; of pixels in steps where there is a cache.
    void fillSoftly(const QRectF &box, double radius, const QColor &color) const;
    /// One line, in the middle of the box's height; left or centred.
    void text(const QRectF &box, Qt::AlignmentFlag horizontally, const QString &text, TextRole role,
              const QColor &color) const;

    /// Of a text, as it will be drawn.
    double width(const QString &text, TextRole role) const;

    /// What paint(QPainter &, QRectF) draws for the box, and up to `margin` around it. Whatever has
    /// the same key and size of box looks the same: see pictureKey().
    template <typename Paint>
    void picture(std::uint64_t key, const QRectF &box, double margin, Paint paint) const
    {
        if (!m_cache) {
            paint(m_painter, box);
            return;
        }
        const QImage *kept = m_cache->picture(key);
        if (!kept) {
            const QSizeF margins(2 * margin, 2 * margin);
            QImage image = m_cache->emptyPicture(box.size() + margins);
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            paint(painter, QRectF(QPointF(margin, margin), box.size()));
            painter.end();
            kept = &m_cache->keepPicture(key, std::move(image));
        }
        m_painter.drawImage(QPointF(snapped(box.left() - margin), snapped(box.top() - margin)),
                            *kept);
    }

private:
    QPainter &m_painter;
    const TimelineStyle &m_style;
    PaintCache *m_cache;
};

/// What a kept picture is of.
enum class PictureOf { Sign, Badge, BarEnd, Doubt, OpenEnd };
/// Names a picture: variant, a small number, tells apart what differs besides its kind and width.
std::uint64_t pictureKey(PictureOf what, int kind, unsigned variant, int width);

} // namespace Gui
