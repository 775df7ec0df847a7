// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/extraction/extractor.h"
#include "app/model/timeitem.h"
#include "app/reading/article.h"
#include "app/reading/failure.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Model {

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
};

/// One event of the open case with where it comes from.
struct CaseEvent
{
    EventKey key = 0;
    /// Place in OpenCase::articles().
    int article = 0;
    Extraction::Event event;
};

/// What is open in the window: articles and their events. The views' models read it; it reads and
/// extracts off the GUI thread and announces what changed after it changed.
class OpenCase : public QObject
{
    Q_OBJECT

public:
    explicit OpenCase(QObject *parent = nullptr);
    ~OpenCase() override;

    const std::vector<CaseArticle> &articles() const { return m_articles; }
    /// In order of article, then of first mention.
    const std::vector<CaseEvent> &events() const { return m_events; }
    /// nullptr if there is none (any more). Valid until the next change.
    const CaseEvent *event(EventKey key) const;
    /// Links of the event's article that touch the event, as (other event, relation, from it?).
    struct Tie
    {
        EventKey other = 0;
        Extraction::Relation relation = Extraction::Relation::About;
        bool outgoing = true;
    };
    std::vector<Tie> ties(EventKey key) const;
    /// The dated events as the timeline and the chart draw them.
    std::vector<TimeItem> timeItems() const;
    /// What could not be read since the case was opened.
    const std::vector<Reading::Failure> &failures() const { return m_failures; }
    bool isReading() const;

    /// Reads files and folders in the background; a second call queues up behind the first.
    void addPaths(const QStringList &paths);
    /// Adds what was read already (tests, the sample case).
    void addArticles(std::vector<ReadArticle> articles);
    void cancelReading();
    /// Gives the article a publication date (nothing: takes it away), and reads it again: all its
    /// relative dates resolve at once, events keep their keys.
    void setPublished(int article, const std::optional<Dates::Edtf> &published);

Q_SIGNALS:
    /// Events or articles were added, changed or taken away.
    void changed();
    /// A file could not be read.
    void failed(const Reading::Failure &failure);
    void readingProgress(int done, int total);
    void readingFinished();

private:
    struct Private;
    std::vector<CaseArticle> m_articles;
    std::vector<CaseEvent> m_events;
    std::vector<Reading::Failure> m_failures;
    std::unique_ptr<Private> d;
};

} // namespace Model
