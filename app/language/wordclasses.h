// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Language {

/// Closed classes of English words, asked for by their lower-case form.

/// Function words that a sentence opens with and a name does not: "the", "in", "however".
bool isSentenceOpener(QStringView word);

/// "said", "told", "asks": verbs that join a quotation to its speaker.
bool isSpeechVerb(QStringView word);

/// "january" … "december".
bool isMonth(QStringView word);

/// "jan" … "dec", without the stop.
bool isShortMonth(QStringView word);

/// "monday" … "sunday" and their short forms.
bool isWeekday(QStringView word);

} // namespace Language
