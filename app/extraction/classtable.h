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
/// alternatives in a pattern. Sets first: all are declared, then filled, then closed, so that a set
/// may name any other and has all that is ever added to it.
class ClassTable
{
public:
    void declareSet(const QString &name);
    /// rest: words and "<set>" references, separated by white space. A second line of the same name
    /// adds to the set. A line with a mistake adds nothing.
    tl::expected<void, QString> addSet(const QString &name, const QString &rest);
    /// Puts the words of the sets that a set names into it.
    void closeSets();
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
    tl::expected<int, QString> word(const QString &text);
    tl::expected<WordClass, QString> reference(const QString &text) const;
    void close(WordClass set, std::vector<bool> &done);

    Reading::WordTable m_words;
    QHash<QString, WordClass> m_sets;
    QHash<QString, WordClass> m_groups;
    std::vector<std::vector<int>> m_members;
    std::vector<std::vector<WordClass>> m_references; ///< of each named set
};

} // namespace Extraction
