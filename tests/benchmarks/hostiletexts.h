// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

/// A text that is all of one thing, to show that no step looks at everything for each of it.
struct HostileText
{
    QString name;
    /// The text in UTF-8, of about so many bytes.
    std::function<QByteArray(std::size_t)> ofSize;
    /// Read as a file of that ending.
    QString ending;
};

std::vector<HostileText> hostileTexts();
