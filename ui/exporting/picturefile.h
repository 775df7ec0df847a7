// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

class QPainter;

namespace Gui {

enum class PictureFormat { Png, Svg, Pdf };

struct PictureOptions
{
    /// In device-independent pixels; 96 of them are an inch on paper.
    QSizeF size{1600, 600};
    /// Pixels of a PNG for each of them.
    double scale = 1;
    /// Title in the metadata of SVG and PDF.
    QString title;
};

/// Paints the picture into the rectangle from 0,0 with the size of the options.
using PaintPicture = std::function<void(QPainter &)>;

/// By a file name's ending, or a name like "png"; nothing for others.
std::optional<PictureFormat> pictureFormat(const QString &pathOrName);

/// Filters of a file dialog, the first for all formats.
QString pictureFileFilters();

/// Writes a picture by its ending, or in the given format. What was in the file stays until the new
/// picture is whole. An error is the reason in words for people; who asked knows the file's name.
tl::expected<void, QString> savePicture(const QString &path, const PictureOptions &options,
                                        const PaintPicture &paint,
                                        std::optional<PictureFormat> format = {});

} // namespace Gui
