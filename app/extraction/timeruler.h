// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/candidate.h"
#include "app/extraction/scene.h"

#include <span>

namespace Extraction {

/// A time expression further away than this belongs to nobody.
inline constexpr int kFarthestTime = 30;

/// Measures how far a time expression is from the words it may belong to.
class TimeRuler
{
public:
    explicit TimeRuler(const Scene &scene);

    /// Words between them; clause boundaries and other verbs count as several.
    int distance(Language::TokenRange words, Language::TokenRange time) const;

    /// "On Thursday, in a long statement, A blamed B": the time goes with the verb, however far.
    bool opensSentence(Language::TokenRange time) const;

    /// Whether the time stands in what a speech verb introduces: "accused A of an attack in 2014".
    bool isInContent(Language::TokenRange words, Language::TokenRange time) const;

    /// Whether the time stands right behind such a verb: then it says when that was done, not when
    /// the operation or the meeting was that the sentence also speaks of.
    bool isTaken(Language::TokenRange time, std::span<const Candidate> sentence) const;

private:
    bool isAttributive(Language::TokenRange time) const;
    bool isOtherVerb(int token) const;

    const Scene &m_scene;
    WordClass m_boundary;
    WordClass m_occurs;
};

/// "The 2016 presidential election": the year of what others were busy with.
bool isOfOccasion(const Scene &scene, int timex);

/// "Monday", "yesterday": a day that only an article of those days would call so.
bool isRecentDay(const Scene &scene, int timex);

/// Whether the time expression may date what its sentence tells: it is no dateline, no part of a
/// name, no habit, and not the article's own date.
/// published: where that stands.
bool datesEvents(const Scene &scene, int timex, Reading::Span published);

} // namespace Extraction
