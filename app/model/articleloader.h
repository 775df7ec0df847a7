// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"
#include "app/model/sharedextractor.h"
#include "app/reading/failure.h"
#include "app/reading/reader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QStringList>
#include <QTimer>

#include <tl/expected.hpp>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace Model {

/// What came out since the slice before.
struct LoadedSlice
{
    std::vector<ReadArticle> articles;
    std::vector<Reading::Failure> failures;
};

/// Reads and extracts files on worker threads and hands their articles over, in the order of
/// the list, in slices: a thousand articles must not make the views build themselves a thousand
/// times. The articles of a large archive come while it is being read.
class ArticleLoader : public QObject
{
    Q_OBJECT

public:
    using Outcome = tl::expected<ReadArticle, Reading::Failure>;

    /// The pool is not owned and outlives the loader.
    ArticleLoader(std::shared_ptr<SharedExtractor> extractor, QThreadPool *pool,
                  QObject *parent = nullptr);
    ~ArticleLoader() override;
    Q_DISABLE_COPY_MOVE(ArticleLoader)

    bool isLoading() const { return m_listing || m_reading; }
    /// Queues up behind what is being loaded.
    void load(const QStringList &paths);
    /// Hands over what is read already and forgets the rest; answers that come later are dropped.
    void cancel();

Q_SIGNALS:
    void loaded(const Model::LoadedSlice &slice);
    void progress(int done, int total);
    /// All that was queued is loaded, or was cancelled.
    void finished();

private:
    /// What a worker sends: an article or failure of a file, or nothing when the file is read.
    struct Sent
    {
        int file = 0;
        std::optional<Outcome> outcome;
    };
    /// What came of a file and waits for those before it.
    struct Waiting
    {
        std::vector<Outcome> outcomes;
        bool complete = false;
    };

    void startNext();
    void startReading(const Reading::FileList &list);
    static void readInto(QPromise<Sent> &promise, SharedExtractor &extractor, int file,
                         const QString &path);
    void handOver();
    void finishReading();

    std::shared_ptr<SharedExtractor> m_extractor;
    QThreadPool *m_pool = nullptr;
    std::deque<QStringList> m_queue;
    std::unique_ptr<QFutureWatcher<Reading::FileList>> m_listing;
    std::unique_ptr<QFutureWatcher<Sent>> m_reading;
    /// What could not be listed, waiting to be handed over.
    std::vector<Reading::Failure> m_notListed;
    /// How many results of m_reading were taken.
    int m_taken = 0;
    std::map<int, Waiting> m_waiting;
    /// Files that are to be read, and the first that is not handed over whole.
    int m_files = 0;
    int m_nextFile = 0;
    QTimer m_handOver;
};

} // namespace Model
