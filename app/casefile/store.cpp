// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"

#include "app/casefile/articlecheck.h"
#include "app/casefile/connection.h"
#include "app/casefile/fieldtext.h"
#include "app/casefile/opening.h"
#include "app/casefile/reviewrows.h"
#include "app/casefile/schema.h"
#include "app/casefile/serveraddress.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace Casefile {

namespace {

using Kind = Problem::Kind;
using Rows = std::vector<QVariantList>;

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
    auto opened = isServer(path) ? openOnServer(path, mode) : openFile(path, mode);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(
        new Store(std::move(opened->connection), opened->readOnly, opened->notice));
}

Result<void> Store::check() const
{
    constexpr int kRows = 5000;
    if (!m_connection->onServer()) {
        const auto said = m_connection->value(QStringLiteral("pragma quick_check(1)"));
        if (!said)
            return tl::unexpected(said.error());
        if (said->toString() != QLatin1String("ok"))
            return failed(Kind::Damaged, Text::tr("The case is damaged."));
    }
    // Rows of the other tables are asked for their sums when they are read.
    for (const Table *table : {&journalTable(), &journalChangeTable()}) {
        for (Key last = 0;;) {
            const auto some =
                rows(*table, QStringLiteral("where id > ? order by id limit ?"), {last, kRows});
            if (!some)
                return tl::unexpected(some.error());
            if (some->empty())
                break;
            if (!std::ranges::all_of(*some, isWhole))
                return failed(Kind::Damaged, Text::tr("The case is damaged."));
            last = some->back()[0].toLongLong();
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
