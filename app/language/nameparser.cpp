// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/nameparser.h"

#include "app/language/wordclasses.h"

#include <algorithm>

namespace Language {

void addSide(Name &name, const QString &side)
{
    if (!side.isEmpty() && side != name.canonical
        && std::ranges::find(name.sides, side) == name.sides.end())
        name.sides.push_back(side);
}

void addSides(Name &name, const std::vector<QString> &sides)
{
    for (const QString &side : sides)
        addSide(name, side);
}

NameParser::NameParser(const UnitReader &reader, std::vector<Draft> &drafts)
    : m_reader(reader)
    , m_drafts(drafts)
{
}

QStringView NameParser::word(int i) const
{
    return m_reader.document.word(unit(i).tokens.begin);
}

QStringView NameParser::textOf(TokenRange tokens) const
{
    const auto &all = m_reader.document.tokens;
    const qsizetype start = all[std::size_t(tokens.begin)].span.start;
    return m_reader.text.mid(start, all[std::size_t(tokens.end - 1)].span.end - start);
}

void NameParser::parse(const Sentence &sentence)
{
    m_sentence = sentence.tokens;
    m_units.clear();
    m_reader.read(sentence, m_units);
    convertCapitalRoles(sentence);
    m_behindRole = -1;
    for (int i = 0; i < count();)
        i = isOther(i) || isModifier(i) ? i + 1 : parsePhrase(i);
}

// "National Trade Council": words of a role that are part of a proper name. In running text a
// role's word has a capital only at a sentence's start, before a person, or in such a name.
void NameParser::convertCapitalRoles(const Sentence &sentence)
{
    if (m_reader.isTitleCase(sentence))
        return;
    for (int i = count() - 1; i >= 0; --i) {
        Unit &role = m_units[std::size_t(i)];
        const bool plain =
            role.kind == UnitKind::Role && role.capitalised && role.tokens.size() == 1;
        const bool convertible = role.role == RoleKind::Body || role.role == RoleKind::Modifier;
        if (!plain || !convertible || role.tokens.begin == m_sentence.begin)
            continue;
        // "Australian National University": no name stands beside, but all have capitals.
        const bool ofRoles = role.role == RoleKind::Body && i > 1 && isModifier(i - 1)
            && unit(i - 1).capitalised && isKind(i - 2, UnitKind::State);
        const bool besideName = ofRoles || isKind(i + 1, UnitKind::Capital)
            || (i > 0 && isKind(i - 1, UnitKind::Capital));
        const QStringView w = word(i);
        const bool title = w == u"former" || w == u"deputy" || w == u"chief" || w == u"acting"
            || w == u"senior" || w == u"vice" || w == u"assistant";
        if (besideName && !title)
            role.kind = UnitKind::Capital;
    }
}

Draft NameParser::draft(DraftKind kind, int firstUnit, int lastUnit) const
{
    const Unit &first = unit(firstUnit);
    const Unit &last = unit(lastUnit);
    Draft result;
    result.kind = kind;
    result.name.tokens = {first.tokens.begin, last.tokens.end};
    result.name.span = {first.span.start, last.span.end};
    result.name.possessive = last.possessive;
    result.core = last.tokens;
    markDeterminer(result, firstUnit);
    return result;
}

void NameParser::markDeterminer(Draft &result, int firstUnit) const
{
    static constexpr QStringView kDefinite[] = {u"the", u"this",  u"that",  u"its",   u"his",
                                                u"her", u"their", u"these", u"those", u"our"};
    static constexpr QStringView kIndefinite[] = {u"a", u"an", u"another", u"one", u"some"};
    while (firstUnit > 0 && isModifier(firstUnit - 1))
        --firstUnit;
    if (firstUnit == 0 || !isOther(firstUnit - 1))
        return;
    const QStringView before = word(firstUnit - 1);
    result.definite = std::ranges::find(kDefinite, before) != std::end(kDefinite);
    result.indefinite = std::ranges::find(kIndefinite, before) != std::end(kIndefinite);
}

// One noun phrase, from its first owner or word; returns the unit behind it.
int NameParser::parsePhrase(int first)
{
    for (int i = first;; ++i) {
        if (isOther(i)) {
            flushOwners(first, i);
            return i;
        }
        switch (unit(i).kind) {
        case UnitKind::Role:
            if (!isModifier(i))
                return parseRole(first, i);
            break;
        case UnitKind::State:
            if (isOther(i + 1) || isKind(i + 1, UnitKind::State)) {
                flushOwners(first, i + 1);
                return i + 1;
            }
            break;
        case UnitKind::Known:
            if (!isRole(i + 1)) {
                flushOwners(first, i);
                return parseKnown(first, i);
            }
            break;
        case UnitKind::Person:
        case UnitKind::Capital:
            return parseCapitals(first, i);
        case UnitKind::Other:
            break;
        }
    }
}

// Owners that no role or name took in are names of their own.
void NameParser::flushOwners(int first, int end)
{
    for (int i = first; i < end; ++i) {
        if (isKind(i, UnitKind::State) && !unit(i).supporter)
            m_drafts.push_back(stateDraft(i));
        else if (isKind(i, UnitKind::Known))
            parseKnown(i, i);
    }
}

Draft NameParser::stateDraft(int at) const
{
    const Unit &state = unit(at);
    const Actor &actor = m_reader.list.actor(state.actor);
    Draft result = draft(DraftKind::State, at, at);
    result.listed = state.actor;
    result.name.type = ActorType::State;
    result.name.canonical = actor.canonical;
    result.name.rule = actor.rule;
    const QStringView before = at > 0 && isOther(at - 1) ? word(at - 1) : QStringView();
    static constexpr QStringView kPlaceBefore[] = {u"in",     u"at",     u"near",       u"outside",
                                                   u"around", u"within", u"throughout", u"across"};
    const bool inside = std::ranges::find(kPlaceBefore, before) != std::end(kPlaceBefore);
    const bool dateline = at == 0
        && m_reader.document.tokens[std::size_t(state.tokens.begin)].is(Token::AllCapitals)
        && !state.compound;
    if (state.form == NameForm::Place
        || (state.form == NameForm::Capital && (inside || dateline))) {
        result.name.type = ActorType::Place;
        result.name.canonical = textOf(state.tokens).toString();
        if (state.compound)
            result.name.canonical =
                m_reader.text.mid(state.span.start, state.span.length()).toString();
        addSide(result.name, actor.canonical);
        return result;
    }
    // "Russian", and "US sanctions": a short name in capitals before a noun.
    const bool beforeWord = at + 1 < count() && isOther(at + 1)
        && m_reader.document.tokens[std::size_t(unit(at + 1).tokens.begin)].is(Token::Word);
    const bool shortName = state.form == NameForm::Name && state.tokens.size() == 1
        && state.span.length() <= 4
        && m_reader.document.tokens[std::size_t(state.tokens.begin)].is(Token::AllCapitals);
    result.name.adjective = state.form == NameForm::Adjective
        || (shortName && beforeWord && !state.possessive && !isFunctionWord(word(at + 1))
            && !isSpeechVerb(word(at + 1)) && !word(at + 1).endsWith(u"ed"));
    return result;
}

std::vector<QString> NameParser::sidesOf(const Unit &owner) const
{
    const Actor &actor = m_reader.list.actor(owner.actor);
    if (owner.supporter || actor.type == ActorType::Outlet)
        return {};
    if (actor.type == ActorType::Organ)
        return {actor.of};
    // "Linked to China's Ministry of State Security": says itself whose it is.
    if (actor.type == ActorType::Agency && owner.tokens.size() > 1
        && m_reader.matcher.isState(owner.tokens.begin))
        return {actor.canonical, actor.of};
    return {actor.canonical};
}

int NameParser::parseKnown(int first, int at)
{
    const Unit &known = unit(at);
    const Actor &actor = m_reader.list.actor(known.actor);
    Draft result = draft(DraftKind::Known, at, at);
    result.listed = known.actor;
    result.name.type = actor.type;
    result.name.canonical = actor.canonical;
    result.name.rule = actor.rule;
    if (actor.type == ActorType::Organ) {
        result.name.canonical = actor.of.isEmpty() ? actor.canonical : actor.of;
        result.name.own = textOf(known.tokens).toString();
    } else if (actor.type == ActorType::Intergovernmental && known.form == NameForm::Capital) {
        const bool inside =
            at > 0 && isOther(at - 1) && (word(at - 1) == u"in" || word(at - 1) == u"at");
        if (inside) {
            result.name.type = ActorType::Place;
            result.name.canonical = textOf(known.tokens).toString();
            addSide(result.name, actor.canonical);
        }
    }
    if (first < at)
        addSides(result.name, ownersBefore(first, at));
    // "Russian military intelligence" says itself whose it is.
    if (actor.type == ActorType::Agency && known.tokens.size() > 1
        && m_reader.matcher.isState(known.tokens.begin))
        addSide(result.name, actor.of);
    m_drafts.push_back(std::move(result));
    return at + 1;
}

} // namespace Language
