// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/wordtable.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Extraction {

/// Names that one operation goes by in the news, from resources/lexicons/incidents.txt. Immutable
/// once made, shared between threads.
class IncidentNames
{
public:
    /// file: the text of such a file.
    explicit IncidentNames(QStringView file);
    /// Those that are compiled in.
    static const IncidentNames &builtIn();

    /// The first names of the operations that the text speaks of, sorted, none twice.
    QStringList in(QStringView text) const;

private:
    struct Name
    {
        QString words;
        QString incident;
    };
    /// The first words of names, and by their numbers the names.
    Reading::WordTable m_firstWords;
    std::vector<std::vector<Name>> m_names;
};

} // namespace Extraction
