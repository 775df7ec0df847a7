// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/windowarguments.h"
#include "ui/exporting/timelinepicture.h"
#include "ui/mainwindow.h"
#include "ui/startreport.h"
#include "ui/systemdialogs.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

// The door: a command of app/cli, or the window.

namespace {

const QString kAppId = QStringLiteral("org.counterclaim.Counterclaim");

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("counterclaim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERCLAIM_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Counterclaim"));
}

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
    // What a command has to say it says itself; Qt's remarks on the desktop do not belong between.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    const auto application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return Cli::run(QCoreApplication::arguments(), {out, err}, Gui::writeTimelinePicture);
}

/// Qt ends a program that finds no display with an abort; this is where it would.
bool hasDisplay(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || std::any_of(argv, argv + argc,
                       [](const char *word) { return std::strcmp(word, "-platform") == 0; });
#else
    return argc > 0 && argv;
#endif
}

/// The first of the user's languages that there is; the English one holds the plurals.
void loadTranslations(QTranslator &qt, QTranslator &own)
{
    const QLocale locale;
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt.load(locale, QStringLiteral("qt"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&qt);
    if (own.load(locale, QStringLiteral("counterclaim"), QStringLiteral("_"),
                 QStringLiteral(":/i18n"))
        || own.load(QStringLiteral(":/i18n/counterclaim_en")))
        QCoreApplication::installTranslator(&own);
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128, 256})
        icon.addFile(QStringLiteral(":/counterclaim/icons/%1.png").arg(size), {size, size});
    return QIcon::fromTheme(kAppId, icon);
}

int runWindow(int &argc, char **argv)
{
    QTextStream err(stderr);
    if (!hasDisplay(argc, argv)) {
        Cli::say(err,
                 Cli::Text::tr("There is no display to open a window on. The commands need "
                               "none; see `counterclaim --help`."));
        return Cli::CouldNotRead;
    }
    const QApplication application(argc, argv);
    QTranslator qtTranslator;
    QTranslator translator;
    loadTranslations(qtTranslator, translator);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Counterclaim"));
    QGuiApplication::setDesktopFileName(kAppId);
    QGuiApplication::setWindowIcon(programIcon());
    const auto paths = Cli::windowPaths(QCoreApplication::arguments());
    if (!paths) {
        Cli::say(err, paths.error());
        return Cli::WrongUsage;
    }

    Gui::SystemDialogs dialogs;
    Gui::MainWindow window(dialogs);
    std::unique_ptr<Gui::StartReport> report;
    if (Gui::StartReport::isAskedFor())
        report = std::make_unique<Gui::StartReport>(window.openCase());
    window.show();
    if (!paths->isEmpty())
        window.openPaths(*paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (argc > 1 && Cli::isCommand(QString::fromLocal8Bit(argv[1])))
        return runCommand(argc, argv);
    return runWindow(argc, argv);
}
