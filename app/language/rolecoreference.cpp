// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/rolecoreference.h"

#include <QHash>

#include <algorithm>

namespace Language {

namespace {

QString lastWord(const QString &words)
{
    return words.mid(words.lastIndexOf(u' ') + 1);
}

// Titles under which the same person comes back: "the leader" for a president.
QString titleClass(const QString &words)
{
    const QString last = lastWord(words);
    if (last == u"president" || last == u"premier" || last == u"chancellor" || last == u"king"
        || words == u"prime minister" || last == u"leader" || words == u"head of state")
        return QStringLiteral("leader");
    if (last.startsWith(u"spokes") || words.endsWith(u"press secretary"))
        return QStringLiteral("spokesman");
    if (last == u"adviser" || last == u"advisor")
        return QStringLiteral("adviser");
    return last;
}

bool isGenericLeader(const QString &words)
{
    return words.endsWith(u"leader") || words == u"head of state";
}

/// Who was named last in each role. Names are not owned, and stay as they are once they were seen.
class RoleMemory
{
public:
    void see(const Draft &draft)
    {
        if (draft.name.canonical.isEmpty())
            return;
        if (draft.kind == DraftKind::Person) {
            if (!draft.roleWords.isEmpty())
                remember(draft.roleWords, draft.name);
        } else if (draft.name.type == ActorType::Organ && draft.kind == DraftKind::Role) {
            m_organs.insert(lastWord(draft.roleWords), &draft.name);
        } else if (draft.name.type == ActorType::Agency) {
            m_agency = &draft.name;
        } else if (draft.name.type == ActorType::Group) {
            m_group = &draft.name;
        } else if (draft.name.type == ActorType::Organisation) {
            m_organisation = &draft.name;
        }
        if (draft.name.type == ActorType::State && !draft.name.adjective)
            m_state = &draft.name;
    }

    void seeHackers(const Draft &draft)
    {
        if (!draft.name.sides.empty())
            m_hackers = &draft.name;
    }

    // Who a role without a name of its own is; nullptr if nobody fits.
    const Name *find(const Draft &draft) const
    {
        switch (draft.role) {
        case RoleKind::Title:
            return findTitle(draft);
        case RoleKind::Organ: {
            const auto it = m_organs.find(lastWord(draft.roleWords));
            return it != m_organs.end() ? *it : nullptr;
        }
        case RoleKind::Institution:
            return draft.roleWords.contains(u"agenc") || draft.roleWords.contains(u"service")
                ? m_agency
                : nullptr;
        case RoleKind::Hackers:
            return m_group ? m_group : m_hackers;
        case RoleKind::Body:
            return findBody(draft.roleWords);
        default:
            return nullptr;
        }
    }

private:
    void remember(const QString &title, const Name &person)
    {
        m_titles[title] = &person;
        m_titles[lastWord(title)] = &person;
        const QString kind = titleClass(title);
        m_classes[kind] = &person;
        for (const QString &side : person.sides)
            m_ofSide[kind + u'/' + side] = &person;
    }

    const Name *findTitle(const Draft &draft) const
    {
        const QString kind = titleClass(draft.roleWords);
        if (!draft.name.sides.empty()) {
            const auto it = m_ofSide.find(kind + u'/' + draft.name.sides.front());
            return it != m_ofSide.end() ? *it : nullptr;
        }
        if (const auto it = m_titles.find(draft.roleWords); it != m_titles.end())
            return *it;
        if (isGenericLeader(draft.roleWords) || kind == u"spokesman") {
            const auto it = m_classes.find(kind);
            return it != m_classes.end() ? *it : nullptr;
        }
        return nullptr;
    }

    const Name *findBody(const QString &words) const
    {
        if (words == u"country" || words == u"nation")
            return m_state;
        if (words == u"group" || words == u"gang")
            return m_group ? m_group : m_organisation;
        if (words == u"agency")
            return m_agency;
        // What a paper reports, no bank or firm named before has said.
        if (words == u"newspaper" || words == u"outlet" || words == u"publisher")
            return nullptr;
        return m_organisation;
    }

    QHash<QString, const Name *> m_titles;
    QHash<QString, const Name *> m_classes;
    QHash<QString, const Name *> m_ofSide;
    QHash<QString, const Name *> m_organs;
    const Name *m_agency = nullptr;
    const Name *m_group = nullptr;
    const Name *m_hackers = nullptr;
    const Name *m_organisation = nullptr;
    const Name *m_state = nullptr;
};

bool mayReturn(const Draft &draft)
{
    if (draft.kind != DraftKind::Role || !draft.name.canonical.isEmpty() || draft.indefinite)
        return false;
    // "the Russian president" comes back; "Russian hackers" are those named, not others before.
    if (!draft.name.sides.empty())
        return draft.role == RoleKind::Title;
    return draft.definite;
}

} // namespace

void resolveRoles(std::vector<Draft> &drafts)
{
    RoleMemory memory;
    for (Draft &draft : drafts) {
        if (mayReturn(draft)) {
            if (const Name *found = memory.find(draft)) {
                draft.name.canonical = found->canonical;
                addSides(draft.name, found->sides);
                std::erase(draft.name.sides, draft.name.canonical);
                draft.name.rule = QStringLiteral("role again");
                continue; // it brings nothing new to remember
            }
        }
        if (draft.kind == DraftKind::Role && draft.role == RoleKind::Hackers)
            memory.seeHackers(draft);
        memory.see(draft);
    }
}

} // namespace Language
