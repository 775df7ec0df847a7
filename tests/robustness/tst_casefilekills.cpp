// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"
#include "tests/app/casefile/madeup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

// Whatever moment an import is killed at, what it said was kept is there.

using namespace Casefile;

namespace {

/// What a child process does until it is killed: stores batches and says, after each, how many
/// articles it has stored.
int importUntilKilled(const QString &path, unsigned seed)
{
    const auto store = Store::open(path, Store::Mode::Create);
    if (!store)
        return 1;
    MadeUp::Press press(seed);
    for (int stored = 0;;) {
        std::vector<EntryRows> batch;
        for (int i = 0; i < 3; ++i)
            batch.push_back(rowsOf(press.entry()));
        const auto added = (*store)->add(batch);
        if (!added)
            return 1;
        stored += int(batch.size());
        // A date of an analyst's between: that is acknowledged as well.
        if (!(*store)->setPublished(added->front().key, Dates::Edtf::parse(u"2020").value(), {}))
            return 1;
        std::printf("%d\n", stored);
        std::fflush(stdout);
    }
}

} // namespace

class TestCasefileKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItAcknowledged()
    {
        constexpr int kKills = 200;
        std::mt19937 random(7);
        int beforeTheFirst = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            const QString path = m_folder.filePath(QStringLiteral("%1.counterclaim").arg(kill));
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--import"), path, QString::number(kill)});
            QVERIFY(child.waitForStarted());
            // Every fourth dies at a moment of its own, the others after some acknowledgement, so
            // that on a slow machine not all of them die before the first.
            const int wanted = kill % 4 == 0 ? 0 : int(1 + random() % 4);
            QByteArray said;
            while (said.count('\n') < wanted && child.waitForReadyRead())
                said += child.readAllStandardOutput();
            QTest::qSleep(int(random() % (wanted == 0 ? 60 : 12)));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            said += child.readAllStandardOutput();
            if (!said.contains('\n')) {
                ++beforeTheFirst;
                said.prepend("0\n");
            }
            check(path, unsigned(kill),
                  said.left(said.lastIndexOf('\n')).split('\n').last().toInt());
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(beforeTheFirst < kKills / 2);
    }

private:
    void check(const QString &path, unsigned seed, int acknowledged)
    {
        if (!QFileInfo::exists(path)) {
            QCOMPARE(acknowledged, 0);
            return;
        }
        const auto store = Store::open(path, Store::Mode::Write);
        QVERIFY2(store, store ? "" : qPrintable(store.error().reason));
        QVERIFY((*store)->check());
        QStringList damaged;
        const auto stored = MadeUp::all(**store, &damaged);
        QVERIFY(damaged.isEmpty());
        QVERIFY(int(stored.size()) >= acknowledged);
        QCOMPARE(stored.size() % 3, std::size_t(0));
        MadeUp::Press press(seed);
        for (std::size_t i = 0; i < stored.size(); ++i) {
            QCOMPARE(stored[i].article, press.entry().article);
            if (i % 3 == 0 && int(i) < acknowledged)
                QCOMPARE(stored[i].findings.published.source, Dates::PublicationSource::Analyst);
        }
        // It can be gone on with.
        QVERIFY((*store)->add({rowsOf(press.entry())}));
    }

    QTemporaryDir m_folder{MadeUp::quickFolder()};
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--import"))
        return importUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    TestCasefileKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_casefilekills.moc"
