// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/articleformat.h"

#include "app/cli/output.h"
#include "app/exchange/articlejson.h"
#include "app/exchange/eventcsv.h"

namespace Cli {

std::optional<Format> formatFromString(const QString &text)
{
    for (const Format format : {Format::Json, Format::JsonLines, Format::Csv}) {
        if (toString(format).compare(text, Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

QString toString(Format format)
{
    switch (format) {
    case Format::Json:
        break;
    case Format::JsonLines:
        return QStringLiteral("jsonl");
    case Format::Csv:
        return QStringLiteral("csv");
    }
    return QStringLiteral("json");
}

ArticleWriter::ArticleWriter(Output &output, Format format, bool several)
    : m_output(output)
    , m_format(format)
    , m_json([&output](const QString &text) { output.write(text); }, several)
{
    if (format == Format::Csv)
        m_output.write(Exchange::csvHeader());
}

void ArticleWriter::add(const Reading::Article &article, const Extraction::Findings &findings,
                        const Exchange::OtherArticles *others)
{
    switch (m_format) {
    case Format::Json:
        m_json.add(Exchange::toJson(article, findings, others), !article.item.isEmpty());
        break;
    case Format::JsonLines:
        m_output.write(Exchange::toJsonLine(Exchange::toJson(article, findings, others)));
        break;
    case Format::Csv:
        m_output.write(Exchange::toCsv(article, findings, others));
        break;
    }
}

void ArticleWriter::finish()
{
    if (m_format == Format::Json)
        m_json.finish();
}

} // namespace Cli
