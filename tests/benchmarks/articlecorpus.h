// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

/// One article as it stands in its file.
struct RawArticle
{
    QString path;
    QByteArray bytes;
};

/// Whole articles of the folders, one after another and from the beginning again, until there are
/// at least so many bytes. Each has its bytes in memory of its own, as files would. Empty if there
/// are no articles in the folders.
std::vector<RawArticle> gatherArticles(const QStringList &folders, std::int64_t bytes);

std::int64_t totalBytes(const std::vector<RawArticle> &articles);
