// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Reading {

/// What JSON-LD in a page tells of its article (https://schema.org/NewsArticle).
struct LinkedArticle
{
    QString headline;
    QString publisher;
    QString published;
    QString language;
};

/// The first article in the JSON: an object whose @type ends in "Article", or a BlogPosting or
/// Report. Lists of other articles are not looked into. Nothing for broken JSON.
std::optional<LinkedArticle> readLinkedData(const QByteArray &json);

} // namespace Reading
