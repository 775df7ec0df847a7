// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/dating.h"

#include <algorithm>
#include <span>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kClausePenalty = 7;
/// A time expression further away than this belongs to nobody.
constexpr int kFarthest = 34;

/// Words between trigger and time expression, clause boundaries counted as several.
int distance(const Scene &scene, TokenRange trigger, TokenRange time)
{
    const bool after = time.begin >= trigger.begin;
    const TokenRange between =
        after ? TokenRange{trigger.end, time.begin} : TokenRange{time.end, trigger.begin};
    if (between.size() <= 0)
        return 0;
    if (between.size() > kFarthest)
        return kFarthest + 1;
    int length = between.size();
    const WordClass boundary = scene.lexicon().set(u"clause-end"_s);
    for (int token = between.begin; token < between.end; ++token) {
        if (scene.is(token, boundary))
            length += kClausePenalty;
    }
    // News puts the time behind its verb more often than before it.
    return after ? length : length + 1;
}

/// The words from which a candidate's time is measured: a speech act's are its verb's.
TokenRange governor(const Speech &speech, const Candidate &candidate)
{
    const bool bySpeaker = std::ranges::any_of(candidate.rule->actors, [](const RolePlace &place) {
        return place.place == Place::Speaker;
    });
    if (bySpeaker) {
        if (const SpeechAct *act = speech.actAt(candidate.trigger))
            return act->words;
    }
    return candidate.trigger;
}

void assign(const Scene &scene, const Speech &speech, std::span<Candidate> sentence, int timex)
{
    const TokenRange time = scene.timexTokens(timex);
    int nearest = kFarthest + 1;
    for (const Candidate &candidate : sentence) {
        const int own = distance(scene, candidate.trigger, time);
        const int spoken = distance(scene, governor(speech, candidate), time);
        nearest = std::min({nearest, own, spoken});
    }
    // A speech verb that no candidate stands for takes its time away from all.
    if (!sentence.empty()) {
        if (const SpeechAct *act = speech.actAt(time))
            nearest = std::min(nearest, distance(scene, act->words, time));
    }
    if (nearest > kFarthest)
        return;
    for (Candidate &candidate : sentence) {
        if (candidate.timex < 0 && distance(scene, governor(speech, candidate), time) == nearest)
            candidate.timex = timex;
    }
}

bool isUsable(const Dates::Timex &timex)
{
    return timex.type != Dates::TimexType::Set
        && (timex.type != Dates::TimexType::Duration || timex.date);
}

} // namespace

void findDates(const Scene &scene, const Speech &speech, std::vector<Candidate> &candidates)
{
    constexpr std::size_t kTogether = 40;
    for (std::size_t first = 0; first < candidates.size();) {
        std::size_t last = first;
        while (last < candidates.size() && candidates[last].sentence == candidates[first].sentence)
            ++last;
        const std::span sentence(candidates.data() + first, std::min(last - first, kTogether));
        const TokenRange times = scene.timexesOf(candidates[first].sentence);
        const int end = std::min(times.end, times.begin + int(kTogether));
        for (int timex = times.begin; timex < end; ++timex) {
            if (isUsable(scene.timexes()[std::size_t(timex)]))
                assign(scene, speech, sentence, timex);
        }
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
        if (draft.kind == Kind::Hack)
            continue;
        const bool timed = std::ranges::any_of(draft.members, [&](int member) {
            return scene.timexesOf(candidates[std::size_t(member)].sentence).size() > 0;
        });
        if (!timed && draft.timex < 0 && draft.status == Status::Reported) {
            Dates::EdtfDate date = published->dates().front();
            date.approximate = true;
            draft.date = Dates::Edtf::fromDate(date);
            draft.reasons.push_back(
                {u"lead"_s,
                 {},
                 u"is what the article reports first and without a time: about %1"_s.arg(
                     draft.date->toString())});
        }
        return;
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
