// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/articleloader.h"

#include <QtConcurrentRun>

#include <atomic>
#include <chrono>
#include <utility>

namespace Model {

namespace {

using namespace std::chrono_literals;

/// Long enough to gather a slice, short enough to look immediate.
constexpr auto kSlice = 60ms;

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
    m_waiting.clear();
    m_files = int(list.files.size());
    m_nextFile = 0;
    m_reading = std::make_unique<QFutureWatcher<Sent>>();
    connect(m_reading.get(), &QFutureWatcherBase::resultsReadyAt, this, [this] {
        if (!m_handOver.isActive())
            m_handOver.start();
    });
    connect(m_reading.get(), &QFutureWatcherBase::finished, this, &ArticleLoader::finishReading);
    m_notListed = list.failures;

    const auto promise = std::make_shared<QPromise<Sent>>();
    promise->start();
    m_reading->setFuture(promise->future());
    const auto left = std::make_shared<std::atomic<int>>(m_files);
    if (m_files == 0)
        promise->finish();
    for (int file = 0; file < m_files; ++file) {
        m_pool->start([promise, left, extractor = m_extractor, file, path = list.files[file]] {
            readInto(*promise, *extractor, file, path);
            if (--*left == 0)
                promise->finish();
        });
    }
}

void ArticleLoader::readInto(QPromise<Sent> &promise, SharedExtractor &extractor, int file,
                             const QString &path)
{
    if (promise.isCanceled())
        return;
    Reading::readFile(path, [&](Reading::Outcome outcome) {
        if (!outcome) {
            promise.addResult(Sent{file, tl::unexpected(std::move(outcome.error()))});
        } else {
            auto findings = extractor.get().extract(*outcome);
            promise.addResult(Sent{file, ReadArticle{std::move(*outcome), std::move(findings)}});
        }
        return !promise.isCanceled();
    });
    promise.addResult(Sent{file, std::nullopt});
}

void ArticleLoader::handOver()
{
    m_handOver.stop();
    if (!m_reading)
        return;
    const QFuture<Sent> future = m_reading->future();
    while (future.isResultReadyAt(m_taken)) {
        Sent sent = future.resultAt(m_taken++);
        Waiting &waiting = m_waiting[sent.file];
        if (sent.outcome)
            waiting.outcomes.push_back(std::move(*sent.outcome));
        else
            waiting.complete = true;
    }
    const int before = m_nextFile;
    LoadedSlice slice{{}, std::exchange(m_notListed, {})};
    while (m_waiting.contains(m_nextFile)) {
        Waiting &waiting = m_waiting[m_nextFile];
        for (Outcome &outcome : std::exchange(waiting.outcomes, {})) {
            if (outcome)
                slice.articles.push_back(std::move(*outcome));
            else
                slice.failures.push_back(std::move(outcome.error()));
        }
        if (!waiting.complete)
            break;
        m_waiting.erase(m_nextFile++);
    }
    if (slice.articles.empty() && slice.failures.empty() && m_nextFile == before)
        return;
    Q_EMIT loaded(slice);
    Q_EMIT progress(m_nextFile, m_files);
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
