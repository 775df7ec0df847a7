// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/dates/publication.h"
#include "app/dates/timex.h"
#include "app/reading/span.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace Extraction {

/// CAMEO 176, 112, 016 and rejected accusations, 04x.
enum class Kind { Hack, Accusation, Denial, Meeting };
inline constexpr int kKindCount = 4;

enum class Status { Reported, Alleged, Planned, Possible };

/// An accusation is about a hack, a denial answers an accusation or a hack, a meeting takes up any.
enum class Relation { About, Answers, TakesUp };

/// One place in one article that reports an event.
struct Mention
{
    /// The evidence: a whole sentence.
    Reading::Span sentence;
    Reading::Span trigger;
    std::vector<Reading::Span> actors;
    std::vector<Reading::Span> targets;
    std::optional<Reading::Span> date;
    /// Name of the rule that read it, as it stands in the lexicon file.
    QString rule;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Which question about an event a reason answers.
enum class Aspect { What, Actor, Target, Date, Status };

/// One step of the argument for an event: a rule, the words it read, what it concluded.
struct Reason
{
    QString rule;
    Reading::Span words;
    QString conclusion;
    Aspect aspect = Aspect::What;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// What about an event speaks for or against it; the first four are its kind, in Kind's order.
enum class Circumstance : std::uint8_t {
    Hack,
    Accusation,
    Denial,
    Meeting,
    OwnWords, ///< the rule asks for no other words around them
    Verb,
    Headline,
    Opening, ///< in one of the first three sentences
    ToldAgain, ///< by two sentences or more
    ToldOften, ///< by four or more
    ActorNamed, ///< of a meeting: two at least
    ActorElsewhere, ///< in another sentence than the event
    TargetNamed,
    Dated, ///< by a time expression, not by its place in the article
    Hedged, ///< planned, possible or alleged
    Quoted,
    Tied, ///< by a thread
};
inline constexpr std::size_t kCircumstanceCount = 17;

/// How likely it is that a person would find the event too.
struct Confidence
{
    struct Part
    {
        Circumstance circumstance = Circumstance::Hack;
        /// Log-odds.
        float weight = 0;

        friend bool operator==(const Part &, const Part &) = default;
    };

    /// Above 0, below 1.
    float value = 0;
    /// What it was computed from: value is the logistic function of the sum of their weights.
    std::vector<Part> parts;

    friend bool operator==(const Confidence &, const Confidence &) = default;
};

struct Event
{
    /// "e1", "e2" … in the order of first mention; unique within its article.
    QString id;
    Kind kind = Kind::Hack;
    Status status = Status::Reported;
    std::optional<Dates::Edtf> date;
    /// Canonical names.
    QStringList actors;
    QStringList targets;
    /// Short text for tables and labels.
    QString title;
    /// Trigger word of the best mention, as it stands in the text.
    QString trigger;
    /// Rule of the best mention.
    QString rule;
    /// In text order; at least one.
    std::vector<Mention> mentions;
    /// Why kind, status, actors, targets and date are what they are.
    std::vector<Reason> reasons;
    Confidence confidence;

    friend bool operator==(const Event &, const Event &) = default;
};

/// A tie between two events of one article, by their ids.
struct Link
{
    QString from;
    QString to;
    Relation relation = Relation::About;

    friend bool operator==(const Link &, const Link &) = default;
};

struct Digest;

/// What extraction finds in one article.
struct Findings
{
    std::vector<Event> events;
    std::vector<Link> links;
    std::vector<Dates::Timex> timexes;
    /// The publication date they were resolved against.
    Dates::Publication published;
    /// What the article has to say to others (see digest.h); nullptr for findings made by hand.
    std::shared_ptr<const Digest> digest;
};

/// Names of the contracts: "hack", "reported", "answers".
QString toString(Kind kind);
QString toString(Status status);
QString toString(Relation relation);
std::optional<Kind> kindFromString(QStringView text);

} // namespace Extraction
