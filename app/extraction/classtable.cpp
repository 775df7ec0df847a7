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

tl::expected<WordClass, QString> ClassTable::reference(const QString &text) const
{
    const auto set = named(text.mid(1, text.size() - 2));
    if (!text.endsWith(u'>') || !set)
        return Problem(u"there is no set of words “%1”"_s.arg(text));
    return *set;
}

tl::expected<int, QString> ClassTable::word(const QString &text)
{
    if (text.isEmpty() || text != text.toLower())
        return Problem(u"words are written in lower case and not empty: “%1”"_s.arg(text));
    return m_words.intern(text);
}

void ClassTable::declareSet(const QString &name)
{
    if (m_sets.contains(name))
        return;
    m_sets.insert(name, count());
    m_members.emplace_back();
    m_references.emplace_back();
}

tl::expected<void, QString> ClassTable::addSet(const QString &name, const QString &rest)
{
    std::vector<int> words;
    std::vector<WordClass> references;
    for (const QString &part : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (part.startsWith(u'<')) {
            const auto set = reference(part);
            if (!set)
                return Problem(set.error());
            references.push_back(*set);
        } else {
            const auto number = word(part);
            if (!number)
                return Problem(number.error());
            words.push_back(*number);
        }
    }
    const auto set = std::size_t(m_sets.value(name));
    m_members[set].insert(m_members[set].end(), words.begin(), words.end());
    m_references[set].insert(m_references[set].end(), references.begin(), references.end());
    return {};
}

void ClassTable::close(WordClass set, std::vector<bool> &done)
{
    if (done[std::size_t(set)])
        return;
    done[std::size_t(set)] = true; // two sets that name each other come to an end
    for (const WordClass other : m_references[std::size_t(set)]) {
        close(other, done);
        const std::vector<int> more = members(other);
        auto &all = m_members[std::size_t(set)];
        all.insert(all.end(), more.begin(), more.end());
    }
}

void ClassTable::closeSets()
{
    std::vector<bool> done(m_references.size(), false);
    for (WordClass set = 0; set < int(m_references.size()); ++set)
        close(set, done);
}

tl::expected<WordClass, QString> ClassTable::alternatives(const QString &text)
{
    if (const auto found = m_groups.constFind(text); found != m_groups.cend())
        return *found;
    std::vector<int> added;
    for (const QString &part : text.split(u'|')) {
        if (part.startsWith(u'<')) {
            const auto set = reference(part);
            if (!set)
                return Problem(set.error());
            const auto more = members(*set);
            added.insert(added.end(), more.begin(), more.end());
        } else {
            const auto number = word(part);
            if (!number)
                return Problem(number.error());
            added.push_back(*number);
        }
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
