// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/outletfinder.h"

#include "app/reading/listsinuse.h"

#include <QRegularExpression>

#include <algorithm>

namespace Reading {

QString hostInHead(const std::vector<Line> &lines)
{
    constexpr std::size_t kHead = 25;
    for (std::size_t i = 0; i < lines.size() && i < kHead; ++i) {
        const std::vector<Word> &words = lines[i].words;
        const auto address = std::ranges::find(words, Word::Address, &Word::kind);
        if (address != words.end() && (words.size() == 1 || isDateLine(lines[i])))
            return hostOf(address->form);
    }
    return {};
}

QString outletInLines(QStringView text, const std::vector<Line> &lines,
                      const FurnitureFinder &finder, const FurnitureLexicon &lexicon)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!finder.mayHold(i, FurnitureLexicon::Source))
            continue;
        const auto hit = lexicon.anywhere(FurnitureLexicon::Source, lines[i].words);
        if (!hit || hit->name.isEmpty())
            continue;
        const QString name = text.sliced(hit->name.start, hit->name.length()).toString();
        const QString known = outletList().known(name);
        return known.isEmpty() ? name : known;
    }
    return {};
}

QString agencyInDateline(QStringView text, const std::vector<Line> &lines)
{
    static const QRegularExpression kMark(
        QStringLiteral("[(/]\\s*([\\p{L}][\\p{L}\\s-]{1,30}?)\\s*(?=[)/]|\\s[-–—]\\s)"));
    // "MOSCOW, December 14. /Agency/.": between slashes after a dateline it is an agency, known or
    // not.
    static const QRegularExpression kSlashes(
        QStringLiteral("^\\p{Lu}{3}[^.]*\\. /(\\p{Lu}[\\p{L}-]+( \\p{Lu}[\\p{L}-]+)?)/"));
    constexpr std::size_t kHead = 20;
    constexpr qsizetype kDateline = 120;
    for (std::size_t i = 0; i < lines.size() && i < kHead; ++i) {
        const Span span = lines[i].span;
        const QString start =
            text.sliced(span.start, std::min(span.length(), kDateline)).toString();
        for (auto matches = kMark.globalMatch(start); matches.hasNext();) {
            const QString known = outletList().known(matches.next().captured(1));
            if (!known.isEmpty())
                return known;
        }
        if (const auto match = kSlashes.match(start); match.hasMatch())
            return match.captured(1);
        if (lines[i].prose)
            break;
    }
    return {};
}

} // namespace Reading
