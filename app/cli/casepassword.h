// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/store.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace Cli {

/// The arguments with the passwords taken out of the addresses of servers among them, operands or
/// "--option=ADDRESS"; they are kept for connections to those addresses, and shown nowhere.
QStringList withoutPasswords(QStringList arguments);

/// Casefile::Store::open; where a server wants a password that is in none of the usual places, a
/// person at a terminal is asked for it, without an echo. Without a terminal the problem stays.
Casefile::Result<std::unique_ptr<Casefile::Store>> openCase(const QString &path,
                                                            Casefile::Store::Mode mode);

} // namespace Cli
