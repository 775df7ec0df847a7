// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/subjects.h"

#include "app/casefile/articlerows.h"

#include <QStringList>

#include <array>

namespace Casefile {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject articleValues(const QVariantList &row)
{
    using namespace ArticleColumn;
    const bool given = row[Given].toLongLong() != 0;
    QJsonObject object{{u"given"_s, given}};
    if (given) {
        const QVariant date = row[GivenDate];
        object.insert(u"date"_s, date.isNull() ? QJsonValue() : QJsonValue(date.toString()));
    }
    return object;
}

/// What was found was found by the other date.
void setArticleValues(QVariantList &row, const QJsonObject &values)
{
    using namespace ArticleColumn;
    const QJsonValue date = values[u"date"];
    row[Version] = row[Version].toLongLong() + 1;
    row[Given] = qint64(values[u"given"].toBool() ? 1 : 0);
    row[GivenDate] = date.isString() ? QVariant(date.toString()) : QVariant();
    row[Stale] = qint64(1);
}

/// Tables whose rows are all decision: key, version, columns, sum.
constexpr int kVersion = 1;
constexpr int kFirstValue = 2;

QJsonObject columnValues(const Table &table, const QVariantList &row)
{
    const QStringList names = QString(table.columns).split(u", "_s);
    QJsonObject object;
    for (int i = kFirstValue; i + 1 < table.count; ++i)
        object.insert(names[i], row[i].isNull() ? QJsonValue() : QJsonValue::fromVariant(row[i]));
    return object;
}

void setColumnValues(const Table &table, QVariantList &row, const QJsonObject &values)
{
    row[kVersion] = row[kVersion].toLongLong() + 1;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const int place = table.place(QLatin1String(value.key().toLatin1()));
        if (place < kFirstValue || place + 1 >= table.count)
            continue;
        if (value->isNull())
            row[place] = QVariant();
        else
            row[place] = value->isDouble() ? QVariant(value->toInteger()) : value->toVariant();
    }
}

} // namespace

const Subject &articleSubject()
{
    static const Subject subject{QLatin1String("article"), &articleTable(), articleValues,
                                 setArticleValues};
    return subject;
}

const Subject &reviewSubject()
{
    static const Subject subject{
        QLatin1String("review"), &reviewTable(),
        [](const QVariantList &row) { return columnValues(reviewTable(), row); },
        [](QVariantList &row, const QJsonObject &values) {
            setColumnValues(reviewTable(), row, values);
        }};
    return subject;
}

const Subject &decidedTieSubject()
{
    static const Subject subject{
        QLatin1String("tie"), &decidedTieTable(),
        [](const QVariantList &row) { return columnValues(decidedTieTable(), row); },
        [](QVariantList &row, const QJsonObject &values) {
            setColumnValues(decidedTieTable(), row, values);
        }};
    return subject;
}

const Subject *subjectNamed(const QString &name)
{
    for (const Subject *subject : {&articleSubject(), &reviewSubject(), &decidedTieSubject()}) {
        if (name == subject->name)
            return subject;
    }
    return nullptr;
}

Edit editBetween(const Subject &subject, const QVariantList &before, const QVariantList &after)
{
    Edit edit{&subject, before[0].toLongLong(), subject.values(before), subject.values(after)};
    const QStringList names = edit.after.keys();
    for (const QString &name : names) {
        if (edit.before.contains(name) && edit.before[name] == edit.after[name]) {
            edit.before.remove(name);
            edit.after.remove(name);
        }
    }
    return edit;
}

} // namespace Casefile
