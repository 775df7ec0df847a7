// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/speechdays.h"

#include "app/extraction/leaddates.h"
#include "app/extraction/subjects.h"
#include "app/extraction/timeruler.h"

#include <algorithm>
#include <array>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Sentences seen from the one that speaks, in the order in which they are asked.
constexpr std::array kNear{-1, 1, -2, 2, -3};
/// How far the day may be from the words of speech.
constexpr int kFarthestDay = 9;
/// A sentence with more of anything is no sentence of the news.
constexpr int kMost = 40;

TokenRange bounded(TokenRange places)
{
    return {places.begin, std::min(places.end, places.begin + kMost)};
}

/// The days on which something was said, and by whom.
class SpeechDays
{
public:
    SpeechDays(const Scene &scene, const Speech &speech, Reading::Span published,
               const std::vector<Candidate> &candidates)
        : m_scene(scene)
        , m_speech(speech)
        , m_published(published)
        , m_candidates(candidates)
    {
    }

    /// Place of the time expression; -1 if no sentence close by has one.
    int near(const Draft &draft, int sentence) const
    {
        for (const int step : kNear) {
            const int other = sentence + step;
            if (other < 0 || other >= m_scene.sentenceCount() || m_scene.sentence(other).furniture)
                continue;
            const TokenRange times = bounded(m_scene.timexesOf(other));
            for (int timex = times.begin; timex < times.end; ++timex) {
                if (isDay(timex) && !isTaken(draft, other, timex)
                    && isOfSpeaker(draft, other, timex))
                    return timex;
            }
        }
        return -1;
    }

private:
    bool isDay(int timex) const
    {
        const Dates::Timex &time = m_scene.timexes()[std::size_t(timex)];
        return time.type == Dates::TimexType::Date && !time.isLimit && time.date
            && time.date->form() == Dates::Edtf::Form::Date
            && time.date->precision() == Dates::Precision::Day
            && datesEvents(m_scene, timex, m_published);
    }

    bool isSpeaker(const Draft &draft, const Name &name) const
    {
        if (!name.canonical.isEmpty() && draft.actors.contains(name.canonical))
            return true;
        // A ministry speaks for its state, but one minister does not speak for another.
        return name.type != ActorType::Person
            && std::ranges::any_of(
                   name.sides, [&](const QString &side) { return draft.actors.contains(side); });
    }

    bool isSpeaker(const Draft &draft, const std::vector<int> &names) const
    {
        return std::ranges::any_of(names,
                                   [&](int name) { return isSpeaker(draft, m_scene.name(name)); });
    }

    /// Whether the time dates something else: what another says, a hack, a meeting.
    bool isTaken(const Draft &draft, int sentence, int timex) const
    {
        auto it = std::ranges::lower_bound(m_candidates, sentence, {}, &Candidate::sentence);
        for (int k = 0; k < kMost && it != m_candidates.end() && it->sentence == sentence;
             ++k, ++it) {
            const bool spoken = it->kind == Kind::Accusation || it->kind == Kind::Denial;
            if (it->timex == timex && !(spoken && isSpeaker(draft, it->actors)))
                return true;
        }
        return false;
    }

    /// "A said on Tuesday", "speaking in B on Tuesday, A …", "in his speech on Tuesday A …".
    bool isOfSpeaker(const Draft &draft, int sentence, int timex) const
    {
        const TimeRuler ruler(m_scene);
        const TokenRange tokens = m_scene.sentence(sentence).tokens;
        const TokenRange time = m_scene.timexTokens(timex);
        const bool opens = ruler.opensSentence(time);
        for (int token = tokens.begin; token < std::min(tokens.end, tokens.begin + 2 * kMost);
             ++token) {
            const bool says = m_scene.is(token, m_scene.sets().say);
            if ((!says && !m_scene.is(token, m_scene.sets().utters)) || m_scene.nameAt(token) >= 0)
                continue;
            const TokenRange words{token, token + 1};
            if (!opens && ruler.distance(words, time) > kFarthestDay)
                continue;
            const SpeechAct *act = says ? m_speech.actAt(words) : nullptr;
            if (act && act->words == words) {
                if (isSpeaker(draft, act->speakers))
                    return true;
                continue;
            }
            const NameList before = namesBefore(m_scene, words);
            if (before.empty() ? names(draft, sentence) : isSpeaker(draft, before))
                return true;
        }
        return false;
    }

    bool names(const Draft &draft, int sentence) const
    {
        const TokenRange all = bounded(m_scene.namesOf(sentence));
        for (int name = all.begin; name < all.end; ++name) {
            if (!m_scene.name(name).adjective && isSpeaker(draft, m_scene.name(name)))
                return true;
        }
        return false;
    }

    const Scene &m_scene;
    const Speech &m_speech;
    Reading::Span m_published;
    const std::vector<Candidate> &m_candidates;
};

} // namespace

void carrySpeechDays(const Scene &scene, const Speech &speech, Reading::Span published,
                     const std::vector<Candidate> &candidates, std::vector<Draft> &drafts)
{
    const SpeechDays days(scene, speech, published, candidates);
    for (Draft &draft : drafts) {
        const bool spoken = draft.kind == Kind::Accusation || draft.kind == Kind::Denial;
        if (!spoken || draft.timex >= 0 || draft.date)
            continue;
        for (const int member : draft.members) {
            const Candidate &candidate = candidates[std::size_t(member)];
            if (isBackground(scene, candidate))
                break;
            const int timex = days.near(draft, candidate.sentence);
            if (timex < 0)
                continue;
            const Dates::Timex &time = scene.timexes()[std::size_t(timex)];
            draft.date = time.date;
            draft.reasons.push_back(
                {u"same-speaker"_s, time.span,
                 u"is when the same speaker spoke: %1"_s.arg(draft.date->toString()),
                 Aspect::Date});
            break;
        }
    }
}

} // namespace Extraction
