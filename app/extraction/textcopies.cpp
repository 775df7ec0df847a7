// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/textcopies.h"

#include "app/extraction/wirecopies.h"

#include <algorithm>
#include <span>

namespace Extraction {

namespace {

std::span<const std::uint64_t> lookedUp(const std::vector<std::uint64_t> &sketch)
{
    return std::span(sketch).first(std::min(sketch.size(), std::size_t(kLookedUp)));
}

} // namespace

void TextCopies::set(int article, const std::vector<std::uint64_t> &sketch)
{
    remove(article);
    if (sketch.empty())
        return;
    std::set<int> compared;
    for (const std::uint64_t hash : lookedUp(sketch)) {
        std::vector<int> &here = m_byHash[hash];
        for (const int other : here) {
            if (compared.insert(other).second
                && resemblance(sketch, m_sketches.at(other)) >= kCopy) {
                m_copies[article].insert(other);
                m_copies[other].insert(article);
            }
        }
        if (here.size() < kMostAlike)
            here.push_back(article);
    }
    m_sketches.emplace(article, sketch);
    if (m_copies.contains(article))
        label({article});
}

void TextCopies::remove(int article)
{
    const auto found = m_sketches.find(article);
    if (found == m_sketches.end())
        return;
    for (const std::uint64_t hash : lookedUp(found->second)) {
        const auto here = m_byHash.find(hash);
        std::erase(here->second, article);
        if (here->second.empty())
            m_byHash.erase(here);
    }
    m_sketches.erase(found);
    m_texts.erase(article);
    if (const auto copies = m_copies.find(article); copies != m_copies.end()) {
        const std::set<int> others = std::move(copies->second);
        m_copies.erase(copies);
        for (const int other : others)
            m_copies[other].erase(article);
        label(others);
    }
}

int TextCopies::textOf(int article) const
{
    const auto found = m_texts.find(article);
    return found == m_texts.end() ? article : found->second;
}

/// Finds anew which text these articles and their copies are.
void TextCopies::label(const std::set<int> &articles)
{
    std::set<int> done;
    for (const int start : articles) {
        if (done.contains(start))
            continue;
        std::vector<int> text{start};
        done.insert(start);
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (const int other : m_copies[text[i]]) {
                if (done.insert(other).second)
                    text.push_back(other);
            }
        }
        const int least = std::ranges::min(text);
        for (const int article : text)
            m_texts[article] = least;
    }
}

} // namespace Extraction
