// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/model/timeitem.h"
#include "app/reading/article.h"
#include "app/reading/failure.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Model {

class ArticleLoader;
class SharedExtractor;

/// An article with what was found in it, as a worker thread hands it over.
struct ReadArticle
{
    Reading::Article article;
    Extraction::Findings findings;
};

/// An article of the open case.
struct CaseArticle
{
    Reading::Article article;
    Dates::Publication published;
    std::vector<Dates::Timex> timexes;
    /// Ties between its events, by their ids.
    std::vector<Extraction::Link> links;
    /// Grows with every extraction that is asked for; an answer to an older one is dropped.
    int revision = 0;
    /// Grows whenever its text, events or links have changed: what a view must show anew.
    int changes = 0;
};

/// One event of the open case with where it comes from.
struct CaseEvent
{
    EventKey key = 0;
    /// Place in OpenCase::articles().
    int article = 0;
    Extraction::Event event;
};

/// A tie of an event to another one of its article.
struct Tie
{
    EventKey other = 0;
    Extraction::Relation relation = Extraction::Relation::About;
    /// The event is where the link starts.
    bool outgoing = true;

    friend bool operator==(const Tie &, const Tie &) = default;
};

/// What is open in the window: articles and their events. The views' models read it; it reads and
/// extracts off the GUI thread and announces what changed after it changed. An article that is read
/// again from the same place takes the place of the older one, events that it still has keep their
/// keys.
class OpenCase : public QObject
{
    Q_OBJECT

public:
    explicit OpenCase(QObject *parent = nullptr);
    ~OpenCase() override;
    Q_DISABLE_COPY_MOVE(OpenCase)

    const std::vector<CaseArticle> &articles() const { return m_articles; }
    /// In order of article, then of first mention.
    const std::vector<CaseEvent> &events() const { return m_events; }
    /// nullptr if there is none (any more). Valid until the next change.
    const CaseEvent *event(EventKey key) const;
    /// The events of one article, in order of first mention. Valid until the next change.
    std::vector<const CaseEvent *> eventsOf(int article) const;
    std::vector<Tie> ties(EventKey key) const;
    /// The events that have a place in time, as the timeline and the chart draw them, in order of
    /// events().
    std::vector<TimeItem> timeItems() const;
    /// What could not be read since the case was opened.
    const std::vector<Reading::Failure> &failures() const { return m_failures; }
    bool isReading() const;

    /// Reads files and folders in the background; a second call queues up behind the first.
    void addPaths(const QStringList &paths);
    /// Adds what was read already.
    void addArticles(std::vector<ReadArticle> articles);
    /// Stops after the files that are being read; what was read stays.
    void cancelReading();
    /// Closes all articles. What is still being read is dropped.
    void clear();
    /// Gives the article a publication date (nothing: takes it away), and extracts it again in the
    /// background: all its relative dates resolve at once. The date itself stands at once.
    void setPublished(int article, const std::optional<Dates::Edtf> &published);

Q_SIGNALS:
    /// Events or articles were added, changed or taken away.
    void changed();
    /// A file could not be read.
    void failed(const Reading::Failure &failure);
    void readingProgress(int done, int total);
    void readingFinished();

private:
    void add(ReadArticle read);
    void addFailures(const std::vector<Reading::Failure> &failures);
    /// Puts the article's events in place of those it had.
    void setFindings(int article, Extraction::Findings findings);
    void extractAgain(int article);
    void reportExtractor();
    /// Rows of m_events that belong to the article.
    std::pair<std::ptrdiff_t, std::ptrdiff_t> rowsOf(int article) const;

    std::vector<CaseArticle> m_articles;
    std::vector<CaseEvent> m_events;
    QHash<EventKey, std::size_t> m_rows;
    QHash<QString, int> m_articleOfPlace;
    std::vector<Reading::Failure> m_failures;
    EventKey m_lastKey = 0;
    /// Grows when the case is cleared; an answer for an older one is dropped.
    int m_generation = 0;
    bool m_extractorReported = false;
    /// Not the global pool: Qt's own painting waits for that one, and would wait for all articles.
    QThreadPool m_pool;
    std::shared_ptr<SharedExtractor> m_extractor;
    std::unique_ptr<ArticleLoader> m_loader;
};

/// How the event stands on a timeline; nothing for one that has no date or none that can be placed.
std::optional<TimeItem> placed(const CaseEvent &event);

} // namespace Model
