// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/publication.h"
#include "app/extraction/event.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The short news texts under tests/corpus/sentences; their README.md describes the form.
namespace SentenceBank {

/// Answers that are equally right; an empty one allows that there is none.
using Alternatives = QStringList;

struct ExpectedEvent
{
    Extraction::Kind kind = Extraction::Kind::Hack;
    std::vector<Alternatives> actors;
    std::vector<Alternatives> targets;
    /// EDTF.
    Alternatives dates;
    Alternatives statuses;
    /// The line as it stands in the file.
    QString line;
};

struct Entry
{
    int number = 0;
    QString text;
    /// Nothing: the program has to find the date in the text.
    std::optional<Dates::Publication> published;
    /// Empty where the text reports no event.
    std::vector<ExpectedEvent> events;
};

struct Bank
{
    std::vector<Entry> entries;
    /// Lines that are not of the form, as "file: line".
    QStringList problems;
};

/// A half, "develop" or "check".
Bank load(const QString &half);

} // namespace SentenceBank
