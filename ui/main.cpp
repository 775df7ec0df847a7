// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace {

int runCommand(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return Cli::run(QCoreApplication::arguments(), {out, err});
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && Cli::isCommand(QString::fromLocal8Bit(argv[1])))
        return runCommand(argc, argv);
    const QApplication application(argc, argv);
    return 0;
}
