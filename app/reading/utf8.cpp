// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/utf8.h"

#include <QStringDecoder>

#include <cstring>

namespace Reading {

namespace {

/// One sequence: its bytes, and whether it is whole, broken or cut by the end.
struct Sequence
{
    enum State { Whole, Broken, Cut };
    qsizetype length = 1;
    State state = Whole;
};

/// Table 3-7 of the Unicode standard: length by the lead byte, and the range of the second byte.
Sequence sequenceAt(QByteArrayView bytes, qsizetype place)
{
    const auto byte = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(place);
    if (lead < 0x80)
        return {1, Sequence::Whole};
    if (lead < 0xC2 || lead > 0xF4)
        return {1, Sequence::Broken};
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (qsizetype i = 1; i < length; ++i) {
        if (place + i >= bytes.size())
            return {i, Sequence::Cut};
        if (byte(place + i) < low || byte(place + i) > high)
            return {i, Sequence::Broken};
        low = 0x80;
        high = 0xBF;
    }
    return {length, Sequence::Whole};
}

/// The next place that is no ASCII, or the end.
qsizetype afterAscii(QByteArrayView bytes, qsizetype place)
{
    constexpr quint64 kHighBits = 0x8080808080808080;
    constexpr qsizetype kStep = sizeof(quint64);
    for (quint64 step = 0; place + kStep <= bytes.size(); place += kStep) {
        std::memcpy(&step, bytes.data() + place, sizeof step);
        if ((step & kHighBits) != 0)
            break;
    }
    while (place < bytes.size() && static_cast<signed char>(bytes[place]) >= 0)
        ++place;
    return place;
}

/// Whole sequences only. The flag keeps a U+FEFF in the middle of a text.
QString decodeWhole(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

} // namespace

Utf8Census surveyUtf8(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype place = 0; (place = afterAscii(bytes, place)) < bytes.size();) {
        const Sequence sequence = sequenceAt(bytes, place);
        if (sequence.state == Sequence::Broken)
            ++census.brokenParts;
        else if (sequence.state == Sequence::Whole && sequence.length > 1)
            ++census.wholeSequences;
        place += sequence.length;
    }
    return census;
}

QString decodeUtf8(QByteArrayView bytes)
{
    QString text;
    qsizetype start = 0;
    for (qsizetype place = 0; (place = afterAscii(bytes, place)) < bytes.size();) {
        const Sequence sequence = sequenceAt(bytes, place);
        if (sequence.state != Sequence::Whole) {
            text += decodeWhole(bytes.sliced(start, place - start));
            text += QChar(QChar::ReplacementCharacter);
            start = place + sequence.length;
        }
        place += sequence.length;
    }
    if (start == 0)
        return decodeWhole(bytes);
    text += decodeWhole(bytes.sliced(start));
    return text;
}

} // namespace Reading
