// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/linkeddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

/// A name that is given as text, as an object with a name, or as a list of these.
QString nameOf(const QJsonValue &value)
{
    if (value.isArray())
        return nameOf(value.toArray().first());
    return value.isObject() ? value[u"name"].toString() : value.toString();
}

bool isArticle(const QJsonObject &object)
{
    const QStringList types = strings(object[u"@type"]);
    return std::ranges::any_of(types, [](const QString &type) {
        return type.endsWith(u"Article"_s) || type.endsWith(u"BlogPosting"_s)
            || type == u"Report"_s;
    });
}

/// Depth is bounded by QJsonDocument, which refuses more than 1024 levels.
std::optional<LinkedArticle> findArticle(const QJsonValue &value)
{
    static const QSet<QString> kOthers{u"itemListElement"_s, u"hasPart"_s,  u"isPartOf"_s,
                                       u"comment"_s,         u"citation"_s, u"mentions"_s,
                                       u"relatedLink"_s,     u"review"_s};
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (auto article = findArticle(item))
                return article;
        }
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    if (isArticle(object)) {
        const QString headline = object[u"headline"].toString();
        const QString published = object[u"datePublished"].toString();
        return LinkedArticle{headline.isEmpty() ? object[u"name"].toString() : headline,
                             nameOf(object[u"publisher"]),
                             published.isEmpty() ? object[u"dateCreated"].toString() : published,
                             strings(object[u"inLanguage"]).value(0)};
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (kOthers.contains(it.key()))
            continue;
        if (auto article = findArticle(it.value()))
            return article;
    }
    return std::nullopt;
}

} // namespace

std::optional<LinkedArticle> readLinkedData(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
    if (document.isNull())
        return std::nullopt;
    return findArticle(document.isArray() ? QJsonValue(document.array())
                                          : QJsonValue(document.object()));
}

} // namespace Reading
