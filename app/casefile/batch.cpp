// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/batch.h"

#include "app/casefile/fieldtext.h"
#include "app/casefile/schema.h"

namespace Casefile {

namespace {

using What = Added::What;
using namespace ArticleColumn;

QVariant value(const std::optional<qint64> &digest)
{
    return digest ? QVariant(*digest) : QVariant();
}

QString nameOf(const QVariantList &article)
{
    const QString path = fromField(article[Path].toString());
    const QString item = fromField(article[Item].toString());
    if (path.isEmpty())
        return fromField(article[Name].toString());
    return item.isEmpty() ? path : path + u'#' + item;
}

} // namespace

Batch::Batch(const Connection &connection, const Keys &next)
    : m_connection(connection)
    , m_next(next)
    , m_alike(connection.prepare(articleTable().selectSql(
          QStringLiteral("where bytes_digest = ? or text_digest = ? order by id"))))
    , m_article(connection.prepare(articleTable().insertSql()))
    , m_text(connection.prepare(articleTextTable().insertSql()))
    , m_event(connection.prepare(eventTable().insertSql()))
    , m_tie(connection.prepare(tieTable().insertSql()))
{
}

Result<Added> Batch::add(const EntryRows &entry)
{
    auto added = known(entry);
    if (!added || added->what == What::SameFile || added->what == What::SameArticle)
        return added;
    added->key = m_next.article++;
    if (const auto done = write(entry, added->key); !done)
        return tl::unexpected(done.error());
    return added;
}

/// What the case has that is like the entry. Digests are hints: texts and bytes decide.
Result<Added> Batch::known(const EntryRows &entry)
{
    const auto candidates = alike(entry);
    if (!candidates)
        return tl::unexpected(candidates.error());
    Added added;
    for (const QVariantList &article : *candidates) {
        const auto what = likeness(entry, article);
        if (!what)
            return tl::unexpected(what.error());
        // The first of several papers with the same text stands for them.
        if (*what == What::New || (*what == What::Copy && added.what == What::Copy))
            continue;
        added = {*what, article[Id].toLongLong(), nameOf(article)};
        if (*what != What::Copy)
            break;
    }
    return added;
}

Result<std::vector<QVariantList>> Batch::alike(const EntryRows &entry)
{
    std::vector<QVariantList> found;
    if (!entry.bytesDigest && !entry.bodyDigest)
        return found;
    if (const auto run = m_alike.run({value(entry.bytesDigest), value(entry.bodyDigest)}); !run)
        return tl::unexpected(run.error());
    for (;;) {
        const auto more = m_alike.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        found.push_back(m_alike.row(articleTable().count));
    }
    m_alike.finish();
    return found;
}

Result<What> Batch::likeness(const EntryRows &entry, const QVariantList &article) const
{
    Statement statement =
        m_connection.prepare(articleTextTable().selectSql(QStringLiteral("where article = ?")));
    if (const auto run = statement.run({article[Id]}); !run)
        return tl::unexpected(run.error());
    const auto found = statement.next();
    if (!found)
        return tl::unexpected(found.error());
    const QVariantList older = *found ? statement.row(articleTextTable().count) : QVariantList();
    if (!isWhole(older))
        return failed(Problem::Kind::Damaged, Text::tr("The case is damaged."));
    const QVariantList newer = QVariantList{article[Id]} + entry.text;
    if (entry.bytesDigest && value(entry.bytesDigest) == article[BytesDigest]
        && bytesOf(older) == bytesOf(newer))
        return What::SameFile;
    if (!entry.bodyDigest || bodyOfText(older) != bodyOfText(newer))
        return What::New;
    // Entries have no key, so that their columns stand one place before those of the table.
    return entry.article[Outlet - 1] == article[Outlet] ? What::SameArticle : What::Copy;
}

Result<void> Batch::write(const EntryRows &entry, Key article)
{
    if (const auto done = m_article.run(withSum(QVariantList{article} + entry.article)); !done)
        return done;
    if (const auto done = m_text.run(withSum(QVariantList{article} + entry.text)); !done)
        return done;
    const Key first = m_next.event;
    for (const QVariantList &event : entry.events) {
        const QVariantList keys{m_next.event++, qint64(1), article};
        if (const auto done = m_event.run(withSum(keys + event)); !done)
            return done;
    }
    for (const EntryRows::Tie &tie : entry.ties) {
        const auto done = m_tie.run(withSum(
            {m_next.tie++, article, first + Key(tie.from), first + Key(tie.to), tie.relation}));
        if (!done)
            return done;
    }
    return {};
}

} // namespace Casefile
