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
        QVERIFY(migrate(**connection,
                        {{2, {QLatin1String("create table note (id {key}, body {bytes})")}},
                         {3, {QLatin1String("alter table note add column who text")}}}));
        QCOMPARE((*connection)->value(QStringLiteral("pragma user_version"))->toInt(), 3);
        QVERIFY((*connection)->run(QStringLiteral("select who from note")));
        for (const int version : {1, 2}) {
            const QString copy = m_case + QStringLiteral(".v%1.bak").arg(version);
            const auto saved = Connection::open(copy, Connection::Mode::Read);
            QVERIFY(saved);
            QCOMPARE((*saved)->value(QStringLiteral("pragma user_version"))->toInt(), version);
        }
        // A backup is a case.
        const auto older = Store::open(m_case + QStringLiteral(".v1.bak"), Store::Mode::Read);
        QVERIFY(older);
        QCOMPARE(MadeUp::all(**older).size(), std::size_t(3));
    }

    void leavesTheCaseAsItWasWhereAStepFails()
    {
        const auto connection = Connection::open(m_case, Connection::Mode::Write);
        QVERIFY(connection);
        QVERIFY(!migrate(**connection,
                         {{2,
                           {QLatin1String("create table note (id {key})"),
                            QLatin1String("alter table nothing rename to x")}}}));
        QCOMPARE((*connection)->value(QStringLiteral("pragma user_version"))->toInt(), 1);
        QVERIFY(!(*connection)->run(QStringLiteral("select * from note")));
        const auto store = Store::open(m_case, Store::Mode::Write);
        QVERIFY(store);
        QCOMPARE(MadeUp::all(**store).size(), std::size_t(3));
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
