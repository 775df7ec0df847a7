// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/leaddates.h"

#include "app/extraction/timeruler.h"

#include <algorithm>
#include <cstdlib>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

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
        if (draft.timex < 0 && !draft.date && draft.status == Status::Reported && !background) {
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

} // namespace Extraction
