// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/jsonsequence.h"
#include "app/exchange/otherarticles.h"
#include "app/extraction/event.h"
#include "app/reading/article.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Cli {

class Output;

enum class Format { Json, JsonLines, Csv };

/// "json", "jsonl", "csv", also as the ending of a file.
std::optional<Format> formatFromString(const QString &text);
/// The ending of a file, without its dot.
QString toString(Format format);

/// Writes articles with their events one after the other. JSON is one object for a single article,
/// and a list of objects for several files and for a file that can hold several articles, however
/// many it does.
class ArticleWriter
{
public:
    ArticleWriter(Output &output, Format format, bool several);

    /// others: what other articles say of the same events, where there are any.
    void add(const Reading::Article &article, const Extraction::Findings &findings,
             const Exchange::OtherArticles *others = nullptr);
    void finish();

private:
    Output &m_output;
    Format m_format;
    JsonSequence m_json;
};

} // namespace Cli
