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
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, key = owner.stored, findings] {
        worker->setFindings(key, findings);
    });
}

} // namespace Model
