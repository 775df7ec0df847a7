// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/acrossarticles.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Exchange {

/// What the other articles of a run add to one of them, by the ids of its events. Events of other
/// articles are named "NAME:e3", after their article; two articles of one name are NAME and NAME-2,
/// in the order of the run.
struct OtherArticles
{
    struct Event
    {
        /// The other accounts of the same happening, in order of article.
        QStringList sameAs;
        /// How many texts tell of it, this one included; copies of one text count once.
        int sources = 1;
    };
    struct Link
    {
        QString from;
        QString to;
        Extraction::Relation relation = Extraction::Relation::About;
        QString reason;
    };
    QHash<QString, Event> events;
    std::vector<Link> links;
};

/// For all articles, by their number. names: what each is called. Accounts that isWritten refuses
/// are not named, but counted: what they say was read.
std::vector<OtherArticles>
otherArticles(const Extraction::AcrossArticles &across, const QStringList &names,
              const std::function<bool(Extraction::AccountRef)> &isWritten);

/// The wanted names with a number behind each that is taken: some file systems do not tell "A"
/// from "a", so neither does this.
QStringList uniqueNames(const QStringList &wanted);

} // namespace Exchange
