// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "ui/exporting/picturefile.h"
#include "ui/timeline/timelinedata.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace Gui {

/// A picture of a timeline: what the screen shows, or all of it, with a heading of its own.
struct TimelinePicture
{
    QString title;
    QSizeF size{1600, 600};
    /// Pixels of a PNG for each device-independent one.
    double scale = 1;
    bool dark = false;
    /// Nothing: all that is dated.
    std::optional<Model::Period> period;
    /// Stretches drawn folded, see TimelineRequest.
    std::vector<Model::Period> folds;
    /// With a legend of how dates are drawn at its foot.
    bool legend = false;
    /// Drawn as current, with its links; 0 for none.
    Model::EventKey current = 0;
    /// As in TimelineRequest.
    int firstLane = 0;
    bool reports = true;
};

/// Writes PNG, SVG or PDF by the path's ending (see savePicture).
tl::expected<void, QString> saveTimelinePicture(const QString &path, const TimelineData &data,
                                                const TimelinePicture &picture,
                                                std::optional<PictureFormat> format = {});

/// The Cli::PictureWriter of the program. Needs a QGuiApplication for its fonts, but no display:
/// the platform may be "offscreen".
tl::expected<void, QString> writeTimelinePicture(const Cli::PictureRequest &request,
                                                 const Model::OpenCase &openCase);

} // namespace Gui
