// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/rescue.h"

#include "app/casefile/articlerows.h"
#include "app/casefile/casefiles.h"
#include "app/casefile/connection.h"
#include "app/casefile/salvage.h"
#include "app/casefile/serveraddress.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <iterator>

namespace Casefile {

namespace {

using Kind = Problem::Kind;
using namespace ArticleColumn;

/// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qint64 kPage = 4096;
constexpr qint64 kHeldPagesAt = 28;

QString rescuedName(const QString &path)
{
    const bool named = path.endsWith(kEnding, Qt::CaseInsensitive);
    return (named ? path.chopped(kEnding.size()) : path) + QStringLiteral("-rescued") + kEnding;
}

/// The first page holds the head and the schema, which are the same in every case but for the
/// number of pages; where it is damaged, that of an empty case takes its place.
bool putFirstPage(const QString &damaged, const QString &empty)
{
    QFile source(empty);
    QFile target(damaged);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::ReadWrite))
        return false;
    QByteArray page = source.read(kPage);
    if (page.size() != kPage || target.size() < kPage)
        return false;
    qToBigEndian<quint32>(quint32(target.size() / kPage), page.data() + kHeldPagesAt);
    return target.write(page) == kPage;
}

/// An article of which only the text is left.
QVariantList blankArticle(const QVariantList &text)
{
    Entry entry;
    entry.article.id = QStringLiteral("rescued-%1").arg(text[0].toLongLong());
    QVariantList row = rowsOf(entry).article;
    row.prepend(text[0]);
    row[Stale] = qint64(1);
    return withSum(row);
}

/// Drops what hangs in the air, and makes the articles fit what is left to them.
void tidy(Salvage &found)
{
    auto &articles = found.rows[&articleTable()];
    auto &texts = found.rows[&articleTextTable()];
    auto &events = found.rows[&eventTable()];
    auto &ties = found.rows[&tieTable()];
    for (const auto &[key, text] : texts) {
        if (!articles.contains(key)) {
            articles[key] = blankArticle(text);
            found.lost.insert(key);
        }
    }
    std::erase_if(articles, [&](const auto &row) {
        const bool alone = !texts.contains(row.first);
        if (alone)
            found.lost.insert(row.first);
        return alone;
    });
    std::erase_if(events,
                  [&](const auto &row) { return !articles.contains(row.second[2].toLongLong()); });
    std::erase_if(ties, [&](const auto &row) {
        return !articles.contains(row.second[1].toLongLong())
            || !events.contains(row.second[2].toLongLong())
            || !events.contains(row.second[3].toLongLong());
    });
    std::map<Key, qint64> eventCounts;
    std::map<Key, qint64> tieCounts;
    for (const auto &[key, row] : events)
        ++eventCounts[row[2].toLongLong()];
    for (const auto &[key, row] : ties)
        ++tieCounts[row[1].toLongLong()];
    for (auto &[key, row] : articles) {
        if (row[Events] == eventCounts[key] && row[Ties] == tieCounts[key])
            continue;
        found.lost.insert(key);
        row[Events] = eventCounts[key];
        row[Ties] = tieCounts[key];
        row[Stale] = qint64(1);
        row.last() = rowSum(row.first(row.size() - 1));
    }
    auto &reviews = found.rows[&reviewTable()];
    std::erase_if(reviews, [&](const auto &row) { return !events.contains(row.first); });
    for (auto &[event, row] : reviews) {
        QVariant &other = row[reviewTable().place(QLatin1String("merged_into"))];
        if (other.isNull() || events.contains(other.toLongLong()))
            continue;
        other = QVariant();
        row.last() = rowSum(row.first(row.size() - 1));
    }
    std::erase_if(found.rows[&decidedTieTable()], [&](const auto &row) {
        return !events.contains(row.second[2].toLongLong())
            || !events.contains(row.second[3].toLongLong());
    });
    auto &journal = found.rows[&journalTable()];
    // A deed that reverses one that is lost is no deed that can be told.
    for (auto row = journal.begin(); row != journal.end();) {
        const QVariant reverses = row->second[5];
        const bool holds = reverses.isNull() || journal.contains(reverses.toLongLong());
        row = holds ? std::next(row) : journal.erase(row);
    }
    std::erase_if(found.rows[&journalChangeTable()],
                  [&](const auto &row) { return !journal.contains(row.second[1].toLongLong()); });
}

Result<void> write(const Salvage &found, const QString &path)
{
    if (const auto made = createCase(path); !made)
        return made;
    const auto target = Connection::open(path, Connection::Mode::Write);
    if (!target)
        return tl::unexpected(target.error());
    Transaction transaction(**target);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    for (const Table *table : allTables()) {
        const auto rows = found.rows.find(table);
        if (rows == found.rows.end())
            continue;
        Statement statement = (*target)->prepare(table->insertSql());
        for (const auto &[key, row] : rows->second) {
            if (const auto done = statement.run(row); !done)
                return done;
        }
    }
    return transaction.commit();
}

} // namespace

Result<Rescued> rescue(const QString &path)
{
    const QString name = rescuedName(path);
    if (QFileInfo::exists(name)) {
        return failed(Kind::Other,
                      Text::tr("What could be saved of it is in %1 already.").arg(name));
    }
    // A copy is worked on: the damaged file may yet be somebody's last hope.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("damaged"));
    const QString empty = folder.filePath(QStringLiteral("empty"));
    if (!folder.isValid() || !QFile::copy(path, copy))
        return failed(Kind::Other, Text::tr("The damaged case cannot be copied."));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QString log = QStringLiteral("-wal");
    if (QFileInfo::exists(path + log))
        QFile::copy(path + log, copy + log);

    Salvage best = salvage(copy);
    tidy(best);
    if (!best.isComplete && createCase(empty) && putFirstPage(copy, empty)) {
        Salvage other = salvage(copy);
        tidy(other);
        if (other.rows[&articleTable()].size() > best.rows[&articleTable()].size())
            best = std::move(other);
    }
    const int articles = int(best.rows[&articleTable()].size());
    if (articles == 0)
        return failed(Kind::Damaged, Text::tr("Nothing of it could be saved."));
    if (const auto written = write(best, name); !written) {
        return failed(written.error().kind,
                      Text::tr("What could be saved of it could not be written to %1: %2")
                          .arg(name, written.error().reason));
    }
    return Rescued{name, articles, int(best.lost.size())};
}

QString explained(const QString &path, const Problem &problem)
{
    // What calls itself a case and cannot be known as one may have lost its head.
    const bool headless =
        problem.kind == Kind::NotACase && path.endsWith(kEnding, Qt::CaseInsensitive);
    // What is on a server is its keeper's to bring back.
    if ((problem.kind != Kind::Damaged && !headless) || isServer(path))
        return problem.reason;
    const auto rescued = rescue(path);
    if (!rescued)
        return headless && rescued.error().kind == Kind::Damaged
            ? problem.reason
            : QStringLiteral("%1 %2").arg(problem.reason, rescued.error().reason);
    const QString saved = Text::tr("%1 %2 holds what could be saved: %3 articles.")
                              .arg(problem.reason, rescued->path)
                              .arg(rescued->articles);
    if (rescued->damaged == 0)
        return saved;
    return saved + u' ' + Text::tr("Of %1 articles something was lost.").arg(rescued->damaged);
}

} // namespace Casefile
