// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/findingsjson.h"

#include "app/casefile/eventjson.h"
#include "app/casefile/json.h"

#include <QtEndian>

#include <algorithm>

namespace Casefile {

using namespace Qt::Literals::StringLiterals;
using Dates::Timex;
using Extraction::Account;

namespace {

constexpr const char *kTypes[] = {"DATE", "TIME", "DURATION", "SET"};
constexpr const char *kAnchors[] = {"none", "publication", "text_date"};
constexpr const char *kKinds[] = {"hack", "accusation", "denial", "meeting"};
constexpr const char *kStatuses[] = {"reported", "alleged", "planned", "possible"};

/// Reads a list whole, or not at all.
template <typename T>
std::optional<std::vector<T>> listFrom(const QJsonArray &array,
                                       std::optional<T> (*read)(const QJsonValue &))
{
    std::vector<T> list;
    list.reserve(std::size_t(array.size()));
    for (const QJsonValue &value : array) {
        auto item = read(value);
        if (!item)
            return std::nullopt;
        list.push_back(std::move(*item));
    }
    return list;
}

template <typename T>
std::optional<std::vector<T>> listFrom(const QString &json,
                                       std::optional<T> (*read)(const QJsonValue &))
{
    const QJsonDocument document = jsonFrom(json);
    return document.isArray() ? listFrom(document.array(), read) : std::nullopt;
}

QJsonObject toJson(const Timex &timex)
{
    QJsonObject object{
        {u"span"_s, spanToJson(timex.span)},
        {u"type"_s, QLatin1String(kTypes[std::size_t(timex.type)])},
        {u"value"_s, toField(timex.value)},
        {u"rule"_s, toField(timex.rule)},
    };
    if (timex.date)
        object.insert(u"date"_s, timex.date->toString());
    if (timex.anchor != Dates::Anchor::None)
        object.insert(u"anchor"_s, QLatin1String(kAnchors[std::size_t(timex.anchor)]));
    if (timex.isLimit)
        object.insert(u"limit"_s, true);
    if (timex.anchoredOn)
        object.insert(u"anchored_on"_s, qint64(*timex.anchoredOn));
    return object;
}

std::optional<Timex> timexFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto type = named<Dates::TimexType>(kTypes, object[u"type"].toString());
    const auto anchor = named<Dates::Anchor>(kAnchors, object[u"anchor"].toString(u"none"_s));
    Timex timex;
    if (!type || !anchor
        || (object.contains(u"date") && !setDate(timex.date, object[u"date"].toString())))
        return std::nullopt;
    timex.span = spanFromJson(object[u"span"]);
    timex.type = *type;
    timex.value = fromField(object[u"value"].toString());
    timex.anchor = *anchor;
    timex.isLimit = object[u"limit"].toBool();
    timex.rule = fromField(object[u"rule"].toString());
    if (object.contains(u"anchored_on"))
        timex.anchoredOn = std::size_t(object[u"anchored_on"].toInteger());
    return timex;
}

QJsonArray toJson(const Extraction::Party &party)
{
    return {textsToJson(party.sides), textsToJson(party.own)};
}

Extraction::Party partyFrom(const QJsonValue &value)
{
    const QJsonArray lists = value.toArray();
    return {textsFromJson(lists.at(0)), textsFromJson(lists.at(1))};
}

QJsonObject toJson(const Account &account)
{
    QJsonObject object{
        {u"event"_s, toField(account.event)},
        {u"kind"_s, QLatin1String(kKinds[std::size_t(account.kind)])},
        {u"status"_s, QLatin1String(kStatuses[std::size_t(account.status)])},
        {u"actors"_s, toJson(account.actors)},
        {u"targets"_s, toJson(account.targets)},
        {u"victims"_s, textsToJson(account.victims)},
        {u"incidents"_s, textsToJson(account.incidents)},
        {u"wording"_s, qint64(account.wording)},
        {u"ties"_s, qint64(account.ties)},
    };
    if (account.date)
        object.insert(u"date"_s, account.date->toString());
    return object;
}

std::optional<Account> accountFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto kind = named<Extraction::Kind>(kKinds, object[u"kind"].toString());
    const auto status = named<Extraction::Status>(kStatuses, object[u"status"].toString());
    Account account;
    if (!kind || !status
        || (object.contains(u"date") && !setDate(account.date, object[u"date"].toString())))
        return std::nullopt;
    account.event = fromField(object[u"event"].toString());
    account.kind = *kind;
    account.status = *status;
    account.actors = partyFrom(object[u"actors"]);
    account.targets = partyFrom(object[u"targets"]);
    account.victims = textsFromJson(object[u"victims"]);
    account.incidents = textsFromJson(object[u"incidents"]);
    account.wording = std::uint64_t(object[u"wording"].toInteger());
    account.ties = std::uint32_t(object[u"ties"].toInteger());
    return account;
}

/// Numbers as base64 of their bytes, the low one first: digits would take twice the room.
QString sketchText(const std::vector<std::uint64_t> &sketch)
{
    QByteArray bytes(qsizetype(sketch.size() * sizeof(quint64)), Qt::Uninitialized);
    qToLittleEndian<quint64>(sketch.data(), qsizetype(sketch.size()), bytes.data());
    return QString::fromLatin1(bytes.toBase64());
}

std::vector<std::uint64_t> sketchFrom(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    std::vector<std::uint64_t> sketch(std::size_t(bytes.size()) / sizeof(quint64));
    qFromLittleEndian<quint64>(bytes.constData(), qsizetype(sketch.size()), sketch.data());
    return sketch;
}

std::optional<Reading::Furniture> furnitureFrom(const QJsonValue &value)
{
    const QJsonArray piece = value.toArray();
    return Reading::Furniture{spanFromJson(piece.at(0)), fromField(piece.at(1).toString())};
}

std::optional<qsizetype> placeFrom(const QJsonValue &value)
{
    return qsizetype(value.toInteger(-1));
}

} // namespace

QString furnitureToJson(const std::vector<Reading::Furniture> &furniture)
{
    QJsonArray array;
    for (const Reading::Furniture &piece : furniture)
        array.append(QJsonArray{spanToJson(piece.span), toField(piece.rule)});
    return jsonText(array);
}

std::optional<std::vector<Reading::Furniture>> furnitureFromJson(const QString &json)
{
    return listFrom(json, furnitureFrom);
}

QString placesToJson(const std::vector<qsizetype> &places)
{
    QJsonArray array;
    for (const qsizetype place : places)
        array.append(qint64(place));
    return jsonText(array);
}

std::optional<std::vector<qsizetype>> placesFromJson(const QString &json)
{
    return listFrom(json, placeFrom);
}

QString timexesToJson(const std::vector<Timex> &timexes)
{
    QJsonArray array;
    for (const Timex &timex : timexes)
        array.append(toJson(timex));
    return jsonText(array);
}

std::optional<std::vector<Timex>> timexesFromJson(const QString &json)
{
    return listFrom(json, timexFrom);
}

QString digestToJson(const Extraction::Digest &digest)
{
    QJsonArray accounts;
    for (const Account &account : digest.accounts)
        accounts.append(toJson(account));
    QJsonObject object{{u"accounts"_s, accounts}, {u"sketch"_s, sketchText(digest.sketch)}};
    if (digest.published)
        object.insert(u"published"_s, digest.published->toString());
    return jsonText(object);
}

std::optional<Extraction::Digest> digestFromJson(const QString &json)
{
    const QJsonDocument document = jsonFrom(json);
    const QJsonObject object = document.object();
    auto accounts = listFrom(object[u"accounts"].toArray(), accountFrom);
    Extraction::Digest digest;
    if (!document.isObject() || !accounts
        || (object.contains(u"published")
            && !setDate(digest.published, object[u"published"].toString())))
        return std::nullopt;
    digest.accounts = std::move(*accounts);
    digest.sketch = sketchFrom(object[u"sketch"].toString());
    return digest;
}

} // namespace Casefile
