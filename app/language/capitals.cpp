// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of NameParser that reads capitalised sequences: persons, and bodies that no list knows.

#include "app/language/nameparser.h"
#include "app/language/wordclasses.h"

#include <algorithm>

namespace Language {

namespace {

bool isParticle(QStringView word)
{
    static constexpr QStringView kParticles[] = {
        u"al", u"bin", u"bint", u"da",  u"de", u"del", u"della", u"den", u"der", u"di",  u"dos",
        u"du", u"e",   u"el",   u"ibn", u"la", u"le",  u"ter",   u"ul",  u"van", u"von", u"zu"};
    return std::ranges::binary_search(kParticles, word);
}

} // namespace

bool NameParser::startsPerson(int at) const
{
    return isKind(at, UnitKind::Person) || (isKind(at, UnitKind::Capital) && !unit(at).compound);
}

// One past the last unit of the capitalised sequence at at. Persons take particles ("bin"),
// bodies take "of" and what it joins.
int NameParser::capitalsEnd(int at, bool person) const
{
    const auto &tokens = m_reader.document.tokens;
    bool body = false;
    bool joined = false;
    if (unit(at).compound || unit(at).possessive)
        return at + 1;
    int end = at;
    while (end < count() && end - at < 12) {
        const Unit &u = unit(end);
        const bool capital = u.kind == UnitKind::Capital
            || (u.kind == UnitKind::Person && !u.compound)
            || (!person && joined && (u.kind == UnitKind::State || u.kind == UnitKind::Known));
        const bool bodyWord = !person && end > at && u.kind == UnitKind::Role && u.capitalised
            && isBodyWord(word(end));
        if (capital || bodyWord) {
            body = body || isBodyWord(m_reader.document.word(u.tokens.end - 1));
            ++end;
            if (u.possessive || u.compound)
                return end;
            continue;
        }
        if (u.kind != UnitKind::Other || end == at)
            break;
        // Joining words count only with a capital behind them.
        int next = end;
        const QString &w = word(end);
        if (person && isParticle(w))
            while (next < count() && next < end + 3 && isOther(next) && isParticle(word(next)))
                ++next;
        else if (!person && body
                 && (w == u"of" || w == u"for" || w == u"on" || (joined && w == u"and"))) {
            joined = true;
            ++next;
            if (next < count() && isOther(next) && word(next) == u"the")
                ++next;
        } else if (!person && w == u"&")
            ++next;
        else if (person && w == u"," && next + 1 < count()
                 && (word(next + 1) == u"jr." || word(next + 1) == u"sr."))
            return next + 2;
        else
            break;
        const bool follows = next > end && next < count()
            && tokens[std::size_t(unit(next).tokens.begin)].is(Token::Capitalised)
            && (unit(next).kind == UnitKind::Capital || unit(next).kind == UnitKind::Person
                || (!person
                    && (unit(next).kind == UnitKind::State || unit(next).kind == UnitKind::Known)));
        if (!follows)
            break;
        end = next;
    }
    return std::max(end, at + 1);
}

// "Kremlin spokesman Dmitry Peskov": role at head, the person's own name from at on.
int NameParser::parsePersonAfter(int first, int head, int at)
{
    const int end = capitalsEnd(at, true);
    Draft result = draft(DraftKind::Person, first, end - 1);
    result.core = {unit(at).tokens.begin, unit(end - 1).tokens.end};
    result.role = unit(head).role;
    result.roleWords = textOf(unit(head).tokens).toString().toLower();
    result.listed = isKind(at, UnitKind::Person) ? unit(at).actor : -1;
    result.name.type = ActorType::Person;
    result.name.canonical = textOf(result.core).toString();
    result.name.rule = QStringLiteral("title before name");
    addSides(result.name, ownersBefore(first, head));
    m_drafts.push_back(std::move(result));
    return end;
}

int NameParser::parseCapitals(int first, int at)
{
    const bool listed = isKind(at, UnitKind::Person);
    const bool givenName = isKind(at, UnitKind::Capital) && m_reader.list.isFirstName(word(at));
    int end = capitalsEnd(at, listed);
    bool body = false;
    for (int i = at; i < end; ++i)
        body = body || isBodyWord(m_reader.document.word(unit(i).tokens.end - 1));
    const bool person = listed || (givenName && !body && capitalsEnd(at, true) - at >= 2);
    if (person)
        end = capitalsEnd(at, true);

    const bool merges =
        body && first < at && !unit(at - 1).possessive && isKind(at - 1, UnitKind::State);
    const int start = merges ? at - 1 : at;
    const std::vector<QString> sides = ownersBefore(first, at);
    flushOwners(first, start);
    Draft result = draft(person ? DraftKind::Person : DraftKind::Unknown, start, end - 1);
    result.core = result.name.tokens;
    result.listed = listed ? unit(at).actor : -1;
    result.name.type = person ? ActorType::Person : ActorType::Organisation;
    result.name.canonical = textOf(result.core).toString();
    if (unit(at).compound)
        result.name.canonical =
            m_reader.text.mid(unit(at).span.start, unit(at).span.length()).toString();
    result.name.rule = listed
        ? QStringLiteral("list %1").arg(m_reader.list.actor(unit(at).actor).source)
        : person ? QStringLiteral("given name")
        : body   ? QStringLiteral("name of a body")
                 : QStringLiteral("capitals");
    if (body && isSecurityWord(result.name.canonical.toLower()))
        result.name.type = ActorType::Agency;
    addSides(result.name, sides);
    if (at == m_behindRole && !m_drafts.empty() && m_roleDraft < m_drafts.size()) {
        // "President of the Russian Federation Vladimir Putin"
        const Draft &role = m_drafts[m_roleDraft];
        if (role.role == RoleKind::Title && !body) {
            result.kind = DraftKind::Person;
            result.name.type = ActorType::Person;
            result.role = role.role;
            result.roleWords = role.roleWords;
            addSides(result.name, role.name.sides);
        }
    }
    const QString canonical = result.name.canonical;
    const bool owns = result.kind == DraftKind::Unknown && isRole(end) && !isModifier(end);
    m_drafts.push_back(std::move(result));
    if (!owns)
        return end;
    // "ClearSky chief executive Boaz Dolev": the body is the owner of what follows.
    const std::size_t next = m_drafts.size();
    const int after = parseRole(end, end);
    if (m_drafts.size() > next)
        addSide(m_drafts[next].name, canonical);
    return after;
}

} // namespace Language
