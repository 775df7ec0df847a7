// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexcontext.h"

#include <algorithm>

namespace Dates {

namespace {

constexpr std::size_t kReach = 14;
/// A verb behind a comma is further away than its distance in words.
constexpr std::size_t kCommaCost = 6;

const TimexToken kNoToken;

} // namespace

const TimexToken &TimexContext::token(std::size_t at) const
{
    return at < m_tokens.size() ? m_tokens[at] : kNoToken;
}

const TimexToken &TimexContext::before(const TimexExpression &expression,
                                       std::size_t distance) const
{
    return expression.begin >= distance ? token(expression.begin - distance) : kNoToken;
}

QStringView TimexContext::word(const TimexToken &token) const
{
    return m_text.mid(token.span.start, token.span.length());
}

bool TimexContext::isSentenceBreak(std::size_t at) const
{
    const TimexToken &here = token(at);
    if (here.startsLine)
        return true;
    if (at == 0 || here.kind != TimexToken::Word || !here.capital || here.glued)
        return false;
    const TimexToken &previous = token(at - 1);
    if (previous.isMark(u'!') || previous.isMark(u'?'))
        return true;
    // "U.S. President", "Aug. 7": a full stop after one letter or a short month ends nothing.
    return previous.isMark(u'.') && at >= 2 && token(at - 2).span.length() > 1
        && !token(at - 2).is(WordClass::MonthShort);
}

Tense TimexContext::tenseOf(std::size_t at) const
{
    const TimexToken &here = token(at);
    if (here.kind != TimexToken::Word)
        return Tense::Unknown;
    const bool passive = at > 0 && word(token(at - 1)) == QLatin1String("be");
    if (here.is(WordClass::Preterite)) {
        // "was to rule on Monday", "to be held on Monday"
        const QStringView verb = word(here);
        const bool isTo = (verb == QLatin1String("was") || verb == QLatin1String("were"))
            && token(at + 1).is(WordClass::To) && word(token(at + 1)) == QLatin1String("to");
        return isTo || passive ? Tense::Future : Tense::Past;
    }
    if (here.is(WordClass::Modal)) {
        const QStringView text = word(here);
        const bool needsTo = text == QLatin1String("set") || text == QLatin1String("going")
            || text == QLatin1String("due");
        if (!needsTo || token(at + 1).is(WordClass::To) || token(at + 1).is(WordClass::For)
            || text == QLatin1String("due"))
            return Tense::Future;
        return Tense::Unknown;
    }
    const QStringView text = word(here);
    if (here.is(WordClass::Other) && token(at + 1).is(WordClass::To)
        && (text == QLatin1String("is") || text == QLatin1String("are")))
        return Tense::Future;
    if (here.meaning.kind == WordClass::None && !here.capital && text.size() > 4
        && text.endsWith(QLatin1String("ed")))
        return passive ? Tense::Future : Tense::Past;
    return Tense::Unknown;
}

Tense TimexContext::tense(const TimexExpression &expression) const
{
    std::size_t best = 2 * kReach + kCommaCost;
    Tense result = Tense::Unknown;
    std::size_t cost = 0;
    bool leads = isSentenceBreak(expression.begin)
        || (expression.begin > 0 && isSentenceBreak(expression.begin - 1));
    for (std::size_t i = 1; i <= kReach && i <= expression.begin; ++i) {
        const std::size_t at = expression.begin - i;
        if (isSentenceBreak(at + 1))
            break;
        if (token(at).isMark(u',') || token(at).isMark(u';'))
            cost += kCommaCost;
        const Tense here = tenseOf(at);
        if (here != Tense::Unknown && i + cost < best) {
            best = i + cost;
            result = here;
            break;
        }
    }
    cost = leads ? 0 : 2;
    for (std::size_t i = 0; i < kReach; ++i) {
        const std::size_t at = expression.end + i;
        if (at >= m_tokens.size() || isSentenceBreak(at))
            break;
        // "… in October, the ministry said": another clause begins, unless this one is to come.
        if (token(at).isMark(u',') && !leads)
            break;
        leads = leads && i == 0;
        const Tense here = tenseOf(at);
        if (here != Tense::Unknown && i + 1 + cost < best)
            return here;
    }
    return result;
}

Joint TimexContext::joint(const TimexExpression &first, const TimexExpression &second) const
{
    if (second.begin <= first.end || second.begin > first.end + 2)
        return Joint::None;
    const TimexToken &mark = token(first.end);
    const bool two = second.begin == first.end + 2;
    if (two && !(mark.isMark(u',') && token(first.end + 1).is(WordClass::And)))
        return Joint::None;
    if (mark.isMark(u'-') || mark.is(WordClass::To))
        return Joint::Range;
    if (!mark.is(WordClass::And) && !mark.isMark(u',') && !mark.isMark(u'/'))
        return Joint::None;
    const bool between = before(first).is(WordClass::From)
        && word(before(first)).compare(QLatin1String("between"), Qt::CaseInsensitive) == 0;
    return between && mark.is(WordClass::And) ? Joint::Range : Joint::List;
}

bool TimexContext::isLimit(const TimexExpression &expression) const
{
    const TimexToken &previous = before(expression);
    if (previous.is(WordClass::Before) || previous.is(WordClass::After))
        return true;
    const bool of = previous.is(WordClass::Of) || previous.is(WordClass::To);
    const QStringView lead = word(before(expression, 2));
    return of
        && (lead.compare(QLatin1String("ahead"), Qt::CaseInsensitive) == 0
            || lead.compare(QLatin1String("prior"), Qt::CaseInsensitive) == 0);
}

bool TimexContext::isOpenStart(const TimexExpression &expression) const
{
    const TimexToken &next = token(expression.end);
    const bool onwards = word(next).startsWith(QLatin1String("onward"));
    return before(expression).is(WordClass::Since) || onwards;
}

bool TimexContext::isOpenEnd(const TimexExpression &expression) const
{
    const TimexToken &previous = before(expression);
    return previous.is(WordClass::To)
        && (word(previous).endsWith(QLatin1String("til"), Qt::CaseInsensitive)
            || word(previous).endsWith(QLatin1String("till"), Qt::CaseInsensitive));
}

bool TimexContext::isNewDate(const TimexExpression &expression) const
{
    if (!before(expression).is(WordClass::To))
        return false;
    static constexpr const char *kMoved[] = {"moved",    "postponed", "delayed", "rescheduled",
                                             "extended", "adjourned", "deferred"};
    const QStringView verb = word(before(expression, 2));
    return std::ranges::any_of(kMoved,
                               [verb](const char *moved) { return verb == QLatin1String(moved); });
}

bool TimexContext::isDeadline(const TimexExpression &expression) const
{
    const TimexToken &previous = before(expression);
    return (previous.is(WordClass::Before) && previous.meaning.value == 1) || isOpenEnd(expression);
}

} // namespace Dates
