// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/lexicon.h"

#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace Extraction {

/// The word classes of a lexicon while it is read: named sets, and one class for each group of
/// alternatives in a pattern.
class ClassTable
{
public:
    /// rest: words and "<set>" references, separated by white space. A second line of the same name
    /// adds to the set.
    tl::expected<void, QString> addSet(const QString &name, const QString &rest);
    /// The class of "a|b|<set>"; equal groups share a class.
    tl::expected<WordClass, QString> alternatives(const QString &text);
    /// The class of a named set, or an error that names it.
    tl::expected<WordClass, QString> named(const QString &name) const;

    int count() const { return int(m_members.size()); }
    std::vector<int> members(WordClass words) const
    {
        return words < 0 ? std::vector<int>{} : m_members[std::size_t(words)];
    }
    const Reading::WordTable &words() const { return m_words; }
    const QHash<QString, WordClass> &sets() const { return m_sets; }

private:
    tl::expected<void, QString> addMember(std::vector<int> &members, const QString &word);

    Reading::WordTable m_words;
    QHash<QString, WordClass> m_sets;
    QHash<QString, WordClass> m_groups;
    std::vector<std::vector<int>> m_members;
};

} // namespace Extraction
