// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/caseworker.h"

#include "app/casefile/rescue.h"
#include "app/model/person.h"

#include <algorithm>
#include <utility>

namespace Model {

using Casefile::Problem;
using Casefile::Store;

namespace {

/// Slices grow: the first is soon there, and many are no work for the views.
constexpr int kFirstSlice = 50;
constexpr int kLargestSlice = 5000;

StoredDecisions decisionsOf(Casefile::StoredArticle &&stored)
{
    return {std::move(stored.events), std::move(stored.kept), std::move(stored.reviews),
            std::move(stored.decidedTies)};
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
    tellNextDeeds(generation);
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
            ReadArticle &read = articles.emplace_back();
            read.article = std::move(stored.article);
            read.findings = std::move(stored.findings);
            read.stored = stored.key;
            read.isStale = stored.isStale;
            read.decisions = decisionsOf(std::move(stored));
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
    else if (const auto done = m_store->setPublished(article, date, personName()); !done)
        say(Casefile::Text::tr("The date is not kept: %1").arg(done.error().reason));
    Q_EMIT written();
}

void CaseWorker::setFindings(int generation, Casefile::Key article, int revision,
                             const Extraction::Findings &findings)
{
    // Where nothing can be written, the date was said to be refused already. Findings of a date
    // that is no longer set are refused; those of the new one follow.
    if (m_store && !m_store->isReadOnly()) {
        const auto done = m_store->setFindings(article, findings);
        if (!done && done.error().kind != Problem::Kind::Conflict)
            say(done.error().reason);
        auto slice = done ? m_store->read(article - 1, 1) : Casefile::Result<Casefile::Slice>();
        if (done && slice && slice->articles.size() == 1)
            Q_EMIT taken(generation, article, revision,
                         decisionsOf(std::move(slice->articles.front())));
    }
    Q_EMIT written();
}

void CaseWorker::decide(int generation, const Casefile::Decision &decision)
{
    Casefile::Changed changed;
    if (!m_store) {
        say(Casefile::Text::tr("It is not kept: the case is not open for writing."));
    } else if (auto done = m_store->decide(decision, personName()); done) {
        changed = std::move(*done);
    } else {
        say(Casefile::Text::tr("It is not kept: %1").arg(done.error().reason));
        if (auto there = m_store->decidedNow(decision))
            changed = std::move(*there);
    }
    Q_EMIT decided(generation, changed);
    tellNextDeeds(generation);
    Q_EMIT written();
}

void CaseWorker::undo(int generation, bool redoes)
{
    Casefile::Changed changed;
    if (m_store) {
        auto done = redoes ? m_store->redo(personName()) : m_store->undo(personName());
        if (done) {
            changed = std::move(*done);
        } else if (done.error().kind != Problem::Kind::Nothing) {
            say(redoes ? Casefile::Text::tr("It cannot be redone: %1").arg(done.error().reason)
                       : Casefile::Text::tr("It cannot be undone: %1").arg(done.error().reason));
        }
    }
    tellPublished(generation, changed.published);
    Q_EMIT decided(generation, changed);
    tellNextDeeds(generation);
    Q_EMIT written();
}

void CaseWorker::tellPublished(int generation, const std::vector<Casefile::Key> &articles)
{
    for (const Casefile::Key article : articles) {
        const auto slice = m_store->read(article - 1, 1);
        if (slice && slice->articles.size() == 1)
            Q_EMIT publishedChanged(generation, article,
                                    slice->articles.front().findings.published);
    }
}

void CaseWorker::tellNextDeeds(int generation)
{
    Casefile::NextDeeds next;
    if (m_store && !m_store->isReadOnly()) {
        if (auto found = m_store->nextDeeds(personName()))
            next = std::move(*found);
    }
    Q_EMIT nextDeedsChanged(generation, next);
}

} // namespace Model
