// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/meetingdays.h"

#include <QDate>

#include <algorithm>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongest = 14;

/// "P3D" is 3; 0 for anything else.
int daysOf(const Dates::Timex &timex)
{
    if (timex.type != Dates::TimexType::Duration || !timex.value.startsWith(u'P')
        || !timex.value.endsWith(u'D'))
        return 0;
    const int days = QStringView(timex.value).sliced(1).chopped(1).toInt();
    return days > 1 && days <= kLongest ? days : 0;
}

/// How long the meeting lasts by the words before its noun: "three-day talks".
int lengthOf(const Scene &scene, const Candidate &candidate)
{
    constexpr int kReach = 4;
    const TokenRange times = scene.timexesOf(candidate.sentence);
    for (int place = times.begin; place < times.end; ++place) {
        const int end = scene.timexTokens(place).end;
        if (end <= candidate.trigger.end && end >= candidate.trigger.begin - kReach) {
            if (const int days = daysOf(scene.timexes()[std::size_t(place)]))
                return days;
        }
    }
    return 0;
}

QDate dayOf(const Dates::EdtfDate &date)
{
    return QDate(date.year, date.month.value_or(0), date.day.value_or(0));
}

Dates::EdtfDate fromDay(QDate day)
{
    Dates::EdtfDate date;
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    return date;
}

/// 1 where the sentence says that the meeting began then, -1 where it ended, 0 where it is silent.
int direction(const Scene &scene, int sentence)
{
    const TokenRange tokens = scene.sentence(sentence).tokens;
    const bool ends = scene.any(tokens, scene.sets().ends);
    const bool begins = scene.any(tokens, scene.sets().begins);
    return ends == begins ? 0 : begins ? 1 : -1;
}

/// "After a two-day summit": the article is of its last day.
bool isOver(const Scene &scene, const Candidate &candidate)
{
    constexpr int kReach = 5;
    const TokenRange sentence = scene.sentenceTokens(candidate.trigger.begin);
    const int begin = std::max(sentence.begin, candidate.trigger.begin - kReach);
    return scene.any({begin, candidate.trigger.begin}, scene.sets().following);
}

int directionOf(const Scene &scene, const std::vector<Candidate> &candidates, const Draft &draft)
{
    for (const int member : draft.members) {
        const Candidate &candidate = candidates[std::size_t(member)];
        if (draft.timex >= 0 && candidate.timex == draft.timex)
            return direction(scene, candidate.sentence);
        if (draft.timex < 0 && lengthOf(scene, candidate) > 0 && isOver(scene, candidate))
            return -1;
    }
    return 0;
}

} // namespace

void spreadMeetings(const Scene &scene, const std::vector<Candidate> &candidates,
                    std::vector<Draft> &drafts)
{
    for (Draft &draft : drafts) {
        const bool dated = draft.date && draft.date->form() == Dates::Edtf::Form::Date;
        if (draft.kind != Kind::Meeting || !dated)
            continue;
        const QDate day = dayOf(draft.date->dates().front());
        int length = 0;
        for (const int member : draft.members)
            length = std::max(length, lengthOf(scene, candidates[std::size_t(member)]));
        if (!day.isValid() || !draft.date->hasYear() || length == 0)
            continue;
        const int towards = directionOf(scene, candidates, draft);
        if (towards == 0)
            continue;
        const QDate other = day.addDays(towards * (length - 1));
        draft.date =
            Dates::Edtf::fromInterval(fromDay(std::min(day, other)), fromDay(std::max(day, other)));
        draft.reasons.push_back({u"days"_s,
                                 {},
                                 u"lasts %1 days: %2"_s.arg(length).arg(draft.date->toString()),
                                 Aspect::Date});
    }
}

} // namespace Extraction
