// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Gui {

/// Makes folder ready for the analyst's own words, rules and actors: creates it and, where it holds
/// no such file yet, puts in files whose comments say how to begin. What is there is left alone.
/// The error names what could not be written, and why.
tl::expected<void, QString> prepareOwnLexicons(const QString &folder);

} // namespace Gui
