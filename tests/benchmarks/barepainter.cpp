// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/barepainter.h"

#include "ui/kindstyle.h"

#include <algorithm>
#include <cmath>

BarePainter::BarePainter(const std::vector<Model::TimeItem> &items)
    : m_begins(Extraction::kKindCount)
{
    for (const Model::TimeItem &item : items)
        m_begins[std::size_t(item.kind)].push_back(item.begin);
    for (std::vector<std::int64_t> &begins : m_begins)
        std::ranges::sort(begins);
}

void BarePainter::paintColumns(QImage &image, const Gui::TimelineLayout &layout) const
{
    const auto width = int(layout.plot.width());
    const auto left = int(layout.plot.left());
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const auto stride = std::size_t(image.bytesPerLine()) / sizeof(QRgb);
    for (std::size_t lane = 0; lane < m_begins.size(); ++lane) {
        const std::vector<std::int64_t> &begins = m_begins[lane];
        const QRectF &band = layout.lanes[lane].band;
        const QRgb color = Gui::kindColor(Extraction::Kind(lane), false).rgb();
        const double most = std::log(double(begins.size()) + 1);
        auto from = std::ranges::lower_bound(begins, layout.scale.time(left));
        for (int x = 0; x < width; ++x) {
            const auto to = std::ranges::lower_bound(begins, layout.scale.time(left + x + 1));
            const auto count = double(to - from);
            from = to;
            if (count == 0)
                continue;
            const int height = int(std::log(count + 1) / most * (band.height() - 2));
            auto *pixel =
                pixels + std::size_t(band.bottom() - 1 - height) * stride + std::size_t(left + x);
            for (int y = 0; y <= height; ++y, pixel += stride)
                *pixel = color;
        }
    }
}

void BarePainter::paint(QImage &image, const Gui::TimelineLayout &layout,
                        const Gui::TimelineStyle &style) const
{
    image.fill(style.base);
    paintColumns(image, layout);
    QPainter painter(&image);
    painter.setPen(style.text);
    painter.setFont(style.font);
    for (const Gui::TimelineMark &mark : layout.marks) {
        if (!mark.body.intersects(layout.plot))
            continue;
        painter.fillRect(mark.body, Gui::kindColor(mark.item.kind, false));
        if (!mark.text.isEmpty())
            painter.drawText(mark.textBox.bottomLeft(), mark.text);
    }
    painter.setFont(style.smallFont);
    for (const Gui::AxisTick &tick : layout.axis.ticks) {
        const double x = layout.scale.x(tick.time);
        painter.drawLine(QPointF(x, layout.axisBox.top()), QPointF(x, layout.area.bottom()));
        painter.drawText(QPointF(x + 5, layout.axisBox.bottom() - 4), tick.label);
    }
    for (const Gui::AxisSegment &segment : layout.axis.segments)
        painter.drawText(QPointF(std::max(layout.plot.left(), layout.scale.x(segment.begin)),
                                 layout.axisBox.center().y()),
                         segment.label);
    for (const Gui::LaneBox &lane : layout.lanes) {
        painter.drawText(lane.head.center(), lane.lane.name);
        painter.drawText(lane.head.bottomLeft(), QString::number(lane.count));
    }
}
