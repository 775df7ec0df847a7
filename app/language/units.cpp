// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/units.h"

#include "app/language/wordclasses.h"

#include <algorithm>
#include <optional>

namespace Language {

namespace {

UnitKind kindOf(ActorType type)
{
    if (type == ActorType::State)
        return UnitKind::State;
    return type == ActorType::Person ? UnitKind::Person : UnitKind::Known;
}

// First parts that stand for a state or a region of it.
QStringView expandedPrefix(QStringView part)
{
    static constexpr std::pair<QStringView, QStringView> kPrefixes[] = {{u"sino", u"Chinese"},
                                                                        {u"russo", u"Russian"},
                                                                        {u"anglo", u"British"},
                                                                        {u"franco", u"French"},
                                                                        {u"indo", u"Indian"}};
    for (const auto &[prefix, adjective] : kPrefixes) {
        if (part.compare(prefix, Qt::CaseInsensitive) == 0)
            return adjective;
    }
    return part;
}

bool isIn(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(
        words, [&](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

bool isAddress(QStringView word)
{
    const bool maybe = word.startsWith(u'h') || word.startsWith(u'w');
    return maybe && (word.startsWith(u"www.") || word.contains(u"://"));
}

} // namespace

UnitReader::UnitReader(QStringView articleText, const Document &doc, const ActorList &actors,
                       const ActorMatcher &actorMatcher)
    : text(articleText)
    , document(doc)
    , list(actors)
    , matcher(actorMatcher)
    , lowerCase(doc.words.size())
    , capitalInside(doc.words.size())
    , partOfName(doc.words.size())
{
    m_titleCase.reserve(doc.sentences.size());
    for (const Sentence &sentence : doc.sentences) {
        m_titleCase.push_back(readsAsTitle(sentence));
        if (m_titleCase.back())
            continue;
        for (int i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
            const Token &token = doc.tokens[std::size_t(i)];
            const bool first =
                i == sentence.tokens.begin || doc.tokens[std::size_t(i - 1)].is(Token::OpensQuote);
            if (!token.is(Token::Capitalised))
                lowerCase[std::size_t(token.word)] = true;
            else if (!first)
                capitalInside[std::size_t(token.word)] = true;
        }
    }
}

bool UnitReader::readsAsTitle(const Sentence &sentence) const
{
    // Headlines end without a full stop.
    if (document.word(sentence.tokens.end - 1) == u".")
        return false;
    int words = 0;
    int capitals = 0;
    for (int i = sentence.tokens.begin + 1; i < sentence.tokens.end; ++i) {
        const Token &token = document.tokens[std::size_t(i)];
        if (!token.is(Token::Word) || token.span.length() < 4)
            continue;
        ++words;
        capitals += token.is(Token::Capitalised);
    }
    return words >= 3 && capitals * 5 >= words * 4;
}

bool UnitReader::contextFits(const Sentence &sentence) const
{
    for (int i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        const QStringView word = document.word(i);
        if (word.startsWith(u"hack") || word.startsWith(u"cyber") || word.startsWith(u"malware")
            || word.startsWith(u"espionage") || word.startsWith(u"ransomware") || word == u"group"
            || word == u"gang" || word == u"apt" || word.startsWith(u"attacker"))
            return true;
    }
    return false;
}

// "Jan 24", "24 Jan.", but not "Jan Novák".
bool UnitReader::isShortMonthHere(int at, const Sentence &sentence) const
{
    const QStringView word = document.word(at);
    if (!isShortMonth(word.chopped(word.endsWith(u'.'))))
        return false;
    if (at + 1 >= sentence.tokens.end || !list.isFirstName(word))
        return true;
    const Token &next = document.tokens[std::size_t(at) + 1];
    return !next.is(Token::Capitalised) || next.is(Token::Number);
}

// A capitalised word that no list knows, but that reads like part of a name.
bool UnitReader::isName(int at, const Sentence &sentence, bool titleCase) const
{
    const Token &token = document.tokens[std::size_t(at)];
    const QStringView word = document.word(token);
    if (!token.is(Token::Capitalised) || token.is(Token::Number) || isAddress(word)
        || word == u"no.")
        return false;
    // "Hague-based", "Obama-era": says where or when, not who.
    static constexpr QStringView kEndings[] = {
        u"-based",      u"-backed",     u"-linked",   u"-led",      u"-born",  u"-style",
        u"-era",        u"-sponsored",  u"-speaking", u"-language", u"-owned", u"-run",
        u"-controlled", u"-affiliated", u"-aligned",  u"-funded",   u"-made"};
    if (token.is(Token::Hyphenated)
        && std::ranges::any_of(kEndings, [&](QStringView ending) { return word.endsWith(ending); }))
        return false;
    const std::size_t number = std::size_t(token.word);
    if (isOpenerOrDate(document.words[number]) || isShortMonthHere(at, sentence))
        return false;
    if (titleCase)
        return partOfName[number];
    const bool first = at == sentence.tokens.begin
        || document.tokens[std::size_t(at - 1)].is(Token::OpensQuote)
        || document.tokens[std::size_t(at - 1)].is(Token::Punctuation);
    if (!first || (capitalInside[number] && !lowerCase[number]) || list.isFirstName(word))
        return true;
    if (lowerCase[number] || at + 1 >= sentence.tokens.end)
        return false;
    // The first word of a sentence is a name if another follows, or if it is set off or speaks as
    // names do; participles, adverbs and plurals are not.
    const Token &next = document.tokens[std::size_t(at + 1)];
    const QStringView nextWord = document.word(next);
    const bool inflected = word.endsWith(u"ing") || word.endsWith(u"ed") || word.endsWith(u"ly");
    if (token.is(Token::AllCapitals))
        return true;
    if (inflected || isSentenceOpener(nextWord))
        return false;
    const bool setOff = nextWord == u"," && at + 2 < sentence.tokens.end
        && (document.word(at + 2) == u"a" || document.word(at + 2) == u"an"
            || document.word(at + 2) == u"the");
    return next.is(Token::Capitalised) || next.is(Token::Possessive) || setOff
        || (isSpeechVerb(nextWord) && !word.endsWith(u's'));
}

// Whether a listed family name may stand for the person: not "May" in a date, not an ordinary word
// that begins a sentence, not the Kim of "Kim In Ryong": a small word with a capital goes on a
// name.
bool UnitReader::familyFits(int at, const Sentence &sentence, const std::vector<Unit> &before) const
{
    const Token &token = document.tokens[std::size_t(at)];
    if (isMonth(document.word(token)))
        return !before.empty() && before.back().kind == UnitKind::Role
            && before.back().tokens.end == at;
    if (!sentence.headline && at + 1 < sentence.tokens.end) {
        const Token &next = document.tokens[std::size_t(at) + 1];
        if (next.is(Token::Capitalised) && lowerCase[std::size_t(next.word)])
            return false;
    }
    return at != sentence.tokens.begin || !lowerCase[std::size_t(token.word)];
}

// "Russia-linked", "Putin-Trump", "pro-Russian": names inside one token.
bool UnitReader::readCompound(int at, std::vector<Unit> &units) const
{
    const Token &token = document.tokens[std::size_t(at)];
    const QStringView whole = text.mid(token.span.start, token.span.length());
    const qsizetype hyphen = std::distance(whole.begin(), std::ranges::find(whole, u'-'));
    if (hyphen == 0 || hyphen == whole.size() || !token.is(Token::Word))
        return false;
    const bool supports = isIn(whole.left(hyphen), {u"pro"});
    if (isIn(whole.left(hyphen), {u"anti", u"non", u"ex", u"former"}))
        return false;
    bool found = false;
    for (qsizetype start = 0; start < whole.size();) {
        qsizetype end = whole.indexOf(u'-', start);
        end = end < 0 ? whole.size() : end;
        const QStringView part = whole.mid(start, end - start);
        const int phrase = part.size() > 1 ? matcher.matchWhole(expandedPrefix(part)) : -1;
        if (phrase >= 0) {
            const Phrase &match = list.phrase(phrase);
            Unit unit;
            unit.kind = kindOf(list.actor(match.actor).type);
            unit.tokens = {at, at + 1};
            unit.span = {token.span.start + start, token.span.start + end};
            unit.actor = match.actor;
            unit.form = match.form;
            // "Russia-linked": an adjective; "speaking" and "language" say nothing about the state.
            if (end < whole.size() && unit.kind == UnitKind::State)
                unit.form = NameForm::Adjective;
            unit.compound = true;
            unit.supporter = supports;
            if (supports)
                unit.span = token.span;
            unit.capitalised = true;
            if (match.form != NameForm::Context
                && !isIn(whole.mid(end + (end < whole.size())),
                         {u"speaking", u"language", u"born"})) {
                units.push_back(unit);
                found = true;
            }
        }
        start = end + 1;
    }
    return found;
}

void UnitReader::readPlain(int at, const Sentence &sentence, bool titleCase,
                           std::vector<Unit> &units) const
{
    const Token &token = document.tokens[std::size_t(at)];
    if (token.is(Token::Hyphenated) && readCompound(at, units))
        return;
    Unit unit;
    unit.tokens = {at, at + 1};
    unit.span = token.span;
    unit.capitalised = token.is(Token::Capitalised);
    if (token.is(Token::Word) && unit.capitalised && isName(at, sentence, titleCase))
        unit.kind = UnitKind::Capital;
    units.push_back(unit);
}

void UnitReader::read(const Sentence &sentence, std::vector<Unit> &units) const
{
    const bool titleCase = isTitleCase(sentence);
    const int end = sentence.tokens.end;
    std::optional<bool> context; // asked for once: it reads the whole sentence
    for (int i = sentence.tokens.begin; i < end;) {
        const ActorMatch match = matcher.match(i, end);
        const Phrase *phrase = match.phrase >= 0 ? &list.phrase(match.phrase) : nullptr;
        if (phrase && phrase->form == NameForm::Context) {
            if (!context)
                context = contextFits(sentence);
            if (!*context)
                phrase = nullptr;
        }
        if (phrase && phrase->form == NameForm::Family && !familyFits(i, sentence, units))
            phrase = nullptr;
        if (!phrase) {
            readPlain(i, sentence, titleCase, units);
            ++i;
        } else {
            Unit unit;
            unit.tokens = {i, match.end};
            unit.span = {document.tokens[std::size_t(i)].span.start,
                         document.tokens[std::size_t(match.end - 1)].span.end};
            unit.actor = phrase->actor;
            unit.form = phrase->form;
            unit.role = phrase->role;
            unit.capitalised = document.tokens[std::size_t(i)].is(Token::Capitalised);
            if (phrase->actor >= 0)
                unit.kind = kindOf(list.actor(phrase->actor).type);
            else if (!phrase->ignored)
                unit.kind = UnitKind::Role;
            units.push_back(unit);
            i = match.end;
        }
        if (i < end && document.tokens[std::size_t(i)].is(Token::Possessive)) {
            units.back().possessive = true;
            ++i;
        }
    }
}

} // namespace Language
