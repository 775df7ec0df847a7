// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/store.h"
#include "app/extraction/joining.h"
#include "app/model/caseevent.h"
#include "app/model/caseoccurrences.h"
#include "app/model/eventthreads.h"
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

/// What a person decided about a tie between two occurrences.
struct PersonTie
{
    EventKey from = 0;
    EventKey to = 0;
    Extraction::Relation relation = Extraction::Relation::About;
    /// Made, or else cut.
    bool made = true;
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
    /// All accounts, in order of article, then of first mention.
    const std::vector<CaseEvent> &events() const { return m_events; }
    /// What happened, each once: what views list and draw. In order of the first account.
    const std::vector<CaseOccurrence> &occurrences() const { return m_occurrences.all(); }
    /// By the key of any of its accounts; nullptr if there is none (any more). Valid until the next
    /// change.
    const CaseOccurrence *occurrence(EventKey account) const { return m_occurrences.of(account); }
    /// What the accounts say together. Mentions and reasons stand in the accounts.
    const Extraction::Event &shown(const CaseOccurrence &occurrence) const;
    /// The accounts, in order of article. Valid until the next change.
    std::vector<const CaseEvent *> accounts(const CaseOccurrence &occurrence) const;
    const Extraction::AcrossArticles &across() const { return m_occurrences.across(); }
    /// Why the two events are one, a part a line; both must be accounts of one occurrence.
    std::vector<Extraction::JoiningReason> whySame(EventKey one, EventKey other) const;
    /// Whether the program takes the two events for one, whatever a person made of them.
    bool areJoinedByProgram(EventKey one, EventKey other) const;
    /// Whether the two events stand in copies of one text.
    bool areCopies(EventKey one, EventKey other) const;
    /// nullptr if there is none (any more). Valid until the next change.
    const CaseEvent *event(EventKey key) const;
    /// The events of one article, in order of first mention. Valid until the next change.
    std::vector<const CaseEvent *> eventsOf(int article) const;
    /// Of the occurrence that the event is an account of, to occurrences: those that any of its
    /// articles makes, then those across articles.
    std::vector<Tie> ties(EventKey account) const;
    /// What ties join. Worked out when first asked for after a change; valid until the next one.
    const EventThreads &threads() const;
    /// The occurrences that have a place in time, as the timeline and the chart draw them, in order
    /// of occurrences().
    std::vector<TimeItem> timeItems() const;
    /// Ties between occurrences that no article makes itself, by places in occurrences(); without
    /// what people decided about ties.
    const std::vector<Extraction::CaseLink> &linksAcross() const { return m_occurrences.links(); }

    /// What people decided about events.
    const Reviews &reviews() const { return m_reviews; }
    /// nullptr: nothing. Valid until the next change.
    const Casefile::Review *review(EventKey account) const;
    /// Rejected where all its accounts are; else corrected or confirmed where one is.
    Casefile::ReviewState stateOf(const CaseOccurrence &occurrence) const;
    /// Whether any of its accounts is.
    bool isStarred(const CaseOccurrence &occurrence) const;
    /// Whether any of its accounts is found otherwise since a person decided about it.
    bool isFoundOtherwise(const CaseOccurrence &occurrence) const;
    /// Ties between the article's events, by their ids, with what people decided about them.
    std::vector<Extraction::Link> linksOf(int article) const;
    /// What people decided about ties, between occurrences that are open.
    const std::vector<PersonTie> &personTies() const { return m_personTies; }
    /// The article of that key in the case on the disk; -1 if there is none.
    int articleOf(Casefile::Key stored) const;

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
    /// By the words and rules of today, in the background.
    void extractAgain(int article);

    /// What the case on the disk has, after it has taken in what was found in the article. Dropped
    /// where the article was extracted again since that revision.
    void takeDecisions(int article, int revision, StoredDecisions decisions);
    /// What the case on the disk changed.
    void takeChanged(const Casefile::Changed &changed);
    /// The publication date was changed in the case on the disk, by undoing or redoing.
    void takePublished(Casefile::Key article, const Dates::Publication &published);

Q_SIGNALS:
    /// Events or articles were added, changed or taken away.
    void changed();
    /// The analyst gave an article a publication date, or took it away.
    void publishedSet(int article);
    /// An article was extracted again, because of its date or its rules; its events are there.
    void extractedAgain(int article, const Extraction::Findings &findings);
    /// A file could not be read.
    void failed(const Reading::Failure &failure);
    void readingProgress(int done, int total);
    void readingFinished();

private:
    void add(ReadArticle read);
    void addFailures(const std::vector<Reading::Failure> &failures);
    /// Puts the article's events in place of those it had.
    void setFindings(int article, Extraction::Findings findings, StoredDecisions decisions = {});
    void setRows(int article, std::vector<CaseEvent> events);
    void reportExtractor();
    /// Works out anew which events are one, and announces the change.
    void announce();
    /// Its events as found, with their keys in the case.
    void giveKeys(int article, const std::vector<Casefile::Key> &events);
    void setKept(int article, const std::vector<Casefile::KeptEvent> &kept);
    void setReview(EventKey key, const Casefile::StoredReview &stored);
    /// article: that all of them are of; -1: of any.
    void setReviews(const std::vector<Casefile::StoredReview> &reviews, int article = -1);
    /// Shows what is decided about the article's events, in place of what was found.
    void arrange(int article);
    std::vector<Extraction::Account> accountsOf(int article) const;
    void resolveTies();
    PersonMerges personMerges() const;
    QHash<Casefile::Key, EventKey> keysOf(const QSet<Casefile::Key> &stored,
                                          int article = -1) const;
    /// Rows of m_events that belong to the article.
    std::pair<std::ptrdiff_t, std::ptrdiff_t> rowsOf(int article) const;
    /// The event as a place in its article.
    Extraction::AccountRef refOf(EventKey key) const;

    std::vector<CaseArticle> m_articles;
    std::vector<CaseEvent> m_events;
    QHash<EventKey, std::size_t> m_rows;
    CaseOccurrences m_occurrences;
    Reviews m_reviews;
    std::vector<PersonTie> m_personTies;
    mutable std::optional<EventThreads> m_threads;
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

/// How an event of that key stands on a timeline by Dates::displayClock(), a day without a zone as
/// the whole local day there; nothing for one that has no date or none that can
/// be placed.
std::optional<TimeItem> placed(EventKey key, const Extraction::Event &event);
/// As if it had happened at that date.
std::optional<TimeItem> placed(EventKey key, Extraction::Kind kind, const Dates::Edtf &date);

} // namespace Model
