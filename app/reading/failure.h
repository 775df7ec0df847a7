// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Reading {

/// Something that could not be read: which file, and why, as a sentence for people.
struct Failure
{
    QString path;
    QString reason;

    friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace Reading
