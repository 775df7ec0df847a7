// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/span.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Reading {

/// A headline parted from the name of its site.
struct HeadlineParts
{
    /// The headline alone, as a place in the line.
    Span headline;
    /// The outlet that was cut off; empty if none was.
    QString siteName;
};

/// What else tells that the end of a headline is a site's name.
struct SiteHints
{
    /// Host name of the page, if it is known.
    QString host;
    /// Names that the page gives for itself.
    QStringList names;
    /// Lines of the page: one that another one continues with " - Name" is the headline. Not owned.
    std::vector<QStringView> lines;
};

/// Parts "Headline - Site", "Headline | News | Site", "Headline / News / Site", "Site - Headline".
/// "Talks possible - Kremlin" stays whole: what follows a dash must be known as, look like or match
/// an outlet.
HeadlineParts partHeadline(QStringView line, const SiteHints &hints);

} // namespace Reading
