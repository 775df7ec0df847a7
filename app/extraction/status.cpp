// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/status.h"

#include <algorithm>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sentences in which somebody accuses or denies.
std::vector<bool> claimSentences(const Scene &scene, const std::vector<Candidate> &candidates,
                                 const std::vector<Draft> &drafts)
{
    std::vector<bool> claims(std::size_t(scene.sentenceCount()), false);
    for (const Draft &draft : drafts) {
        if (draft.kind != Kind::Accusation && draft.kind != Kind::Denial)
            continue;
        for (const int member : draft.members)
            claims[std::size_t(candidates[std::size_t(member)].sentence)] = true;
    }
    return claims;
}

void decideHack(const std::vector<Candidate> &candidates, const std::vector<bool> &claims,
                Draft &draft)
{
    const Candidate &founder = candidates[std::size_t(draft.founder)];
    if (founder.status == Status::Planned || founder.status == Status::Possible)
        return;
    const bool plain = std::ranges::any_of(draft.members, [&](int member) {
        const Candidate &candidate = candidates[std::size_t(member)];
        return candidate.status == Status::Reported && !claims[std::size_t(candidate.sentence)];
    });
    draft.status = plain ? Status::Reported : Status::Alleged;
    if (!plain) {
        draft.reasons.push_back({u"status-alleged"_s,
                                 {},
                                 u"is alleged: only accusations and denials speak of it"_s,
                                 Aspect::Status});
    }
}

void decideMeeting(const std::vector<Candidate> &candidates, Draft &draft)
{
    const bool took = std::ranges::any_of(draft.members, [&](int member) {
        const Candidate &candidate = candidates[std::size_t(member)];
        return candidate.status == Status::Reported && candidate.rule->verb && !candidate.generic;
    });
    if (took)
        draft.status = Status::Reported;
}

} // namespace

void decideStatus(const Scene &scene, const std::vector<Candidate> &candidates,
                  std::vector<Draft> &drafts)
{
    const std::vector<bool> claims = claimSentences(scene, candidates, drafts);
    for (Draft &draft : drafts) {
        switch (draft.kind) {
        case Kind::Hack:
            decideHack(candidates, claims, draft);
            break;
        case Kind::Meeting:
            decideMeeting(candidates, draft);
            break;
        case Kind::Accusation:
        case Kind::Denial:
            draft.status = Status::Reported;
            break;
        }
    }
}

} // namespace Extraction
