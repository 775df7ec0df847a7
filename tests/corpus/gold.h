// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"
#include "app/reading/span.h"

#include <QString>
#include <QStringList>

#include <vector>

/// The annotated articles that stand beside the checkout (COUNTERCLAIM_SHARED_DATA).
namespace Gold {

struct GoldEvent
{
    QString kind;
    QStringList actors;
    QStringList targets;
    /// In UTF-16 units of the article's text.
    std::vector<Reading::Span> mentions;
};

struct GoldArticle
{
    Reading::Article article;
    QString split;
    std::vector<GoldEvent> events;
    /// The annotated headline; empty where there is none.
    QString title;
    /// The annotated publication date as EDTF; empty where the text has none.
    QString published;
};

/// Whether the folder is there; tests skip with skipReason() where it is not.
bool available();
QString skipReason();

/// The articles of a split ("dev", "seed"), in the order of their index.
std::vector<GoldArticle> load(const QString &split);

/// A name as the scorer compares it: lower case, without "the", aliases by their head.
QString comparableName(const QString &name);

} // namespace Gold
