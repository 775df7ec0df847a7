// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/filelist.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace Reading {

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

bool canBeArticle(const QFileInfo &file)
{
    static constexpr std::array kEndings{u"txt", u"text", u"md", u"htm", u"html", u"xhtml"};
    if (isAboutTheFolder(file))
        return false;
    const QString suffix = file.suffix();
    if (!looksLikeEnding(suffix))
        return true;
    return std::ranges::any_of(kEndings, [&suffix](const char16_t *ending) {
        return suffix.compare(QStringView(ending), Qt::CaseInsensitive) == 0;
    });
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
            fail(path,
                 QCoreApplication::translate("Reading", "There is no article in this folder."));
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
            fail(folder,
                 QCoreApplication::translate("Reading",
                                             "The folder cannot be opened: permission denied."));
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
    const QFileInfo info(path);
    return looksLikeEnding(info.suffix()) && !info.completeBaseName().isEmpty()
        ? info.completeBaseName()
        : info.fileName();
}

} // namespace Reading
