// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <span>

namespace Fuzz {

/// One entry point for foreign bytes. Its seeds stand in the folder corpus/NAME.
struct Target
{
    const char *name;
    void (*run)(const QByteArray &bytes);
};

/// All of them. Each ends the program where what came out breaks a promise of the headers.
std::span<const Target> targets();

/// nullptr if there is none of that name.
const Target *target(const char *name);

} // namespace Fuzz
