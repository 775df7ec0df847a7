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

// "al-Freij", "el-Sayed": an article and a capitalised name in one token.
bool hasArticle(QStringView text)
{
    const qsizetype hyphen = text.indexOf(u'-');
    return hyphen > 0 && hyphen <= 3 && hyphen + 1 < text.size() && text.front().isLower()
        && text[hyphen + 1].isUpper();
}

} // namespace

bool NameParser::startsPerson(int at) const
{
    return isKind(at, UnitKind::Person) || (isKind(at, UnitKind::Capital) && !unit(at).compound);
}

// One past the last unit of the person's name at at: given names, initials, particles ("bin",
// "von"), a family name, "Jr.".
int NameParser::personEnd(int at) const
{
    const bool listed = isKind(at, UnitKind::Person);
    // "Trump" is whole; "Wang" may go on, because the family name stands first.
    bool open =
        !listed || (unit(at).form == NameForm::Family && m_reader.list.isFirstName(word(at)));
    int end = at + 1;
    while (open && end < count() && end - at < 8 && !unit(end - 1).possessive
           && !unit(end - 1).compound) {
        const Unit &u = unit(end);
        if (u.kind == UnitKind::Person && !u.compound && u.form == NameForm::Family) {
            open = false;
            ++end;
        } else if (u.kind == UnitKind::Capital || (isOther(end) && hasArticle(textOf(u.tokens)))) {
            ++end;
        } else {
            int next = end;
            while (next < end + 3 && next < count() && isOther(next) && isParticle(word(next)))
                ++next;
            if (next == end || !isKind(next, UnitKind::Capital))
                break;
            end = next + 1;
        }
    }
    const auto isSuffix = [&](int i) {
        return i < count() && (word(i) == u"jr." || word(i) == u"sr." || word(i) == u"jr");
    };
    if (isSuffix(end))
        return end + 1;
    return end < count() && isOther(end) && word(end) == u"," && isSuffix(end + 1) ? end + 2 : end;
}

// The listed person whose name goes from at to end, or -1: "Alexander" is one, "Alexander Ivanov"
// somebody else.
int NameParser::listedPerson(int at, int end) const
{
    if (!isKind(at, UnitKind::Person))
        return -1;
    const bool goesOn = unit(at).form == NameForm::Family && end > at + 1;
    return goesOn ? -1 : unit(at).actor;
}

// "Ann Other, 24, pleaded guilty": only a person has an age.
bool NameParser::hasAge(int behind) const
{
    constexpr int kDigits = 2;
    const auto isMark = [&](int i) {
        return i < count() && isOther(i) && (word(i) == u"," || word(i) == u".");
    };
    return isMark(behind) && isMark(behind + 2) && word(behind + 1).size() == kDigits
        && m_reader.document.tokens[std::size_t(unit(behind + 1).tokens.begin)].is(Token::Number);
}

// One past the last unit of the body's name at at: capitalised words, and behind a word for bodies
// ("Office", "Bank") what "of" and "for" join to it.
int NameParser::bodyEnd(int at) const
{
    const auto continues = [&](int i) {
        return i < count() && unit(i).capitalised
            && (isKind(i, UnitKind::Capital) || isKind(i, UnitKind::State)
                || isKind(i, UnitKind::Known));
    };
    bool body = false;
    bool joined = false;
    int end = at;
    while (end < count() && end - at < 12) {
        const Unit &u = unit(end);
        const bool bodyWord =
            end > at && u.kind == UnitKind::Role && u.capitalised && isBodyWord(word(end));
        if (end == at || u.kind == UnitKind::Capital || bodyWord || (joined && continues(end))) {
            body = body || isBodyWord(m_reader.document.word(u.tokens.end - 1));
            ++end;
            if (u.possessive || u.compound)
                break;
            continue;
        }
        if (!isOther(end))
            break;
        const QStringView w = word(end);
        const bool joins = w == u"&"
            || (body && (w == u"of" || w == u"for" || w == u"on" || (joined && w == u"and")));
        int next = end + 1;
        if (joins && next < count() && isOther(next) && word(next) == u"the")
            ++next;
        if (!joins || !continues(next))
            break;
        joined = true;
        end = next;
    }
    return end;
}

// "Kremlin spokesman Dmitry Peskov": role at head, the person's own name from at on.
int NameParser::parsePersonAfter(int first, int head, int at)
{
    const int end = personEnd(at);
    Draft result = draft(DraftKind::Person, first, end - 1);
    result.core = {unit(at).tokens.begin, unit(end - 1).tokens.end};
    result.role = unit(head).role;
    result.roleWords = textOf(unit(head).tokens).toString().toLower();
    result.listed = listedPerson(at, end);
    result.name.type = ActorType::Person;
    result.name.canonical = textOf(result.core).toString();
    result.name.rule = QStringLiteral("title before name");
    addSides(result.name, ownersBefore(first, head));
    m_drafts.push_back(std::move(result));
    return end;
}

int NameParser::parseCapitals(int first, int at)
{
    int end = bodyEnd(at);
    bool body = false;
    for (int i = at; i < end; ++i)
        body = body || isBodyWord(m_reader.document.word(unit(i).tokens.end - 1));
    const bool listed = isKind(at, UnitKind::Person) && !(body && end > at + 1);
    const bool givenName = isKind(at, UnitKind::Capital) && m_reader.list.isFirstName(word(at));
    const bool person = listed || (givenName && !body && personEnd(at) - at >= 2)
        || (!body && end - at >= 2 && hasAge(end));
    if (person)
        end = personEnd(at);
    if (word(at) == u"operation") { // a campaign's name is no actor
        flushOwners(first, at);
        return end;
    }

    const bool merges =
        body && first < at && !unit(at - 1).possessive && isKind(at - 1, UnitKind::State);
    const int start = merges ? at - 1 : at;
    const std::vector<QString> sides = ownersBefore(first, at);
    flushOwners(first, start);
    Draft result = draft(person ? DraftKind::Person : DraftKind::Unknown, start, end - 1);
    result.core = result.name.tokens;
    result.listed = listed ? listedPerson(at, end) : -1;
    result.name.type = person ? ActorType::Person : ActorType::Organisation;
    result.name.canonical = textOf(result.core).toString();
    if (unit(at).compound)
        result.name.canonical =
            m_reader.text.mid(unit(at).span.start, unit(at).span.length()).toString();
    result.name.rule = result.listed >= 0 ? m_reader.list.actor(unit(at).actor).rule
        : person                          ? QStringLiteral("given name")
        : body                            ? QStringLiteral("name of a body")
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
