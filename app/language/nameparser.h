// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/namedraft.h"
#include "app/language/units.h"

#include <vector>

namespace Language {

/// Builds names out of the units of one sentence: titles with persons, states with their organs and
/// hackers, capitalised sequences. What one sentence can not tell is left to the later steps.
class NameParser
{
public:
    /// Nothing is owned. Drafts are appended to drafts in text order.
    NameParser(const UnitReader &reader, std::vector<Draft> &drafts);

    void parse(const Sentence &sentence);

private:
    const Unit &unit(int i) const { return m_units[std::size_t(i)]; }
    int count() const { return int(m_units.size()); }
    bool isKind(int i, UnitKind kind) const { return i < count() && unit(i).kind == kind; }
    bool isRole(int i) const { return isKind(i, UnitKind::Role); }
    bool isModifier(int i) const { return isRole(i) && unit(i).role == RoleKind::Modifier; }
    bool isOther(int i) const { return i >= count() || unit(i).kind == UnitKind::Other; }
    QStringView word(int i) const;
    QStringView textOf(TokenRange tokens) const;

    void convertCapitalRoles(const Sentence &sentence);
    int parsePhrase(int first);
    int parseRole(int first, int at);
    int parseKnown(int first, int at);
    int parseCapitals(int first, int at);
    int parsePersonAfter(int first, int head, int at);
    int emitRole(int first, int head);
    QString ownName(int first, int head) const;

    int personEnd(int at) const;
    int bodyEnd(int at) const;
    int listedPerson(int at, int end) const;
    bool hasAge(int behind) const;
    bool startsPerson(int at) const;
    std::vector<QString> ownersBefore(int first, int head) const;
    std::vector<QString> ownersAfter(int head) const;
    std::vector<QString> sidesOf(const Unit &owner) const;
    Draft draft(DraftKind kind, int firstUnit, int lastUnit) const;
    void markDeterminer(Draft &draft, int firstUnit) const;
    void flushOwners(int first, int end);
    Draft stateDraft(int at) const;

    const UnitReader &m_reader;
    std::vector<Draft> &m_drafts;
    std::vector<Unit> m_units;
    TokenRange m_sentence;
    /// The unit behind a role's "of Russia": a person named there holds the role.
    int m_behindRole = -1;
    std::size_t m_roleDraft = 0;
};

} // namespace Language
