// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/extraction/stages.h"
#include "app/reading/article.h"
#include "app/reading/failure.h"

#include <memory>
#include <optional>
#include <vector>

namespace Extraction {

/// Reads events out of articles. Holds the lexicons and actor lists, loaded once; extract() is
/// const, thread-safe and depends on its arguments alone.
class Extractor
{
public:
    /// Loads the lexicons that are compiled in; failures() says what could not be used.
    Extractor();
    /// Loads them and, from the folders "lexicons" and "actors" of ownFolder, the analyst's own.
    explicit Extractor(const QString &ownFolder);
    ~Extractor();
    Q_DISABLE_COPY_MOVE(Extractor)

    /// given takes the place of the publication date that the article itself shows. Adds the time
    /// that each stage took to times, if somebody measures.
    Findings extract(const Reading::Article &article,
                     const std::optional<Dates::Publication> &given = {},
                     StageTimes *times = nullptr) const;
    const std::vector<Reading::Failure> &failures() const;

private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

} // namespace Extraction
