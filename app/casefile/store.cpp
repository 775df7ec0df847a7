// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/articlecheck.h"
#include "app/casefile/casefiles.h"
#include "app/casefile/connection.h"
#include "app/casefile/fieldtext.h"
#include "app/casefile/reviewrows.h"
#include "app/casefile/schema.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace Casefile {

namespace {

using Kind = Problem::Kind;
using Rows = std::vector<QVariantList>;

/// A case without the files that SQLite keeps beside it while it is open is whole in itself.
bool isAtRest(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

Result<int> versionOf(const Connection &connection)
{
    const auto version = connection.value(QStringLiteral("pragma user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < 1)
        return failed(Kind::Damaged, Text::tr("The case is damaged: its head tells no version."));
    return version->toInt();
}

struct Opened
{
    std::unique_ptr<Connection> connection;
    int version = 0;
};

Result<Opened> tryMode(const QString &path, Connection::Mode mode)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        return tl::unexpected(connection.error());
    if (mode == Connection::Mode::Write) {
        if (const auto wal = (*connection)->run(QStringLiteral("pragma journal_mode = wal")); !wal)
            return tl::unexpected(wal.error());
    }
    const auto version = versionOf(**connection);
    if (!version)
        return tl::unexpected(version.error());
    return Opened{std::move(*connection), *version};
}

Result<Opened> openReading(const QString &path)
{
    auto opened = tryMode(path, Connection::Mode::Read);
    // SQLite wants to make files beside the case, also for reading.
    if (!opened && opened.error().kind != Kind::Damaged && isAtRest(path))
        return tryMode(path, Connection::Mode::ReadStill);
    return opened;
}

bool canBeWritten(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

std::map<Key, Rows> byArticle(Rows rows, int column, QSet<Key> &damaged)
{
    std::map<Key, Rows> found;
    for (QVariantList &row : rows) {
        const Key article = row[column].toLongLong();
        if (!isWhole(row))
            damaged.insert(article);
        found[article].push_back(std::move(row));
    }
    return found;
}

/// What was decided about the events of a slice, by article.
class Decisions
{
public:
    /// owners: the article of each event.
    explicit Decisions(const QHash<Key, Key> &owners) : m_owners(owners) { }

    void read(const Rows &reviews, const Rows &ties, QSet<Key> &damaged)
    {
        for (const QVariantList &row : reviews) {
            const Key article = m_owners.value(row[0].toLongLong());
            auto review = isWhole(row) ? reviewOf(row) : std::nullopt;
            if (review)
                m_reviews[article].push_back(std::move(*review));
            else
                damaged.insert(article);
        }
        for (const QVariantList &row : ties) {
            const Key article = m_owners.value(row[2].toLongLong());
            auto tie = isWhole(row) ? decidedTieOf(row) : std::nullopt;
            if (tie)
                m_ties[article].push_back(std::move(*tie));
            else
                damaged.insert(article);
        }
    }

    /// False where they do not fit the article's text.
    bool give(StoredArticle &article)
    {
        article.reviews = std::move(m_reviews[article.key]);
        article.decidedTies = std::move(m_ties[article.key]);
        return std::ranges::all_of(article.reviews, [&](const StoredReview &stored) {
            const auto &evidence = stored.review.evidence;
            return !evidence || isSound(article.article, *evidence);
        });
    }

private:
    const QHash<Key, Key> &m_owners;
    std::map<Key, std::vector<StoredReview>> m_reviews;
    std::map<Key, std::vector<DecidedTie>> m_ties;
};

} // namespace

Store::Store(std::unique_ptr<Connection> connection, bool readOnly, QString notice)
    : m_connection(std::move(connection))
    , m_readOnly(readOnly)
    , m_notice(std::move(notice))
{
}

Store::~Store() = default;

QString Store::path() const
{
    return m_connection->path();
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create && !QFileInfo::exists(path)) {
        if (const auto made = createCase(path); !made)
            return tl::unexpected(made.error());
    }
    if (const auto known = examine(path); !known)
        return tl::unexpected(known.error());
    const auto store = [](Opened &&opened, bool readOnly, const QString &notice) {
        return std::unique_ptr<Store>(new Store(std::move(opened.connection), readOnly, notice));
    };
    QString notice;
    if (mode != Mode::Read && !canBeWritten(path)) {
        mode = Mode::Read;
        notice = Text::tr("The case or its folder cannot be written to; it is opened for reading "
                          "only.");
    }
    auto opened = mode == Mode::Read ? openReading(path) : tryMode(path, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->version > kSchemaVersion) {
        opened = openReading(path);
        if (!opened)
            return tl::unexpected(opened.error());
        return store(std::move(*opened), true,
                     Text::tr("The case was made by a newer Counterclaim; it is opened for reading "
                              "only."));
    }
    if (opened->version < kSchemaVersion) {
        if (mode == Mode::Read) {
            return failed(Kind::ReadOnly,
                          Text::tr("The case is of an older form, and must be opened for writing "
                                   "once."));
        }
        if (const auto done = migrate(*opened->connection, migrations()); !done)
            return tl::unexpected(done.error());
    }
    return store(std::move(*opened), mode == Mode::Read, notice);
}

Result<void> Store::check() const
{
    Statement statement = m_connection->prepare(QStringLiteral("pragma quick_check(1)"));
    if (const auto run = statement.run(); !run)
        return run;
    const auto row = statement.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || statement.value(0).toString() != QLatin1String("ok"))
        return failed(Kind::Damaged, Text::tr("The case is damaged."));
    statement.finish();
    // Rows of the other tables are asked for their sums when they are read.
    for (const Table *table : {&journalTable(), &journalChangeTable()}) {
        Statement all = m_connection->prepare(table->selectSql());
        if (const auto run = all.run(); !run)
            return run;
        for (;;) {
            const auto more = all.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (!isWhole(all.row(table->count)))
                return failed(Kind::Damaged, Text::tr("The case is damaged."));
        }
    }
    return {};
}

Result<Rows> Store::rows(const Table &table, const QString &rest, const QVariantList &values) const
{
    Statement statement = m_connection->prepare(table.selectSql(rest));
    if (const auto run = statement.run(values); !run)
        return tl::unexpected(run.error());
    Rows rows;
    for (;;) {
        const auto more = statement.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return rows;
        rows.push_back(statement.row(table.count));
    }
}

Result<Slice> Store::read(Key after, int limit) const
{
    const auto articles =
        rows(articleTable(), QStringLiteral("where id > ? order by id limit ?"), {after, limit});
    if (!articles)
        return tl::unexpected(articles.error());
    Slice slice;
    if (articles->empty())
        return slice;
    const QVariantList range{articles->front()[0], articles->back()[0]};
    const auto texts =
        rows(articleTextTable(), QStringLiteral("where article between ? and ?"), range);
    const auto events =
        rows(eventTable(), QStringLiteral("where article between ? and ? order by article, place"),
             range);
    const auto ties = rows(
        tieTable(), QStringLiteral("where article between ? and ? order by article, id"), range);
    const QString ofEvents =
        QStringLiteral("where %1 in (select id from event where article between ? and ?) "
                       "order by %2");
    const auto reviews = rows(reviewTable(), ofEvents.arg(u"event", u"event"), range);
    const auto decidedTies = rows(decidedTieTable(), ofEvents.arg(u"from_event", u"id"), range);
    for (const auto *part : {&texts, &events, &ties, &reviews, &decidedTies}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    QSet<Key> damaged;
    auto textsOf = byArticle(*texts, 0, damaged);
    auto eventsOf = byArticle(*events, 2, damaged);
    auto tiesOf = byArticle(*ties, 1, damaged);
    QHash<Key, Key> owners;
    for (const auto &[article, theirs] : eventsOf) {
        for (const QVariantList &event : theirs)
            owners.insert(event[0].toLongLong(), article);
    }
    Decisions decisions(owners);
    decisions.read(*reviews, *decidedTies, damaged);
    for (const QVariantList &row : *articles) {
        const Key key = row[0].toLongLong();
        std::optional<StoredArticle> article;
        if (isWhole(row) && !damaged.contains(key) && textsOf[key].size() == 1)
            article = articleOf(row, textsOf[key].front(), eventsOf[key], tiesOf[key]);
        if (article && decisions.give(*article))
            slice.articles.push_back(std::move(*article));
        else
            slice.damaged.append(fromField(row[ArticleColumn::Name].toString()));
    }
    if (int(articles->size()) == limit)
        slice.last = range[1].toLongLong();
    return slice;
}

Result<QByteArray> Store::bytesOf(Key article) const
{
    const auto found = row(articleTextTable(), article);
    if (!found)
        return tl::unexpected(found.error());
    auto bytes = Casefile::bytesOf(*found);
    if (!bytes)
        return failed(Kind::Damaged, Text::tr("The case is damaged."));
    return *bytes;
}

} // namespace Casefile
