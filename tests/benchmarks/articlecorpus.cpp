// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/articlecorpus.h"

#include "app/reading/filelist.h"

#include <QFile>

std::vector<RawArticle> gatherArticles(const QStringList &folders, std::int64_t bytes)
{
    std::vector<RawArticle> files;
    for (const QString &path : Reading::listFiles(folders).files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.push_back({path, file.readAll()});
    }
    std::erase_if(files, [](const RawArticle &file) { return file.bytes.isEmpty(); });
    std::vector<RawArticle> articles;
    std::int64_t gathered = 0;
    for (std::size_t i = 0; gathered < bytes && !files.empty(); ++i) {
        const RawArticle &file = files[i % files.size()];
        articles.push_back({file.path, QByteArray(file.bytes.constData(), file.bytes.size())});
        gathered += file.bytes.size();
    }
    return articles;
}

std::int64_t totalBytes(const std::vector<RawArticle> &articles)
{
    std::int64_t total = 0;
    for (const RawArticle &article : articles)
        total += article.bytes.size();
    return total;
}
