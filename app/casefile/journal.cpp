// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/journal.h"

#include "app/casefile/fieldtext.h"
#include "app/casefile/json.h"
#include "app/casefile/rowedit.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Casefile {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Problem::Kind;

const QString kSet = u"set"_s;
const QString kUndo = u"undo"_s;
const QString kRedo = u"redo"_s;

/// Columns of the journal.
enum JournalColumn { Id, At, Who, Action, What, Reverses, UndoneBy };
/// And of the changes; before and after are JSON.
enum ChangeColumn { ChangeSubject = 2, ChangeKey, ChangeBefore, ChangeAfter };

Problem damaged()
{
    return {Kind::Damaged, Text::tr("The case's journal is damaged.")};
}

bool holds(const QJsonObject &values, const QJsonObject &wanted)
{
    for (auto value = wanted.begin(); value != wanted.end(); ++value) {
        if (values.value(value.key()) != value.value())
            return false;
    }
    return true;
}

std::vector<Edit> mirrored(std::vector<Edit> edits)
{
    for (Edit &edit : edits)
        std::swap(edit.before, edit.after);
    return edits;
}

} // namespace

Result<qint64> Journal::lastKey(const Table &table) const
{
    const auto last = m_connection.value(u"select coalesce(max(id), 0) from %1"_s.arg(table.name));
    if (!last)
        return tl::unexpected(last.error());
    return last->toLongLong();
}

Result<qint64> Journal::note(const QString &who, const QString &action, const QString &what,
                             const std::optional<qint64> &reverses, const std::vector<Edit> &edits)
{
    const auto last = lastKey(journalTable());
    const auto lastChange = lastKey(journalChangeTable());
    if (!last || !lastChange)
        return tl::unexpected(last ? lastChange.error() : last.error());
    const qint64 key = *last + 1;
    qint64 change = *lastChange;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    RowEdit journal(m_connection, journalTable());
    if (const auto done = journal.insert({key, now, toField(who), action, what,
                                          reverses ? QVariant(*reverses) : QVariant(), QVariant()});
        !done)
        return tl::unexpected(done.error());
    RowEdit changes(m_connection, journalChangeTable());
    for (const Edit &edit : edits) {
        const auto done = changes.insert({++change, key, QString(edit.subject->name), edit.key,
                                          jsonText(edit.before), jsonText(edit.after)});
        if (!done)
            return tl::unexpected(done.error());
    }
    return key;
}

Result<void> Journal::apply(const std::vector<Edit> &edits)
{
    std::map<const Subject *, RowEdit> tables;
    for (const Edit &edit : edits) {
        auto table = tables.find(edit.subject);
        if (table == tables.end())
            table = tables.emplace(edit.subject, RowEdit(m_connection, *edit.subject->table)).first;
        auto row = table->second.read(edit.key);
        if (!row)
            return tl::unexpected(row.error());
        if (!holds(edit.subject->values(*row), edit.before)) {
            return failed(Kind::Conflict,
                          Text::tr("It was changed otherwise meanwhile; nothing was changed now."));
        }
        edit.subject->set(*row, edit.after);
        if (const auto done = table->second.write(*row); !done)
            return done;
    }
    return {};
}

Result<void> Journal::carryOut(const QString &who, const QString &what,
                               const std::vector<Edit> &edits)
{
    if (edits.empty())
        return {};
    if (const auto done = apply(edits); !done)
        return done;
    if (const auto noted = note(who, kSet, what, std::nullopt, edits); !noted)
        return tl::unexpected(noted.error());
    return {};
}

Result<std::vector<DeedRecord>> Journal::deeds(const QString &rest,
                                               const QVariantList &values) const
{
    Statement statement = m_connection.prepare(journalTable().selectSql(rest));
    Statement count = m_connection.prepare(u"select count(*) from journal_change where deed = ?"_s);
    if (const auto run = statement.run(values); !run)
        return tl::unexpected(run.error());
    std::vector<DeedRecord> found;
    for (;;) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return found;
        const QVariantList row = statement.row(journalTable().count);
        if (!isWhole(row))
            return tl::unexpected(damaged());
        DeedRecord deed;
        deed.key = row[Id].toLongLong();
        deed.at = QDateTime::fromString(row[At].toString(), Qt::ISODateWithMs);
        deed.who = fromField(row[Who].toString());
        deed.action = row[Action].toString();
        deed.what = row[What].toString();
        if (!row[Reverses].isNull())
            deed.reverses = row[Reverses].toLongLong();
        deed.isUndone = !row[UndoneBy].isNull();
        if (const auto run = count.run({deed.reverses.value_or(deed.key)}); !run)
            return tl::unexpected(run.error());
        if (const auto counted = count.next(); !counted)
            return tl::unexpected(counted.error());
        deed.changes = count.value(0).toInt();
        count.finish();
        found.push_back(std::move(deed));
    }
}

Result<std::vector<DeedRecord>> Journal::history(std::optional<qint64> before, int limit) const
{
    if (!before)
        return deeds(u"order by id desc limit ?"_s, {limit});
    return deeds(u"where id < ? order by id desc limit ?"_s, {*before, limit});
}

Result<std::vector<Edit>> Journal::editsOf(const DeedRecord &deed) const
{
    Statement statement =
        m_connection.prepare(journalChangeTable().selectSql(u"where deed = ? order by id"_s));
    if (const auto run = statement.run({deed.reverses.value_or(deed.key)}); !run)
        return tl::unexpected(run.error());
    std::vector<Edit> edits;
    for (;;) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const QVariantList row = statement.row(journalChangeTable().count);
        const Subject *subject = subjectNamed(row[ChangeSubject].toString());
        if (!isWhole(row) || !subject)
            return tl::unexpected(damaged());
        edits.push_back({subject, row[ChangeKey].toLongLong(),
                         jsonFrom(row[ChangeBefore].toString()).object(),
                         jsonFrom(row[ChangeAfter].toString()).object()});
    }
    return deed.action == kUndo ? mirrored(std::move(edits)) : edits;
}

Result<std::optional<DeedRecord>> Journal::nextOf(Direction direction, const QString &who) const
{
    // Once a person does something new, what that person undid before stays undone.
    const QString name = toField(who);
    const auto found = direction == Direction::Undo
        ? deeds(u"where action = 'set' and undone_by is null and who = ? "
                "order by id desc limit 1"_s,
                {name})
        : deeds(u"where action = 'set' and who = ? and undone_by > "
                "(select max(id) from journal where action = 'set' and who = ?) "
                "order by undone_by desc limit 1"_s,
                {name, name});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<NextDeeds> Journal::next(const QString &who) const
{
    auto undo = nextOf(Direction::Undo, who);
    auto redo = nextOf(Direction::Redo, who);
    if (!undo || !redo)
        return tl::unexpected(undo ? redo.error() : undo.error());
    return NextDeeds{std::move(*undo), std::move(*redo)};
}

Result<std::vector<Edit>> Journal::reverse(Direction direction, const QString &who)
{
    const bool undoes = direction == Direction::Undo;
    const auto deed = nextOf(direction, who);
    if (!deed)
        return tl::unexpected(deed.error());
    if (!*deed) {
        return failed(Kind::Nothing,
                      undoes ? Text::tr("There is nothing to undo.")
                             : Text::tr("There is nothing to redo."));
    }
    auto edits = editsOf(**deed);
    if (!edits)
        return edits;
    if (edits->empty())
        return tl::unexpected(damaged());
    if (undoes) {
        // Backwards: a deed may have changed a row twice.
        std::ranges::reverse(*edits);
        *edits = mirrored(std::move(*edits));
    }
    if (const auto done = apply(*edits); !done)
        return tl::unexpected(done.error());
    const auto noted = note(who, undoes ? kUndo : kRedo, (*deed)->what, (*deed)->key, {});
    if (!noted)
        return tl::unexpected(noted.error());
    RowEdit journal(m_connection, journalTable());
    auto row = journal.read((*deed)->key);
    if (!row)
        return tl::unexpected(row.error());
    (*row)[UndoneBy] = undoes ? QVariant(*noted) : QVariant();
    if (const auto done = journal.write(*row); !done)
        return tl::unexpected(done.error());
    return edits;
}

} // namespace Casefile
