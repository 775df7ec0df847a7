// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/classtable.h"

#include <QStringList>

#include <utility>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = tl::unexpected<QString>;

} // namespace

tl::expected<void, QString> ClassTable::addMember(std::vector<int> &members, const QString &word)
{
    if (word.startsWith(u'<')) {
        const auto set = named(word.mid(1, word.size() - 2));
        if (!word.endsWith(u'>') || !set)
            return Problem(u"there is no set of words “%1”"_s.arg(word));
        const auto more = this->members(*set);
        members.insert(members.end(), more.begin(), more.end());
        return {};
    }
    if (word.isEmpty() || word != word.toLower())
        return Problem(u"words are written in lower case and not empty: “%1”"_s.arg(word));
    members.push_back(m_words.intern(word));
    return {};
}

tl::expected<void, QString> ClassTable::addSet(const QString &name, const QString &rest)
{
    std::vector<int> added;
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto done = addMember(added, word); !done)
            return done;
    }
    if (!m_sets.contains(name)) {
        m_sets.insert(name, count());
        m_members.emplace_back();
    }
    auto &all = m_members[std::size_t(m_sets.value(name))];
    all.insert(all.end(), added.begin(), added.end());
    return {};
}

tl::expected<WordClass, QString> ClassTable::alternatives(const QString &text)
{
    if (const auto found = m_groups.constFind(text); found != m_groups.cend())
        return *found;
    std::vector<int> added;
    for (const QString &word : text.split(u'|')) {
        if (const auto done = addMember(added, word); !done)
            return Problem(done.error());
    }
    m_groups.insert(text, count());
    m_members.push_back(std::move(added));
    return count() - 1;
}

tl::expected<WordClass, QString> ClassTable::named(const QString &name) const
{
    const auto found = m_sets.constFind(name);
    if (found == m_sets.cend())
        return Problem(u"there is no set of words “%1”"_s.arg(name));
    return *found;
}

} // namespace Extraction
