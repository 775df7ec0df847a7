// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "tests/app/casefile/madeup.h"

#include <QTemporaryDir>

using namespace Casefile;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = m_folder.filePath(QStringLiteral("%1.counterclaim").arg(++m_number));
        const auto store = Store::open(m_case, Store::Mode::Create);
        QVERIFY(store);
        QVERIFY((*store)->add(MadeUp::rows(MadeUp::entries(1, 3))));
    }

    void backsUpBeforeEachStep()
    {
        const auto connection = Connection::open(m_case, Connection::Mode::Write);
        QVERIFY(connection);
        constexpr int kNext = kSchemaVersion + 1;
        QVERIFY(migrate(**connection,
                        {{kNext, {QLatin1String("create table memo (id {key}, body {bytes})")}},
                         {kNext + 1, {QLatin1String("alter table memo add column who text")}}}));
        QCOMPARE((*connection)->value(QStringLiteral("pragma user_version"))->toInt(), kNext + 1);
        QVERIFY((*connection)->run(QStringLiteral("select who from memo")));
        for (const int version : {kSchemaVersion, kNext}) {
            const QString copy = m_case + QStringLiteral(".v%1.bak").arg(version);
            const auto saved = Connection::open(copy, Connection::Mode::Read);
            QVERIFY(saved);
            QCOMPARE((*saved)->value(QStringLiteral("pragma user_version"))->toInt(), version);
        }
        // A backup is a case.
        const auto older =
            Store::open(m_case + QStringLiteral(".v%1.bak").arg(kSchemaVersion), Store::Mode::Read);
        QVERIFY(older);
        QCOMPARE(MadeUp::all(**older).size(), std::size_t(3));
    }

    void leavesTheCaseAsItWasWhereAStepFails()
    {
        const auto connection = Connection::open(m_case, Connection::Mode::Write);
        QVERIFY(connection);
        QVERIFY(!migrate(**connection,
                         {{kSchemaVersion + 1,
                           {QLatin1String("create table memo (id {key})"),
                            QLatin1String("alter table nothing rename to x")}}}));
        QCOMPARE((*connection)->value(QStringLiteral("pragma user_version"))->toInt(),
                 kSchemaVersion);
        QVERIFY(!(*connection)->run(QStringLiteral("select * from memo")));
        const auto store = Store::open(m_case, Store::Mode::Write);
        QVERIFY(store);
        QCOMPARE(MadeUp::all(**store).size(), std::size_t(3));
    }

    void bringsEveryOlderFormToTodays()
    {
        for (int from = 1; from < kSchemaVersion; ++from) {
            const QString path =
                m_folder.filePath(QStringLiteral("from-%1.counterclaim").arg(from));
            {
                const auto older = Connection::open(path, Connection::Mode::Create);
                QVERIFY(older);
                const auto &all = migrations();
                QVERIFY(migrate(**older, {all.begin(), all.begin() + from}));
                QVERIFY((*older)->run(
                    QStringLiteral("pragma application_id = %1").arg(kApplicationId)));
            }
            const auto store = Store::open(path, Store::Mode::Write);
            QVERIFY2(store, store ? "" : qPrintable(store.error().reason));
            QVERIFY((*store)->add(MadeUp::rows(MadeUp::entries(1, 3))));
            QVERIFY((*store)->check());
            QVERIFY(QFileInfo::exists(path + QStringLiteral(".v%1.bak").arg(from)));
        }
    }

    void endsAtTodaysSchema()
    {
        QCOMPARE(migrations().back().to, kSchemaVersion);
        const auto connection = Connection::open(m_case, Connection::Mode::Read);
        for (const Table *table : allTables()) {
            const auto columns = (*connection)
                                     ->value(QStringLiteral("select group_concat(name, ', ') from "
                                                            "pragma_table_info(?)"),
                                             {QString(table->name)});
            QCOMPARE(columns->toString(), QString(table->columns));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_case;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
