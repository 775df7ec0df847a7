// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/legend.h"

#include "ui/timeline/canvas.h"
#include "ui/timeline/markgeometry.h"
#include "ui/timeline/markpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::Legend)
};

using Form = TimelineMark::Form;

constexpr std::int64_t kDay = 86'400'000;
// A month is as wide as this, in pixels.
constexpr double kMonth = 46;
constexpr double kSampleWidth = 132;
constexpr double kGap = 10;
constexpr double kMargin = 12;

TimeScale scaleOfSamples()
{
    return {{-30 * kDay, 30 * kDay}, -kMonth, 2 * kMonth};
}

LegendEntry entry(const TimelineStyle &style, Form form, std::int64_t days, const QString &text,
                  const Model::TimeItem &like = {})
{
    LegendEntry result;
    result.text = text;
    TimelineMark &mark = result.mark;
    mark.form = form;
    mark.lane = 1;
    mark.item = like;
    mark.item.begin = -days * kDay / 2;
    mark.item.end = days * kDay / 2;
    mark.kinds[std::size_t(like.kind)] = 1;
    const double size = style.markSize;
    if (form == Form::Span) {
        const QRectF plot(-kSampleWidth / 2, 0, kSampleWidth, size);
        mark.core = spanCore(mark.item, scaleOfSamples(), plot);
        mark.body = spanBody(mark.item, scaleOfSamples(), plot);
        // An arrow as long as on the timeline has no room here.
        if (like.openEnd)
            mark.body.setRight(std::min(mark.body.right(), kSampleWidth / 2 - 2));
        for (QRectF *box : {&mark.core, &mark.body})
            box->setRect(box->left(), -size / 2, box->width(), size);
    } else {
        mark.core = mark.body = QRectF(-size / 2, -size / 2, size, size);
    }
    return result;
}

LegendEntry clusterEntry(const TimelineStyle &style)
{
    LegendEntry result = entry(style, Form::Cluster, 1,
                               Text::tr("several events: their number, the share of each kind"));
    TimelineMark &mark = result.mark;
    mark.count = 37;
    mark.kinds = {18, 9, 6, 4};
    mark.text = QStringLiteral("37");
    mark.body = mark.core = QRectF(-18, -style.markSize / 2, 36, style.markSize);
    return result;
}

} // namespace

std::vector<LegendEntry> legendEntries(const TimelineStyle &style)
{
    using Dates::Precision;
    const auto like = [](Precision precision) {
        Model::TimeItem item;
        item.precision = precision;
        return item;
    };
    Model::TimeItem about = like(Precision::Month);
    about.approximate = true;
    Model::TimeItem doubtful = like(Precision::Day);
    doubtful.uncertain = true;
    Model::TimeItem open = like(Precision::Month);
    open.openEnd = true;
    return {entry(style, Form::Point, 1, Text::tr("a day or a time of day"), like(Precision::Day)),
            entry(style, Form::Span, 30, Text::tr("some day of a month (season, year)"),
                  like(Precision::Month)),
            entry(style, Form::Span, 30, Text::tr("about that time (~)"), about),
            entry(style, Form::Point, 1, Text::tr("doubtful (?)"), doubtful),
            entry(style, Form::Span, 50, Text::tr("from one day to another"), like(Precision::Day)),
            entry(style, Form::Span, 24, Text::tr("open: since then (..)"), open),
            clusterEntry(style)};
}

QSizeF legendSampleSize(const TimelineStyle &style)
{
    return {kSampleWidth, style.rowHeight + 4};
}

void paintLegendSample(QPainter &painter, const LegendEntry &entry, QPointF center,
                       const TimelineStyle &style)
{
    TimelineLayout layout;
    layout.scale = scaleOfSamples();
    painter.save();
    painter.translate(center);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Canvas canvas(painter, style, nullptr);
    MarkPainter(canvas, layout).paint(entry.mark, false);
    painter.restore();
}

namespace {

struct Columns
{
    int count = 1;
    double width = 0;
};

Columns columnsOf(const std::vector<LegendEntry> &entries, double width, const TimelineStyle &style)
{
    const QFontMetricsF metrics(style.smallFont);
    double widest = 0;
    for (const LegendEntry &entry : entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.text));
    const double column = kSampleWidth + kGap + widest + 2 * kMargin;
    const int count = std::clamp(int(width / column), 1, int(entries.size()));
    return {count, width / count};
}

} // namespace

double legendHeight(double width, const TimelineStyle &style)
{
    const std::vector<LegendEntry> entries = legendEntries(style);
    const int columns = columnsOf(entries, width, style).count;
    const int rows = (int(entries.size()) + columns - 1) / columns;
    return rows * legendSampleSize(style).height() + kMargin;
}

void paintLegend(QPainter &painter, const QRectF &box, const TimelineStyle &style)
{
    const std::vector<LegendEntry> entries = legendEntries(style);
    const Columns columns = columnsOf(entries, box.width(), style);
    const double height = legendSampleSize(style).height();
    painter.fillRect(box, style.base);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), style.strongGrid);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double left = box.left() + double(int(i) % columns.count) * columns.width + kMargin;
        const double top = box.top() + kMargin / 2 + double(int(i) / columns.count) * height;
        paintLegendSample(painter, entries[i], {left + kSampleWidth / 2, top + height / 2}, style);
        painter.setFont(style.smallFont);
        painter.setPen(style.text);
        painter.drawText(QRectF(left + kSampleWidth + kGap, top,
                                columns.width - kSampleWidth - kGap - kMargin, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entries[i].text);
    }
}

} // namespace Gui
