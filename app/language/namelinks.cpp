// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/namelinks.h"

#include "app/reading/wordtable.h"

#include <QString>

#include <algorithm>

namespace Language {

namespace {

enum class Tie { None, Comma, Bracket, Called };

// What stands between two neighbouring names, if it ties them.
Tie tieBetween(const Document &document, const Draft &first, const Draft &second)
{
    int at = first.name.tokens.end;
    const int end = second.name.tokens.begin;
    if (at >= end || end - at > 5
        || document.tokens[std::size_t(at)].sentence != document.tokens[std::size_t(end)].sentence)
        return Tie::None;
    // Most neighbours have other words between them.
    static const Reading::WordTable kFirst{
        u",",     u"-",      u"\u2013",  u"\u2014",     u"(",         u"called",
        u"known", u"dubbed", u"named",   u"nicknamed",  u"codenamed", u"code-named",
        u"also",  u"better", u"tracked", u"identified", u"calling",   u"widely",
        u"that",  u"it",     u"they",    u"which"};
    if (!kFirst.contains(document.word(at)))
        return Tie::None;
    QString between;
    for (; at < end; ++at) {
        const QStringView word = document.word(at);
        if (at + 1 == end && (word == u"the" || word == u"a" || word == u"an"))
            break;
        if (!between.isEmpty())
            between += u' ';
        between += word;
    }
    if (between == u"," || between == u"-" || between == u"\u2013" || between == u"\u2014")
        return Tie::Comma;
    if (between == u"(" || between == u"( \"" || between == u", or")
        return Tie::Bracket;
    static constexpr QStringView kCalled[] = {u"called",
                                              u"known as",
                                              u", called",
                                              u", known as",
                                              u"dubbed",
                                              u", dubbed",
                                              u"named",
                                              u"nicknamed",
                                              u"codenamed",
                                              u"code-named",
                                              u"also known as",
                                              u", also known as",
                                              u"( also known as",
                                              u"( aka",
                                              u", aka",
                                              u"better known as",
                                              u", better known as",
                                              u"tracked as",
                                              u"identified as",
                                              u"calling itself",
                                              u"it calls",
                                              u"they call",
                                              u"that it calls",
                                              u"which it calls",
                                              u"widely known as",
                                              u"that calls itself"};
    const bool called = std::ranges::find(kCalled, QStringView(between)) != std::end(kCalled);
    return called ? Tie::Called : Tie::None;
}

bool isProper(const Draft &draft)
{
    return draft.kind == DraftKind::Unknown || draft.kind == DraftKind::Known
        || draft.kind == DraftKind::Person;
}

bool isTitle(const Draft &draft)
{
    return draft.kind == DraftKind::Role
        && (draft.role == RoleKind::Title || draft.role == RoleKind::Officials);
}

bool namesSeveralWords(const Draft &draft)
{
    return draft.core.size() >= 2;
}

// The person holds the role: "Ann Other, the Kremlin spokeswoman".
void giveRole(Draft &person, Draft &role)
{
    person.kind = DraftKind::Person;
    person.name.type = ActorType::Person;
    person.role = role.role;
    person.roleWords = role.roleWords;
    addSides(person.name, role.name.sides);
    role.name.canonical = person.name.canonical;
    role.name.rule = QStringLiteral("role beside name");
}

// The body is what the role says: "Turla, a Russian hacking group".
void giveKind(Draft &body, Draft &role)
{
    if (role.role == RoleKind::Hackers && body.kind == DraftKind::Unknown) {
        body.kind = DraftKind::Known;
        body.name.type = ActorType::Group;
    }
    addSides(body.name, role.name.sides);
    role.name.canonical = body.name.canonical;
    role.name.rule = QStringLiteral("role beside name");
}

void linkComma(Draft &first, Draft &second)
{
    const bool proper = first.kind == DraftKind::Person
        || (first.kind == DraftKind::Unknown && namesSeveralWords(first));
    if (proper && isTitle(second)) {
        giveRole(first, second);
    } else if (isTitle(first) && !first.indefinite
               && (second.kind == DraftKind::Person
                   || (second.kind == DraftKind::Unknown && namesSeveralWords(second)))) {
        giveRole(second, first);
    } else if (isProper(first) && first.kind != DraftKind::Person && second.kind == DraftKind::Role
               && !second.name.sides.empty() && second.role != RoleKind::Officials
               && second.role != RoleKind::Title) {
        giveKind(first, second);
    } else if (first.kind == DraftKind::Role && first.role == RoleKind::Institution
               && second.kind == DraftKind::Known && second.name.type == ActorType::Agency) {
        giveKind(second, first);
    }
}

void linkBracket(Draft &first, Draft &second)
{
    if (second.kind == DraftKind::Role || first.kind == DraftKind::State)
        return;
    if (first.kind == DraftKind::Role && first.role != RoleKind::Title) {
        if (second.kind == DraftKind::Known && second.name.type == ActorType::Agency)
            giveKind(second, first);
        else if (second.kind == DraftKind::Unknown && !first.name.canonical.isEmpty())
            second.name.canonical = first.name.canonical;
    } else if (first.kind == DraftKind::Unknown && second.kind == DraftKind::Unknown
               && namesSeveralWords(first)) {
        second.name.canonical = first.name.canonical;
        second.name.type = first.name.type;
        addSides(second.name, first.name.sides);
    } else if (first.name.canonical == second.name.canonical) {
        addSides(second.name, first.name.sides);
    } else if (first.kind == DraftKind::Unknown && second.kind == DraftKind::Known
               && second.name.type != ActorType::Outlet && namesSeveralWords(first)) {
        first.name.canonical = second.name.canonical;
        first.name.type = second.name.type;
        first.kind = DraftKind::Known;
    }
}

void linkCalled(Draft &first, Draft &second)
{
    if (first.kind == DraftKind::Role && isProper(second)) {
        giveKind(second, first);
        if (first.role == RoleKind::Body && second.kind == DraftKind::Unknown
            && (first.roleWords == u"group" || first.roleWords == u"gang"))
            second.name.type = ActorType::Group;
    } else if (first.kind == DraftKind::Known && first.name.type == ActorType::Group
               && isProper(second)) {
        second.name.canonical = first.name.canonical;
        second.name.type = ActorType::Group;
        second.kind = DraftKind::Known;
        addSides(second.name, first.name.sides);
    }
}

} // namespace

// "APT28, which is linked to the GRU", "the group is run by Russia": whose the group is.
bool saysWhose(const Document &document, const Draft &group, const Draft &owner)
{
    constexpr int kReach = 9;
    const int begin = group.name.tokens.end;
    const int end = owner.name.tokens.begin;
    if (group.name.type != ActorType::Group || group.name.canonical.isEmpty()
        || end - begin > kReach || end - begin < 2
        || (owner.name.type != ActorType::State && owner.name.type != ActorType::Agency
            && owner.name.type != ActorType::Organ)
        || document.tokens[std::size_t(begin)].sentence
            != document.tokens[std::size_t(end)].sentence)
        return false;
    static constexpr QStringView kOwned[] = {
        u"linked",     u"tied",     u"connected", u"affiliated", u"associated", u"controlled",
        u"run",        u"operated", u"directed",  u"backed",     u"sponsored",  u"supported",
        u"steered",    u"part",     u"arm",       u"unit",       u"working",    u"works",
        u"attributed", u"belongs",  u"belonging", u"employed",   u"funded",     u"commanded"};
    static constexpr QStringView kBetween[] = {
        u"which",      u"that",   u"who",   u"is",      u"are",     u"was",      u"were",
        u"been",       u"has",    u"have",  u"be",      u"to",      u"by",       u"with",
        u"of",         u"for",    u"the",   u"a",       u"an",      u",",        u"(",
        u"believed",   u"widely", u"said",  u"thought", u"closely", u"directly", u"reportedly",
        u"allegedly",  u"likely", u"group", u"hacking", u"hacker",  u"hackers",  u"gang",
        u"collective", u"also",   u"known", u"within",  u"inside",  u"\"",       u"“"};
    bool owned = false;
    for (int i = begin; i < end; ++i) {
        const QStringView word = document.word(i);
        if (std::ranges::find(kOwned, word) != std::end(kOwned))
            owned = true;
        else if (std::ranges::find(kBetween, word) == std::end(kBetween))
            return false;
    }
    return owned;
}

// "The Chinese ambassador to New Zealand, Wang Xiaolong": the host stands between.
bool isBehindHost(const Document &document, const Draft &role, const Draft &host,
                  const Draft &person)
{
    constexpr int kReach = 6;
    const int end = person.name.tokens.begin;
    const int size = end - role.name.tokens.end;
    if (!isTitle(role) || host.kind != DraftKind::State || person.kind == DraftKind::State
        || !isProper(person) || size < 2 || size > kReach
        || document.tokens[std::size_t(end)].sentence
            != document.tokens[std::size_t(role.name.tokens.begin)].sentence)
        return false;
    const QStringView first = document.word(role.name.tokens.end);
    return first == u"to" && host.name.tokens.end + (document.word(end - 1) == u"," ? 1 : 0) == end;
}

// "Prime Minister Ann Other of Malta".
bool isPersonOf(const Document &document, const Draft &person, const Draft &state)
{
    return person.kind == DraftKind::Person && person.name.sides.empty()
        && state.kind == DraftKind::State && !state.name.adjective && !state.name.possessive
        && state.name.tokens.begin - person.name.tokens.end == 1
        && document.word(person.name.tokens.end) == u"of";
}

void linkNeighbours(const Document &document, std::vector<Draft> &drafts)
{
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        if (i > 1 && isBehindHost(document, drafts[i - 2], drafts[i - 1], drafts[i])) {
            linkComma(drafts[i - 2], drafts[i]);
            continue;
        }
        if (isPersonOf(document, drafts[i - 1], drafts[i])) {
            addSide(drafts[i - 1].name, drafts[i].name.canonical);
            continue;
        }
        if (saysWhose(document, drafts[i - 1], drafts[i])) {
            addSide(drafts[i - 1].name, drafts[i].name.canonical);
            addSides(drafts[i - 1].name, drafts[i].name.sides);
            continue;
        }
        switch (tieBetween(document, drafts[i - 1], drafts[i])) {
        case Tie::Comma:
            linkComma(drafts[i - 1], drafts[i]);
            break;
        case Tie::Bracket:
            linkBracket(drafts[i - 1], drafts[i]);
            break;
        case Tie::Called:
            linkCalled(drafts[i - 1], drafts[i]);
            break;
        case Tie::None:
            break;
        }
    }
}

} // namespace Language
