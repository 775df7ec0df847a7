// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/reader.h"

#include "app/reading/binary.h"
#include "app/reading/encoding.h"
#include "app/reading/htmlpage.h"
#include "app/reading/textpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace Reading {

namespace {

QString translate(const char *sentence)
{
    return QCoreApplication::translate("Reading", sentence);
}

tl::unexpected<Failure> failure(const QString &path, const QString &reason)
{
    return tl::unexpected(Failure{path, reason});
}

QString dataSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString tooLarge(qint64 size)
{
    return translate("The file is too large for an article: it has %1, the limit is %2.")
        .arg(dataSize(size), dataSize(kLargestArticle));
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c.isNull(); });
}

tl::expected<bool, Failure> openFile(QFile &file, const QString &path)
{
    if (path == u"-") {
        if (file.open(stdin, QIODevice::ReadOnly))
            return true;
        return failure(path,
                       translate("Standard input cannot be read: %1.").arg(file.errorString()));
    }
    const QFileInfo info(path);
    if (!info.exists())
        return failure(path, translate("There is no such file."));
    if (info.isDir())
        return failure(path, translate("This is a folder, not a file."));
    if (info.size() > kLargestArticle)
        return failure(path, tooLarge(info.size()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, translate("The file cannot be opened: %1.").arg(file.errorString()));
    return true;
}

/// A pipe tells no size beforehand and comes in pieces: reading ends with it, or with one byte over
/// the limit, which is enough to refuse it.
QByteArray readUpToLimit(QFile &file)
{
    constexpr qint64 kPiece = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= kLargestArticle) {
        const QByteArray piece = file.read(std::min(kPiece, kLargestArticle + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace

tl::expected<Article, Failure> readArticle(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        return failure(path, translate("The file is empty."));
    if (bytes.size() > kLargestArticle)
        return failure(path, tooLarge(bytes.size()));
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return failure(path, translate("The file is %1, not a text or a web page.").arg(kind));
    Decoded decoded = decode(bytes);
    if (looksBinary(decoded.text))
        return failure(path, translate("The file is binary data, not a text or a web page."));
    if (isBlank(decoded.text))
        return failure(path, translate("The file holds nothing but white space."));

    Article article;
    article.id = nameWithoutEnding(path);
    article.path = path == u"-" ? QString() : path;
    article.encoding = decoded.encoding;
    if (looksLikeHtml(decoded.text, path)) {
        readHtml(decoded.text, article);
        if (isBlank(article.text))
            return failure(path, translate("The web page holds no readable text."));
    } else {
        article.text = std::move(decoded.text);
    }
    describeText(article);
    return article;
}

tl::expected<Article, Failure> readFile(const QString &path)
{
    QFile file(path);
    if (auto opened = openFile(file, path); !opened)
        return tl::unexpected(opened.error());
    const QByteArray bytes = readUpToLimit(file);
    if (file.error() != QFileDevice::NoError)
        return failure(path, translate("The file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > kLargestArticle) {
        return failure(path,
                       translate("The file is too large for an article: it has more than %1.")
                           .arg(dataSize(kLargestArticle)));
    }
    return readArticle(bytes, path);
}

} // namespace Reading
