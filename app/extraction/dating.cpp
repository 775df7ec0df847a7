// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/dating.h"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <tuple>
#include <utility>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kClausePenalty = 7;
/// A time expression further away than this belongs to nobody.
constexpr int kFarthest = 30;
constexpr int kVerbPenalty = 5;

/// Measures how far a time expression is from the words it may belong to.
class Ruler
{
public:
    explicit Ruler(const Scene &scene)
        : m_scene(scene)
        , m_boundary(scene.sets().clauseEnd)
        , m_occurs(scene.sets().occurs)
    {
    }

    /// Words between them; clause boundaries and other verbs count as several.
    int distance(TokenRange words, TokenRange time) const
    {
        const bool after = time.begin >= words.begin;
        const TokenRange between =
            after ? TokenRange{words.end, time.begin} : TokenRange{time.end, words.begin};
        if (between.size() <= 0)
            return after || isAttributive(time) ? 0 : 2;
        if (between.size() > kFarthest)
            return kFarthest + 1;
        int length = between.size();
        for (int token = between.begin; token < between.end; ++token) {
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
    bool opensSentence(TokenRange time) const
    {
        constexpr int kOpening = 2;
        return time.begin - m_scene.sentenceTokens(time.begin).begin <= kOpening;
    }

    /// Whether the time stands in what a speech verb introduces: "accused A of an attack in 2014".
    bool isInContent(TokenRange words, TokenRange time) const
    {
        constexpr int kOwn = 2;
        return time.begin - words.end > kOwn
            && m_scene.any({words.end, time.begin - 1}, m_scene.sets().preposition);
    }

    /// Whether the time stands right behind such a verb: then it says when that was done, not when
    /// the operation or the meeting was that the sentence also speaks of.
    bool isTaken(TokenRange time, std::span<const Candidate> sentence) const
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

private:
    /// "Tuesday's attack", but not "rejected on Tuesday accusations".
    bool isAttributive(TokenRange time) const
    {
        return time.begin == 0 || !m_scene.is(time.begin - 1, m_scene.sets().preposition);
    }

    /// "Asked Thursday about the hack": a past verb that does not tell of the event's taking place.
    bool isOtherVerb(int token) const
    {
        return m_scene.nameAt(token) < 0 && m_scene.word(token).size() > 4
            && m_scene.word(token).endsWith(u"ed") && !m_scene.is(token, m_occurs);
    }

    const Scene &m_scene;
    WordClass m_boundary;
    WordClass m_occurs;
};

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

/// The best time of each candidate of a sentence so far: the nearest that has a date, else the
/// nearest.
struct Chosen
{
    int distance = kFarthest + 1;
    bool dated = false;
};

/// How far an expression without a date may be to keep others from dating the event.
constexpr int kVagueReach = 3;

void assign(const Scene &scene, const Speech &speech, std::span<Candidate> sentence,
            std::span<Chosen> chosen, int place)
{
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    const TokenRange time = scene.timexTokens(place);
    const Ruler ruler(scene);
    const bool deed = belongsToDeed(timex, time, sentence);
    const bool taken = !deed && ruler.isTaken(time, sentence);
    // An accusation of today needs no year to be dated.
    const bool coarse = timex.date
        && (timex.date->precision() <= Dates::Precision::Month
            || (timex.anchor == Dates::Anchor::None && timex.date->hasYear()));
    const bool opening = ruler.opensSentence(time);
    const Candidate *held = heldThen(scene, time, sentence);
    const auto mayHave = [&](const Candidate &candidate) {
        if (held)
            return &candidate == held;
        const bool spoken = isSpoken(candidate);
        if (isRejected(candidate, sentence))
            return false;
        if (spoken && coarse && ruler.isInContent(governor(speech, candidate), time))
            return false;
        return deed ? candidate.kind == Kind::Hack : !taken || spoken;
    };
    const auto distance = [&](const Candidate &candidate) {
        int words = ruler.distance(governor(speech, candidate), time);
        // "B denies it, its spokesman A said on Monday".
        const SpeechAct *act = isSpoken(candidate) ? speech.actAt(candidate.trigger) : nullptr;
        if (act && isSaidBy(*act, candidate))
            words = std::min(words, ruler.distance(act->words, time));
        return opening && candidate.kind != Kind::Hack ? std::min(words, kFarthest) : words;
    };
    int nearest = timex.date ? kFarthest + 1 : kVagueReach + 1;
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

/// "Monday", "yesterday": a day that only an article of those days would call so.
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

bool isUsable(const Scene &scene, int place, Reading::Span published)
{
    const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
    return timex.type != Dates::TimexType::Set && !timex.span.overlaps(published)
        && !isDateline(scene, place) && !isInName(scene, place);
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
            if (isUsable(scene, timex, published))
                assign(scene, speech, sentence, chosen, timex);
        }
        returnToSpeech(scene, sentence);
        first = last;
    }
}

namespace {

/// How many sentences of the body make up the lead.
constexpr int kLead = 2;

/// The first sentence after the lead: headlines do not count.
int leadEnd(const Scene &scene)
{
    int body = 0;
    for (int s = 0; s < scene.sentenceCount(); ++s) {
        const Language::Sentence &sentence = scene.sentence(s);
        if (!sentence.furniture && !sentence.headline && ++body > kLead)
            return s;
    }
    return scene.sentenceCount();
}

/// "Had accused", "a few days after A accused": tells what went before the article's own news.
bool isBackground(const Scene &scene, const Candidate &candidate)
{
    constexpr int kAuxiliary = 3;
    constexpr int kLimitReach = 5;
    const TokenRange sentence = scene.sentenceTokens(candidate.trigger.begin);
    const int begin = candidate.trigger.begin;
    for (int token = begin - 1; token >= std::max(sentence.begin, begin - kAuxiliary); --token) {
        if (scene.word(token) == u"had")
            return true;
        if (scene.nameAt(token) >= 0)
            break;
    }
    const TokenRange times = scene.timexesOf(candidate.sentence);
    for (int place = times.begin; place < times.end; ++place) {
        const Dates::Timex &timex = scene.timexes()[std::size_t(place)];
        const TokenRange time = scene.timexTokens(place);
        const bool vague = timex.isLimit || (!timex.date && timex.type == Dates::TimexType::Date);
        const bool opens = time.begin == sentence.begin;
        if (vague && timex.value != u"PRESENT_REF"
            && (opens || std::abs(time.begin - begin) <= kLimitReach))
            return true;
    }
    return false;
}

/// "Asked about the accusation, A called it absurd": the answer is the news.
bool isAnswered(const std::vector<Candidate> &candidates, const std::vector<Draft> &drafts,
                const Draft &accusation)
{
    const Candidate &founder = candidates[std::size_t(accusation.founder)];
    if (accusation.kind != Kind::Accusation || founder.rule->verb)
        return false;
    return std::ranges::any_of(drafts, [&](const Draft &draft) {
        return draft.kind == Kind::Denial
            && candidates[std::size_t(draft.members.front())].sentence == founder.sentence;
    });
}

} // namespace

void dateLead(const Scene &scene, const std::vector<Candidate> &candidates,
              const std::optional<Dates::Edtf> &published, std::vector<Draft> &drafts)
{
    if (!published || published->form() != Dates::Edtf::Form::Date)
        return;
    const int end = leadEnd(scene);
    for (Draft &draft : drafts) {
        const int first = candidates[std::size_t(draft.members.front())].sentence;
        if (first >= end)
            return;
        if (draft.kind == Kind::Hack || isAnswered(candidates, drafts, draft))
            continue;
        const bool background = std::ranges::any_of(draft.members, [&](int member) {
            const Candidate &candidate = candidates[std::size_t(member)];
            return candidate.sentence < end && isBackground(scene, candidate);
        });
        if (draft.timex < 0 && draft.status == Status::Reported && !background) {
            Dates::EdtfDate date = published->dates().front();
            date.approximate = true;
            draft.date = Dates::Edtf::fromDate(date);
            draft.reasons.push_back(
                {u"lead"_s,
                 {},
                 u"is what the article reports first and without a time: about %1"_s.arg(
                     draft.date->toString()),
                 Aspect::Date});
        }
        return;
    }
}

void lookAhead(const Scene &scene, const std::optional<Dates::Edtf> &published,
               std::vector<Draft> &drafts)
{
    const auto today = published ? published->bounds() : std::nullopt;
    for (Draft &draft : drafts) {
        const bool ahead = draft.status == Status::Planned || draft.status == Status::Possible;
        if (!today || draft.kind != Kind::Meeting || !ahead || draft.timex < 0 || !draft.date
            || draft.date->form() != Dates::Edtf::Form::Date)
            continue;
        const Dates::Timex &timex = scene.timexes()[std::size_t(draft.timex)];
        const auto bounds = draft.date->bounds();
        Dates::EdtfDate date = draft.date->dates().front();
        if (timex.anchor != Dates::Anchor::Publication || !date.month || !bounds
            || bounds->latest > today->earliest)
            continue;
        // "On Thursday called off the talks": that is when it was said.
        if (isRecentDay(scene, draft.timex)) {
            draft.date.reset();
            continue;
        }
        if (draft.status != Status::Planned)
            continue;
        ++date.year;
        if (!date.isValid())
            continue;
        draft.date = Dates::Edtf::fromDate(date);
        draft.reasons.push_back(
            {u"planned"_s, {}, u"is still to come: %1"_s.arg(draft.date->toString())});
    }
}

bool compatible(const std::optional<Dates::Edtf> &a, const std::optional<Dates::Edtf> &b)
{
    if (!a || !b || *a == *b)
        return true;
    const auto first = a->bounds();
    const auto second = b->bounds();
    if (!first || !second)
        return false;
    return first->earliest < second->latest && second->earliest < first->latest;
}

} // namespace Extraction
