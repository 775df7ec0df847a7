// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/caseworker.h"

#include "app/casefile/rescue.h"

#include <algorithm>
#include <utility>

namespace Model {

using Casefile::Problem;
using Casefile::Store;

namespace {

/// Slices grow: the first is soon there, and many are no work for the views.
constexpr int kFirstSlice = 50;
constexpr int kLargestSlice = 5000;

/// Who the journal names.
QString person()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

CaseWorker::~CaseWorker() = default;

void CaseWorker::say(const QString &reason)
{
    Q_EMIT said({m_path, reason});
}

void CaseWorker::open(int generation, const QString &path)
{
    m_store.reset();
    m_path = path;
    auto store = Store::open(path, Store::Mode::Write);
    if (!store) {
        say(Casefile::explained(path, store.error()));
    } else {
        m_store = std::move(*store);
        if (const QString notice = m_store->notice(); !notice.isEmpty())
            say(notice);
        if (!load(generation)) {
            // What is damaged is not written to: that would damage more of it.
            m_store.reset();
            say(Casefile::explained(
                path, {Problem::Kind::Damaged, Casefile::Text::tr("The case is damaged.")}));
        }
    }
    Q_EMIT opened(generation);
}

/// False where the case is damaged.
bool CaseWorker::load(int generation)
{
    bool whole = true;
    int size = kFirstSlice;
    for (std::optional<Casefile::Key> last = 0; last; size = std::min(2 * size, kLargestSlice)) {
        auto slice = m_store->read(*last, size);
        if (!slice)
            return false;
        std::vector<ReadArticle> articles;
        for (Casefile::StoredArticle &stored : slice->articles) {
            articles.push_back({std::move(stored.article), std::move(stored.findings), stored.key,
                                stored.isStale});
        }
        whole = whole && slice->damaged.isEmpty();
        Q_EMIT loaded(generation, articles);
        last = slice->last;
    }
    return whole && m_store->check();
}

void CaseWorker::close()
{
    m_store.reset();
}

void CaseWorker::setPublished(Casefile::Key article, const std::optional<Dates::Edtf> &date)
{
    if (!m_store)
        say(Casefile::Text::tr("The date is not kept: the case is not open for writing."));
    else if (const auto done = m_store->setPublished(article, date, person()); !done)
        say(Casefile::Text::tr("The date is not kept: %1").arg(done.error().reason));
    Q_EMIT written();
}

void CaseWorker::setFindings(Casefile::Key article, const Extraction::Findings &findings)
{
    // Where nothing can be written, the date was said to be refused already. Findings of a date
    // that is no longer set are refused; those of the new one follow.
    if (m_store && !m_store->isReadOnly()) {
        const auto done = m_store->setFindings(article, findings);
        if (!done && done.error().kind != Problem::Kind::Conflict)
            say(done.error().reason);
    }
    Q_EMIT written();
}

} // namespace Model
