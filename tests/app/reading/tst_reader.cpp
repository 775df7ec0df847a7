// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainTextAsItStands();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void refusesALargeFileWithItsSizeAndTheLimit();
    void refusesWhatCannotBeOpened();
    void readsTextsThatBeginLikeAMagicNumber();
    void readsAFile();
    void readsAPipeToItsEnd();
    void refusesAPipeThatDoesNotEnd();
};

void TestReader::readsPlainTextAsItStands()
{
    const auto article = Reading::readArticle(
        "\xEF\xBB\xBFSpies expelled\r\n\r\nParis denied it.\r\n", u"x/7.txt"_s);
    QVERIFY(article.has_value());
    QCOMPARE(article->text, u"Spies expelled\r\n\r\nParis denied it.\r\n"_s);
    QCOMPARE(article->id, u"7"_s);
    QCOMPARE(article->path, u"x/7.txt"_s);
    QCOMPARE(article->encoding, u"UTF-8"_s);
}

void TestReader::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
    QTest::newRow("white space") << " \r\n\t "_ba << u"nothing but white space"_s;
    QTest::newRow("byte-order mark alone") << "\xEF\xBB\xBF"_ba << u"nothing but white space"_s;
    QTest::newRow("PDF") << "%PDF-1.7\n1 0 obj"_ba << u"damaged or cut off"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"a ZIP archive"_s;
    QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n"_ba << u"a PNG picture"_s;
    QTest::newRow("JPEG") << "\xFF\xD8\xFF\xE0"_ba << u"a JPEG picture"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0", 4) << u"cut off"_s;
    QTest::newRow("Word") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba << u"Microsoft Office"_s;
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\x02\x01\x01\0",
                                           8)
                             << u"a program"_s;
    QTest::newRow("zero bytes") << QByteArray(100, '\0') << u"binary data"_s;
    QTest::newRow("text with many zeros") << QByteArray("abc\0def\0", 8) << u"binary data"_s;
    QByteArray every;
    for (int i = 0; i < 2048; ++i)
        every.append(char(i * 7919 >> 3));
    QTest::newRow("every byte") << every << u"binary data"_s;
}

void TestReader::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const auto article = Reading::readArticle(bytes, u"thing.txt"_s);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().path, u"thing.txt"_s);
    QVERIFY2(article.error().reason.contains(said), qPrintable(article.error().reason));
}

void TestReader::refusesALargeFileWithItsSizeAndTheLimit()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(50LL * 1024 * 1024));
    const auto article = readFirst(file.fileName());
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().reason,
             u"The file is too large for an article: it has 50.0 MB, the limit is 20.0 MB."_s);
}

void TestReader::refusesWhatCannotBeOpened()
{
    const QTemporaryDir folder;
    QCOMPARE(readFirst(folder.filePath(u"absent.txt"_s)).error().reason,
             u"There is no such file."_s);
    QCOMPARE(readFirst(folder.path()).error().reason, u"This is a folder, not a file."_s);
}

void TestReader::readsTextsThatBeginLikeAMagicNumber()
{
    for (const QByteArray &bytes : {"ID3 tags are read."_ba, "MZ was his name."_ba,
                                    "The ftyp box."_ba, "OggS and others."_ba})
        QVERIFY(Reading::readArticle(bytes, u"x.txt"_s).has_value());
}

void TestReader::readsAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The ministry rejected it.");
    file.close();
    const auto article = readFirst(file.fileName());
    QVERIFY(article.has_value());
    QCOMPARE(article->text, u"The ministry rejected it."_s);
    QCOMPARE(article->path, file.fileName());
}

#ifdef Q_OS_UNIX
/// Writes pieces into a named pipe that readFile() reads, as a shell's pipe does.
static tl::expected<Reading::Article, Reading::Failure> readThroughPipe(const QByteArray &piece,
                                                                        int pieces)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        return tl::unexpected(Reading::Failure{path, u"no pipe"_s});
    std::signal(SIGPIPE, SIG_IGN);
    std::thread writer([&] {
        const int pipe = ::open(QFile::encodeName(path).constData(), O_WRONLY);
        for (int i = 0; i < pieces; ++i) {
            if (::write(pipe, piece.constData(), std::size_t(piece.size())) < 0)
                break;
        }
        ::close(pipe);
    });
    auto article = readFirst(path);
    writer.join();
    return article;
}
#endif

void TestReader::readsAPipeToItsEnd()
{
#ifndef Q_OS_UNIX
    QSKIP("named pipes are made differently here");
#else
    const QByteArray piece = QByteArray("The embassy denied it.\n").repeated(1000);
    const auto article = readThroughPipe(piece, 20);
    QVERIFY2(article.has_value(), article ? "" : qPrintable(article.error().reason));
    QCOMPARE(article->text.size(), 20 * piece.size());
#endif
}

void TestReader::refusesAPipeThatDoesNotEnd()
{
#ifndef Q_OS_UNIX
    QSKIP("named pipes are made differently here");
#else
    const auto article = readThroughPipe(QByteArray(1024 * 1024, 'a'), 30);
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().reason,
             u"The file is too large for an article: it has more than 20.0 MB."_s);
#endif
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
