// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/wordtable.h"

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

/// A sentence opener, a month or a weekday, asked for at once: begins no name.
bool isOpenerOrDate(Reading::HashedWord word);

/// Auxiliaries, prepositions and other words that no noun phrase begins with: "is", "has", "to".
bool isFunctionWord(QStringView word);

/// What a body is called: "company", "inc.", "agency", "council", "bank".
bool isBodyWord(QStringView word);

/// Some word of a body's name, lower case, says that it is a security, intelligence, police, cyber
/// or prosecuting body.
bool isSecurityWord(QStringView name);

/// Words between hackers and those they work for: "linked", "to", "believed".
bool isLinkingWord(QStringView word);

} // namespace Language
