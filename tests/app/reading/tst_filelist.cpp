// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/filelist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A folder with files made for one test.
class Scene
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString root() const { return m_folder.path(); }
    void addFile(const QString &name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
    }
    QStringList names(const Reading::FileList &list) const
    {
        QStringList names;
        for (const QString &file : list.files)
            names.append(QDir(root()).relativeFilePath(file));
        return names;
    }

private:
    QTemporaryDir m_folder;
};

class TestFileList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFoldersInNaturalNameOrder();
    void keepsOnlyWhatCanBeAnArticle();
    void keepsWhateverIsNamedItself();
    void entersALoopOfLinksOnce();
    void listsNoFileTwice();
    void reportsAFolderWithoutArticles();
    void reportsAnUnreadableFolder();
    void takesTheEndingOffAName_data();
    void takesTheEndingOffAName();
};

void TestFileList::walksFoldersInNaturalNameOrder()
{
    const Scene scene;
    for (const QString &name : {u"10.txt"_s, u"9.txt"_s, u"b/1.txt"_s, u"A.html"_s, u"c.htm"_s})
        scene.addFile(name);
    const Reading::FileList list = Reading::listFiles({scene.root()});
    QCOMPARE(scene.names(list),
             (QStringList{u"9.txt"_s, u"10.txt"_s, u"A.html"_s, u"b/1.txt"_s, u"c.htm"_s}));
    QVERIFY(list.failures.empty());
}

void TestFileList::keepsOnlyWhatCanBeAnArticle()
{
    const Scene scene;
    for (const QString &name :
         {u"a.TXT"_s, u"b.pdf"_s, u"c.png"_s, u".hidden.txt"_s, u".git/x.txt"_s, u"wire copy"_s,
          u"U.S. denies"_s, u"notes.md"_s, u"d.json"_s, u"README.md"_s, u"LICENSE"_s,
          u"crawl.warc.gz"_s, u"data.csv.gz"_s, u"no feed.xml"_s})
        scene.addFile(name);
    QCOMPARE(scene.names(Reading::listFiles({scene.root()})),
             (QStringList{u"a.TXT"_s, u"b.pdf"_s, u"crawl.warc.gz"_s, u"notes.md"_s,
                          u"U.S. denies"_s, u"wire copy"_s}));
}

void TestFileList::keepsWhateverIsNamedItself()
{
    const Scene scene;
    scene.addFile(u"b.pdf"_s);
    const QStringList given{u"-"_s, scene.path(u"b.pdf"_s), scene.path(u"absent.txt"_s)};
    QCOMPARE(Reading::listFiles(given).files, given);
}

void TestFileList::entersALoopOfLinksOnce()
{
    const Scene scene;
    scene.addFile(u"a/1.txt"_s);
    QVERIFY(QFile::link(scene.root(), scene.path(u"a/up"_s)));
    QVERIFY(QFile::link(scene.path(u"a"_s), scene.path(u"a/self"_s)));
    const Reading::FileList list = Reading::listFiles({scene.root()});
    QCOMPARE(scene.names(list), QStringList{u"a/1.txt"_s});
    QVERIFY(list.failures.empty());
}

void TestFileList::listsNoFileTwice()
{
    const Scene scene;
    scene.addFile(u"1.txt"_s);
    QVERIFY(QFile::link(scene.path(u"1.txt"_s), scene.path(u"2.txt"_s)));
    QCOMPARE(Reading::listFiles({scene.path(u"1.txt"_s), scene.root()}).files,
             QStringList{scene.path(u"1.txt"_s)});
}

void TestFileList::reportsAFolderWithoutArticles()
{
    const Scene scene;
    scene.addFile(u"picture.png"_s);
    const Reading::FileList list = Reading::listFiles({scene.root()});
    QVERIFY(list.files.isEmpty());
    QCOMPARE(list.failures.size(), std::size_t(1));
    QCOMPARE(list.failures.front().path, scene.root());
    QCOMPARE(list.failures.front().reason, u"There is no article in this folder."_s);
}

void TestFileList::reportsAnUnreadableFolder()
{
    const Scene scene;
    scene.addFile(u"open/1.txt"_s);
    scene.addFile(u"shut/2.txt"_s);
    const QString shut = scene.path(u"shut"_s);
    QVERIFY(QFile::setPermissions(shut, QFileDevice::WriteOwner));
    const bool privileged = QFileInfo(shut).isReadable();
    const Reading::FileList list = Reading::listFiles({scene.root()});
    QFile::setPermissions(shut,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (privileged)
        QSKIP("this account may open every folder");
    QCOMPARE(scene.names(list), QStringList{u"open/1.txt"_s});
    QCOMPARE(list.failures.size(), std::size_t(1));
    QCOMPARE(list.failures.front().path, shut);
}

void TestFileList::takesTheEndingOffAName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"/a/b.c/9001.txt"_s << u"9001"_s;
    QTest::newRow("two dots") << u"news.2020-12-01.html"_s << u"news.2020-12-01"_s;
    QTest::newRow("a date is no ending") << u"news.2020-12-01"_s << u"news.2020-12-01"_s;
    QTest::newRow("an abbreviation is no ending") << u"U.S. denies"_s << u"U.S. denies"_s;
    QTest::newRow("none") << u"wire"_s << u"wire"_s;
    QTest::newRow("hidden") << u".txt"_s << u".txt"_s;
    QTest::newRow("standard input") << u"-"_s << u"stdin"_s;
}

void TestFileList::takesTheEndingOffAName()
{
    QFETCH(const QString, path);
    QTEST(Reading::nameWithoutEnding(path), "name");
}

QTEST_APPLESS_MAIN(TestFileList)
#include "tst_filelist.moc"
