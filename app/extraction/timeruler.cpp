// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/timeruler.h"

#include <algorithm>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kClausePenalty = 7;
constexpr int kVerbPenalty = 5;

/// "MINSK, December 26. /TASS/": dates the article, not what its sentence tells.
bool isDateline(const Scene &scene, int place)
{
    constexpr int kPlace = 10;
    constexpr int kAgency = 4;
    const TokenRange time = scene.timexTokens(place);
    if (time.size() <= 0)
        return false;
    const TokenRange sentence = scene.sentenceTokens(time.begin);
    const int end = std::min(scene.tokenCount(), time.end + kAgency);
    for (int token = time.end; time.begin - sentence.begin <= kPlace && token < end; ++token) {
        const int name = scene.nameAt(token);
        if (name >= 0 && scene.name(name).type == Language::ActorType::Outlet)
            return true;
        // "Jan 24 (ACN)": an agency that no list knows.
        if (token == time.end && token + 2 < sentence.end && scene.word(token) == u"("
            && scene.token(token + 1).is(Language::Token::AllCapitals)
            && scene.word(token + 2) == u")")
            return true;
    }
    return false;
}

/// "Expo 2017": a year that is part of a name.
bool isInName(const Scene &scene, int place)
{
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    const TokenRange time = scene.timexTokens(place);
    if (time.size() != 1 || !timex.date || timex.date->precision() != Dates::Precision::Year)
        return false;
    const int before = time.begin - 1;
    return before > scene.sentenceTokens(time.begin).begin
        && scene.token(before).is(Language::Token::Capitalised)
        && !scene.sentence(scene.token(before).sentence).headline
        && !scene.is(before, scene.sets().preposition);
}

/// How many words stand in brackets from the token on; 0 where no short aside begins.
int asideAt(const Scene &scene, int token, int end)
{
    constexpr int kLongest = 6;
    if (scene.word(token) != u"(")
        return 0;
    for (int close = token + 1; close < std::min(end, token + kLongest); ++close) {
        if (scene.word(close) == u")")
            return close + 1 - token;
    }
    return 0;
}

} // namespace

TimeRuler::TimeRuler(const Scene &scene)
    : m_scene(scene)
    , m_boundary(scene.sets().clauseEnd)
    , m_occurs(scene.sets().occurs)
{
}

/// Words between them; clause boundaries and other verbs count as several.
int TimeRuler::distance(TokenRange words, TokenRange time) const
{
    const bool after = time.begin >= words.begin;
    const TokenRange between =
        after ? TokenRange{words.end, time.begin} : TokenRange{time.end, words.begin};
    if (between.size() <= 0)
        return after || isAttributive(time) ? 0 : 2;
    if (between.size() > kFarthestTime)
        return kFarthestTime + 1;
    int length = between.size();
    for (int token = between.begin; token < between.end; ++token) {
        // "The military intelligence agency (GRU)": an aside takes nothing apart.
        if (const int aside = asideAt(m_scene, token, between.end); aside > 0) {
            length -= aside;
            token += aside - 1;
            continue;
        }
        if (m_scene.is(token, m_boundary))
            length += kClausePenalty;
        else if (isOtherVerb(token))
            length += kVerbPenalty;
    }
    if (after)
        return length;
    // "Accused A on Monday of hacking B": the time closes what went before it.
    if (m_scene.is(time.end, m_scene.sets().preposition))
        length += kClausePenalty;
    // News puts the time behind its verb more often than before it.
    return length + 1;
}

/// "On Thursday, in a long statement, A blamed B": the time goes with the verb, however far.
bool TimeRuler::opensSentence(TokenRange time) const
{
    constexpr int kOpening = 2;
    return time.begin - m_scene.sentenceTokens(time.begin).begin <= kOpening;
}

/// Whether the time stands in what a speech verb introduces: "accused A of an attack in 2014".
bool TimeRuler::isInContent(TokenRange words, TokenRange time) const
{
    constexpr int kOwn = 2;
    return time.begin - words.end > kOwn
        && m_scene.any({words.end, time.begin - 1}, m_scene.sets().preposition);
}

/// Whether the time stands right behind such a verb: then it says when that was done, not when
/// the operation or the meeting was that the sentence also speaks of.
bool TimeRuler::isTaken(TokenRange time, std::span<const Candidate> sentence) const
{
    const int begin = m_scene.sentenceTokens(time.begin).begin;
    constexpr int kReach = 4;
    const int last = std::max(begin, time.begin - kReach);
    for (int token = time.begin - 1; token >= last; --token) {
        if (m_scene.is(token, m_boundary))
            return false;
        const bool trigger = std::ranges::any_of(sentence, [&](const Candidate &candidate) {
            return candidate.trigger.contains(token);
        });
        if (isOtherVerb(token) && !trigger)
            return true;
    }
    return false;
}

/// "Tuesday's attack", but not "rejected on Tuesday accusations".
bool TimeRuler::isAttributive(TokenRange time) const
{
    return time.begin == 0 || !m_scene.is(time.begin - 1, m_scene.sets().preposition);
}

/// "Asked Thursday about the hack": a past verb that does not tell of the event's taking place.
bool TimeRuler::isOtherVerb(int token) const
{
    return m_scene.nameAt(token) < 0 && m_scene.word(token).size() > 4
        && m_scene.word(token).endsWith(u"ed") && !m_scene.is(token, m_occurs);
}

bool isOfOccasion(const Scene &scene, int place)
{
    constexpr int kReach = 4;
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    const TokenRange time = scene.timexTokens(place);
    if (!timex.date || timex.date->precision() != Dates::Precision::Year || time.size() <= 0)
        return false;
    const int end = std::min(scene.sentenceTokens(time.begin).end, time.end + kReach);
    for (int token = time.end; token < end; ++token) {
        if (scene.is(token, scene.sets().occasion))
            return true;
        if (scene.nameAt(token) < 0
            && (scene.is(token, scene.sets().preposition)
                || scene.is(token, scene.sets().breaksJoint)
                || scene.is(token, scene.clauseMark())))
            return false;
    }
    return false;
}

bool isRecentDay(const Scene &scene, int place)
{
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    const TokenRange time = scene.timexTokens(place);
    if (timex.type != Dates::TimexType::Date || timex.isLimit
        || (timex.date && timex.date->precision() != Dates::Precision::Day))
        return false;
    for (int token = time.begin; token < time.end; ++token) {
        if (scene.token(token).is(Language::Token::Number))
            return false;
    }
    return timex.date ? timex.anchor == Dates::Anchor::Publication
                      : timex.value.startsWith(u"XXXX-WXX-");
}

bool datesEvents(const Scene &scene, int place, Reading::Span published)
{
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    return timex.type != Dates::TimexType::Set && !timex.span.overlaps(published)
        && !isDateline(scene, place) && !isInName(scene, place);
}

} // namespace Extraction
