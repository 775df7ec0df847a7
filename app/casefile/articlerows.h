// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/entry.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace Casefile {

/// An entry as rows without their keys and sums (see schema.h). Making them is most of the work of
/// writing, and can be done on any thread.
struct EntryRows
{
    struct Tie
    {
        /// Places in events.
        std::size_t from = 0;
        std::size_t to = 0;
        QString relation;
    };

    /// From the column "version" on.
    QVariantList article;
    /// From the column "text" on.
    QVariantList text;
    /// From the column "place" on.
    std::vector<QVariantList> events;
    std::vector<Tie> ties;
    /// See duplicates.h; also in article.
    std::optional<qint64> bytesDigest;
    std::optional<qint64> bodyDigest;
};

/// Ties between events that the findings do not have are left out.
EntryRows rowsOf(const Entry &entry);

/// An event from the column "place" on.
QVariantList eventRow(const Extraction::Event &event, qint64 place);
/// Places of events that are not among their article's findings are below 0.
inline qint64 keptPlace(Key event)
{
    return -event;
}

/// What of the article's row changes with new findings: its own values stay. kept: how many events
/// it has beside them.
void setFindings(QVariantList &articleRow, const Extraction::Findings &findings,
                 const EntryRows &rows, qint64 kept);

/// The article of its whole rows; nothing where they do not fit together: what a view shows must
/// not reach beyond the text.
std::optional<StoredArticle> articleOf(const QVariantList &article, const QVariantList &text,
                                       const std::vector<QVariantList> &events,
                                       const std::vector<QVariantList> &ties);

/// The file's bytes of a whole text row; nothing where they cannot be unpacked.
std::optional<QByteArray> bytesOf(const QVariantList &text);

/// What the article of a whole text row says (see duplicates.h).
QString bodyOfText(const QVariantList &text);

/// The publication date as it is, in a row of the table of articles: set by the analyst or read.
std::optional<Dates::Publication> publicationOf(const QVariantList &article);

/// Places of columns in rows of the table of articles.
namespace ArticleColumn {
enum Place {
    Id,
    Version,
    Name,
    Item,
    Path,
    Address,
    Title,
    TitleStart,
    TitleEnd,
    Outlet,
    Language,
    Encoding,
    MetadataDate,
    CaptureDate,
    ReadDate,
    ReadSource,
    ReadStart,
    ReadEnd,
    Given,
    GivenDate,
    Stale,
    Events,
    Ties,
    BytesDigest,
    TextDigest,
    Timexes,
    Digest,
    Sum,
};
}

} // namespace Casefile
