// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/languageguess.h"

#include "app/reading/lexiconfile.h"
#include "app/reading/words.h"

#include <QList>

#include <algorithm>
#include <set>

namespace Reading {

namespace {

/// Small words and the languages each belongs to.
struct SmallWords
{
    WordTable words;
    /// By the number of the word, places in languages.
    std::vector<std::vector<std::size_t>> of;
    /// In the order of the alphabet.
    std::vector<QString> languages;
};

const SmallWords &smallWords()
{
    static const SmallWords words = [] {
        SmallWords result;
        const QString file = builtInLexicon(QStringLiteral("languages.txt"));
        const std::vector<LexiconLine> lines = lexiconLines(file);
        std::set<QString> languages;
        for (const LexiconLine &line : lines)
            languages.insert(line.section);
        result.languages.assign(languages.begin(), languages.end());
        for (const LexiconLine &line : lines) {
            const auto language = std::ranges::lower_bound(result.languages, line.section);
            for (const QStringView word : QStringView(line.text).split(u' ', Qt::SkipEmptyParts)) {
                const auto number = std::size_t(result.words.intern(word));
                result.of.resize(std::size_t(result.words.size()));
                result.of[number].push_back(
                    std::size_t(std::distance(result.languages.begin(), language)));
            }
        }
        return result;
    }();
    return words;
}

} // namespace

QString guessLanguage(QStringView text, const std::vector<Line> &lines)
{
    constexpr qsizetype kSample = 20'000;
    constexpr int kFewest = 3; ///< small words that decide
    constexpr int kShare = 12; ///< one word in so many is a small one
    const SmallWords &small = smallWords();
    std::vector<int> counts(small.languages.size(), 0);
    int all = 0;
    const auto count = [&](const std::vector<Word> &words) {
        all += int(words.size());
        for (const Word &word : words) {
            const int number = small.words.findFolded(word.form, word.hash);
            if (number < 0)
                continue;
            for (const std::size_t language : small.of[std::size_t(number)])
                ++counts[language];
        }
    };
    for (const Line &line : lines) {
        if (line.span.start >= kSample)
            break;
        // The words of a very long line are not known.
        if (line.span.end <= kSample && !line.words.empty())
            count(line.words);
        else
            count(wordsOf(text, {line.span.start, std::min(line.span.end, kSample)}));
    }
    // Of equals the first in the alphabet.
    const auto most = std::ranges::max_element(counts);
    if (most == counts.end() || *most < kFewest || *most * kShare < all)
        return {};
    return small.languages[std::size_t(std::distance(counts.begin(), most))];
}

} // namespace Reading
