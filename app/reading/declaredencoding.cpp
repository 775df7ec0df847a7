// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/declaredencoding.h"

#include <algorithm>
#include <array>

namespace Reading {

namespace {

bool isLabelCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':'
        || c == '.';
}

/// The value after `key`, `=` and an optional quotation mark, within head.
QByteArray valueAfter(const QByteArray &head, const char *key)
{
    qsizetype place = head.indexOf(key);
    if (place < 0)
        return {};
    place += qsizetype(qstrlen(key));
    const auto skipSpace = [&] {
        while (place < head.size() && (head[place] == ' ' || head[place] == '\t'))
            ++place;
    };
    skipSpace();
    if (place >= head.size() || head[place] != '=')
        return {};
    ++place;
    skipSpace();
    if (place < head.size() && (head[place] == '"' || head[place] == '\''))
        ++place;
    const qsizetype start = place;
    while (place < head.size() && isLabelCharacter(head[place]))
        ++place;
    return head.sliced(start, place - start);
}

} // namespace

// Labels by the table of https://encoding.spec.whatwg.org/#names-and-labels.
QByteArray encodingOfLabel(const QByteArray &text)
{
    const QByteArray label = text.trimmed().toLower();
    static constexpr std::array kUtf8{"utf-8",  "utf8",     "unicode-1-1-utf-8",
                                      "utf-16", "utf-16le", "utf-16be"};
    static constexpr std::array kLatin{"windows-1252", "cp1252",     "x-cp1252", "iso-8859-1",
                                       "iso8859-1",    "iso_8859-1", "latin1",   "l1",
                                       "us-ascii",     "ascii"};
    static constexpr std::array kCyrillic{"windows-1251", "cp1251", "x-cp1251", "win-1251"};
    const auto isIn = [&label](const auto &labels) {
        return std::ranges::any_of(labels, [&label](const char *known) { return label == known; });
    };
    if (isIn(kUtf8))
        return "UTF-8";
    if (isIn(kLatin))
        return "windows-1252";
    if (isIn(kCyrillic))
        return "windows-1251";
    return label;
}

QByteArray declaredEncoding(QByteArrayView bytes)
{
    constexpr qsizetype kHead = 4096;
    // A declaration stands between angle brackets; most texts have none.
    if (!bytes.first(qMin(bytes.size(), kHead)).contains('<'))
        return {};
    const QByteArray head = bytes.first(qMin(bytes.size(), kHead)).toByteArray().toLower();
    if (head.trimmed().startsWith("<?xml")) {
        const qsizetype end = head.indexOf("?>");
        const QByteArray label = valueAfter(head.first(end < 0 ? head.size() : end), "encoding");
        if (!label.isEmpty())
            return encodingOfLabel(label);
    }
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0;
         meta = head.indexOf("<meta", meta + 1)) {
        const qsizetype end = head.indexOf('>', meta);
        const QByteArray label =
            valueAfter(head.sliced(meta, (end < 0 ? head.size() : end) - meta), "charset");
        if (!label.isEmpty())
            return encodingOfLabel(label);
    }
    return {};
}

} // namespace Reading
