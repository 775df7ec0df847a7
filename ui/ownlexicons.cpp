// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ownlexicons.h"

#include <QDir>
#include <QFile>

namespace Gui {

namespace {

tl::expected<void, QString> prepare(const QString &folder, const QString &name)
{
    const QDir dir(folder + u'/' + name);
    if (!dir.mkpath(QStringLiteral(".")))
        return tl::unexpected(QDir::toNativeSeparators(dir.path()));
    if (!dir.entryList({QStringLiteral("*.txt")}, QDir::Files).isEmpty())
        return {};
    QFile begin(QStringLiteral(":/counterclaim/own/%1.txt").arg(name));
    QFile file(dir.filePath(QStringLiteral("own.txt")));
    // NewOnly: another program may have written one meanwhile.
    if (!begin.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || file.write(begin.readAll()) < 0 || !file.flush()) {
        return tl::unexpected(QStringLiteral("%1: %2").arg(
            QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
    return {};
}

} // namespace

tl::expected<void, QString> prepareOwnLexicons(const QString &folder)
{
    for (const QString &name : {QStringLiteral("lexicons"), QStringLiteral("actors"),
                                QStringLiteral("furniture"), QStringLiteral("outlets")}) {
        if (const auto done = prepare(folder, name); !done)
            return done;
    }
    return {};
}

} // namespace Gui
