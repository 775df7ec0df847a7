// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

/// An article with one denial in it.
inline const QByteArray kArticle =
    "Norway denies harbour attack\n\n"
    "OSLO, 20 December 2020 - Norway on Friday denied that its agents had "
    "hacked the port of Ruritania.\n";

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A folder of its own and a way to run commands on it.
class Scene
{
public:
    struct Result
    {
        int status = -1;
        QString out;
        QString err;
    };

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = this->path(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(path));
        return path;
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result run(const QStringList &arguments, const Cli::PictureWriter &pictures = {})
    {
        Result result;
        QTextStream out(&result.out);
        QTextStream err(&result.err);
        result.status =
            Cli::run(QStringList{QStringLiteral("counterclaim")} + arguments, {out, err}, pictures);
        return result;
    }

private:
    QTemporaryDir m_folder;
};
