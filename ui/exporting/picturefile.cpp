// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/picturefile.h"

#include "ui/timeline/plaintext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace Gui {

namespace {

using Written = tl::expected<void, QString>;

constexpr double kPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;
// QPainter's raster engine draws no farther.
constexpr int kMostPixels = 32767;
// A picture of half a gigabyte is a mistake.
constexpr double kMostBytes = 512e6;
constexpr char kTitleMark[] = "counterclaim-title-of-picture";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::PictureFile)
};

Written writePng(QIODevice &device, const PictureOptions &options, const PaintPicture &paint)
{
    const QSizeF wanted = options.size * options.scale;
    const bool possible = std::isfinite(wanted.width()) && std::isfinite(wanted.height())
        && wanted.width() >= 1 && wanted.height() >= 1 && wanted.width() <= kMostPixels
        && wanted.height() <= kMostPixels && wanted.width() * wanted.height() * 4 <= kMostBytes;
    if (!possible)
        return tl::unexpected(Text::tr("a picture of %1 × %2 pixels cannot be drawn")
                                  .arg(wanted.width(), 0, 'f', 0)
                                  .arg(wanted.height(), 0, 'f', 0));
    QImage image(QSize(int(std::lround(wanted.width())), int(std::lround(wanted.height()))),
                 QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(Text::tr("there is not enough memory for the picture"));
    image.fill(Qt::white);
    image.setDevicePixelRatio(options.scale);
    image.setText(QStringLiteral("Title"), options.title);
    {
        QPainter painter(&image);
        paint(painter);
    }
    if (!image.save(&device, "PNG"))
        return tl::unexpected(Text::tr("the picture could not be written as PNG"));
    return {};
}

// Qt 6.4 writes the title as it is, so that "<" or "&" in it would break the file; later versions
// may not. The first text of the file that the mark can be is the title.
QByteArray withSvgTitle(QByteArray svg, const QString &title)
{
    const qsizetype at = svg.indexOf(kTitleMark);
    if (at >= 0)
        svg.replace(at, qsizetype(qstrlen(kTitleMark)), title.toHtmlEscaped().toUtf8());
    return svg;
}

Written writeSvg(QIODevice &device, const PictureOptions &options, const PaintPicture &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(kPixelsPerInch));
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), options.size));
    generator.setTitle(QLatin1String(kTitleMark));
    generator.setDescription(QStringLiteral("Counterclaim " COUNTERCLAIM_VERSION));
    QPainter painter;
    if (!painter.begin(&generator))
        return tl::unexpected(Text::tr("the picture could not be written as SVG"));
    paint(painter);
    painter.end();
    const QByteArray svg = withSvgTitle(buffer.data(), options.title);
    if (device.write(svg) != svg.size())
        return tl::unexpected(device.errorString());
    return {};
}

Written writePdf(QIODevice &device, const PictureOptions &options, const PaintPicture &paint)
{
    QPdfWriter writer(&device);
    writer.setTitle(options.title);
    writer.setCreator(QStringLiteral("Counterclaim " COUNTERCLAIM_VERSION));
    writer.setResolution(int(kPixelsPerInch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    // Matched to no paper: the page is the picture.
    writer.setPageSize(QPageSize(options.size * kPointsPerInch / kPixelsPerInch, QPageSize::Point,
                                 QString(), QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&writer))
        return tl::unexpected(Text::tr("the picture could not be written as PDF"));
    paint(painter);
    return {};
}

Written writePicture(QIODevice &device, PictureFormat format, const PictureOptions &options,
                     const PaintPicture &paint)
{
    switch (format) {
    case PictureFormat::Png:
        return writePng(device, options, paint);
    case PictureFormat::Svg:
        return writeSvg(device, options, paint);
    case PictureFormat::Pdf:
        break;
    }
    return writePdf(device, options, paint);
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString &pathOrName)
{
    const QString name = pathOrName.section(QLatin1Char('.'), -1).toLower();
    if (name == QLatin1String("png"))
        return PictureFormat::Png;
    if (name == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (name == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    return {};
}

QString pictureFileFilters()
{
    return Text::tr("Pictures (*.png *.svg *.pdf)") + QStringLiteral(";;")
        + Text::tr("PNG image (*.png)") + QStringLiteral(";;") + Text::tr("SVG drawing (*.svg)")
        + QStringLiteral(";;") + Text::tr("PDF document (*.pdf)");
}

Written savePicture(const QString &path, const PictureOptions &options, const PaintPicture &paint,
                    std::optional<PictureFormat> format)
{
    if (!format)
        format = pictureFormat(path);
    if (!format)
        return tl::unexpected(Text::tr("the name of a picture has to end in .png, .svg or .pdf"));
    PictureOptions cleaned = options;
    cleaned.title = drawableLine(options.title);

    // QSaveFile finds some of this out only when all is drawn, and in worse words.
    if (QFileInfo(path).isDir())
        return tl::unexpected(Text::tr("this is a folder"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(file.errorString());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Written written = writePicture(buffer, *format, cleaned, paint); !written)
        return written;
    if (file.write(buffer.data()) != buffer.size() || !file.commit())
        return tl::unexpected(file.errorString());
    return {};
}

} // namespace Gui
