// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/dating.h"

#include "app/extraction/timeruler.h"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <tuple>
#include <utility>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The words from which a candidate's time is measured: a speech act's are its verb's.
TokenRange governor(const Speech &speech, const Candidate &candidate)
{
    const std::vector<RolePlace> &actors = candidate.rule->actors;
    const bool bySpeaker = !actors.empty() && actors.front().place == Place::Speaker;
    if (bySpeaker) {
        if (const SpeechAct *act = speech.actAt(candidate.trigger))
            return act->words;
    }
    return candidate.trigger;
}

bool isSpoken(const Candidate &candidate)
{
    return candidate.kind == Kind::Accusation || candidate.kind == Kind::Denial;
}

bool isSaidBy(const SpeechAct &act, const Candidate &candidate)
{
    return std::ranges::any_of(act.speakers, [&](int speaker) {
        return std::ranges::find(candidate.actors, speaker) != candidate.actors.end();
    });
}

/// "accused X of an attack in 2014": a bare year belongs to the attack (rule 8), but not "in 2014 Y
/// accused X of an attack".
bool belongsToDeed(const Dates::Timex &timex, TokenRange time, std::span<const Candidate> sentence)
{
    if (!timex.date || timex.date->precision() != Dates::Precision::Year)
        return false;
    return std::ranges::any_of(sentence, [&](const Candidate &hack) {
        if (hack.kind != Kind::Hack || hack.generic || hack.rule->shadow)
            return false;
        return std::ranges::none_of(sentence, [&](const Candidate &spoken) {
            return isSpoken(spoken) && spoken.rule->verb && time.end <= spoken.trigger.begin
                && spoken.trigger.begin < hack.trigger.begin;
        });
    });
}

/// "Rejected the accusations on Tuesday": the accusations only say what was rejected.
bool isRejected(const Candidate &candidate, std::span<const Candidate> sentence)
{
    return candidate.kind == Kind::Accusation && !candidate.rule->verb
        && std::ranges::any_of(sentence, [](const Candidate &other) {
               return other.kind == Kind::Denial && other.rule->verb;
           });
}

/// "Discussed the summit to be held in Rome this autumn": the noun that such a verb before the time
/// is about, or nullptr.
const Candidate *heldThen(const Scene &scene, TokenRange time, std::span<const Candidate> sentence)
{
    constexpr int kReach = 6;
    const int begin = scene.sentenceTokens(time.begin).begin;
    int held = time.begin - 1;
    const int last = std::max(begin, time.begin - kReach);
    while (held >= last && !scene.is(held, scene.sets().takesPlace)) {
        if (scene.is(held, scene.clauseMark()))
            return nullptr;
        --held;
    }
    const Candidate *noun = nullptr;
    for (const Candidate &candidate : sentence) {
        if (held < last || candidate.kind != Kind::Meeting)
            continue;
        if (candidate.trigger.end > held && candidate.trigger.begin < time.begin)
            return nullptr;
        if (candidate.trigger.end <= held && !candidate.rule->verb)
            noun = &candidate;
    }
    return noun;
}

/// "Detected the attack on January 12", "disclosed a breach in March": when it came to light.
bool isDiscovered(const Scene &scene, const Candidate &hack, TokenRange time)
{
    constexpr int kReach = 5;
    if (hack.kind != Kind::Hack || time.begin < hack.trigger.end)
        return false;
    if (hack.rule->verb)
        return scene.is(hack.trigger.begin, scene.sets().discovers);
    const int begin = scene.sentenceTokens(hack.trigger.begin).begin;
    const int last = std::max(begin, hack.trigger.begin - kReach);
    for (int token = hack.trigger.begin - 1; token >= last; --token) {
        if (scene.is(token, scene.sets().discovers))
            return true;
        if (scene.is(token, scene.clauseMark()) || scene.is(token, scene.sets().preposition)
            || scene.is(token, scene.sets().be))
            return false;
    }
    return false;
}

/// What is said is said on a day, not "since 2014"; and what a quotation dates is no news of it.
bool mayDateSpeech(const Scene &scene, const Candidate &candidate, int place)
{
    const std::optional<Dates::Edtf> &date = scene.timexes()[std::size_t(place)].date;
    if (date && date->endKind() == Dates::Edtf::End::Open)
        return false;
    const int quotation = scene.quotationAt(scene.timexTokens(place).begin);
    return quotation < 0 || quotation == scene.quotationAt(candidate.trigger.begin);
}

/// "Ahead of the 2016 election": dates nothing but the election.
bool isAhead(const Scene &scene, TokenRange time)
{
    constexpr int kReach = 4;
    const int begin = scene.sentenceTokens(time.begin).begin;
    return scene.any({std::max(begin, time.begin - kReach), time.begin}, scene.sets().ahead);
}

/// The best time of each candidate of a sentence so far: the nearest that has a date, else the
/// nearest.
struct Chosen
{
    int distance = kFarthestTime + 1;
    bool dated = false;
};

/// How far an expression without a date may be to keep others from dating the event.
constexpr int kVagueReach = 3;

void assign(const Scene &scene, const Speech &speech, std::span<Candidate> sentence,
            std::span<Chosen> chosen, int place)
{
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    const TokenRange time = scene.timexTokens(place);
    const TimeRuler ruler(scene);
    const bool deed = belongsToDeed(timex, time, sentence);
    const bool taken = !deed && ruler.isTaken(time, sentence);
    // An accusation of today needs no year to be dated.
    const bool coarse = timex.date
        && (timex.date->precision() <= Dates::Precision::Month
            || (timex.anchor == Dates::Anchor::None && timex.date->hasYear()));
    const bool opening = ruler.opensSentence(time);
    const Candidate *held = heldThen(scene, time, sentence);
    const bool occasion = isOfOccasion(scene, place);
    if (occasion && isAhead(scene, time))
        return;
    const auto mayHave = [&](const Candidate &candidate) {
        if (held)
            return &candidate == held;
        const bool spoken = isSpoken(candidate);
        if (isRejected(candidate, sentence) || isDiscovered(scene, candidate, time)
            || (occasion && candidate.kind != Kind::Hack))
            return false;
        if (spoken && !mayDateSpeech(scene, candidate, place))
            return false;
        if (spoken && coarse && ruler.isInContent(governor(speech, candidate), time))
            return false;
        return deed ? candidate.kind == Kind::Hack : !taken || spoken;
    };
    const auto distance = [&](const Candidate &candidate) {
        int words = ruler.distance(governor(speech, candidate), time);
        // "“The agency concluded in January that …,” he said": so did the agency.
        if (scene.is(candidate.trigger.begin, scene.sets().say))
            words = std::min(words, ruler.distance(candidate.trigger, time));
        // "B denies it, its spokesman A said on Monday".
        const SpeechAct *act = isSpoken(candidate) ? speech.actAt(candidate.trigger) : nullptr;
        if (act && isSaidBy(*act, candidate))
            words = std::min(words, ruler.distance(act->words, time));
        return opening && candidate.kind != Kind::Hack ? std::min(words, kFarthestTime) : words;
    };
    int nearest = timex.date ? kFarthestTime + 1 : kVagueReach + 1;
    const int limit = nearest;
    for (const Candidate &candidate : sentence) {
        if (mayHave(candidate))
            nearest = std::min(nearest, distance(candidate));
    }
    // A speech verb that no candidate stands for takes its time away from all.
    if (const SpeechAct *act = speech.actAt(time); act && !deed && !held)
        nearest = std::min(nearest, ruler.distance(act->words, time));
    if (nearest >= limit)
        return;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        if (!mayHave(sentence[i]) || distance(sentence[i]) > nearest)
            continue;
        // A day says more than an hour.
        const bool dated = timex.date && timex.type != Dates::TimexType::Time;
        if (std::tuple(!dated, nearest) < std::tuple(!chosen[i].dated, chosen[i].distance)) {
            chosen[i] = {nearest, dated};
            sentence[i].timex = place;
        }
    }
}

bool closesClause(const Scene &scene, int token)
{
    const TokenRange sentence = scene.sentenceTokens(token - 1);
    return token >= sentence.end || scene.token(token).is(Language::Token::Punctuation)
        || scene.is(token, scene.sets().conjunction) || scene.is(token, scene.sets().andWords);
}

/// "Denied any part in the attack on Monday": news gives the day of what was said, and where it
/// gives that of the attack too the two days stand apart.
void returnToSpeech(const Scene &scene, std::span<Candidate> sentence)
{
    for (Candidate &hack : sentence) {
        const bool deed = hack.kind == Kind::Hack && hack.timex >= 0
            && (!hack.rule->verb || scene.word(hack.trigger.begin).endsWith(u"ing"));
        if (!deed || !isRecentDay(scene, hack.timex))
            continue;
        const TokenRange time = scene.timexTokens(hack.timex);
        if (time.begin < hack.trigger.end || !closesClause(scene, time.end))
            continue;
        Candidate *speech = nullptr;
        for (Candidate &candidate : sentence) {
            if (isSpoken(candidate) && candidate.rule->verb && !candidate.generic
                && candidate.trigger.begin < hack.trigger.begin)
                speech = &candidate;
        }
        if (speech && speech->timex < 0)
            speech->timex = std::exchange(hack.timex, -1);
    }
}

} // namespace

void findDates(const Scene &scene, const Speech &speech, Reading::Span published,
               std::vector<Candidate> &candidates)
{
    constexpr std::size_t kTogether = 40;
    for (std::size_t first = 0; first < candidates.size();) {
        std::size_t last = first;
        while (last < candidates.size() && candidates[last].sentence == candidates[first].sentence)
            ++last;
        const std::span sentence(candidates.data() + first, std::min(last - first, kTogether));
        const TokenRange times = scene.timexesOf(candidates[first].sentence);
        const int end = std::min(times.end, times.begin + int(kTogether));
        std::vector<Chosen> chosen(sentence.size());
        for (int timex = times.begin; timex < end; ++timex) {
            if (datesEvents(scene, timex, published))
                assign(scene, speech, sentence, chosen, timex);
        }
        returnToSpeech(scene, sentence);
        first = last;
    }
}

namespace {

/// The bounds of the value, if a date without a year is taken to be of that year.
std::optional<Dates::Bounds> boundsIn(const Dates::Edtf &value, int year)
{
    if (value.hasYear() || value.form() != Dates::Edtf::Form::Date)
        return value.bounds();
    Dates::EdtfDate date = value.dates().front();
    date.year = year;
    date.unspecifiedYearDigits = 0;
    return date.isValid() ? date.bounds() : std::nullopt;
}

/// The year in which a date without one is laid beside the other.
int commonYear(const Dates::Edtf &a, const Dates::Edtf &b)
{
    constexpr int kLeapYear = 2000;
    for (const Dates::Edtf *value : {&a, &b}) {
        if (value->hasYear())
            return value->dates().front().year;
    }
    return kLeapYear;
}

} // namespace

bool compatible(const std::optional<Dates::Edtf> &a, const std::optional<Dates::Edtf> &b)
{
    if (!a || !b || *a == *b)
        return true;
    const int year = commonYear(*a, *b);
    const auto first = boundsIn(*a, year);
    const auto second = boundsIn(*b, year);
    if (!first || !second)
        return false;
    return first->earliest < second->latest && second->earliest < first->latest;
}

bool isWithin(const Dates::Edtf &narrow, const Dates::Edtf &wide)
{
    const int year = commonYear(narrow, wide);
    const auto inner = boundsIn(narrow, year);
    const auto outer = boundsIn(wide, year);
    return inner && outer && outer->earliest <= inner->earliest && inner->latest <= outer->latest;
}

} // namespace Extraction
