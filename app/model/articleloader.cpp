// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/articleloader.h"

#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace Model {

namespace {

using namespace std::chrono_literals;

/// Long enough to gather a slice, short enough to look immediate.
constexpr auto kSlice = 60ms;

ArticleLoader::Outcome readAndExtract(SharedExtractor &extractor, const QString &path)
{
    auto article = Reading::readFile(path);
    if (!article)
        return tl::unexpected(article.error());
    auto findings = extractor.get().extract(*article);
    return ReadArticle{std::move(*article), std::move(findings)};
}

} // namespace

ArticleLoader::ArticleLoader(std::shared_ptr<SharedExtractor> extractor, QThreadPool *pool,
                             QObject *parent)
    : QObject(parent)
    , m_extractor(std::move(extractor))
    , m_pool(pool)
{
    m_handOver.setSingleShot(true);
    m_handOver.setInterval(kSlice);
    connect(&m_handOver, &QTimer::timeout, this, &ArticleLoader::handOver);
}

ArticleLoader::~ArticleLoader()
{
    if (m_reading)
        m_reading->cancel();
}

void ArticleLoader::load(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_queue.push_back(paths);
    if (!isLoading())
        startNext();
}

void ArticleLoader::cancel()
{
    if (!isLoading())
        return;
    m_queue.clear();
    handOver();
    m_listing.reset();
    if (m_reading)
        m_reading->cancel();
    m_reading.reset();
    Q_EMIT finished();
}

void ArticleLoader::startNext()
{
    if (m_queue.empty()) {
        Q_EMIT finished();
        return;
    }
    const QStringList paths = m_queue.front();
    m_queue.pop_front();
    m_listing = std::make_unique<QFutureWatcher<Reading::FileList>>();
    connect(m_listing.get(), &QFutureWatcherBase::finished, this, [this] {
        const Reading::FileList list = m_listing->result();
        // Not deleted here: this is a slot of its signal.
        m_listing.release()->deleteLater();
        startReading(list);
    });
    m_listing->setFuture(QtConcurrent::run(m_pool, &Reading::listFiles, paths));
}

void ArticleLoader::startReading(const Reading::FileList &list)
{
    m_taken = 0;
    m_reading = std::make_unique<QFutureWatcher<Outcome>>();
    connect(m_reading.get(), &QFutureWatcherBase::resultsReadyAt, this, [this] {
        if (!m_handOver.isActive())
            m_handOver.start();
    });
    connect(m_reading.get(), &QFutureWatcherBase::finished, this, &ArticleLoader::finishReading);
    m_notListed = list.failures;
    m_reading->setFuture(
        QtConcurrent::mapped(m_pool, list.files, [extractor = m_extractor](const QString &path) {
            return readAndExtract(*extractor, path);
        }));
}

void ArticleLoader::handOver()
{
    m_handOver.stop();
    if (!m_reading)
        return;
    const QFuture<Outcome> future = m_reading->future();
    LoadedSlice slice{{}, std::exchange(m_notListed, {})};
    while (future.isResultReadyAt(m_taken)) {
        Outcome outcome = future.resultAt(m_taken++);
        if (outcome)
            slice.articles.push_back(std::move(*outcome));
        else
            slice.failures.push_back(std::move(outcome.error()));
    }
    if (slice.articles.empty() && slice.failures.empty())
        return;
    const int total = m_reading->progressMaximum();
    Q_EMIT loaded(slice);
    Q_EMIT progress(m_taken, total);
}

void ArticleLoader::finishReading()
{
    handOver();
    if (!m_reading) // cancelled by who took the last slice
        return;
    m_reading.release()->deleteLater();
    startNext();
}

} // namespace Model
