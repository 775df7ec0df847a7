// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/incidentnames.h"

#include "app/reading/ascii.h"
#include "app/reading/lexiconfile.h"

namespace Extraction {

namespace {

/// "Petya.A", "WanaCrypt0r", "Log4Shell".
bool isNamePart(QStringView text, qsizetype place)
{
    const QChar c = text[place];
    const bool ascii = c.unicode() < 0x80;
    if (ascii ? Reading::kAsciiLetterOrDigit[c.unicode()] != 0 : c.isLetterOrNumber())
        return true;
    if (c != u'.')
        return false;
    const bool inside = place + 1 < text.size() && text[place + 1].isLetterOrNumber();
    return inside && place > 0 && text[place - 1].isLetterOrNumber();
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
            if (words.isEmpty())
                continue;
            const auto first =
                std::size_t(m_firstWords.intern(QStringView(words).left(wordEnd(words, 0))));
            m_names.resize(std::size_t(m_firstWords.size()));
            m_names[first].push_back({words, names.front().trimmed()});
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
            const int first = m_firstWords.find(text.sliced(begin, end - begin));
            const QStringView rest = text.sliced(begin);
            for (std::size_t i = 0; first >= 0 && i < m_names[std::size_t(first)].size(); ++i) {
                const Name &name = m_names[std::size_t(first)][i];
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
