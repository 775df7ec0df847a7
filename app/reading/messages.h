// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Reading {

/// The translation context of everything that reading says.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// "20.0 MB", of 1024 kB each.
QString dataSize(qint64 bytes);

} // namespace Reading
