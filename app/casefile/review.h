// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace Casefile {

/// Key of a row; above 0.
using Key = qint64;

enum class ReviewState { Unreviewed, Confirmed, Corrected, Rejected };
inline constexpr int kReviewStateCount = 4;

/// What of an event a person can correct, besides its evidence.
struct EventValues
{
    Extraction::Kind kind = Extraction::Kind::Hack;
    Extraction::Status status = Extraction::Status::Reported;
    std::optional<Dates::Edtf> date;
    QStringList actors;
    QStringList targets;
    QString title;

    friend bool operator==(const EventValues &, const EventValues &) = default;
};

/// What a person decided about one event. What was found stays beside it, untouched.
struct Review
{
    ReviewState state = ReviewState::Unreviewed;
    /// Each as it is corrected; nothing: as found.
    std::optional<Extraction::Kind> kind;
    std::optional<Extraction::Status> status;
    /// Nothing in it: the event has no date.
    std::optional<std::optional<Dates::Edtf>> date;
    std::optional<QStringList> actors;
    std::optional<QStringList> targets;
    std::optional<QString> title;
    /// In the article's text, at least one, in text order.
    std::optional<std::vector<Reading::Span>> evidence;
    QString note;
    /// Sorted, each once.
    QStringList tags;
    bool starred = false;
    /// The event that it is one with; 0: as the program joins them.
    Key mergedInto = 0;
    /// It is no account of what the program joins it with.
    bool apart = false;
    /// As it was found when its state was decided: what is shown for it stays so, whatever is found
    /// later.
    std::optional<EventValues> found;
    /// Whose decision state and corrections are, and when, by UTC; empty for Unreviewed.
    QString who;
    QDateTime at;

    /// Nothing is decided.
    bool isBlank() const { return *this == Review(); }
    bool hasCorrections() const;

    friend bool operator==(const Review &, const Review &) = default;
};

EventValues valuesOf(const Extraction::Event &event);

/// What views and exports show for an event: each value as it is corrected, or else as it was found
/// when it was decided, or else as it is found. Mentions that a person chose replace the found
/// ones; those that were found too keep their words.
Extraction::Event reviewed(const Extraction::Event &found, const Review &review);

enum class Field { Kind, Date, Status, Actors, Targets, Title, Evidence };

/// Name of the contracts and the journal: "kind", "date" …
QString toString(Field field);
/// "unreviewed", "confirmed" …
QString toString(ReviewState state);
std::optional<ReviewState> reviewStateFromString(QStringView text);

/// A value that is another one now than it was then; for people. Empty: none.
struct FieldDifference
{
    Field field = Field::Kind;
    QString then;
    QString now;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// Where one differs from the other, in the order of Field.
std::vector<FieldDifference> differences(const EventValues &then, const EventValues &now);
/// What a person corrected: what was found then, and what stands now.
std::vector<FieldDifference> corrections(const Extraction::Event &found, const Review &review);
/// What is found otherwise since the person decided: it is asked about, never taken over by itself.
std::vector<FieldDifference> foundSince(const Extraction::Event &found, const Review &review);

/// The review with that state of what is shown now. What was corrected stays so; it stays Corrected
/// where it is confirmed. Unreviewed drops the corrections.
Review decided(Review review, ReviewState state, const Extraction::Event &found, const QString &who,
               const QDateTime &at);
/// With the values wanted: those that are as found are no corrections. Confirmed where none is.
Review corrected(Review review, const EventValues &wanted, const Extraction::Event &found,
                 const QString &who, const QDateTime &at);
/// Keeps what is shown, although something else is found now.
Review keptAgainst(const Extraction::Event &found, Review review);
/// Takes over what is found now where that has changed.
Review takenOver(const Extraction::Event &found, Review review);

/// The rule of an event that a person made by hand.
QString ruleOf(const QString &who);
bool isByHand(const Extraction::Event &event);
/// Who made it.
QString makerOf(const Extraction::Event &event);

/// The review of an event, as it stands in the case.
struct StoredReview
{
    Key event = 0;
    /// Grows with every change; 0: the case has none yet.
    qint64 version = 0;
    Review review;

    friend bool operator==(const StoredReview &, const StoredReview &) = default;
};

/// What a person decided about a tie between two events.
struct DecidedTie
{
    enum class State {
        AsFound, ///< nothing (any more)
        Made,
        Cut,
    };
    /// 0: not in the case yet.
    Key key = 0;
    qint64 version = 0;
    Key from = 0;
    Key to = 0;
    Extraction::Relation relation = Extraction::Relation::About;
    State state = State::AsFound;
    QString who;
    QDateTime at;

    friend bool operator==(const DecidedTie &, const DecidedTie &) = default;
};

/// An event beside those of an article's findings: made by hand, or no longer found although a
/// person decided something about it. One whose review is blank is taken back, and is not shown.
struct KeptEvent
{
    Key key = 0;
    Key article = 0;
    Extraction::Event event;

    friend bool operator==(const KeptEvent &, const KeptEvent &) = default;
};

/// One deed of a person: all of it or nothing.
struct Decision
{
    struct Made
    {
        Key article = 0;
        /// Its rule is ruleOf(who); its id is given.
        Extraction::Event event;
        Review review;
    };
    /// Name in the journal: "confirm", "correct", "reject" …
    QString what;
    /// version: that of the review that this one comes from. Refused where it is another meanwhile.
    std::vector<StoredReview> reviews;
    std::vector<DecidedTie> ties;
    std::vector<Made> made;
};

} // namespace Casefile
