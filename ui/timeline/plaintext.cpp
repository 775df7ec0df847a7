// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/plaintext.h"

#include <QChar>

namespace Gui {

namespace {

bool isUnfit(QChar character)
{
    const char16_t code = character.unicode();
    const bool bidiControl = code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    // Noncharacters at the end of the plane; U+FFFC stands for an object that is not there.
    return bidiControl || code >= 0xfffe || code == 0xfffc || code == 0xfeff
        || character.category() == QChar::Other_Control;
}

} // namespace

QString drawableLine(QStringView text, qsizetype maxLength)
{
    QString line;
    bool space = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isSpace()) {
            space = !line.isEmpty();
            continue;
        }
        const bool pair =
            character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isUnfit(character) || (character.isSurrogate() && !pair))
            continue;
        if (line.size() >= maxLength)
            return line + QChar(0x2026);
        if (space)
            line += QLatin1Char(' ');
        space = false;
        line += character;
        if (pair)
            line += text[++i];
    }
    return line;
}

} // namespace Gui
