// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/timexjson.h"

#include "app/exchange/articlejson.h"
#include "app/exchange/codepoints.h"

#include <QJsonArray>

namespace Exchange {

namespace {

QString typeName(Dates::TimexType type)
{
    switch (type) {
    case Dates::TimexType::Date:
        break;
    case Dates::TimexType::Time:
        return QStringLiteral("TIME");
    case Dates::TimexType::Duration:
        return QStringLiteral("DURATION");
    case Dates::TimexType::Set:
        return QStringLiteral("SET");
    }
    return QStringLiteral("DATE");
}

} // namespace

QJsonObject toJson(QStringView text, const std::optional<Dates::Edtf> &published,
                   const std::vector<Dates::Timex> &timexes)
{
    const CodePoints codePoints(text);
    QJsonArray list;
    for (const Dates::Timex &timex : timexes) {
        QJsonObject entry = codePoints.toJson(timex.span);
        entry.insert(QStringLiteral("text"),
                     text.mid(timex.span.start, timex.span.length()).toString());
        entry.insert(QStringLiteral("type"), typeName(timex.type));
        entry.insert(QStringLiteral("value"), timex.value);
        list.append(entry);
    }
    return {{QStringLiteral("published"), dateToJson(published)},
            {QStringLiteral("timexes"), list}};
}

} // namespace Exchange
