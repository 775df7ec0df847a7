// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/eventjson.h"

#include "app/casefile/json.h"
#include "app/extraction/confidence.h"

namespace Casefile {

using namespace Qt::Literals::StringLiterals;
using Extraction::Confidence;
using Extraction::Mention;
using Extraction::Reason;

namespace {

constexpr const char *kAspects[] = {"what", "actor", "target", "date", "status"};

QJsonObject toJson(const Mention &mention)
{
    QJsonObject object{
        {u"sentence"_s, spanToJson(mention.sentence)},
        {u"trigger"_s, spanToJson(mention.trigger)},
        {u"actors"_s, spansToJson(mention.actors)},
        {u"targets"_s, spansToJson(mention.targets)},
        {u"rule"_s, toField(mention.rule)},
    };
    if (mention.date)
        object.insert(u"date"_s, spanToJson(*mention.date));
    return object;
}

Mention mentionFromJson(const QJsonObject &object)
{
    Mention mention;
    mention.sentence = spanFromJson(object[u"sentence"]);
    mention.trigger = spanFromJson(object[u"trigger"]);
    mention.actors = spansFromJson(object[u"actors"]);
    mention.targets = spansFromJson(object[u"targets"]);
    if (object.contains(u"date"))
        mention.date = spanFromJson(object[u"date"]);
    mention.rule = fromField(object[u"rule"].toString());
    return mention;
}

QJsonObject toJson(const Reason &reason)
{
    return {{u"rule"_s, toField(reason.rule)},
            {u"words"_s, spanToJson(reason.words)},
            {u"conclusion"_s, toField(reason.conclusion)},
            {u"aspect"_s, QLatin1String(kAspects[std::size_t(reason.aspect)])}};
}

std::optional<Reason> reasonFromJson(const QJsonObject &object)
{
    const auto aspect = named<Extraction::Aspect>(kAspects, object[u"aspect"].toString());
    if (!aspect)
        return std::nullopt;
    return Reason{fromField(object[u"rule"].toString()), spanFromJson(object[u"words"]),
                  fromField(object[u"conclusion"].toString()), *aspect};
}

} // namespace

QString partsOf(const Extraction::Event &event)
{
    QJsonArray mentions;
    for (const Mention &mention : event.mentions)
        mentions.append(toJson(mention));
    QJsonArray reasons;
    for (const Reason &reason : event.reasons)
        reasons.append(toJson(reason));
    // A list: the order of the parts is that of their weight.
    QJsonArray confidence;
    for (const Confidence::Part &part : event.confidence.parts)
        confidence.append(QJsonArray{toString(part.circumstance), double(part.weight)});
    return jsonText(QJsonObject{
        {u"mentions"_s, mentions}, {u"reasons"_s, reasons}, {u"confidence"_s, confidence}});
}

bool setParts(Extraction::Event &event, const QString &json)
{
    const QJsonDocument document = jsonFrom(json);
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    for (const QJsonValue &mention : object[u"mentions"].toArray())
        event.mentions.push_back(mentionFromJson(mention.toObject()));
    for (const QJsonValue &value : object[u"reasons"].toArray()) {
        const auto reason = reasonFromJson(value.toObject());
        if (!reason)
            return false;
        event.reasons.push_back(*reason);
    }
    for (const QJsonValue &value : object[u"confidence"].toArray()) {
        const QJsonArray part = value.toArray();
        const auto circumstance = Extraction::circumstanceFromString(part.at(0).toString());
        if (!circumstance)
            return false;
        event.confidence.parts.push_back({*circumstance, float(part.at(1).toDouble())});
    }
    return true;
}

bool setDate(std::optional<Dates::Edtf> &date, const QString &edtf)
{
    const auto parsed = Dates::Edtf::parse(edtf);
    if (parsed)
        date = *parsed;
    return parsed.has_value();
}

} // namespace Casefile
