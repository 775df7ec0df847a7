// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/fieldtext.h"

namespace Casefile {

namespace {

constexpr QChar kEscape(0x1a);
constexpr QChar kByteOrderMark(0xfeff);
constexpr ushort kFirstNonCharacter = 0xfffe;
constexpr int kDigits = 4;

bool isLoneSurrogate(const QString &text, qsizetype place)
{
    const QChar c = text[place];
    if (c.isHighSurrogate())
        return place + 1 >= text.size() || !text[place + 1].isLowSurrogate();
    return c.isLowSurrogate() && (place == 0 || !text[place - 1].isHighSurrogate());
}

bool needsEscape(const QString &text, qsizetype place)
{
    const QChar c = text[place];
    return c.isNull() || c == kEscape || c == kByteOrderMark || c.unicode() >= kFirstNonCharacter
        || (c.isSurrogate() && isLoneSurrogate(text, place));
}

} // namespace

QString toField(const QString &text)
{
    if (text.isEmpty())
        return QLatin1String("");
    qsizetype place = 0;
    while (place < text.size() && !needsEscape(text, place))
        ++place;
    if (place == text.size())
        return text;
    QString field = text.first(place);
    for (; place < text.size(); ++place) {
        if (needsEscape(text, place)) {
            field += kEscape
                + QStringLiteral("%1").arg(uint(text[place].unicode()), kDigits, 16,
                                           QLatin1Char('0'));
        } else {
            field += text[place];
        }
    }
    return field;
}

QString fromField(const QString &field)
{
    if (!field.contains(kEscape))
        return field;
    QString text;
    text.reserve(field.size());
    for (qsizetype place = 0; place < field.size(); ++place) {
        bool isEscape = false;
        ushort unit = 0;
        if (field[place] == kEscape)
            unit = QStringView(field).mid(place + 1, kDigits).toUShort(&isEscape, 16);
        text += isEscape ? QChar(unit) : field[place];
        place += isEscape ? kDigits : 0;
    }
    return text;
}

} // namespace Casefile
