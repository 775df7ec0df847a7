// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/ownfiles.h"

#include "app/reading/utf8.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <tl/expected.hpp>

namespace Reading {

namespace {

constexpr qint64 kLargest = 4 * 1024 * 1024;

tl::expected<QString, QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    const QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return tl::unexpected(QStringLiteral("the file is larger than 4 MB"));
    if (!surveyUtf8(bytes).isStrict())
        return tl::unexpected(QStringLiteral("the file is not UTF-8"));
    QString text = decodeUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

std::vector<OwnFile> ownFiles(const QString &folder, std::vector<Failure> &failures)
{
    std::vector<OwnFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        if (auto text = readText(path))
            files.push_back({path, std::move(*text)});
        else
            failures.push_back({path, text.error()});
    }
    return files;
}

} // namespace Reading
