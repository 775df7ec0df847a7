// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/filelist.h"

#include "app/reading/feed.h"
#include "app/reading/format.h"
#include "app/reading/messages.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeEnding(QStringView suffix)
{
    return !suffix.isEmpty() && suffix.size() <= 5 && std::ranges::all_of(suffix, [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    }) && std::ranges::any_of(suffix, [](QChar c) { return c.isLetter(); });
}

/// What describes a folder is no article of it.
bool isAboutTheFolder(const QFileInfo &file)
{
    static constexpr std::array kNames{u"README", u"LICENSE", u"LICENCE", u"COPYING", u"CHANGELOG"};
    const QString name = file.baseName();
    return std::ranges::any_of(kNames, [&name](const char16_t *known) {
        return name.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    });
}

/// XML is for everything; only feeds hold articles.
bool holdsFeed(const QFileInfo &file)
{
    constexpr qint64 kHead = 4096;
    QFile xml(file.filePath());
    return xml.open(QIODevice::ReadOnly) && isFeed({xml.read(kHead), u"xml"_s});
}

bool canBeArticle(const QFileInfo &file)
{
    if (isAboutTheFolder(file))
        return false;
    const QString ending = endingOf(file.fileName());
    // A case, or what SQLite keeps beside it while it is open.
    if (ending.startsWith(u"counterclaim"))
        return false;
    if (ending == u"xml")
        return holdsFeed(file);
    return !looksLikeEnding(ending) || articleEndings().contains(ending);
}

/// Collects files over all the paths of one call.
class Walk
{
public:
    Walk()
        // Not the user's locale: the same folder comes in the same order everywhere.
        : m_order(QLocale(QLocale::English, QLocale::UnitedStates))
    {
        m_order.setNumericMode(true);
        m_order.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void addGiven(const QString &path)
    {
        const QFileInfo info(path);
        if (path == u"-" || !info.isDir()) {
            addFile(info, path);
            return;
        }
        const auto before = m_list.files.size() + qsizetype(m_list.failures.size());
        walk(path);
        if (m_list.files.size() + qsizetype(m_list.failures.size()) == before)
            fail(path, Text::tr("There is no article in this folder."));
    }

    FileList takeList() { return std::move(m_list); }

private:
    void addFile(const QFileInfo &info, const QString &path)
    {
        const QString canonical = info.canonicalFilePath();
        const QString identity = canonical.isEmpty() ? path : canonical;
        if (m_seenFiles.contains(identity))
            return;
        m_seenFiles.insert(identity);
        m_list.files.append(path);
    }

    void walk(const QString &folder)
    {
        const QFileInfo info(folder);
        const QString canonical = info.canonicalFilePath();
        if (m_enteredFolders.contains(canonical))
            return;
        m_enteredFolders.insert(canonical);
        if (!info.isReadable() || !info.isExecutable()) {
            fail(folder, Text::tr("The folder cannot be opened: permission denied."));
            return;
        }
        QFileInfoList entries =
            QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(entries, [this](const QFileInfo &a, const QFileInfo &b) {
            const int natural = m_order.compare(a.fileName(), b.fileName());
            return natural != 0 ? natural < 0 : a.fileName() < b.fileName();
        });
        for (const QFileInfo &entry : std::as_const(entries)) {
            if (entry.isDir())
                walk(entry.filePath());
            else if (entry.isFile() && canBeArticle(entry))
                addFile(entry, entry.filePath());
        }
    }

    void fail(const QString &path, const QString &reason)
    {
        m_list.failures.push_back({path, reason});
    }

    QCollator m_order;
    QSet<QString> m_enteredFolders;
    QSet<QString> m_seenFiles;
    FileList m_list;
};

} // namespace

FileList listFiles(const QStringList &paths)
{
    Walk walk;
    for (const QString &path : paths)
        walk.addGiven(path);
    return walk.takeList();
}

QString nameWithoutEnding(const QString &path)
{
    if (path == u"-")
        return QStringLiteral("stdin");
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(u".gz", Qt::CaseInsensitive) && articleEndings().contains(endingOf(name)))
        name.chop(3);
    const QFileInfo info(name);
    return looksLikeEnding(info.suffix()) && !info.completeBaseName().isEmpty()
        ? info.completeBaseName()
        : name;
}

} // namespace Reading
