// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/classtable.h"
#include "app/extraction/lexicon.h"

#include <QString>

#include <tl/expected.hpp>

namespace Extraction {

/// "PATTERN ; option ; option", as resources/lexicons/words.txt describes it. Errors are sentences.
tl::expected<Rule, QString> parseRule(Kind kind, const QString &name, const QString &text,
                                      ClassTable &classes);
tl::expected<Cue, QString> parseCue(const QString &name, const QString &text, ClassTable &classes);

} // namespace Extraction
