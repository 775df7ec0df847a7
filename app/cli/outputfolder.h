// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/articleformat.h"
#include "app/reading/failure.h"

#include <QSet>
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
    /// NAME.json for NAME.txt. Where two articles of one run have the same name, the second gets a
    /// number, and that is said. A file of an earlier run is replaced.
    tl::expected<void, Reading::Failure> write(const Reading::Article &article,
                                               const Extraction::Findings &findings, Format format,
                                               Streams streams);

private:
    QString freeName(const QString &wanted);

    QString m_path;
    /// Names of this run in lower case: some file systems do not tell "A" from "a".
    QSet<QString> m_taken;
};

} // namespace Cli
