// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/opencase.h"
#include "app/dates/wallclock.h"

#include "app/extraction/eventmatching.h"
#include "app/model/articleloader.h"
#include "app/model/sharedextractor.h"
#include "app/reading/listsinuse.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace Model {

namespace {

/// The same article of the same file by whichever way it was named; empty for what is in no file.
/// Articles of a case on the disk are told apart by their keys there.
QString placeOf(const ReadArticle &read)
{
    const Reading::Article &article = read.article;
    if (read.stored != 0)
        return {};
    if (article.path.isEmpty() || article.path == u'-')
        return {};
    const QFileInfo info(article.path);
    const QString canonical = info.canonicalFilePath();
    const QString file = canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical;
    return article.item.isEmpty() ? file : file + u'#' + article.item;
}

} // namespace

OpenCase::OpenCase(QObject *parent)
    : QObject(parent)
    , m_extractor(std::make_shared<SharedExtractor>())
    , m_loader(std::make_unique<ArticleLoader>(m_extractor, &m_pool))
{
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(m_loader.get(), &ArticleLoader::loaded, this, [this](const LoadedSlice &slice) {
        addArticles(slice.articles);
        addFailures(slice.failures);
        reportExtractor();
    });
    connect(m_loader.get(), &ArticleLoader::progress, this, &OpenCase::readingProgress);
    connect(m_loader.get(), &ArticleLoader::finished, this, &OpenCase::readingFinished);
}

OpenCase::~OpenCase()
{
    m_loader.reset();
    // What has not begun never will; what has is waited for.
    m_pool.clear();
}

const CaseEvent *OpenCase::event(EventKey key) const
{
    const auto row = m_rows.constFind(key);
    return row == m_rows.constEnd() ? nullptr : &m_events[*row];
}

std::pair<std::ptrdiff_t, std::ptrdiff_t> OpenCase::rowsOf(int article) const
{
    const auto rows = std::ranges::equal_range(m_events, article, {}, &CaseEvent::article);
    return {rows.begin() - m_events.begin(), rows.end() - m_events.begin()};
}

Extraction::AccountRef OpenCase::refOf(EventKey key) const
{
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd())
        return {};
    const int article = m_events[*row].article;
    return {article, int(std::ptrdiff_t(*row) - rowsOf(article).first)};
}

std::vector<const CaseEvent *> OpenCase::eventsOf(int article) const
{
    const auto [begin, end] = rowsOf(article);
    std::vector<const CaseEvent *> events;
    for (auto row = begin; row < end; ++row)
        events.push_back(&m_events[std::size_t(row)]);
    return events;
}

const Extraction::Event &OpenCase::shown(const CaseOccurrence &occurrence) const
{
    return occurrence.together ? *occurrence.together : event(occurrence.key)->event;
}

std::vector<const CaseEvent *> OpenCase::accounts(const CaseOccurrence &occurrence) const
{
    std::vector<const CaseEvent *> accounts;
    for (const EventKey key : occurrence.accounts)
        accounts.push_back(event(key));
    return accounts;
}

std::vector<Tie> OpenCase::ties(EventKey account) const
{
    const CaseOccurrence *occurrence = this->occurrence(account);
    if (!occurrence)
        return {};
    std::vector<Tie> ties;
    for (const CaseEvent *event : accounts(*occurrence)) {
        const std::vector<const CaseEvent *> siblings = eventsOf(event->article);
        for (const Extraction::Link &link : m_articles[std::size_t(event->article)].links) {
            const bool outgoing = link.from == event->event.id;
            if (!outgoing && link.to != event->event.id)
                continue;
            const auto other = std::ranges::find(siblings, outgoing ? link.to : link.from,
                                                 [](const CaseEvent *e) { return e->event.id; });
            if (other == siblings.end())
                continue;
            const Tie tie{this->occurrence((*other)->key)->key, link.relation, outgoing};
            if (std::ranges::find(ties, tie) == ties.end())
                ties.push_back(tie);
        }
    }
    std::ranges::move(m_occurrences.tiesAcross(account), std::back_inserter(ties));
    for (const PersonTie &tie : m_personTies) {
        if (tie.from != occurrence->key && tie.to != occurrence->key)
            continue;
        const bool outgoing = tie.from == occurrence->key;
        const Tie decided{outgoing ? tie.to : tie.from, tie.relation, outgoing};
        std::erase_if(ties, [&](const Tie &other) {
            return other.other == decided.other && other.relation == decided.relation
                && other.outgoing == decided.outgoing;
        });
        if (tie.made)
            ties.push_back(decided);
    }
    return ties;
}

std::vector<Extraction::JoiningReason> OpenCase::whySame(EventKey one, EventKey other) const
{
    const Extraction::AcrossArticles &across = m_occurrences.across();
    const Extraction::AccountRef first = refOf(one);
    const Extraction::AccountRef second = refOf(other);
    return Extraction::whySame(
        across.account(first), m_articles[std::size_t(first.article)].published.date,
        across.account(second), m_articles[std::size_t(second.article)].published.date);
}

bool OpenCase::areCopies(EventKey one, EventKey other) const
{
    const Extraction::AcrossArticles &across = m_occurrences.across();
    return across.textOf(refOf(one).article) == across.textOf(refOf(other).article);
}

const EventThreads &OpenCase::threads() const
{
    if (!m_threads)
        m_threads.emplace(*this);
    return *m_threads;
}

std::vector<TimeItem> OpenCase::timeItems() const
{
    std::vector<TimeItem> items;
    items.reserve(occurrences().size());
    for (const CaseOccurrence &occurrence : occurrences()) {
        if (const auto item = placed(occurrence.key, shown(occurrence)))
            items.push_back(*item);
    }
    return items;
}

bool OpenCase::isReading() const
{
    return m_loader->isLoading();
}

void OpenCase::addPaths(const QStringList &paths)
{
    m_loader->load(paths);
}

void OpenCase::cancelReading()
{
    m_loader->cancel();
}

void OpenCase::clear()
{
    m_loader->cancel();
    m_articles.clear();
    m_events.clear();
    m_rows.clear();
    m_articleOfPlace.clear();
    m_failures.clear();
    // Answers to extractions under way find no article of their revision.
    ++m_generation;
    m_occurrences.clear();
    m_reviews.clear();
    m_personTies.clear();
    m_threads.reset();
    Q_EMIT changed();
}

void OpenCase::addArticles(std::vector<ReadArticle> articles)
{
    if (articles.empty())
        return;
    for (ReadArticle &article : articles)
        add(std::move(article));
    announce();
}

void OpenCase::announce()
{
    m_occurrences.update(m_articles, m_events, m_reviews, personMerges());
    resolveTies();
    m_threads.reset();
    Q_EMIT changed();
}

void OpenCase::add(ReadArticle read)
{
    const QString key = placeOf(read);
    const auto known =
        key.isEmpty() ? m_articleOfPlace.constEnd() : m_articleOfPlace.constFind(key);
    if (known == m_articleOfPlace.constEnd()) {
        const int article = int(m_articles.size());
        if (!key.isEmpty())
            m_articleOfPlace.insert(key, article);
        m_articles.emplace_back().article = std::move(read.article);
        m_articles.back().stored = read.stored;
        setFindings(article, std::move(read.findings), std::move(read.decisions));
        if (read.isStale)
            extractAgain(article);
        return;
    }
    const int article = *known;
    CaseArticle &older = m_articles[std::size_t(article)];
    older.article = std::move(read.article);
    ++older.revision;
    // What the analyst said about the article stands above what its file says.
    const Dates::Publication published = older.published;
    setFindings(article, std::move(read.findings));
    if (published.source == Dates::PublicationSource::Analyst) {
        older.published = published;
        extractAgain(article);
    }
}

void OpenCase::setFindings(int article, Extraction::Findings findings, StoredDecisions decisions)
{
    CaseArticle &owner = m_articles[std::size_t(article)];
    ++owner.changes;
    m_occurrences.set(article, findings);
    owner.published = findings.published;
    owner.timexes = std::move(findings.timexes);
    owner.links = std::move(findings.links);

    // What was made by hand stays; all else is found again, or no more.
    const auto [begin, end] = rowsOf(article);
    std::vector<Extraction::Event> older;
    std::vector<CaseEvent> olderRows;
    for (auto row = begin; row < end; ++row) {
        CaseEvent &event = m_events[std::size_t(row)];
        const ReviewedEvent *reviewed = m_reviews.of(event.key);
        if (reviewed && Casefile::isByHand(reviewed->found))
            continue;
        older.push_back(reviewed ? reviewed->found : std::move(event.event));
        olderRows.push_back({event.key, article, {}, event.stored});
    }
    const auto matches = Extraction::matchEvents(older, findings.events);
    std::vector<bool> again(older.size(), false);
    std::vector<CaseEvent> events;
    for (std::size_t i = 0; i < findings.events.size(); ++i) {
        CaseEvent event{0, article, std::move(findings.events[i]), 0};
        if (matches[i]) {
            again[*matches[i]] = true;
            event.key = olderRows[*matches[i]].key;
            event.stored = olderRows[*matches[i]].stored;
        } else {
            event.key = ++m_lastKey;
        }
        if (ReviewedEvent *reviewed = m_reviews.of(event.key)) {
            reviewed->isKept = false;
            reviewed->found = event.event;
            reviewed->account = m_occurrences.account(article, i);
        }
        events.push_back(std::move(event));
    }
    for (std::size_t i = 0; i < again.size(); ++i) {
        ReviewedEvent *reviewed = m_reviews.of(olderRows[i].key);
        if (!reviewed || again[i])
            continue;
        reviewed->isKept = true;
        // Its id may be that of another event now.
        reviewed->found.id = QStringLiteral("k%1").arg(reviewed->stored.event);
    }
    setRows(article, std::move(events));
    if (!decisions.events.empty() || !decisions.kept.empty()) {
        giveKeys(article, decisions.events);
        setKept(article, decisions.kept);
        setReviews(decisions.reviews, article);
        for (const Casefile::DecidedTie &tie : decisions.ties)
            m_reviews.setTie(tie);
    }
    if (m_reviews.concerns(article))
        arrange(article);
}

/// In place of those that the article had.
void OpenCase::setRows(int article, std::vector<CaseEvent> events)
{
    const auto [begin, end] = rowsOf(article);
    for (auto row = begin; row < end; ++row)
        m_rows.remove(m_events[std::size_t(row)].key);
    const auto place = m_events.erase(m_events.begin() + begin, m_events.begin() + end);
    m_events.insert(place, std::make_move_iterator(events.begin()),
                    std::make_move_iterator(events.end()));
    // Only rows from here on can have moved; none have when the number of events stays.
    const bool moved = std::size_t(end - begin) != events.size();
    const std::size_t last = moved ? m_events.size() : std::size_t(begin) + events.size();
    for (auto row = std::size_t(begin); row < last; ++row)
        m_rows.insert(m_events[row].key, row);
}

void OpenCase::setPublished(int article, const std::optional<Dates::Edtf> &published)
{
    if (article < 0 || article >= int(m_articles.size()))
        return;
    const Dates::Publication given{published, Dates::PublicationSource::Analyst, {}};
    CaseArticle &owner = m_articles[std::size_t(article)];
    if (owner.published == given)
        return;
    owner.published = given;
    extractAgain(article);
    Q_EMIT publishedSet(article);
    Q_EMIT changed();
}

void OpenCase::extractAgain(int article)
{
    if (article < 0 || article >= int(m_articles.size()))
        return;
    CaseArticle &owner = m_articles[std::size_t(article)];
    const int revision = ++owner.revision;
    auto *watcher = new QFutureWatcher<Extraction::Findings>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, article, revision, generation = m_generation] {
                watcher->deleteLater();
                if (generation != m_generation
                    || m_articles[std::size_t(article)].revision != revision)
                    return;
                const Extraction::Findings findings = watcher->result();
                setFindings(article, findings);
                announce();
                Q_EMIT extractedAgain(article, findings);
            });
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [extractor = m_extractor, text = owner.article, given = owner.published] {
            return extractor->get().extract(text, given);
        }));
}

void OpenCase::addFailures(const std::vector<Reading::Failure> &failures)
{
    for (const Reading::Failure &failure : failures) {
        m_failures.push_back(failure);
        Q_EMIT failed(failure);
    }
}

void OpenCase::reportExtractor()
{
    if (m_extractorReported)
        return;
    m_extractorReported = true;
    addFailures(m_extractor->get().failures());
    addFailures(Reading::listFailures());
}

std::optional<TimeItem> placed(EventKey key, const Extraction::Event &event)
{
    return event.date ? placed(key, event.kind, *event.date) : std::nullopt;
}

std::optional<TimeItem> placed(EventKey key, Extraction::Kind kind, const Dates::Edtf &date)
{
    const auto bounds = Dates::boundsBy(Dates::displayClock(), date);
    if (!bounds)
        return {};
    TimeItem item;
    item.begin = bounds->earliest.time_since_epoch().count();
    item.end = bounds->latest.time_since_epoch().count();
    item.key = key;
    item.kind = kind;
    item.precision = date.precision();
    item.approximate = date.isApproximate();
    item.uncertain = date.isUncertain();
    item.openStart = date.startKind() != Dates::Edtf::End::Given;
    item.openEnd = date.endKind() != Dates::Edtf::End::Given;
    return item;
}

} // namespace Model
