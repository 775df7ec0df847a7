// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/htmltree.h"

#include <QString>

namespace Reading {

/// What a page says about itself. Sources in their order: JSON-LD (schema.org's NewsArticle and its
/// kin), OpenGraph (ogp.me), Dublin Core and common meta names, <time>, <title>, <html lang>.
struct PageMetadata
{
    /// Headline by JSON-LD, OpenGraph or Dublin Core; may carry the site's name.
    QString headline;
    /// Content of <title>.
    QString documentTitle;
    QString siteName;
    /// The page's canonical address, and its host.
    QString address;
    QString host;
    /// BCP 47 primary language.
    QString language;
    /// As it stands there: "2016-12-30T18:05:00-05:00".
    QString published;
};

PageMetadata readMetadata(const HtmlTree &tree);

} // namespace Reading
