// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/reviewrows.h"

#include "app/casefile/eventjson.h"
#include "app/casefile/json.h"

#include <algorithm>

namespace Casefile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kKinds[] = {"hack", "accusation", "denial", "meeting"};
constexpr const char *kStatuses[] = {"reported", "alleged", "planned", "possible"};
constexpr const char *kRelations[] = {"about", "answers", "takes_up"};
constexpr const char *kTieStates[] = {"as found", "made", "cut"};

/// Columns of the table of reviews.
enum Column {
    Event,
    Version,
    State,
    Kind,
    Status,
    Date,
    Actors,
    Targets,
    Title,
    Evidence,
    Note,
    Tags,
    Starred,
    MergedInto,
    Apart,
    Found,
    Who,
    At,
};

/// And of that of decided ties.
enum TieColumn { TieId, TieVersion, TieFrom, TieTo, TieRelation, TieState, TieWho, TieAt };

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// Of a column that is null where nothing is decided.
template <typename T, typename ToField>
QVariant columnOf(const std::optional<T> &value, ToField toField)
{
    return value ? QVariant(toField(*value)) : QVariant();
}

/// A date that was taken away is an empty one.
QString dateText(const std::optional<Dates::Edtf> &date)
{
    return date ? date->toString() : u""_s;
}

bool readDate(std::optional<Dates::Edtf> &date, const QString &text)
{
    return text.isEmpty() || setDate(date, text);
}

QString listText(const QStringList &texts)
{
    return jsonText(textsToJson(texts));
}

QStringList listFrom(const QVariant &value)
{
    return textsFromJson(jsonFrom(value.toString()).array());
}

QString foundText(const EventValues &values)
{
    return jsonText(QJsonObject{
        {u"kind"_s, toString(values.kind)},
        {u"status"_s, toString(values.status)},
        {u"date"_s, dateText(values.date)},
        {u"actors"_s, textsToJson(values.actors)},
        {u"targets"_s, textsToJson(values.targets)},
        {u"title"_s, toField(values.title)},
    });
}

std::optional<EventValues> foundFrom(const QString &text)
{
    const QJsonObject object = jsonFrom(text).object();
    const auto kind = named<Extraction::Kind>(kKinds, object[u"kind"].toString());
    const auto status = named<Extraction::Status>(kStatuses, object[u"status"].toString());
    EventValues values;
    if (!kind || !status || !readDate(values.date, object[u"date"].toString()))
        return std::nullopt;
    values.kind = *kind;
    values.status = *status;
    values.actors = textsFromJson(object[u"actors"]);
    values.targets = textsFromJson(object[u"targets"]);
    values.title = fromField(object[u"title"].toString());
    return values;
}

/// False where a column holds something else than it should.
bool readCorrections(Review &review, const QVariantList &row)
{
    if (!row[Kind].isNull()) {
        review.kind = named<Extraction::Kind>(kKinds, row[Kind].toString());
        if (!review.kind)
            return false;
    }
    if (!row[Status].isNull()) {
        review.status = named<Extraction::Status>(kStatuses, row[Status].toString());
        if (!review.status)
            return false;
    }
    if (!row[Date].isNull()) {
        std::optional<Dates::Edtf> date;
        if (!readDate(date, row[Date].toString()))
            return false;
        review.date = date;
    }
    if (!row[Actors].isNull())
        review.actors = listFrom(row[Actors]);
    if (!row[Targets].isNull())
        review.targets = listFrom(row[Targets]);
    if (!row[Title].isNull())
        review.title = fromField(row[Title].toString());
    if (!row[Evidence].isNull()) {
        review.evidence = spansFromJson(jsonFrom(row[Evidence].toString()).array());
        if (review.evidence->empty())
            return false;
    }
    return true;
}

} // namespace

QVariantList rowOf(const StoredReview &stored)
{
    const Review &review = stored.review;
    return {
        stored.event,
        stored.version,
        toString(review.state),
        columnOf(review.kind, [](auto kind) { return toString(kind); }),
        columnOf(review.status, [](auto status) { return toString(status); }),
        columnOf(review.date, dateText),
        columnOf(review.actors, listText),
        columnOf(review.targets, listText),
        columnOf(review.title, toField),
        columnOf(review.evidence, [](const auto &spans) { return jsonText(spansToJson(spans)); }),
        toField(review.note),
        listText(review.tags),
        qint64(review.starred ? 1 : 0),
        review.mergedInto == 0 ? QVariant() : QVariant(review.mergedInto),
        qint64(review.apart ? 1 : 0),
        columnOf(review.found, foundText),
        toField(review.who),
        timeText(review.at)};
}

std::optional<StoredReview> reviewOf(const QVariantList &row)
{
    const auto state = reviewStateFromString(row[State].toString());
    StoredReview stored{row[Event].toLongLong(), row[Version].toLongLong(), {}};
    Review &review = stored.review;
    if (!state || !readCorrections(review, row))
        return std::nullopt;
    review.state = *state;
    review.note = fromField(row[Note].toString());
    review.tags = listFrom(row[Tags]);
    review.starred = row[Starred].toLongLong() != 0;
    review.mergedInto = row[MergedInto].toLongLong();
    review.apart = row[Apart].toLongLong() != 0;
    if (!row[Found].isNull()) {
        review.found = foundFrom(row[Found].toString());
        if (!review.found)
            return std::nullopt;
    }
    review.who = fromField(row[Who].toString());
    review.at = timeFrom(row[At]);
    return stored;
}

QVariantList rowOf(const DecidedTie &tie)
{
    return {tie.key,
            tie.version,
            tie.from,
            tie.to,
            toString(tie.relation),
            QString::fromLatin1(kTieStates[std::size_t(tie.state)]),
            toField(tie.who),
            timeText(tie.at)};
}

std::optional<DecidedTie> decidedTieOf(const QVariantList &row)
{
    const auto relation = named<Extraction::Relation>(kRelations, row[TieRelation].toString());
    const auto state = named<DecidedTie::State>(kTieStates, row[TieState].toString());
    if (!relation || !state)
        return std::nullopt;
    return DecidedTie{row[TieId].toLongLong(),
                      row[TieVersion].toLongLong(),
                      row[TieFrom].toLongLong(),
                      row[TieTo].toLongLong(),
                      *relation,
                      *state,
                      fromField(row[TieWho].toString()),
                      timeFrom(row[TieAt])};
}

} // namespace Casefile
