// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/phrase.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLongestRun = 30;
constexpr std::size_t kLongestName = 6;

/// May stand inside a name but neither begin nor end one.
bool isParticle(const Word &word)
{
    static const WordTable kParticles{u"and", u"of",  u"the", u"for", u"in", u"de",
                                      u"van", u"von", u"al",  u"bin", u"der"};
    return word.isIn(kParticles);
}

/// Number of words from at on that can make one name, its longest form.
std::size_t longestName(std::span<const Word> words, std::size_t at)
{
    std::size_t length = 0;
    for (std::size_t i = at; i < words.size() && i - at < kLongestName; ++i) {
        if (words[i].kind == Word::Mark || (!words[i].capitalised && !isParticle(words[i])))
            break;
        if (words[i].capitalised)
            length = i - at + 1;
        else if (i == at)
            break;
    }
    return length;
}

std::size_t longestDate(std::span<const Word> words, std::size_t at)
{
    std::size_t end = at;
    while (end < words.size()
           && (words[end].kind == Word::Number || words[end].kind == Word::Mark
               || isDateWord(words[end])))
        ++end;
    return end - at;
}

} // namespace

namespace {

struct DateWords
{
    DateWords();

    WordTable all;
    WordTable daysAndMonths;
};

DateWords::DateWords()
{
    static const QRegularExpression kDayOrMonth(
        QStringLiteral("(^|[a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|day$|^("
                       "mon|tue|wed|thu|fri|"
                       "sat|sun)$|^ago$"));
    const QString words =
        u"january february march april may june july august september october november "
        u"december "
        "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday "
        "friday "
        "saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m noon gmt "
        "utc est "
        "edt cst cdt pst pdt bst cet cest eet eest msk ist jst hkt sgt aest ago hour hours hr "
        "hrs "
        "minute minutes min mins day days week weeks month months updated published posted "
        "modified last first date time on at of today yesterday"_s;
    const QStringList parts = words.split(u' ');
    for (const QString &part : parts) {
        all.intern(part);
        if (kDayOrMonth.match(part).hasMatch())
            daysAndMonths.intern(part);
    }
}

const DateWords &dateWords()
{
    static const DateWords words;
    return words;
}

} // namespace

bool isDateWord(const Word &word)
{
    return word.isIn(dateWords().all);
}

bool namesDayOrMonth(const Word &word)
{
    return word.isIn(dateWords().daysAndMonths);
}

tl::expected<Phrase, QString> Phrase::parse(QStringView pattern)
{
    static const QHash<QString, Element::Kind> kPlaces{{u"*"_s, Element::Anything},
                                                       {u"<name>"_s, Element::Name},
                                                       {u"<n>"_s, Element::Number},
                                                       {u"<url>"_s, Element::Address},
                                                       {u"<date>"_s, Element::Date}};
    Phrase phrase;
    phrase.m_pattern = pattern.toString().simplified();
    const QStringList parts = phrase.m_pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const auto place = kPlaces.constFind(part); place != kPlaces.constEnd()) {
            phrase.m_elements.push_back({*place, {}, 0, false});
            continue;
        }
        if (part.startsWith(u'<') && part.endsWith(u'>'))
            return tl::unexpected(u"unknown place %1"_s.arg(part));
        const std::vector<Word> words = wordsOf(part, {0, part.size()});
        for (const Word &word : words)
            phrase.m_elements.push_back(
                {Element::Literal, word.folded(), word.hash, word.kind == Word::Mark});
        phrase.m_signature |= signatureOf(words);
    }
    if (phrase.m_elements.empty() || phrase.m_elements.front().kind == Element::Anything)
        return tl::unexpected(u"a phrase begins with a word"_s);
    if (std::ranges::none_of(phrase.m_elements,
                             [](const Element &e) { return e.kind == Element::Literal; }))
        return tl::unexpected(u"a phrase has at least one word of its own"_s);
    phrase.m_fewestWords = std::size_t(std::ranges::count_if(
        phrase.m_elements, [](const Element &e) { return e.kind != Element::Anything; }));
    return phrase;
}

Phrase::Signature Phrase::signatureOf(std::span<const Word> words)
{
    constexpr unsigned kHighBits = 26; // the low ones place a word in its table
    Signature signature = 0;
    for (const Word &word : words)
        signature |= Signature(1) << (word.hash >> kHighBits);
    return signature;
}

QString Phrase::firstWord() const
{
    return m_elements.front().kind == Element::Literal ? m_elements.front().word : QString();
}

QString Phrase::needed() const
{
    const Element *longest = &m_elements.front();
    for (const Element &element : m_elements) {
        // Of equals the last: "desk" in "news desk".
        if (element.kind == Element::Literal && element.word.size() >= longest->word.size())
            longest = &element;
    }
    return longest->word;
}

bool Phrase::needsAddress() const
{
    return std::ranges::find(m_elements, Element::Address, &Element::kind) != m_elements.end();
}

std::optional<Phrase::Match> Phrase::matchAt(std::span<const Word> words, std::size_t at) const
{
    Match match;
    if (words.size() - at < m_fewestWords || !matchFrom(words, at, 0, match))
        return std::nullopt;
    return match;
}

bool Phrase::matchFrom(std::span<const Word> words, std::size_t at, std::size_t element,
                       Match &match) const
{
    if (element == m_elements.size()) {
        match.end = at;
        return true;
    }
    const Element &wanted = m_elements[element];
    if (wanted.kind != Element::Literal)
        return matchRun(words, at, element, match);
    while (!wanted.isMark && at < words.size() && element > 0 && words[at].kind == Word::Mark)
        ++at;
    return at < words.size() && wanted.stands(words[at])
        && matchFrom(words, at + 1, element + 1, match);
}

bool Phrase::matchRun(std::span<const Word> words, std::size_t at, std::size_t element,
                      Match &match) const
{
    const std::size_t left = words.size() - at;
    std::size_t least = 1;
    std::size_t most = 0;
    switch (m_elements[element].kind) {
    case Element::Anything:
        least = 0;
        // At the end of a pattern it is all the rest.
        most = element + 1 == m_elements.size() ? left : std::min(left, kLongestRun);
        break;
    case Element::Name:
        most = longestName(words, at);
        break;
    case Element::Date:
        most = longestDate(words, at);
        break;
    case Element::Number:
        most = left > 0 && words[at].kind == Word::Number ? 1 : 0;
        break;
    case Element::Address:
        most = left > 0 && words[at].kind == Word::Address ? 1 : 0;
        break;
    case Element::Literal:
        break;
    }
    for (std::size_t length = most + 1; length-- > least;) {
        if (!matchFrom(words, at + length, element + 1, match))
            continue;
        if (m_elements[element].kind == Element::Name && match.name.isEmpty())
            match.name = {words[at].span.start, words[at + length - 1].span.end};
        return true;
    }
    return false;
}

} // namespace Reading
