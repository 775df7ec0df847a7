// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/connection.h"
#include "app/casefile/eventjson.h"
#include "app/casefile/fieldtext.h"
#include "app/casefile/json.h"
#include "app/casefile/schema.h"

#include <QDateTime>

namespace Casefile {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Problem::Kind;
using namespace ArticleColumn;

const QString kSet = u"set"_s;
const QString kUndo = u"undo"_s;
const QString kRedo = u"redo"_s;
const QString kPublished = u"published"_s;
const QString kArticle = u"article"_s;

/// Places of columns in rows of the table of changes.
enum ChangeColumn { ChangeSubject = 2, ChangeSubjectId, ChangeBefore, ChangeAfter };
/// And of the journal.
enum JournalColumn { JournalUndoneBy = 6 };

/// {"given": false}, {"given": true, "date": null} or {"given": true, "date": "2020-12-20"}.
QString givenOf(const QVariantList &article)
{
    const bool given = article[Given].toLongLong() != 0;
    QJsonObject object{{u"given"_s, given}};
    if (given) {
        const QVariant date = article[GivenDate];
        object.insert(u"date"_s, date.isNull() ? QJsonValue() : QJsonValue(date.toString()));
    }
    return jsonText(object);
}

QString givenTo(const std::optional<Dates::Edtf> &date)
{
    return jsonText(QJsonObject{{u"given"_s, true},
                                {u"date"_s, date ? QJsonValue(date->toString()) : QJsonValue()}});
}

} // namespace

/// A row of the journal, with one change. "undone_by" points from what was undone to the row that
/// did it; nothing is ever taken out.
struct Store::Deed
{
    QString who;
    QString action;
    QString what;
    /// The deed that is undone or redone.
    std::optional<Key> reverses;
    QString subject;
    Key subjectId = 0;
    QString before;
    QString after;
};

Result<Key> Store::addDeed(const Deed &deed) const
{
    const auto key = nextKey(journalTable());
    const auto change = nextKey(journalChangeTable());
    if (!key || !change)
        return tl::unexpected(key ? change.error() : key.error());
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QVariant reverses = deed.reverses ? QVariant(*deed.reverses) : QVariant();
    if (const auto done =
            insert(journalTable(),
                   {*key, now, toField(deed.who), deed.action, deed.what, reverses, QVariant()});
        !done)
        return tl::unexpected(done.error());
    if (const auto done =
            insert(journalChangeTable(),
                   {*change, *key, deed.subject, deed.subjectId, deed.before, deed.after});
        !done)
        return tl::unexpected(done.error());
    return *key;
}

/// Both as JSON of the journal. What is there must be what the change came from.
Result<void> Store::setGiven(Key article, const QString &from, const QString &to) const
{
    auto owner = row(articleTable(), article);
    if (!owner)
        return tl::unexpected(owner.error());
    if (givenOf(*owner) != from) {
        return failed(Kind::Conflict,
                      Text::tr("The article's date of publication was changed since."));
    }
    const QJsonObject object = jsonFrom(to).object();
    const QJsonValue date = object[u"date"];
    (*owner)[Version] = (*owner)[Version].toLongLong() + 1;
    (*owner)[Given] = qint64(object[u"given"].toBool() ? 1 : 0);
    (*owner)[GivenDate] = date.isString() ? QVariant(date.toString()) : QVariant();
    (*owner)[Stale] = qint64(1);
    return update(articleTable(), *owner);
}

Result<void> Store::setPublished(Key article, const std::optional<Dates::Edtf> &date,
                                 const QString &who)
{
    if (const auto may = mayWrite(); !may)
        return may;
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto owner = row(articleTable(), article);
    if (!owner)
        return tl::unexpected(owner.error());
    const QString before = givenOf(*owner);
    const QString after = givenTo(date);
    if (before == after)
        return {};
    if (const auto done = setGiven(article, before, after); !done)
        return done;
    const auto deed = addDeed({who, kSet, kPublished, {}, kArticle, article, before, after});
    if (!deed)
        return tl::unexpected(deed.error());
    return transaction.commit();
}

Result<Reversal> Store::undo(const QString &who)
{
    return reverse(Direction::Undo, who);
}

Result<Reversal> Store::redo(const QString &who)
{
    return reverse(Direction::Redo, who);
}

Result<Reversal> Store::reverse(Direction direction, const QString &who)
{
    const bool undoes = direction == Direction::Undo;
    if (const auto may = mayWrite(); !may)
        return tl::unexpected(may.error());
    Transaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    // Once something new is done, what was undone before stays undone.
    const auto found =
        rows(journalTable(),
             undoes ? u"where action = 'set' and undone_by is null order by id desc limit 1"_s
                    : u"where action = 'set' and undone_by > "
                      "(select max(id) from journal where action = 'set') "
                      "order by undone_by desc limit 1"_s,
             {});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty()) {
        return failed(Kind::Nothing,
                      undoes ? Text::tr("There is nothing to undo.")
                             : Text::tr("There is nothing to redo."));
    }
    QVariantList deed = found->front();
    const auto changes = rows(journalChangeTable(), u"where deed = ? order by id"_s, {deed[0]});
    if (!changes)
        return tl::unexpected(changes.error());
    const QVariantList change = changes->empty() ? QVariantList() : changes->front();
    if (!isWhole(deed) || changes->size() != 1 || !isWhole(change)
        || change[ChangeSubject] != kArticle)
        return failed(Kind::Damaged, Text::tr("The case's journal is damaged."));
    const Key article = change[ChangeSubjectId].toLongLong();
    const QString from = change[undoes ? ChangeAfter : ChangeBefore].toString();
    const QString to = change[undoes ? ChangeBefore : ChangeAfter].toString();
    if (const auto done = setGiven(article, from, to); !done)
        return tl::unexpected(done.error());
    const auto reversing = addDeed({who, undoes ? kUndo : kRedo, kPublished, deed[0].toLongLong(),
                                    kArticle, article, from, to});
    if (!reversing)
        return tl::unexpected(reversing.error());
    deed[JournalUndoneBy] = undoes ? QVariant(*reversing) : QVariant();
    if (const auto done = update(journalTable(), deed); !done)
        return tl::unexpected(done.error());
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return Reversal{{article}};
}

} // namespace Casefile
