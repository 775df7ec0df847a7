// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/fieldtext.h"
#include "app/reading/span.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What the JSON columns of a case are made of. Texts are fields (fieldtext.h); spans are [start,
// end] in UTF-16 code units. Reading takes what it finds; whether it fits together is asked of the
// whole article (articlerows.h).

namespace Casefile {

inline QJsonArray spanToJson(Reading::Span span)
{
    return {qint64(span.start), qint64(span.end)};
}

inline Reading::Span spanFromJson(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    return {qsizetype(ends.at(0).toInteger()), qsizetype(ends.at(1).toInteger())};
}

inline QJsonArray spansToJson(const std::vector<Reading::Span> &spans)
{
    QJsonArray array;
    for (const Reading::Span span : spans)
        array.append(spanToJson(span));
    return array;
}

inline std::vector<Reading::Span> spansFromJson(const QJsonValue &value)
{
    std::vector<Reading::Span> spans;
    for (const QJsonValue &span : value.toArray())
        spans.push_back(spanFromJson(span));
    return spans;
}

inline QJsonArray textsToJson(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(toField(text));
    return array;
}

inline QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(fromField(text.toString()));
    return texts;
}

template <typename Container>
QString jsonText(const Container &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

inline QJsonDocument jsonFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

/// The value of an enumeration by its name; names are in the order of its values.
template <typename Enum, typename Names>
std::optional<Enum> named(const Names &names, const QString &name)
{
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (name == QLatin1String(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace Casefile
