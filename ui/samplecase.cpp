// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/samplecase.h"

#include <QCoreApplication>
#include <QDir>

namespace Gui {

QString sampleCasePath()
{
    // Relative to the program, so that an installed tree can be moved: bin/counterclaim beside
    // share/, or build/PRESET/ui/counterclaim below the sources.
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString &place : {QStringLiteral("../share/counterclaim/sample"),
                                 QStringLiteral("../../../resources/sample")}) {
        if (folder.exists(place))
            return QDir::cleanPath(folder.filePath(place));
    }
    return {};
}

} // namespace Gui
