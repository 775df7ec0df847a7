// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/lexiconfile.h"

#include <QFile>
#include <QLoggingCategory>

namespace Reading {

Q_LOGGING_CATEGORY(lexiconLog, "counterclaim.reading.lexicon")

std::vector<LexiconLine> lexiconLines(QStringView file)
{
    std::vector<LexiconLine> lines;
    QString section;
    int number = 0;
    for (const QStringView raw : file.split(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.sliced(1, line.size() - 2).toString();
        else
            lines.push_back({section, line.toString(), number});
    }
    return lines;
}

QString builtInLexicon(const QString &name)
{
    QFile file(QStringLiteral(":/counterclaim/lexicons/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lexiconLog) << name << "is not compiled in";
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace Reading
