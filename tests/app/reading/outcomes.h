// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/reader.h"

#include <QBuffer>

#include <vector>

/// All that bytes come to, in the order in which it came.
inline std::vector<Reading::Outcome> outcomesOf(const QByteArray &bytes, const QString &path)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    std::vector<Reading::Outcome> outcomes;
    Reading::readArticles(source, path, [&outcomes](Reading::Outcome outcome) {
        outcomes.push_back(std::move(outcome));
        return true;
    });
    return outcomes;
}

/// What a file gives first.
inline Reading::Outcome readFirst(const QString &path)
{
    Reading::Outcome first = tl::unexpected(Reading::Failure{path, {}});
    Reading::readFile(path, [&first](Reading::Outcome outcome) {
        first = std::move(outcome);
        return false;
    });
    return first;
}
