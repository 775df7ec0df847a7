// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/articlerows.h"

#include "app/casefile/articlecheck.h"
#include "app/casefile/duplicates.h"
#include "app/casefile/eventjson.h"
#include "app/casefile/findingsjson.h"
#include "app/casefile/json.h"
#include "app/casefile/packing.h"

#include <QHash>

#include <algorithm>

namespace Casefile {

using Extraction::Event;
using namespace ArticleColumn;

namespace {

constexpr const char *kSources[] = {"none",    "header",       "dateline", "metadata",
                                    "capture", "command line", "analyst"};
constexpr const char *kKinds[] = {"hack", "accusation", "denial", "meeting"};
constexpr const char *kStatuses[] = {"reported", "alleged", "planned", "possible"};
constexpr const char *kRelations[] = {"about", "answers", "takes_up"};

/// Instead of the file's bytes, where they are the text as UTF-8.
const QByteArray kSameAsText("s");

QVariant dateValue(const std::optional<Dates::Edtf> &date)
{
    return date ? QVariant(date->toString()) : QVariant();
}

QVariant numberValue(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant digestValue(const Extraction::Findings &findings)
{
    return findings.digest ? QVariant(digestToJson(*findings.digest)) : QVariant();
}

/// Of a findable date, or of none; false where the column holds something else.
bool readDate(std::optional<Dates::Edtf> &date, const QVariant &value)
{
    return value.isNull() || setDate(date, value.toString());
}

QString text(const QVariant &value)
{
    return fromField(value.toString());
}

/// Columns of the table of events.
enum EventColumn {
    EventId,
    EventArticle = 2,
    EventPlace,
    EventName,
    EventKind,
    EventStatus,
    EventDate,
    EventActors,
    EventTargets,
    EventTitle,
    EventTrigger,
    EventRule,
    EventConfidence,
    EventParts,
};

std::optional<Event> eventOf(const QVariantList &row)
{
    const auto kind = named<Extraction::Kind>(kKinds, row[EventKind].toString());
    const auto status = named<Extraction::Status>(kStatuses, row[EventStatus].toString());
    Event event;
    if (!kind || !status || !readDate(event.date, row[EventDate]))
        return std::nullopt;
    event.id = text(row[EventName]);
    event.kind = *kind;
    event.status = *status;
    event.actors = textsFromJson(jsonFrom(row[EventActors].toString()).array());
    event.targets = textsFromJson(jsonFrom(row[EventTargets].toString()).array());
    event.title = text(row[EventTitle]);
    event.trigger = text(row[EventTrigger]);
    event.rule = text(row[EventRule]);
    event.confidence.value = float(row[EventConfidence].toDouble());
    if (!setParts(event, row[EventParts].toString()))
        return std::nullopt;
    return event;
}

std::optional<QString> textOf(const QVariantList &row)
{
    const auto utf8 = unpack(row[1].toByteArray());
    return utf8 ? std::optional(fromField(QString::fromUtf8(*utf8))) : std::nullopt;
}

bool readText(Reading::Article &article, const QVariantList &row)
{
    auto text = textOf(row);
    auto furniture = furnitureFromJson(row[2].toString());
    auto places = placesFromJson(row[3].toString());
    if (!text || !furniture || !places)
        return false;
    article.text = std::move(*text);
    article.furniture = std::move(*furniture);
    article.pageStarts = std::move(*places);
    return true;
}

void readDescription(Reading::Article &article, const QVariantList &row)
{
    article.id = text(row[Name]);
    article.item = text(row[Item]);
    article.path = text(row[Path]);
    article.address = text(row[Address]);
    article.title = text(row[Title]);
    article.titleSpan = {row[TitleStart].toLongLong(), row[TitleEnd].toLongLong()};
    article.outlet = text(row[Outlet]);
    article.language = text(row[Language]);
    article.encoding = text(row[Encoding]);
    article.metadataDate = text(row[MetadataDate]);
    article.captureDate = text(row[CaptureDate]);
}

/// Ties to events that are not there are none.
bool readTies(StoredArticle &stored, const std::vector<QVariantList> &ties)
{
    QHash<Key, QString> names;
    for (std::size_t i = 0; i < stored.events.size(); ++i)
        names.insert(stored.events[i], stored.findings.events[i].id);
    for (const QVariantList &row : ties) {
        const auto relation = named<Extraction::Relation>(kRelations, row[4].toString());
        const auto from = names.constFind(row[2].toLongLong());
        const auto to = names.constFind(row[3].toLongLong());
        if (!relation || from == names.constEnd() || to == names.constEnd())
            return false;
        stored.findings.links.push_back({*from, *to, *relation});
    }
    return true;
}

} // namespace

QVariantList eventRow(const Event &event, qint64 place)
{
    return {place,
            toField(event.id),
            toString(event.kind),
            toString(event.status),
            dateValue(event.date),
            jsonText(textsToJson(event.actors)),
            jsonText(textsToJson(event.targets)),
            toField(event.title),
            toField(event.trigger),
            toField(event.rule),
            double(event.confidence.value),
            partsOf(event)};
}

EntryRows rowsOf(const Entry &entry)
{
    const Reading::Article &article = entry.article;
    const Dates::Publication &read = entry.findings.published;
    const QByteArray utf8 = toField(article.text).toUtf8();
    EntryRows rows;
    if (!entry.bytes.isEmpty())
        rows.bytesDigest = digestOf(entry.bytes);
    rows.bodyDigest = bodyDigestOf(bodyOf(article));

    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < entry.findings.events.size(); ++i) {
        rows.events.push_back(eventRow(entry.findings.events[i], qint64(i)));
        places.insert(entry.findings.events[i].id, i);
    }
    for (const Extraction::Link &link : entry.findings.links) {
        const auto from = places.constFind(link.from);
        const auto to = places.constFind(link.to);
        if (from != places.constEnd() && to != places.constEnd())
            rows.ties.push_back({*from, *to, toString(link.relation)});
    }
    rows.text = {pack(utf8), furnitureToJson(article.furniture), placesToJson(article.pageStarts),
                 utf8 == entry.bytes ? kSameAsText : pack(entry.bytes)};
    rows.article = {qint64(1),
                    toField(article.id),
                    toField(article.item),
                    toField(article.path),
                    toField(article.address),
                    toField(article.title),
                    qint64(article.titleSpan.start),
                    qint64(article.titleSpan.end),
                    toField(article.outlet),
                    toField(article.language),
                    toField(article.encoding),
                    toField(article.metadataDate),
                    toField(article.captureDate),
                    dateValue(read.date),
                    QString::fromLatin1(kSources[std::size_t(read.source)]),
                    qint64(read.span.start),
                    qint64(read.span.end),
                    qint64(0),
                    QVariant(),
                    qint64(0),
                    qint64(rows.events.size()),
                    qint64(rows.ties.size()),
                    numberValue(rows.bytesDigest),
                    numberValue(rows.bodyDigest),
                    timexesToJson(entry.findings.timexes),
                    digestValue(entry.findings)};
    return rows;
}

void setFindings(QVariantList &articleRow, const Extraction::Findings &findings,
                 const EntryRows &rows, qint64 kept)
{
    articleRow[Stale] = qint64(0);
    articleRow[Events] = qint64(rows.events.size()) + kept;
    articleRow[Ties] = qint64(rows.ties.size());
    articleRow[Timexes] = timexesToJson(findings.timexes);
    articleRow[Digest] = digestValue(findings);
}

std::optional<Dates::Publication> publicationOf(const QVariantList &article)
{
    Dates::Publication publication;
    if (article[Given].toLongLong() != 0) {
        publication.source = Dates::PublicationSource::Analyst;
        if (!readDate(publication.date, article[GivenDate]))
            return std::nullopt;
        return publication;
    }
    const auto source = named<Dates::PublicationSource>(kSources, article[ReadSource].toString());
    if (!source || !readDate(publication.date, article[ReadDate]))
        return std::nullopt;
    publication.source = *source;
    publication.span = {article[ReadStart].toLongLong(), article[ReadEnd].toLongLong()};
    return publication;
}

std::optional<StoredArticle> articleOf(const QVariantList &article, const QVariantList &text,
                                       const std::vector<QVariantList> &events,
                                       const std::vector<QVariantList> &ties)
{
    StoredArticle stored;
    stored.key = article[Id].toLongLong();
    stored.isStale = article[Stale].toLongLong() != 0;
    const auto published = publicationOf(article);
    auto timexes = timexesFromJson(article[Timexes].toString());
    if (!published || !timexes || !readText(stored.article, text)
        || article[Events].toLongLong() != qint64(events.size())
        || article[Ties].toLongLong() != qint64(ties.size()))
        return std::nullopt;
    readDescription(stored.article, article);
    stored.findings.published = *published;
    stored.findings.timexes = std::move(*timexes);
    if (!article[Digest].isNull()) {
        auto digest = digestFromJson(article[Digest].toString());
        if (!digest)
            return std::nullopt;
        stored.findings.digest = std::make_shared<const Extraction::Digest>(std::move(*digest));
    }
    for (const QVariantList &row : events) {
        auto event = eventOf(row);
        if (!event)
            return std::nullopt;
        const Key key = row[EventId].toLongLong();
        if (row[EventPlace].toLongLong() < 0) {
            if (!isSound(stored.article, *event))
                return std::nullopt;
            stored.kept.push_back({key, stored.key, std::move(*event)});
            continue;
        }
        stored.events.push_back(key);
        stored.findings.events.push_back(std::move(*event));
    }
    std::ranges::sort(stored.kept, {}, &KeptEvent::key);
    if (!readTies(stored, ties) || !isSound(stored.article, stored.findings))
        return std::nullopt;
    return stored;
}

std::optional<QByteArray> bytesOf(const QVariantList &text)
{
    const QByteArray packed = text[4].toByteArray();
    if (packed != kSameAsText)
        return unpack(packed);
    return unpack(text[1].toByteArray());
}

QString bodyOfText(const QVariantList &text)
{
    Reading::Article article;
    return readText(article, text) ? bodyOf(article) : QString();
}

} // namespace Casefile
