// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/review.h"
#include "app/model/opencase.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace Model {

class CaseKeeper;

/// What a person puts right about an event; nothing: stays as it is.
struct Correction
{
    std::optional<Extraction::Kind> kind;
    std::optional<Extraction::Status> status;
    /// Nothing in it: it has no date.
    std::optional<std::optional<Dates::Edtf>> date;
    std::optional<QStringList> actors;
    std::optional<QStringList> targets;
    std::optional<QString> title;

    bool isEmpty() const { return *this == Correction(); }
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// The deeds of a person: each goes to the case on the disk as one, and is shown when it is there.
/// Events are named by the key of any of their accounts.
///
/// What several articles tell of is decided about as a whole: its state, and kind, date, status,
/// actors, targets and title as they are put right, go to each account, so that every article is
/// exported with what the person says. Evidence is of one account. A note, tags and the star go to
/// the event's first account alone; an event has those of all its accounts.
class Reviewing : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive this.
    Reviewing(OpenCase &openCase, CaseKeeper &keeper, QObject *parent = nullptr);

    /// Why nothing can be decided about these events, as a sentence; empty where it can.
    QString obstacle(const std::vector<EventKey> &events) const;
    QString articleObstacle(int article) const;

    void confirm(const std::vector<EventKey> &events);
    void reject(const std::vector<EventKey> &events);
    /// Neither confirmed nor corrected nor rejected any more; note, tags and star stay.
    void takeBack(const std::vector<EventKey> &events);
    void correct(const std::vector<EventKey> &events, const Correction &correction);
    /// At least one, in the account's article.
    void setEvidence(EventKey account, const std::vector<Reading::Span> &evidence);
    void setNote(EventKey event, const QString &note);
    void addTags(const std::vector<EventKey> &events, const QStringList &tags);
    /// These and no others.
    void setTags(const std::vector<EventKey> &events, const QStringList &tags);
    void star(const std::vector<EventKey> &events, bool starred);
    /// The first one and the others are one happening.
    void merge(const std::vector<EventKey> &events);
    /// Takes apart what a person put together; else what the program did; else, of one account with
    /// several mentions, makes an event of each.
    void split(EventKey event);
    bool canSplit(EventKey event) const;
    /// Evidence within an article's text becomes an event by hand.
    void create(int article, Reading::Span evidence, const Casefile::EventValues &values);
    void link(EventKey from, EventKey to, Extraction::Relation relation);
    void unlink(EventKey event, const Tie &tie);
    /// What was found otherwise since a person decided: keeps what was decided, or takes over what
    /// is found now.
    void keepDecided(const std::vector<EventKey> &events);
    void takeOverFound(const std::vector<EventKey> &events);

    void undo();
    void redo();
    /// Something that was asked for is not in the case yet.
    bool isBusy() const { return m_busy || !m_waiting.empty(); }

    /// What the event's accounts hold together.
    QStringList tagsOf(EventKey event) const;
    QString noteOf(EventKey event) const;
    bool isStarred(EventKey event) const;

Q_SIGNALS:
    /// The case has what was asked for, or refused it; what is open shows what it has.
    void answered();

private:
    /// Which accounts a change is of: all, the first of each event, those that are named.
    enum class Whose { All, First, Own };
    using Change = std::function<void(const ReviewedEvent &event, Casefile::Review &review)>;
    /// Works out what is to be written when it is its turn; nothing: nothing.
    using Deed = std::function<std::optional<Casefile::Decision>()>;
    /// A deed, or undoing and redoing, which the keeper works out. True: an answer follows.
    using Step = std::function<bool()>;

    void carryOut(Deed deed);
    void take(Step step);
    void next();
    std::vector<EventKey> accountsOf(const std::vector<EventKey> &events) const;
    std::vector<EventKey> firstAccountsOf(const std::vector<EventKey> &events) const;
    /// The event with what is decided about it, whether something is or not.
    std::optional<ReviewedEvent> reviewedEvent(EventKey account) const;
    void add(Casefile::Decision &decision, EventKey account, const Change &change) const;
    void change(const QString &what, const std::vector<EventKey> &events, Whose whose,
                const Change &change);
    void decideTie(Casefile::Decision &decision, EventKey from, EventKey to,
                   Extraction::Relation relation, bool made) const;
    Casefile::Decision splitMentions(EventKey account) const;

    OpenCase &m_case;
    CaseKeeper &m_keeper;
    std::deque<Step> m_waiting;
    bool m_busy = false;
};

} // namespace Model
