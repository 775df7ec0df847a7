// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/outcome.h"

#include <QString>

namespace Reading {

/// What a feed says of itself.
struct FeedSource
{
    QString title;
    /// BCP 47, as it stands.
    QString language;
};

/// One item of a feed as it stands there; what it lacks is empty.
struct FeedItem
{
    QString title;
    /// HTML, of content:encoded or content.
    QString content;
    /// HTML, of description or summary.
    QString summary;
    QString address;
    QString identity;
    QString published;
    /// Counts only where published is empty.
    QString updated;
    /// The paper that the item was taken from, where the feed gathers from several.
    QString source;
};

/// The item as an article: its title above its text, read like any web page.
Document articleOf(const FeedItem &item, const FeedSource &source);

/// "Mon, 21 Dec 2020 10:00:00 +0100" (RFC 2822, of RSS and mail) as ISO 8601 with its own zone; any
/// other text as it is.
QString isoDate(const QString &text);

} // namespace Reading
