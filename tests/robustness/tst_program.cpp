// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The program itself, as a process: what surrounds a command that app/ cannot see.

namespace {

struct Result
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Without a display, whatever the test itself runs on.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR",
                             "LC_ALL", "LC_CTYPE", "LANG"})
        environment.remove(text(name));
    return environment;
}

Result run(const QStringList &arguments, const QString &locale = text("C"),
           const QString &output = {})
{
    QProcess program;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(text("LC_ALL"), locale);
    program.setProcessEnvironment(environment);
    if (!output.isEmpty())
        program.setStandardOutputFile(output);
    program.start(text(COUNTERCLAIM_PROGRAM), arguments);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_article = m_folder.filePath(text("заявление.txt"));
        QFile file(m_article);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Norway’s denial\n\nOn 20 December 2020 Norway denied that it had hacked "
                   "Ruritania.\n");
    }

    void speaksUtf8InEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "C.UTF-8", "POSIX", "no_SUCH.ISO-8859-5"})
            QTest::newRow(locale) << text(locale);
    }

    void speaksUtf8InEveryLocale()
    {
        QFETCH(QString, locale);
        const Result result = run({text("extract"), m_article}, locale);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(result.out)[u"id"].toString(), text("заявление"));
        const Result failure = run({text("extract"), text("немає.txt")}, locale);
        QCOMPARE(failure.status, 1);
        QVERIFY2(failure.err.startsWith("counterclaim: немає.txt: "), failure.err.constData());
    }

    void usesTheAnalystsOwnLists()
    {
        const QDir own(m_folder.filePath(text("config/Counterclaim/counterclaim")));
        const auto write = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return QFileInfo(path).dir().mkpath(text(".")) && file.open(QIODevice::WriteOnly)
                && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(own.filePath(text("outlets/own.txt")),
                      "[names]\nHarbour Gazette: harbour.example, HG\n[nams]\nX\n"));
        QVERIFY(write(own.filePath(text("furniture/own.txt")),
                      "[start]\nour other papers\n[line]\n<colour> ads\n"));
        const QString article = m_folder.filePath(text("page.html"));
        QVERIFY(
            write(article,
                  "<html><head><link rel='canonical' href='https://www.harbour.example/a'></head>"
                  "<body><article><h1>Norway denies it</h1><p>On 20 December 2020 Norway denied "
                  "that it had hacked Ruritania.</p><p>Our other papers: on 21 December 2020 "
                  "Sweden denied that it had hacked Ruritania.</p></article></body></html>"));
        const auto events = [](const Result &result) {
            return QJsonDocument::fromJson(result.out)[u"events"].toArray().size();
        };
        const Result without = run({text("extract"), article});
        QCOMPARE(without.status, 0);
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(text("config")).toUtf8());
        const Result with = run({text("extract"), article});
        qunsetenv("XDG_CONFIG_HOME");
        QCOMPARE(with.status, 0);
        QCOMPARE(QJsonDocument::fromJson(with.out)[u"outlet"].toString(), text("Harbour Gazette"));
        QVERIFY(events(with) < events(without));
        QVERIFY2(with.err.contains("outlets/own.txt: line 4: unknown section [nams]"),
                 with.err.constData());
        QVERIFY2(with.err.contains("furniture/own.txt: line 4: unknown place <colour>"),
                 with.err.constData());
    }

    void saysThatThereIsNoDisplay()
    {
        const Result result = run({m_article});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.startsWith("counterclaim: "), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void drawsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << text("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << text("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << text("pdf") << QByteArray("%PDF");
    }

    void drawsWithoutADisplay()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        const QString picture = m_folder.filePath(text("timeline.") + ending);
        const Result result = run({text("export"), m_article, text("--output"), picture});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.status, 0);
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(start.size()), start);
    }

    void saysThatStandardOutputIsFull()
    {
        if (!QFile::exists(text("/dev/full")))
            QSKIP("There is no /dev/full here.");
        const Result result = run({text("extract"), m_article}, text("C"), text("/dev/full"));
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("standard output"), result.err.constData());
    }

    void refusesAnOptionThatNoWindowHas()
    {
        const Result result =
            run({text("-platform"), text("offscreen"), text("--colour"), m_article});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("--colour"), result.err.constData());
    }

private:
    QTemporaryDir m_folder;
    QString m_article;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
