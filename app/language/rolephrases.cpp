// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of NameParser that reads roles: whose they are, and who is named behind them.

#include "app/language/nameparser.h"
#include "app/language/wordclasses.h"

#include <algorithm>

namespace Language {

namespace {

// What is done to these is done to the state itself.
bool isGovernment(QStringView words)
{
    static constexpr QStringView kWords[] = {u"government",
                                             u"administration",
                                             u"regime",
                                             u"state",
                                             u"leadership",
                                             u"authorities",
                                             u"side",
                                             u"state bodies",
                                             u"state structures",
                                             u"government agencies",
                                             u"government bodies"};
    return std::ranges::find(kWords, words) != std::end(kWords);
}

} // namespace

// Who owns the role at head, by the words before it: "US and UK", "the FBI's".
std::vector<QString> NameParser::ownersBefore(int first, int head) const
{
    std::vector<QString> sides;
    for (int i = first; i < head; ++i) {
        if (isKind(i, UnitKind::State) || isKind(i, UnitKind::Known)) {
            const std::vector<QString> more = sidesOf(unit(i));
            sides.insert(sides.end(), more.begin(), more.end());
        }
    }
    // "Russian and Chinese hackers": the first adjective belongs to the role as well.
    for (int i = first; !sides.empty() && i >= 2 && i > first - 8; i -= 2) {
        const bool joined = isOther(i - 1)
            && (word(i - 1) == u"and" || word(i - 1) == u"," || word(i - 1) == u"or");
        if (!joined || !isKind(i - 2, UnitKind::State) || unit(i - 2).possessive
            || unit(i - 2).form == NameForm::People)
            break;
        const std::vector<QString> more = sidesOf(unit(i - 2));
        sides.insert(sides.end(), more.begin(), more.end());
    }
    return sides;
}

// Who owns the role at head, by the words behind it: "of Russia", "for the Iranian foreign
// ministry".
std::vector<QString> NameParser::ownersAfter(int head) const
{
    static constexpr QStringView kOf[] = {u"of"};
    static constexpr QStringView kOfOthers[] = {u"of", u"for",  u"in", u"from",
                                                u"at", u"with", u"to", u"by"};
    int i = head + 1;
    if (i >= count() || !isOther(i))
        return {};
    const RoleKind role = unit(head).role;
    const QStringView roleWord = m_reader.document.word(unit(head).tokens.end - 1);
    const bool host = roleWord == u"embassy" || roleWord == u"ambassador" || roleWord == u"envoy"
        || roleWord == u"consulate" || roleWord == u"mission" || roleWord == u"counterpart"
        || role == RoleKind::Organ;
    if (role == RoleKind::Hackers || role == RoleKind::Body || role == RoleKind::Officials) {
        // "hackers linked to", "a group believed to be backed by": up to six words to the
        // preposition
        for (int k = 0;
             k < 6 && i + 1 < count() && (isOther(i) || isModifier(i)) && isLinkingWord(word(i));
             ++k)
            ++i;
    }
    if (i == head + 1) {
        const QStringView preposition = word(i);
        const bool fits = host ? std::ranges::find(kOf, preposition) != std::end(kOf)
                               : std::ranges::find(kOfOthers, preposition) != std::end(kOfOthers);
        if (!fits || (preposition == u"to" && role == RoleKind::Title)
            || (preposition == u"in" && role == RoleKind::Title))
            return {};
        ++i;
    }
    while (i < count() && isOther(i) && (word(i) == u"the" || word(i) == u"a" || word(i) == u"an"))
        ++i;
    std::vector<QString> sides;
    for (; i < count() && sides.size() < 4; ++i) {
        if (isKind(i, UnitKind::State) || isKind(i, UnitKind::Known)) {
            const std::vector<QString> more = sidesOf(unit(i));
            sides.insert(sides.end(), more.begin(), more.end());
        } else if (!isModifier(i)
                   && !(isOther(i) && word(i) == u"and" && !sides.empty()
                        && isKind(i + 1, UnitKind::State)))
            break;
    }
    return sides;
}

// A run of roles ("Foreign Ministry spokeswoman") and what follows it.
int NameParser::parseRole(int first, int at)
{
    int head = at;
    int next = at;
    for (; isRole(next); ++next) {
        if (!isModifier(next))
            head = next;
    }
    const RoleKind role = unit(head).role;
    const bool named = role == RoleKind::Title || role == RoleKind::Officials;
    if (named && startsPerson(next))
        return parsePersonAfter(first, head, next);
    if (!named && next < count() && isKind(next, UnitKind::Known)
        && m_reader.list.actor(unit(next).actor).type != ActorType::Outlet) {
        flushOwners(first, at);
        const int end = parseKnown(first, next);
        return end;
    }
    // "Portuguese airline TAP": the name is what acts.
    if (role == RoleKind::Body && next == head + 1 && isKind(next, UnitKind::Capital)
        && !unit(next).compound) {
        flushOwners(first, at);
        return parseCapitals(next, next);
    }
    // "The Russian-controlled APT28 group": the name is what acts.
    if ((role == RoleKind::Hackers || role == RoleKind::Body) && at > first
        && isKind(at - 1, UnitKind::Known) && !unit(at - 1).possessive
        && m_reader.list.actor(unit(at - 1).actor).type == ActorType::Group) {
        flushOwners(first, at - 1);
        parseKnown(first, at - 1);
        Draft &group = m_drafts.back();
        group.name.tokens.end = unit(head).tokens.end;
        // "The Lazarus group": the list's own name for it.
        const TokenRange whole{unit(at - 1).tokens.begin, unit(head).tokens.end};
        if (textOf(whole).compare(group.name.canonical, Qt::CaseInsensitive) == 0)
            group.name.span.end = unit(head).span.end;
        return head + 1;
    }
    if (role == RoleKind::Hackers && isKind(next, UnitKind::Capital)) {
        const std::vector<QString> sides = ownersBefore(first, head);
        flushOwners(first, at);
        const std::size_t before = m_drafts.size();
        const int end = parseCapitals(next, next);
        if (m_drafts.size() > before) {
            m_drafts[before].name.type = ActorType::Group;
            m_drafts[before].kind = DraftKind::Known;
            m_drafts[before].name.rule = QStringLiteral("hackers before name");
            addSides(m_drafts[before].name, sides);
        }
        return end;
    }
    return emitRole(first, head);
}

// What the role is called: "Belgian interior ministry", also for "Belgium's interior ministry".
QString NameParser::ownName(int first, int head) const
{
    const QString text = textOf({unit(first).tokens.begin, unit(head).tokens.end}).toString();
    if (!isKind(first, UnitKind::State) || !unit(first).possessive || first == head)
        return text;
    const QString &adjective = m_reader.list.actor(unit(first).actor).adjective;
    if (adjective.isEmpty())
        return text;
    const TokenRange rest{unit(first + 1).tokens.begin, unit(head).tokens.end};
    return adjective + u' ' + textOf(rest).toString();
}

int NameParser::emitRole(int first, int head)
{
    const Unit &role = unit(head);
    Draft result = draft(DraftKind::Role, first, head);
    result.role = role.role;
    result.roleWords = textOf({role.tokens.begin, role.tokens.end}).toString().toLower();
    result.name.type = ActorType::Role;
    std::vector<QString> sides = ownersBefore(first, head);
    const bool ownedBefore = !sides.empty();
    if (sides.empty())
        sides = ownersAfter(head);
    const bool supporter = isKind(first, UnitKind::State) && unit(first).supporter;
    result.name.rule = QStringLiteral("role");
    switch (role.role) {
    case RoleKind::Organ:
    case RoleKind::Officials:
        if (!sides.empty()) {
            const bool state = m_reader.list.canonical(sides.front()) == sides.front();
            result.name.type = state ? ActorType::Organ : ActorType::Role;
            result.name.canonical = sides.front();
            if (role.role == RoleKind::Organ && !isGovernment(result.roleWords))
                result.name.own = ownName(first, head);
            result.name.rule = QStringLiteral("state and organ");
        }
        break;
    case RoleKind::Institution:
        // An unnamed secret service speaks for its state, like any official.
        if (ownedBefore && isSecurityWord(result.roleWords) && !role.capitalised) {
            result.name.type = ActorType::Organ;
            result.name.canonical = sides.front();
            result.name.own = ownName(first, head);
            result.name.rule = QStringLiteral("state and secret service");
        } else if (ownedBefore) {
            result.name.type =
                isSecurityWord(result.roleWords) ? ActorType::Agency : ActorType::Organisation;
            result.name.canonical = ownName(first, head);
            result.name.rule = QStringLiteral("state and institution");
        }
        break;
    case RoleKind::Hackers:
        result.name.type = ActorType::Group;
        if (supporter)
            result.name.canonical = ownName(first, head);
        result.name.rule = QStringLiteral("hackers");
        break;
    default:
        break;
    }
    addSides(result.name, sides);
    m_roleDraft = m_drafts.size();
    m_drafts.push_back(std::move(result));
    // Where "of the Russian Federation" ends, a person may follow.
    m_behindRole = head + 1;
    while (m_behindRole < count() && m_behindRole < head + 6
           && (isKind(m_behindRole, UnitKind::State) || isKind(m_behindRole, UnitKind::Known)
               || (isOther(m_behindRole)
                   && (word(m_behindRole) == u"of" || word(m_behindRole) == u"the"))))
        ++m_behindRole;
    return head + 1;
}

} // namespace Language
