// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/timelinepicture.h"

#include "ui/timeline/casetimeline.h"
#include "ui/timeline/legend.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinestyle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace Gui {

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr double kNarrowest = 320;
constexpr double kLowest = 240;

Model::Period periodOf(const Dates::Bounds &bounds)
{
    const std::int64_t begin = bounds.earliest.time_since_epoch().count();
    const std::int64_t end = bounds.latest.time_since_epoch().count();
    return {begin, std::max(end, begin + Model::kShortestPeriod)};
}

} // namespace

tl::expected<void, QString> saveTimelinePicture(const QString &path, const TimelineData &data,
                                                const TimelinePicture &picture,
                                                std::optional<PictureFormat> format)
{
    TimelineRequest request;
    request.size = picture.size.expandedTo(QSizeF(kNarrowest, kLowest));
    request.title = picture.title.isEmpty()
        ? QCoreApplication::translate("Gui::TimelinePicture", "Timeline")
        : picture.title;
    request.current = picture.current;
    request.firstLane = picture.firstLane;
    request.reports = picture.reports;
    request.folds = picture.folds;
    request.today = QDateTime::currentMSecsSinceEpoch();
    request.period = picture.period.value_or(fitted(
        data.index.extent().value_or(Model::Period{*request.today, *request.today + 1}), 4 * kDay));
    const TimelineStyle style = timelineStyle(paperPalette(picture.dark), QGuiApplication::font());
    const QSizeF size = request.size;
    const double legend = picture.legend ? legendHeight(size.width(), style) : 0;
    request.size.setHeight(std::max(kLowest, size.height() - legend));
    const TimelineLayout layout = layoutTimeline(data, style, request);
    return savePicture(
        path, {QSizeF(size.width(), request.size.height() + legend), picture.scale, *request.title},
        [&](QPainter &painter) {
            paintTimeline(painter, layout, style);
            if (picture.legend)
                paintLegend(painter, QRectF(0, request.size.height(), size.width(), legend), style);
        },
        format);
}

tl::expected<void, QString> writeTimelinePicture(const Cli::PictureRequest &request,
                                                 const Model::OpenCase &openCase)
{
    TimelinePicture picture;
    picture.title = request.title;
    picture.size = QSizeF(request.width, request.height);
    picture.scale = request.scale;
    picture.dark = request.dark;
    if (request.period)
        picture.period = periodOf(*request.period);
    return saveTimelinePicture(request.path, timelineOf(openCase), picture,
                               pictureFormat(request.format));
}

} // namespace Gui
