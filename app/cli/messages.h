// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/failure.h"

#include <QCoreApplication>
#include <QString>

class QTextStream;

namespace Cli {

/// The translation context of everything the commands say.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Foreign text made safe for a terminal: control characters, which a terminal would obey, and
/// marks that turn the direction of writing are shown as \xNN or \u{NNNN}. With keepLines, line
/// breaks and tabs stay.
QString visible(const QString &text, bool keepLines = false);

/// "counterclaim: message", on a line of its own.
void say(QTextStream &err, const QString &message);
/// "counterclaim: FILE: reason"; standard input is called that.
void say(QTextStream &err, const Reading::Failure &failure);

} // namespace Cli
