// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/articlejson.h"

#include "app/exchange/codepoints.h"
#include "app/extraction/confidence.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Exchange {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject eventToJson(const Extraction::Event &event, const CodePoints &codePoints)
{
    QJsonArray mentions;
    for (const Extraction::Mention &mention : event.mentions)
        mentions.append(codePoints.toJson(mention.sentence));
    QJsonArray parts;
    for (const Extraction::Confidence::Part &part : event.confidence.parts)
        parts.append(Extraction::toString(part.circumstance));
    return {
        {QStringLiteral("id"), event.id},
        {QStringLiteral("kind"), Extraction::toString(event.kind)},
        {QStringLiteral("date"), dateToJson(event.date)},
        {QStringLiteral("status"), Extraction::toString(event.status)},
        {QStringLiteral("actor"), QJsonArray::fromStringList(event.actors)},
        {QStringLiteral("target"), QJsonArray::fromStringList(event.targets)},
        {QStringLiteral("title"), event.title},
        {QStringLiteral("rule"), event.rule},
        {QStringLiteral("mentions"), mentions},
        {QStringLiteral("trigger"), event.trigger},
        // Three digits: more would be pretence.
        {QStringLiteral("confidence"), std::round(double(event.confidence.value) * 1000) / 1000},
        {QStringLiteral("confidence_parts"), parts},
    };
}

} // namespace

QJsonValue dateToJson(const std::optional<Dates::Edtf> &date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Reading::Article &article, const Extraction::Findings &findings,
                   const OtherArticles *others)
{
    const CodePoints codePoints(article.text);
    QJsonArray events;
    for (const Extraction::Event &event : findings.events) {
        QJsonObject object = eventToJson(event, codePoints);
        if (others) {
            const OtherArticles::Event other = others->events.value(event.id);
            object.insert(QStringLiteral("same_as"), QJsonArray::fromStringList(other.sameAs));
            object.insert(QStringLiteral("sources"), other.sources);
        }
        events.append(object);
    }
    QJsonArray threads;
    for (const Extraction::Link &link : findings.links) {
        threads.append(QJsonObject{
            {QStringLiteral("from"), link.from},
            {QStringLiteral("to"), link.to},
            {QStringLiteral("relation"), Extraction::toString(link.relation)},
        });
    }
    for (std::size_t i = 0; others && i < others->links.size(); ++i) {
        const OtherArticles::Link &link = others->links[i];
        threads.append(QJsonObject{
            {QStringLiteral("from"), link.from},
            {QStringLiteral("to"), link.to},
            {QStringLiteral("relation"), Extraction::toString(link.relation)},
            {QStringLiteral("reason"), link.reason},
        });
    }
    QJsonObject object{
        {QStringLiteral("id"), article.id},
        {QStringLiteral("published"), dateToJson(findings.published.stated())},
        {QStringLiteral("title"), textOrNull(article.title)},
        {QStringLiteral("outlet"), textOrNull(article.outlet)},
        {QStringLiteral("language"), textOrNull(article.language)},
        {QStringLiteral("events"), events},
        {QStringLiteral("threads"), threads},
    };
    if (findings.published.isFallback())
        object.insert(QStringLiteral("captured"), dateToJson(findings.published.date));
    return object;
}

QString toJsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        + QLatin1Char('\n');
}

} // namespace Exchange
