// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/casekeeper.h"

#include "app/casefile/casefiles.h"
#include "app/model/caseworker.h"
#include "app/model/opencase.h"

#include <utility>

namespace Model {

CaseKeeper::CaseKeeper(OpenCase &openCase, QObject *parent)
    : QObject(parent)
    , m_case(openCase)
    , m_worker(new CaseWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CaseWorker::loaded, this, &CaseKeeper::take);
    connect(m_worker, &CaseWorker::opened, this, [this](int generation) {
        if (generation == m_generation)
            Q_EMIT opened();
    });
    connect(m_worker, &CaseWorker::written, this, &CaseKeeper::written);
    connect(m_worker, &CaseWorker::said, this, &CaseKeeper::said);
    connectDecisions();
    connect(&m_case, &OpenCase::publishedSet, this, &CaseKeeper::writePublished);
    connect(&m_case, &OpenCase::extractedAgain, this, &CaseKeeper::writeFindings);
    m_thread.start();
}

CaseKeeper::~CaseKeeper()
{
    // What was asked for before is done first.
    QMetaObject::invokeMethod(m_worker, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void CaseKeeper::open(const QString &path)
{
    m_path = path;
    m_case.clear();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = ++m_generation, path] {
        worker->open(generation, path);
    });
}

bool CaseKeeper::isCase(const QString &path)
{
    return Casefile::isCase(path);
}

void CaseKeeper::close()
{
    m_path.clear();
    ++m_generation;
    m_case.clear();
    m_nextDeeds = {};
    Q_EMIT nextDeedsChanged();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

void CaseKeeper::take(int generation, std::vector<ReadArticle> articles)
{
    if (generation == m_generation)
        m_case.addArticles(std::move(articles));
}

void CaseKeeper::writePublished(int article)
{
    const CaseArticle &owner = m_case.articles()[std::size_t(article)];
    if (owner.stored == 0)
        return;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, key = owner.stored, date = owner.published.date] {
                                  worker->setPublished(key, date);
                              });
}

void CaseKeeper::writeFindings(int article, const Extraction::Findings &findings)
{
    const CaseArticle &owner = m_case.articles()[std::size_t(article)];
    if (owner.stored == 0)
        return;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, generation = m_generation, key = owner.stored,
                               revision = owner.revision, findings] {
                                  worker->setFindings(generation, key, revision, findings);
                              });
}

/// Answers for a case that is no longer open are dropped.
void CaseKeeper::connectDecisions()
{
    connect(m_worker, &CaseWorker::taken, this,
            [this](int generation, Casefile::Key article, int revision,
                   const StoredDecisions &decisions) {
                if (generation == m_generation)
                    m_case.takeDecisions(m_case.articleOf(article), revision, decisions);
            });
    connect(m_worker, &CaseWorker::publishedChanged, this,
            [this](int generation, Casefile::Key article, const Dates::Publication &published) {
                if (generation == m_generation)
                    m_case.takePublished(article, published);
            });
    connect(m_worker, &CaseWorker::decided, this,
            [this](int generation, const Casefile::Changed &changed) {
                if (generation == m_generation)
                    m_case.takeChanged(changed);
                Q_EMIT decided();
            });
    connect(m_worker, &CaseWorker::nextDeedsChanged, this,
            [this](int generation, const Casefile::NextDeeds &next) {
                if (generation != m_generation)
                    return;
                m_nextDeeds = next;
                Q_EMIT nextDeedsChanged();
            });
}

void CaseKeeper::decide(const Casefile::Decision &decision)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = m_generation, decision] {
        worker->decide(generation, decision);
    });
}

void CaseKeeper::undo()
{
    undo(false);
}

void CaseKeeper::redo()
{
    undo(true);
}

void CaseKeeper::undo(bool redoes)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = m_generation, redoes] {
        worker->undo(generation, redoes);
    });
}

} // namespace Model
