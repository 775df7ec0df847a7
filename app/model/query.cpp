// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/query.h"

#include "app/extraction/event.h"
#include "app/model/querysyntax.h"

#include <algorithm>
#include <array>

namespace Model {

using namespace Qt::StringLiterals;

namespace {

using enum QueryField;

QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind < Extraction::kKindCount; ++kind)
        names.append(toString(Extraction::Kind(kind)));
    return names;
}

QStringList statusNames()
{
    using enum Extraction::Status;
    return {toString(Reported), toString(Alleged), toString(Planned), toString(Possible)};
}

} // namespace

std::span<const QueryFieldName> queryFields()
{
    static const std::array fields{
        QueryFieldName{Kind, u"kind"_s, kindNames()},
        QueryFieldName{Actor, u"actor"_s, {}},
        QueryFieldName{Target, u"target"_s, {}},
        QueryFieldName{Date, u"date"_s, {}},
        QueryFieldName{Outlet, u"outlet"_s, {}},
        QueryFieldName{Status, u"status"_s, statusNames()},
        QueryFieldName{Rule, u"rule"_s, {}},
        QueryFieldName{Is, u"is"_s, {u"dated"_s, u"undated"_s}},
    };
    return fields;
}

const QueryFieldName &nameOf(QueryField field)
{
    return *std::ranges::find(queryFields(), field, &QueryFieldName::field);
}

bool isQueryFieldLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
}

qsizetype queryFieldLength(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, isQueryFieldLetter);
    const qsizetype length = end - text.begin();
    return length > 0 && length < text.size() && text[length] == u':' ? length : 0;
}

QString quotedValue(const QString &value)
{
    const bool plain = !value.isEmpty() && !value.startsWith(u'-')
        && closingQuotes(value.front()).isEmpty() && queryFieldLength(value) == 0
        && std::ranges::none_of(value, [](QChar letter) {
               return letter.isSpace() || letter == u',' || letter == u'"';
           });
    if (plain)
        return value;
    QString inside = value;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

QString toText(const Query &query)
{
    QStringList parts;
    for (const QueryTerm &term : query.terms) {
        QStringList values;
        for (const QString &value : term.values)
            values.append(quotedValue(value));
        const QString field = term.field == Words ? QString() : nameOf(term.field).name + u':';
        parts.append((term.excluded ? u"-"_s : QString()) + field + values.join(u','));
    }
    return parts.join(u' ');
}

} // namespace Model
