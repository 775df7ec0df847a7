// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/systemdialogs.h"

#include "app/reading/format.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QTimeZone>
#include <QUrl>

namespace Gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::SystemDialogs)
};

const QString kFolderKey = QStringLiteral("dialogs/folder");

QString lastFolder()
{
    return QSettings().value(kFolderKey, QDir::homePath()).toString();
}

void rememberFolder(const QString &folder)
{
    if (!folder.isEmpty())
        QSettings().setValue(kFolderKey, folder);
}

/// "*.txt *.html … *.gz"
QString articlePatterns()
{
    QStringList patterns;
    for (const QString &ending : Reading::articleEndings())
        patterns.append(QStringLiteral("*.") + ending);
    return (patterns << QStringLiteral("*.gz")).join(QLatin1Char(' '));
}

/// "txt" of "Text (*.txt *.text)".
QString endingOf(const QString &nameFilter)
{
    const qsizetype star = nameFilter.indexOf(QStringLiteral("*."));
    if (star < 0)
        return {};
    const QString rest = nameFilter.mid(star + 2);
    return rest.left(rest.indexOf(QRegularExpression(QStringLiteral("[ )]"))));
}

} // namespace

QStringList SystemDialogs::filesToOpen(QWidget *parent)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, Text::tr("Open articles"), lastFolder(),
        Text::tr("Articles (%1);;All files (*)").arg(articlePatterns()));
    if (!files.isEmpty())
        rememberFolder(QFileInfo(files.first()).absolutePath());
    return files;
}

QString SystemDialogs::folderToOpen(QWidget *parent)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parent, Text::tr("Open a folder of articles"), lastFolder());
    rememberFolder(folder);
    return folder;
}

QString SystemDialogs::fileToSave(QWidget *parent, const SaveRequest &request)
{
    QString filter = request.nameFilters.value(0);
    QString path = QFileDialog::getSaveFileName(
        parent, request.title, QDir(lastFolder()).filePath(request.suggestedName),
        request.nameFilters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return {};
    rememberFolder(QFileInfo(path).absolutePath());
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + endingOf(filter);
    return path;
}

QString SystemDialogs::dateToGoTo(QWidget *parent)
{
    return QInputDialog::getText(
        parent, Text::tr("Go to date"),
        Text::tr("Date (\u201c2014\u201d, \u201cMar 2014\u201d, \u201c2014-03-14\u201d):"));
}

QString SystemDialogs::zoneToShow(QWidget *parent, const QString &shown)
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromUtf8(id));
    bool chosen = false;
    const QString zone =
        QInputDialog::getItem(parent, Text::tr("Time zone"), Text::tr("Zone of all times shown:"),
                              zones, int(zones.indexOf(shown)), true, &chosen);
    return chosen ? zone.trimmed() : QString();
}

void SystemDialogs::showFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void SystemDialogs::show(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace Gui
