// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Reading {

/// One line of a lexicon file with the section it stands in.
struct LexiconLine
{
    QString section;
    QString text;
    int number = 0;
};

/// The lines that say something: no comments (#), no empty ones, no [section] headings.
std::vector<LexiconLine> lexiconLines(QStringView file);

/// The text of a file of resources/lexicons that is compiled in, by its name.
QString builtInLexicon(const QString &name);

} // namespace Reading
