// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/languageguess.h"

#include "app/reading/lexiconfile.h"
#include "app/reading/words.h"

#include <QHash>

namespace Reading {

namespace {

/// Small word -> languages it belongs to.
using SmallWords = QHash<QString, QStringList>;

const SmallWords &smallWords()
{
    static const SmallWords words = [] {
        SmallWords result;
        const QString file = builtInLexicon(QStringLiteral("languages.txt"));
        for (const LexiconLine &line : lexiconLines(file)) {
            const QStringList list = line.text.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : list)
                result[word].append(line.section);
        }
        return result;
    }();
    return words;
}

} // namespace

QString guessLanguage(QStringView text)
{
    constexpr qsizetype kSample = 20'000;
    constexpr int kFewest = 3; ///< small words that decide
    constexpr int kShare = 12; ///< one word in so many is a small one
    const std::vector<Word> words = wordsOf(text, {0, qMin(text.size(), kSample)});
    QHash<QString, int> counts;
    for (const Word &word : words) {
        const QStringList languages = smallWords().value(word.folded);
        for (const QString &language : languages)
            ++counts[language];
    }
    QString best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (best.isEmpty() || it.value() > counts.value(best)
            || (it.value() == counts.value(best) && it.key() < best))
            best = it.key();
    }
    const int most = counts.value(best);
    return most >= kFewest && most * kShare >= int(words.size()) ? best : QString();
}

} // namespace Reading
