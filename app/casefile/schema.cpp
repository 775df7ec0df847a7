// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/schema.h"

#include <QStringList>

#include <cstring>
#include <zlib.h>

namespace Casefile {

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{
        {1,
         {
             QLatin1String("create table article ("
                           "id {key}, version bigint not null, name text not null, "
                           "item text not null, path text not null, address text not null, "
                           "title text not null, title_start bigint not null, "
                           "title_end bigint not null, outlet text not null, "
                           "language text not null, encoding text not null, "
                           "metadata_date text not null, capture_date text not null, "
                           "read_date text, read_source text not null, "
                           "read_start bigint not null, read_end bigint not null, "
                           "given bigint not null, given_date text, stale bigint not null, "
                           "events bigint not null, ties bigint not null, "
                           "bytes_digest bigint, text_digest bigint, "
                           "timexes text not null, digest text, sum bigint not null)"),
             QLatin1String("create index article_bytes on article (bytes_digest)"),
             QLatin1String("create index article_body on article (text_digest)"),
             QLatin1String("create table article_text ("
                           "article {key} references article (id), text {bytes} not null, "
                           "furniture text not null, page_starts text not null, "
                           "bytes {bytes} not null, sum bigint not null)"),
             QLatin1String("create table event ("
                           "id {key}, version bigint not null, "
                           "article bigint not null references article (id), "
                           "place bigint not null, name text not null, kind text not null, "
                           "status text not null, date text, actors text not null, "
                           "targets text not null, title text not null, "
                           "trigger_word text not null, rule text not null, "
                           "confidence double precision not null, parts text not null, "
                           "sum bigint not null)"),
             QLatin1String("create index event_article on event (article)"),
             QLatin1String("create table tie ("
                           "id {key}, article bigint not null references article (id), "
                           "from_event bigint not null references event (id), "
                           "to_event bigint not null references event (id), "
                           "relation text not null, sum bigint not null)"),
             QLatin1String("create index tie_article on tie (article)"),
             QLatin1String("create index tie_from on tie (from_event)"),
             QLatin1String("create index tie_to on tie (to_event)"),
             QLatin1String("create table journal ("
                           "id {key}, at text not null, who text not null, "
                           "action text not null, what text not null, "
                           "reverses bigint references journal (id), undone_by bigint, "
                           "sum bigint not null)"),
             QLatin1String("create table journal_change ("
                           "id {key}, deed bigint not null references journal (id), "
                           "subject text not null, subject_id bigint not null, "
                           "before text not null, after text not null, sum bigint not null)"),
             QLatin1String("create index journal_change_deed on journal_change (deed)"),
         }},
        {2,
         {
             QLatin1String("create table review ("
                           "event {key} references event (id), version bigint not null, "
                           "state text not null, kind text, status text, date text, actors text, "
                           "targets text, title text, evidence text, note text not null, "
                           "tags text not null, starred bigint not null, "
                           "merged_into bigint references event (id), apart bigint not null, "
                           "found text, who text not null, at text not null, "
                           "sum bigint not null)"),
             QLatin1String("create index review_merged_into on review (merged_into)"),
             QLatin1String("create table decided_tie ("
                           "id {key}, version bigint not null, "
                           "from_event bigint not null references event (id), "
                           "to_event bigint not null references event (id), "
                           "relation text not null, state text not null, who text not null, "
                           "at text not null, sum bigint not null)"),
             QLatin1String("create index decided_tie_from on decided_tie (from_event)"),
             QLatin1String("create index decided_tie_to on decided_tie (to_event)"),
             QLatin1String("create index journal_change_subject "
                           "on journal_change (subject, subject_id)"),
         }},
    };
    return all;
}

namespace {

Table table(const char *name, const char *columns)
{
    return {QLatin1String(name), QLatin1String(columns),
            int(QLatin1String(columns).count(QLatin1Char(',')) + 1)};
}

} // namespace

int Table::place(QLatin1String column) const
{
    return int(QString(columns).split(QLatin1String(", ")).indexOf(column));
}

QString Table::key() const
{
    return QString(columns).section(u',', 0, 0);
}

QString Table::insertSql() const
{
    return QStringLiteral("insert into %1 (%2) values (%3)")
        .arg(name, columns, QStringList(count, QStringLiteral("?")).join(QLatin1String(", ")));
}

QString Table::selectSql(const QString &rest) const
{
    return QStringLiteral("select %1 from %2 %3").arg(columns, name, rest);
}

QString Table::updateSql() const
{
    QStringList names = QString(columns).split(QLatin1String(", "));
    const QString key = names.takeFirst();
    return QStringLiteral("update %1 set %2 = ? where %3 = ?")
        .arg(name, names.join(QLatin1String(" = ?, ")), key);
}

const Table &articleTable()
{
    static const Table all =
        table("article",
              "id, version, name, item, path, address, title, title_start, title_end, outlet, "
              "language, encoding, metadata_date, capture_date, read_date, read_source, "
              "read_start, read_end, given, given_date, stale, events, ties, bytes_digest, "
              "text_digest, timexes, digest, sum");
    return all;
}

const Table &articleTextTable()
{
    static const Table all =
        table("article_text", "article, text, furniture, page_starts, bytes, sum");
    return all;
}

const Table &eventTable()
{
    static const Table all =
        table("event",
              "id, version, article, place, name, kind, status, date, actors, targets, title, "
              "trigger_word, rule, confidence, parts, sum");
    return all;
}

const Table &tieTable()
{
    static const Table all = table("tie", "id, article, from_event, to_event, relation, sum");
    return all;
}

const Table &reviewTable()
{
    static const Table all =
        table("review",
              "event, version, state, kind, status, date, actors, targets, title, evidence, note, "
              "tags, starred, merged_into, apart, found, who, at, sum");
    return all;
}

const Table &decidedTieTable()
{
    static const Table all =
        table("decided_tie", "id, version, from_event, to_event, relation, state, who, at, sum");
    return all;
}

const Table &journalTable()
{
    static const Table all =
        table("journal", "id, at, who, action, what, reverses, undone_by, sum");
    return all;
}

const Table &journalChangeTable()
{
    static const Table all =
        table("journal_change", "id, deed, subject, subject_id, before, after, sum");
    return all;
}

std::vector<const Table *> allTables()
{
    return {&articleTable(), &articleTextTable(), &eventTable(),   &tieTable(),
            &reviewTable(),  &decidedTieTable(),  &journalTable(), &journalChangeTable()};
}

qint64 rowSum(const QVariantList &values)
{
    uLong sum = crc32(0, nullptr, 0);
    const auto add = [&sum](char kind, const void *data, qsizetype size) {
        // The kind and the length tell "ab", "c" from "a", "bc".
        char head[9] = {kind};
        std::memcpy(head + 1, &size, sizeof size);
        sum = crc32(sum, reinterpret_cast<const Bytef *>(head), sizeof head);
        if (size > 0)
            sum = crc32(sum, static_cast<const Bytef *>(data), uInt(size));
    };
    for (const QVariant &value : values) {
        switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
        case QMetaType::UnknownType:
            add('n', nullptr, 0);
            break;
        case QMetaType::QString: {
            const auto &text = *static_cast<const QString *>(value.constData());
            add('t', text.utf16(), text.size() * qsizetype(sizeof(char16_t)));
            break;
        }
        case QMetaType::QByteArray: {
            const auto &bytes = *static_cast<const QByteArray *>(value.constData());
            add('b', bytes.constData(), bytes.size());
            break;
        }
        case QMetaType::Double: {
            const double number = value.toDouble();
            add('d', &number, sizeof number);
            break;
        }
        default: {
            const qint64 number = value.toLongLong();
            add('i', &number, sizeof number);
        }
        }
    }
    return qint64(sum);
}

QVariantList withSum(QVariantList values)
{
    values.append(rowSum(values));
    return values;
}

bool isWhole(const QVariantList &row)
{
    return !row.isEmpty() && row.last().typeId() == QMetaType::LongLong
        && row.last().toLongLong() == rowSum(row.first(row.size() - 1));
}

} // namespace Casefile
