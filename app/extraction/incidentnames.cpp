// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/incidentnames.h"

#include "app/reading/lexiconfile.h"

namespace Extraction {

namespace {

/// "Petya.A", "WanaCrypt0r", "Log4Shell".
bool isNamePart(QStringView text, qsizetype place)
{
    const QChar c = text[place];
    if (c.isLetterOrNumber())
        return true;
    const bool inside = place + 1 < text.size() && text[place + 1].isLetterOrNumber();
    return c == u'.' && inside && place > 0 && text[place - 1].isLetterOrNumber();
}

qsizetype wordEnd(QStringView text, qsizetype place)
{
    while (place < text.size() && isNamePart(text, place))
        ++place;
    return place;
}

} // namespace

IncidentNames::IncidentNames(QStringView file)
{
    for (const Reading::LexiconLine &line : Reading::lexiconLines(file)) {
        const QStringList names = line.text.split(u'|');
        for (const QString &name : names) {
            const QString words = name.trimmed();
            if (!words.isEmpty())
                m_names[words.left(wordEnd(words, 0))].push_back({words, names.front().trimmed()});
        }
    }
}

const IncidentNames &IncidentNames::builtIn()
{
    static const IncidentNames names(Reading::builtInLexicon(QStringLiteral("incidents.txt")));
    return names;
}

QStringList IncidentNames::in(QStringView text) const
{
    QStringList found;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (!isNamePart(text, begin))
            continue;
        const qsizetype end = wordEnd(text, begin);
        // All of them begin with a capital, and most words do not.
        if (text[begin].isUpper()) {
            const auto names = m_names.constFind(text.sliced(begin, end - begin).toString());
            for (std::size_t i = 0; names != m_names.constEnd() && i < names->size(); ++i) {
                const Name &name = (*names)[i];
                const QStringView rest = text.sliced(begin);
                if (rest.startsWith(name.words)
                    && wordEnd(rest, name.words.size()) == name.words.size()
                    && !found.contains(name.incident))
                    found.append(name.incident);
            }
        }
        begin = end;
    }
    found.sort();
    return found;
}

} // namespace Extraction
