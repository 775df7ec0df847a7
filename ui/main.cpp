// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QApplication>
#include <QTextStream>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

/// Text goes in and out as UTF-8 whatever the locale says; Qt would say so on standard error.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

/// A command that draws needs Qt's fonts and widgets, but never a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (std::strcmp(argv[1], "export") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int runCommand(int &argc, char **argv)
{
    useUtf8();
    const auto application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return Cli::run(QCoreApplication::arguments(), {out, err});
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && Cli::isCommand(QString::fromLocal8Bit(argv[1])))
        return runCommand(argc, argv);
    const QApplication application(argc, argv);
    return 0;
}
