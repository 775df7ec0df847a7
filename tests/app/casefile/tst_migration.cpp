// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/casefile/opening.h"
#include "tests/app/casefile/madeup.h"
#include "tests/server/engines.h"

#include <QTemporaryDir>

using namespace Casefile;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Engines::addEngines(); }

    void init()
    {
        if (Engines::isMissing())
            QSKIP(Engines::noServer());
        m_case = Engines::newCase(m_folder);
        QVERIFY(!m_case.isEmpty());
        const auto store = Store::open(m_case, Store::Mode::Create);
        QVERIFY(store);
        QVERIFY((*store)->add(MadeUp::rows(MadeUp::entries(1, 3))));
    }

    void takesEachStepAndBacksFilesUpBefore()
    {
        const auto connection = Connection::open(m_case, Connection::Mode::Write);
        QVERIFY(connection);
        constexpr int kNext = kSchemaVersion + 1;
        QVERIFY(migrate(**connection,
                        {{kNext, {QLatin1String("create table memo (id {key}, body {bytes})")}},
                         {kNext + 1, {QLatin1String("alter table memo add column who text")}}}));
        QCOMPARE(versionOf(**connection).value(), kNext + 1);
        QVERIFY((*connection)->run(QStringLiteral("select who from memo")));
        if ((*connection)->onServer())
            return;
        for (const int version : {kSchemaVersion, kNext}) {
            const QString copy = m_case + QStringLiteral(".v%1.bak").arg(version);
            const auto saved = Connection::open(copy, Connection::Mode::Read);
            QVERIFY(saved);
            QCOMPARE(versionOf(**saved).value(), version);
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
        QCOMPARE(versionOf(**connection).value(), kSchemaVersion);
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
        const QString sql = (*connection)->onServer()
            ? QStringLiteral("select string_agg(column_name, ', ' order by ordinal_position) "
                             "from information_schema.columns "
                             "where table_schema = current_schema() and table_name = ?")
            : QStringLiteral("select group_concat(name, ', ') from pragma_table_info(?)");
        for (const Table *table : allTables()) {
            const auto columns = (*connection)->value(sql, {QString(table->name)});
            QCOMPARE(columns->toString(), QString(table->columns));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
