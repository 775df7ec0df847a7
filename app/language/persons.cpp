// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/persons.h"

#include "app/reading/wordtable.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace Language {

namespace {

/// Words as short as this, "al" and "bin", call nobody.
constexpr qsizetype kParticle = 3;

// The words, in lower case, by which later mentions may call a person: the family name, which
// stands last or, in Chinese and Korean names, first; with and without its particles.
QStringList shortForms(const QString &key)
{
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 2 && (words.last() == u"jr." || words.last() == u"sr."))
        words.removeLast();
    if (words.size() < 2)
        return {};
    QString last = words.last();
    if (last.endsWith(u','))
        last.chop(1);
    QStringList forms{last.toLower()};
    const qsizetype hyphen = last.indexOf(u'-');
    if (hyphen > 0 && hyphen <= 2)
        forms.append(last.mid(hyphen + 1)); // "al-Assad": "Assad"
    if (words.size() >= 3) {
        for (qsizetype first = 1; first + 1 < words.size(); ++first) {
            forms.append(words.mid(first).join(u' ')); // "Al Khalifah", "van Dam"
            if (words[first].size() > kParticle)
                forms.append(words[first]); // "Lula", "Javad"
        }
        forms.append(words.first() + u' ' + last); // without the middle name
    }
    return forms;
}

// "s. miller" and "s miller" for "sarah miller": the key of a name cut to its initial.
QString initialKey(const QString &key)
{
    const qsizetype space = key.indexOf(u' ');
    return space > 0 ? key.left(1) + key.mid(key.lastIndexOf(u' ')) : QString();
}

bool beginsWithInitial(const QString &key)
{
    return key.size() > 3 && (key[1] == u' ' || (key[1] == u'.' && key[2] == u' '))
        && key.count(u' ') == 1;
}

bool isEastAsian(const Draft &person)
{
    for (const QString &side : person.name.sides) {
        if (side == u"China" || side == u"North Korea" || side == u"South Korea"
            || side == u"Taiwan" || side == u"Vietnam" || side == u"Hong Kong"
            || side == u"Singapore")
            return true;
    }
    return false;
}

/// Full names by what they may be called, in lower case with straight apostrophes.
class NameTable
{
public:
    /// Takes the place of what was known by that key.
    void insert(const QString &key, const QString &full)
    {
        const auto number = std::size_t(m_keys.intern(key));
        m_names.resize(std::size_t(m_keys.size()));
        m_names[number] = full;
    }
    /// By key, or by a name as it stands in the text; nullptr if there is none.
    const QString *find(const QString &name, std::uint32_t foldedHash) const
    {
        const int number = m_keys.findFolded(name, foldedHash);
        return number < 0 ? nullptr : &m_names[std::size_t(number)];
    }
    const QString *find(const QString &name) const { return find(name, Reading::foldedHash(name)); }

private:
    Reading::WordTable m_keys;
    std::vector<QString> m_names;
};

class PersonTable
{
public:
    explicit PersonTable(const ActorList &list) : m_list(list) { }

    void learn(const Draft &person)
    {
        const QString &full = person.name.canonical;
        if (!full.contains(u' ') || m_full.find(full))
            return;
        const QString key = Reading::foldedWord(full);
        if (!m_initials.find(initialKey(key)))
            m_initials.insert(initialKey(key), full);
        QStringList forms = shortForms(key);
        // "James B. Comey" after "James Comey" is the same person under the name given first.
        const QString withoutMiddle = forms.isEmpty() ? key : forms.last();
        if (const QString *known = m_full.find(withoutMiddle)) {
            m_full.insert(key, QString(*known));
            return;
        }
        m_full.insert(key, full);
        if (person.listed >= 0 || isEastAsian(person))
            forms.append(key.section(u' ', 0, 0));
        for (const QString &form : forms) {
            // Of two persons with one family name, the one named first keeps it.
            if (!m_short.find(form))
                m_short.insert(form, full);
        }
        if (person.listed >= 0 && !m_listed.contains(person.listed))
            m_listed.insert(person.listed, full);
    }

    // The fullest name for a mention; empty if the article names no such person.
    QString find(const Draft &draft, const QString &text) const
    {
        const std::uint32_t hash = Reading::foldedHash(text);
        if (const QString *full = m_short.find(text, hash))
            return *full;
        if (draft.listed >= 0) {
            if (const auto it = m_listed.find(draft.listed); it != m_listed.end())
                return *it;
        }
        const QString *full = m_full.find(text, hash);
        if (!full && beginsWithInitial(text))
            full = m_initials.find(initialKey(text));
        return full ? *full : QString();
    }

private:
    const ActorList &m_list;
    NameTable m_full; ///< by themselves
    NameTable m_short; ///< by family name
    NameTable m_initials; ///< by initial and family name
    QHash<int, QString> m_listed; ///< full name by listed actor
};

// Two or three capitalised words whose last comes back alone are a person: "Ann Other … Other
// said".
void findReturningNames(std::vector<Draft> &drafts)
{
    Reading::WordTable alone;
    for (const Draft &draft : drafts) {
        if (draft.kind == DraftKind::Unknown && draft.core.size() == 1)
            alone.intern(draft.name.canonical);
    }
    for (Draft &draft : drafts) {
        const QString &name = draft.name.canonical;
        const bool candidate = draft.kind == DraftKind::Unknown && draft.name.rule == u"capitals"
            && draft.core.size() >= 2 && draft.core.size() <= 3;
        if (candidate && alone.contains(QStringView(name).mid(name.lastIndexOf(u' ') + 1))) {
            draft.kind = DraftKind::Person;
            draft.name.type = ActorType::Person;
            draft.name.rule = QStringLiteral("family name returns");
        }
    }
}

bool isPersonMention(const Draft &draft)
{
    return draft.kind == DraftKind::Person
        || (draft.kind == DraftKind::Unknown && draft.core.size() <= 3);
}

} // namespace

void resolvePersons(const Document &, const ActorList &list, std::vector<Draft> &drafts)
{
    findReturningNames(drafts);
    PersonTable table(list);
    for (const Draft &draft : drafts) {
        if (draft.kind == DraftKind::Person && !beginsWithInitial(draft.name.canonical))
            table.learn(draft);
    }
    // An initial may stand for a name that the article spells out further on.
    for (const Draft &draft : drafts) {
        if (draft.kind == DraftKind::Person && beginsWithInitial(draft.name.canonical)
            && table.find(draft, draft.name.canonical).isEmpty())
            table.learn(draft);
    }
    for (Draft &draft : drafts) {
        if (!isPersonMention(draft))
            continue;
        const QString full = table.find(draft, draft.name.canonical);
        if (!full.isEmpty()) {
            draft.kind = DraftKind::Person;
            draft.name.type = ActorType::Person;
            if (draft.name.canonical != full)
                draft.name.rule = QStringLiteral("family name");
            draft.name.canonical = full;
        } else if (draft.kind == DraftKind::Person && draft.listed >= 0) {
            draft.name.canonical = list.actor(draft.listed).canonical;
        }
    }
}

namespace {

/// Whether such a title is of a government: "foreign minister", "president".
bool isOfGovernment(const QString &title)
{
    const QString last = title.section(u' ', -1);
    return last == u"minister" || last == u"president" || last == u"premier"
        || last == u"chancellor" || last == u"secretary";
}

/// The state whose office holders the article speaks of. "Foreign Minister A" is of the state whose
/// foreign minister the article speaks of elsewhere; any minister is of the only state whose
/// ministers it names.
class OfficeTable
{
public:
    explicit OfficeTable(const std::vector<Draft> &drafts)
    {
        for (const Draft &draft : drafts) {
            if (!isOfGovernment(draft.roleWords) || draft.name.sides.empty())
                continue;
            const QString &side = draft.name.sides.front();
            add(draft.roleWords, side);
            add({}, side);
        }
    }

    /// Empty where the article leaves it open.
    QString sideOf(const Draft &person) const
    {
        if (!isOfGovernment(person.roleWords))
            return {};
        const QString same = m_sides.value(person.roleWords);
        return same.isEmpty() ? m_sides.value(QString()) : same;
    }

private:
    void add(const QString &title, const QString &side)
    {
        const auto known = m_sides.find(title);
        if (known == m_sides.end())
            m_sides.insert(title, side);
        else if (*known != side)
            known->clear();
    }

    /// By title; any title under the empty one. Empty for several states.
    QHash<QString, QString> m_sides;
};

} // namespace

void shareSides(const ActorList &list, std::vector<Draft> &drafts)
{
    const OfficeTable offices(drafts);
    QHash<QString, std::vector<QString>> sides;
    const auto shares = [](const Draft &draft) {
        return (draft.kind == DraftKind::Person || draft.kind == DraftKind::Known
                || draft.kind == DraftKind::Unknown)
            && draft.name.type != ActorType::Outlet && draft.name.type != ActorType::Place
            && !draft.name.canonical.isEmpty();
    };
    for (const Draft &draft : drafts) {
        if (draft.name.sides.empty() || !shares(draft))
            continue;
        std::vector<QString> &known = sides[draft.name.canonical];
        Name all;
        all.canonical = draft.name.canonical;
        all.sides = std::move(known);
        addSides(all, draft.name.sides);
        known = std::move(all.sides);
    }
    for (const Draft &draft : drafts) {
        if (draft.kind != DraftKind::Person || draft.listed >= 0)
            continue;
        std::vector<QString> &known = sides[draft.name.canonical];
        if (const QString side = offices.sideOf(draft); known.empty() && !side.isEmpty())
            known.push_back(side);
    }
    for (Draft &draft : drafts) {
        if (!shares(draft) && draft.name.rule != u"role beside name")
            continue;
        if (const auto known = sides.constFind(draft.name.canonical); known != sides.constEnd())
            addSides(draft.name, *known);
        if (draft.kind == DraftKind::Person && draft.name.sides.empty() && draft.listed >= 0)
            addSide(draft.name, list.actor(draft.listed).of);
    }
}

} // namespace Language
