// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/encoding.h"

#include "app/reading/declaredencoding.h"
#include "app/reading/singlebyte.h"
#include "app/reading/utf8.h"

#include <QStringDecoder>

#include <optional>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

QString decodeBy(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

std::optional<Decoded> decodeByMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Decoded{decodeUtf8(bytes.sliced(3)), u"UTF-8"_s};
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return Decoded{decodeBy(QStringConverter::Utf32LE, bytes), u"UTF-32LE"_s};
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return Decoded{decodeBy(QStringConverter::Utf32BE, bytes), u"UTF-32BE"_s};
    if (bytes.startsWith("\xFF\xFE"))
        return Decoded{decodeBy(QStringConverter::Utf16LE, bytes), u"UTF-16LE"_s};
    if (bytes.startsWith("\xFE\xFF"))
        return Decoded{decodeBy(QStringConverter::Utf16BE, bytes), u"UTF-16BE"_s};
    return std::nullopt;
}

/// UTF-16 without a mark: in Latin, Greek and Cyrillic scripts nearly every upper byte is 0, 3 or
/// 4, which are control characters in any other text.
std::optional<Decoded> decodeBareUtf16(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 4096;
    const qsizetype pairs = qMin(bytes.size(), kSample) / 2;
    if (pairs == 0)
        return std::nullopt;
    // Most texts have none of these bytes, and that is quickly told.
    const QByteArrayView sample = bytes.first(2 * pairs);
    if (!sample.contains('\0') && !sample.contains('\3') && !sample.contains('\4'))
        return std::nullopt;
    qsizetype upper[2] = {0, 0};
    for (qsizetype i = 0; i < 2 * pairs; ++i)
        upper[i % 2] += bytes[i] == 0 || bytes[i] == 3 || bytes[i] == 4;
    for (const int side : {0, 1}) {
        if (upper[side] * 10 >= pairs * 8 && upper[1 - side] * 10 <= pairs) {
            const bool big = side == 0;
            return Decoded{
                decodeBy(big ? QStringConverter::Utf16BE : QStringConverter::Utf16LE, bytes),
                big ? u"UTF-16BE"_s : u"UTF-16LE"_s};
        }
    }
    return std::nullopt;
}

std::optional<Decoded> decodeAs(const QByteArray &name, QByteArrayView bytes)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name == "UTF-8")
        return Decoded{decodeUtf8(bytes), u"UTF-8"_s};
    if (name == "windows-1251" || name == "windows-1252")
        return decodeSingleByte(bytes,
                                name == "windows-1251" ? CodePage::Cyrillic : CodePage::Latin);
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return std::nullopt;
    return Decoded{decoder(bytes), QString::fromLatin1(name)};
}

} // namespace

Decoded decode(const QByteArray &bytes, const QByteArray &label)
{
    if (auto marked = decodeByMark(bytes))
        return *marked;
    if (auto bare = decodeBareUtf16(bytes))
        return *bare;
    const Utf8Census census = surveyUtf8(bytes);
    // Letters that are whole UTF-8 throughout outweigh a declaration: pages are often saved in
    // UTF-8 under the head of their old encoding, and no other encoding looks like this by chance.
    if (census.isStrict() && census.wholeSequences > 0)
        return {decodeUtf8(bytes), u"UTF-8"_s};
    if (auto labelled = decodeAs(encodingOfLabel(label), bytes))
        return *labelled;
    if (auto declared = decodeAs(declaredEncoding(bytes), bytes))
        return *declared;
    if (census.isStrict() || census.wholeSequences > census.brokenParts)
        return {decodeUtf8(bytes), u"UTF-8"_s};
    return decodeSingleByte(bytes, likelierCodePage(bytes));
}

} // namespace Reading
