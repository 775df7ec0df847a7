// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/singlebyte.h"

#include <array>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

// 0x80 to 0xBF by https://encoding.spec.whatwg.org/index-windows-1251.txt; from 0xC0 on the letters
// follow each other from U+0410.
constexpr std::array<char16_t, 64> kCyrillicLow{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409,
    0x2039, 0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x0098, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0,
    0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB,
    0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6,
    0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

// 0x80 to 0x9F by https://encoding.spec.whatwg.org/index-windows-1252.txt; the rest is Latin-1.
constexpr std::array<char16_t, 32> kLatinLow{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char16_t character(unsigned char byte, CodePage page)
{
    if (byte < 0x80)
        return byte;
    if (page == CodePage::Cyrillic)
        return byte < 0xC0 ? kCyrillicLow[byte - 0x80] : char16_t(0x0410 + (byte - 0xC0));
    return byte < 0xA0 ? kLatinLow[byte - 0x80] : byte;
}

bool isPlainLetter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// A letter of either page above ASCII; the Ukrainian and Belarusian ones of windows-1251 too.
bool isHighLetter(unsigned char byte)
{
    return byte >= 0xC0
        || QByteArrayView("\xA1\xA2\xA5\xA8\xAA\xAF\xB2\xB3\xB4\xB8\xBA\xBF").contains(char(byte));
}

} // namespace

CodePage likelierCodePage(QByteArrayView bytes)
{
    qsizetype highWords = 0;
    qsizetype mixedWords = 0;
    qsizetype plain = 0;
    qsizetype high = 0;
    const auto endWord = [&] {
        if (high > 0 && plain > 0)
            ++mixedWords;
        else if (high > 1)
            ++highWords;
        plain = 0;
        high = 0;
    };
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (isPlainLetter(byte))
            ++plain;
        else if (isHighLetter(byte))
            ++high;
        else
            endWord();
    }
    endWord();
    return highWords > mixedWords ? CodePage::Cyrillic : CodePage::Latin;
}

Decoded decodeSingleByte(QByteArrayView bytes, CodePage page)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : bytes)
        *out++ = QChar(character(static_cast<unsigned char>(c), page));
    return {text, page == CodePage::Cyrillic ? u"windows-1251"_s : u"windows-1252"_s};
}

} // namespace Reading
