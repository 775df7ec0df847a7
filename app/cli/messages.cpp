// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messages.h"

#include <QTextStream>

namespace Cli {

namespace {

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString escaped(char32_t c)
{
    if (c < 0x100)
        return QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
    return QStringLiteral("\\u{%1}").arg(uint(c), 0, 16);
}

} // namespace

QString visible(const QString &text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (const uint unit : text.toUcs4()) {
        const auto c = char32_t(unit);
        if (isHarmless(c) || (keepLines && (c == U'\n' || c == U'\t')))
            result += QChar::fromUcs4(c);
        else
            result += escaped(c);
    }
    return result;
}

void say(QTextStream &err, const QString &message)
{
    err << QStringLiteral("counterclaim: ") << visible(message) << Qt::endl;
}

void say(QTextStream &err, const Reading::Failure &failure)
{
    const bool isInput = failure.path.isEmpty() || failure.path == QLatin1String("-");
    const QString name = isInput ? Text::tr("standard input") : failure.path;
    say(err, QStringLiteral("%1: %2").arg(name, failure.reason));
}

} // namespace Cli
