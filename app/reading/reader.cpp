// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/reader.h"

#include <QFile>
#include <QFileInfo>

namespace Reading {

tl::expected<Article, Failure> readArticle(const QByteArray &bytes, const QString &path)
{
    Article article;
    article.id = QFileInfo(path).completeBaseName();
    article.path = path;
    article.text = QString::fromUtf8(bytes);
    article.encoding = QStringLiteral("UTF-8");
    return article;
}

tl::expected<Article, Failure> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Failure {path, file.errorString()});
    return readArticle(file.readAll(), path);
}

FileList listFiles(const QStringList &paths)
{
    return {paths, {}};
}

} // namespace Reading
