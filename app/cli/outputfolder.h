// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/articleformat.h"
#include "app/reading/failure.h"

#include <QString>

#include <tl/expected.hpp>

namespace Cli {

struct Streams;

/// A folder that takes one file an article, named after it.
class OutputFolder
{
public:
    explicit OutputFolder(const QString &path);

    /// Makes the folder where it is missing; an error is a sentence for people.
    tl::expected<void, QString> make() const;
    /// NAME.json for NAME.txt. Where name is not the article's own, because two of one run have
    /// the same, that is said. A file of an earlier run is replaced.
    tl::expected<void, Reading::Failure> write(const QString &name, const Reading::Article &article,
                                               const Extraction::Findings &findings,
                                               const Exchange::OtherArticles *others, Format format,
                                               Streams streams) const;

private:
    QString m_path;
};

} // namespace Cli
