// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/triggers.h"

#include <algorithm>
#include <array>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many sentences back "nearby" reaches.
constexpr int kNearby = 2;

/// Answers conditions that reach beyond a sentence without reading the text again and again.
class Conditions
{
public:
    explicit Conditions(const Scene &scene) : m_scene(scene) { }

    bool hold(const Rule &rule, TokenRange trigger)
    {
        return std::ranges::all_of(rule.conditions, [&](const Condition &condition) {
            return found(condition, trigger) == condition.wanted;
        });
    }

private:
    bool found(const Condition &condition, TokenRange trigger)
    {
        const TokenRange sentence = m_scene.window(trigger);
        switch (condition.reach) {
        case Reach::Before:
            return m_scene.any(
                {std::max(sentence.begin, trigger.begin - condition.tokens), trigger.begin},
                condition.words);
        case Reach::After:
            return m_scene.any(
                {trigger.end, std::min(sentence.end, trigger.end + condition.tokens)},
                condition.words);
        case Reach::Sentence:
            return m_scene.any({sentence.begin, trigger.begin}, condition.words)
                || m_scene.any({trigger.end, sentence.end}, condition.words);
        case Reach::Nearby:
            return nearby(condition.words, m_scene.token(trigger.begin).sentence);
        case Reach::Article:
            return article(condition.words);
        }
        return false;
    }

    struct Sentences
    {
        std::vector<bool> with;
        bool any = false;
    };

    const Sentences &sentencesWith(WordClass words)
    {
        Sentences &known = m_sentences[words];
        if (known.with.empty()) {
            known.with.reserve(std::size_t(m_scene.sentenceCount()));
            for (int s = 0; s < m_scene.sentenceCount(); ++s) {
                const Language::Sentence &sentence = m_scene.sentence(s);
                const bool has = !sentence.furniture && m_scene.any(sentence.tokens, words);
                known.with.push_back(has);
                known.any = known.any || has;
            }
        }
        return known;
    }

    bool nearby(WordClass words, int sentence)
    {
        const std::vector<bool> &known = sentencesWith(words).with;
        // Nothing stands before the first sentence; the second says what it is about.
        if (sentence == 0 && known.size() > 1 && known[1])
            return true;
        for (int s = std::max(0, sentence - kNearby); s <= sentence; ++s) {
            if (known[std::size_t(s)])
                return true;
        }
        return false;
    }

    bool article(WordClass words) { return sentencesWith(words).any; }

    const Scene &m_scene;
    QHash<WordClass, Sentences> m_sentences;
};

struct Trigger
{
    const Rule *rule = nullptr;
    TokenRange words;
};

/// The best match of each kind at one token.
using Best = std::array<Trigger, kKindCount>;

void offer(Best &best, const Rule &rule, TokenRange words)
{
    Trigger &slot = best[std::size_t(rule.kind)];
    if (!slot.rule || slot.words.size() < words.size())
        slot = {&rule, words};
}

/// "Forum" in "Pacific Islands Forum" reports no forum.
bool isPartOfName(const Scene &scene, TokenRange trigger)
{
    const int name = scene.nameAt(trigger.begin);
    if (name < 0)
        return false;
    const TokenRange tokens = scene.name(name).tokens;
    return tokens.size() > 1 && tokens.begin <= trigger.begin && trigger.end <= tokens.end;
}

void tryRules(const Scene &scene, Conditions &conditions, const std::vector<int> &places, int token,
              Best &best)
{
    for (const int place : places) {
        const Rule &rule = scene.lexicon().rules()[std::size_t(place)];
        const TokenRange trigger = match(scene, rule.pattern, token);
        if (trigger.size() > 0 && !isPartOfName(scene, trigger) && conditions.hold(rule, trigger))
            offer(best, rule, trigger);
    }
}

} // namespace

std::vector<Candidate> findTriggers(const Scene &scene)
{
    std::vector<Candidate> candidates;
    Conditions conditions(scene);
    for (int s = 0; s < scene.sentenceCount(); ++s) {
        if (scene.sentence(s).furniture)
            continue;
        std::array<int, kKindCount> covered{};
        const TokenRange tokens = scene.sentence(s).tokens;
        for (int token = tokens.begin; token < tokens.end; ++token) {
            Best best;
            if (const int word = scene.wordId(token); word >= 0)
                tryRules(scene, conditions, scene.lexicon().rulesFor(word), token, best);
            const int name = scene.nameAt(token);
            if (name >= 0 && scene.name(name).tokens.begin == token)
                tryRules(scene, conditions, scene.lexicon().rulesForNames(), token, best);
            for (const Trigger &trigger : best) {
                if (!trigger.rule)
                    continue;
                int &end = covered[std::size_t(trigger.rule->kind)];
                if (trigger.words.begin < end)
                    continue;
                end = trigger.words.end;
                Candidate candidate;
                candidate.kind = trigger.rule->kind;
                candidate.rule = trigger.rule;
                candidate.sentence = s;
                candidate.trigger = trigger.words;
                candidates.push_back(std::move(candidate));
            }
        }
    }
    return candidates;
}

namespace {

struct CueMatch
{
    const Cue *cue = nullptr;
    TokenRange words;
};

bool reaches(const CueMatch &match, const Candidate &candidate)
{
    if (((match.cue->kinds >> unsigned(candidate.kind)) & 1U) == 0)
        return false;
    switch (match.cue->reach) {
    case Reach::Before: // the cue stands before the trigger
        return match.words.end <= candidate.trigger.end
            && match.words.begin <= candidate.trigger.begin
            && candidate.trigger.begin - match.words.end < match.cue->tokens;
    case Reach::After:
        // "Discussed the summit to be held": the plan is not the discussion.
        if (candidate.kind == Kind::Meeting && candidate.rule->verb)
            return false;
        return match.words.begin >= candidate.trigger.begin
            && match.words.begin - candidate.trigger.end < match.cue->tokens;
    default:
        return true;
    }
}

void apply(const Scene &scene, const CueMatch &match, Candidate &candidate)
{
    QString conclusion;
    switch (match.cue->meaning) {
    case CueMeaning::Generic:
        candidate.generic = true;
        return;
    case CueMeaning::Negated:
        candidate.negated = true;
        return;
    case CueMeaning::Planned:
        // "Hopes to meet", "will not meet": less than a plan, whatever stands nearer.
        if (candidate.status == Status::Possible)
            return;
        candidate.status = Status::Planned;
        conclusion = u"is planned"_s;
        break;
    case CueMeaning::Possible:
    case CueMeaning::Cancelled:
        candidate.status = Status::Possible;
        conclusion = u"is possible only"_s;
        break;
    case CueMeaning::Alleged:
        candidate.status = Status::Alleged;
        conclusion = u"is alleged"_s;
        break;
    }
    candidate.reasons.push_back(
        {match.cue->name, scene.span(match.words), conclusion, Aspect::Status});
}

std::vector<CueMatch> cuesIn(const Scene &scene, TokenRange tokens)
{
    std::vector<CueMatch> found;
    for (int token = tokens.begin; token < tokens.end; ++token) {
        const int word = scene.wordId(token);
        // "On May 3 hackers broke in", "Theresa May accused": no modal verb.
        if (word < 0 || scene.isTimex(token) || scene.nameAt(token) >= 0)
            continue;
        for (const int place : scene.lexicon().cuesFor(word)) {
            const Cue &cue = scene.lexicon().cues()[std::size_t(place)];
            if (const TokenRange words = match(scene, cue.pattern, token); words.size() > 0)
                found.push_back({&cue, words});
        }
    }
    return found;
}

/// "the attack", "this major hack", "these accusations".
bool isDefinite(const Scene &scene, TokenRange trigger)
{
    constexpr int kReach = 3;
    const WordClass definite = scene.sets().definite;
    const WordClass stop = scene.sets().breaksJoint;
    const int begin = std::max(scene.sentenceTokens(trigger.begin).begin, trigger.begin - kReach);
    for (int token = trigger.begin - 1; token >= begin; --token) {
        if (scene.is(token, definite))
            return true;
        if (scene.is(token, stop))
            return false;
    }
    return false;
}

} // namespace

void readCues(const Scene &scene, std::vector<Candidate> &candidates)
{
    int sentence = -1;
    std::vector<CueMatch> cues;
    for (Candidate &candidate : candidates) {
        if (candidate.sentence != sentence) {
            sentence = candidate.sentence;
            cues = cuesIn(scene, scene.sentence(sentence).tokens);
        }
        const TokenRange window = scene.window(candidate.trigger);
        const auto start = [](const CueMatch &match) { return match.words.begin; };
        const auto first = std::ranges::lower_bound(cues, window.begin, {}, start);
        const auto last = std::ranges::lower_bound(cues, window.end, {}, start);
        for (auto match = first; match != last; ++match) {
            if (reaches(*match, candidate))
                apply(scene, *match, candidate);
        }
        candidate.definite = isDefinite(scene, candidate.trigger);
        if (candidate.rule->status)
            candidate.status = *candidate.rule->status;
    }
}

} // namespace Extraction
