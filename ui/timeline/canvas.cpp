// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/canvas.h"

#include <QFontMetricsF>
#include <QPaintEngine>

namespace Gui {

Canvas::Canvas(QPainter &painter, const TimelineStyle &style, PaintCache *cache)
    : m_painter(painter)
    , m_style(style)
    , m_cache(cache)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster
        || painter.worldTransform().type() > QTransform::TxTranslate)
        m_cache = nullptr;
    if (m_cache)
        m_cache->begin(style, painter.device()->devicePixelRatioF());
}

double Canvas::snapped(double value) const
{
    if (!m_cache)
        return value;
    const double ratio = m_cache->devicePixelRatio();
    return std::round(value * ratio) / ratio;
}

QRectF Canvas::snapped(const QRectF &box) const
{
    return {QPointF(snapped(box.left()), snapped(box.top())),
            QPointF(snapped(box.right()), snapped(box.bottom()))};
}

void Canvas::fill(const QRectF &box, const QColor &color) const
{
    if (!m_cache) {
        m_painter.fillRect(box, color);
        return;
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(snapped(box), color);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

void Canvas::fillSoftly(const QRectF &box, double radius, const QColor &color) const
{
    if (m_cache) {
        // Corners of two steps: rows that do not overlap, as the colour may be transparent.
        const QRectF all = snapped(box);
        constexpr int kSteps = 2;
        if (all.height() > 2 * kSteps && all.width() > 2 * kSteps) {
            for (int step = 0; step < kSteps; ++step) {
                const double inset = kSteps - step;
                const QRectF row(all.left() + inset, all.top() + step, all.width() - 2 * inset, 1);
                fill(row, color);
                fill(row.translated(0, all.height() - 1 - 2 * step), color);
            }
            fill(all.adjusted(0, kSteps, 0, -kSteps), color);
        } else {
            fill(all, color);
        }
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(box, radius, radius);
}

void Canvas::text(const QRectF &box, Qt::AlignmentFlag horizontally, const QString &text,
                  TextRole role, const QColor &color) const
{
    m_painter.setPen(color);
    if (!m_cache) {
        m_painter.setFont(fontOf(m_style, role));
        m_painter.drawText(box, int(horizontally) | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    m_painter.setFont(m_cache->font(role));
    const PaintCache::Line &line = m_cache->line(text, role);
    const double left =
        horizontally == Qt::AlignHCenter ? box.center().x() - line.size.width() / 2 : box.left();
    m_painter.drawStaticText(
        QPointF(snapped(left), snapped(box.center().y() - line.size.height() / 2)), line.text);
}

double Canvas::width(const QString &text, TextRole role) const
{
    return m_cache ? m_cache->line(text, role).size.width()
                   : QFontMetricsF(fontOf(m_style, role)).horizontalAdvance(text);
}

std::uint64_t pictureKey(PictureOf what, int kind, unsigned variant, int width)
{
    return std::uint64_t(what) << 56 | std::uint64_t(kind) << 48 | std::uint64_t(variant) << 32
        | std::uint64_t(std::uint32_t(width));
}

} // namespace Gui
