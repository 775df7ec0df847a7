// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/casefile/serveraddress.h"
#include "tests/app/casefile/madeup.h"
#include "tests/server/engines.h"

#include <atomic>
#include <thread>

// What a server brings with it: rights, passwords, foreign tables, colleagues.

using namespace Casefile;
using Kind = Problem::Kind;
using Mode = Store::Mode;

namespace {

std::unique_ptr<Connection> connected(const QString &address)
{
    auto connection = Connection::open(address, Connection::Mode::Write);
    return connection ? std::move(*connection) : nullptr;
}

Kind refusal(const QString &address, Mode mode)
{
    const auto store = Store::open(address, mode);
    return store || store.error().reason.isEmpty() ? Kind::Conflict : store.error().kind;
}

/// Of "ann", who needs a password.
QString annsAddress(const QString &options = {})
{
    return QStringLiteral("postgresql://ann@%1/tests%2").arg(Engines::told("loopback"), options);
}

} // namespace

class TestServerCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Engines::server().isEmpty())
            QSKIP(Engines::noServer());
    }

    void init()
    {
        m_case = Engines::newPlace();
        QVERIFY(!m_case.isEmpty());
    }

    void makesACaseOnlyWhereItIsToldTo()
    {
        QCOMPARE(refusal(m_case, Mode::Write), Kind::Empty);
        QCOMPARE(refusal(m_case, Mode::Read), Kind::Empty);
        QVERIFY(Store::open(m_case, Mode::Create));
        QVERIFY(Store::open(m_case, Mode::Write));
        QVERIFY(Store::open(m_case, Mode::Read));
    }

    void severalMayMakeItAtOnce()
    {
        std::vector<std::thread> people;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 4; ++i) {
            people.emplace_back([&, i] {
                const auto store = Store::open(m_case, Mode::Create);
                if (store && (*store)->add(MadeUp::rows(MadeUp::entries(unsigned(i), 3))))
                    ++opened;
            });
        }
        for (std::thread &person : people)
            person.join();
        QCOMPARE(opened, 4);
        QCOMPARE(MadeUp::all(**Store::open(m_case, Mode::Read)).size(), std::size_t(12));
    }

    void refusesTheDatabaseOfAnotherProgram_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("other tables") << "create table article (id bigint)";
        QTest::newRow("another head") << "create table case_head (id bigint)";
        QTest::newRow("an empty head")
            << "create table case_head (id bigint, application text, version bigint)";
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        QFETCH(QString, sql);
        QVERIFY(connected(m_case)->run(sql));
        for (const Mode mode : {Mode::Read, Mode::Write, Mode::Create})
            QCOMPARE(refusal(m_case, mode), Kind::NotACase);
    }

    void readsACaseFromTheFuture()
    {
        QVERIFY(Store::open(m_case, Mode::Create));
        QVERIFY(connected(m_case)->run(QStringLiteral("update case_head set version = 99")));
        const auto store = Store::open(m_case, Mode::Write);
        QVERIFY(store && (*store)->isReadOnly());
        QVERIFY((*store)->notice().contains(QStringLiteral("newer")));
    }

    void readsWhatItMayNotWrite()
    {
        QVERIFY((*Store::open(m_case, Mode::Create))->add(MadeUp::rows(MadeUp::entries(1, 3))));
        const QString name = m_case.section(QStringLiteral("%3D"), 1);
        const auto connection = connected(m_case);
        keepPassword(anns(name), QStringLiteral("open sesame"));
        QCOMPARE(refusal(anns(name), Mode::Write), Kind::Empty); // nothing is to be seen
        QVERIFY(connection->run(QStringLiteral("grant usage on schema %1 to ann").arg(name)));
        QCOMPARE(refusal(anns(name), Mode::Write), Kind::ReadOnly);
        QVERIFY(connection->run(
            QStringLiteral("grant select on all tables in schema %1 to ann").arg(name)));
        const auto store = Store::open(anns(name), Mode::Write);
        QVERIFY2(store, store ? "" : qPrintable(store.error().reason));
        QVERIFY((*store)->isReadOnly() && !(*store)->notice().isEmpty());
        QCOMPARE(MadeUp::all(**store).size(), std::size_t(3));
        QCOMPARE((*store)->setPublished(1, {}, {}).error().kind, Kind::ReadOnly);
    }

    void asksForThePasswordItDoesNotKnow()
    {
        const QString address = annsAddress(QStringLiteral("?application_name=asks"));
        QCOMPARE(refusal(address, Mode::Read), Kind::Password);
        keepPassword(address, QStringLiteral("wrong"));
        const auto wrong = Store::open(address, Mode::Read);
        QCOMPARE(wrong.error().kind, Kind::Unreachable);
        QVERIFY(wrong.error().reason.contains(QStringLiteral("password")));
        QVERIFY(!wrong.error().reason.contains(QStringLiteral("wrong")));
        keepPassword(address, QStringLiteral("open sesame"));
        QVERIFY(refusal(address, Mode::Read) != Kind::Unreachable);
    }

    void takesThePasswordOfTheAddressOrTheUsualFile()
    {
        const QString uri =
            Engines::inSchema(QStringLiteral("postgresql://ann:open%20sesame@%1/tests")
                                  .arg(Engines::told("loopback")),
                              QStringLiteral("anns_own"));
        {
            const auto connection = connected(uri);
            QVERIFY(connection);
            QVERIFY(!connection->path().contains(QStringLiteral("sesame")));
            QVERIFY(connection->run(QStringLiteral("create schema anns_own")));
        }
        const auto store = Store::open(uri, Mode::Create);
        QVERIFY(store);
        QVERIFY(!(*store)->path().contains(QStringLiteral("sesame")));

        const QString address = annsAddress(QStringLiteral("?application_name=file"));
        QFile file(m_folder.filePath(QStringLiteral("pgpass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("127.0.0.1:*:tests:ann:open sesame\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        qputenv("PGPASSFILE", QFile::encodeName(file.fileName()));
        const auto connection = connected(address);
        qunsetenv("PGPASSFILE");
        QVERIFY(connection);
    }

    void honoursTheSettingsOfTls_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("connects");
        QTest::newRow("no certificate to trust")
            << "sslmode=verify-full&sslrootcert=/nonexistent" << false;
        QTest::newRow("a trusted one")
            << QStringLiteral("sslmode=verify-full&sslrootcert=") + rootCertificate() << true;
        QTest::newRow("none") << "sslmode=disable" << true;
    }

    void honoursTheSettingsOfTls()
    {
        QFETCH(QString, options);
        QFETCH(bool, connects);
        const QString address = annsAddress(u'?' + options);
        keepPassword(address, QStringLiteral("open sesame"));
        const auto connection = connected(address);
        QCOMPARE(connection != nullptr, connects);
        if (!connects)
            return;
        const auto encrypted = connection->value(
            QStringLiteral("select ssl from pg_stat_ssl where pid = pg_backend_pid()"));
        QCOMPARE(encrypted->toBool(), !options.contains(QStringLiteral("disable")));
    }

    void findsTheServiceOfAServiceFile()
    {
        QFile file(m_folder.filePath(QStringLiteral("services")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto address = ServerAddress::parse(Engines::server());
        file.write(QStringLiteral("[press]\nhost=%1\nport=%2\nuser=%3\ndbname=%4\n")
                       .arg(address->host, address->port, address->user, address->database)
                       .toUtf8());
        file.close();
        qputenv("PGSERVICEFILE", QFile::encodeName(file.fileName()));
        const auto connection = connected(QStringLiteral("postgresql:///?service=press"));
        qunsetenv("PGSERVICEFILE");
        QVERIFY(connection);
        QCOMPARE(connection->value(QStringLiteral("select current_database()"))->toString(),
                 QStringLiteral("tests"));
    }

    void saysThatNobodyAnswers()
    {
        const QString address = QStringLiteral("postgresql:///x?host=/nonexistent");
        QCOMPARE(refusal(address, Mode::Write), Kind::Unreachable);
        QCOMPARE(refusal(QStringLiteral("postgresql://127.0.0.1/x?nonsense=1"), Mode::Write),
                 Kind::Unreachable);
    }

    void saysThatTheConnectionIsLost()
    {
        const auto store = Store::open(m_case, Mode::Create);
        QVERIFY(store && (*store)->add(MadeUp::rows(MadeUp::entries(1, 3))));
        QVERIFY(connected(m_case)->run(QStringLiteral(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where pid <> pg_backend_pid() and query like '%commit%' and datname = 'tests'")));
        const auto lost = (*store)->add(MadeUp::rows(MadeUp::entries(2, 3)));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Kind::Unreachable);
        QCOMPARE(MadeUp::all(**Store::open(m_case, Mode::Read)).size(), std::size_t(3));
    }

    void givesKeysInTurnToSeveralWriters()
    {
        QVERIFY(Store::open(m_case, Mode::Create));
        std::vector<std::thread> people;
        for (unsigned i = 0; i < 4; ++i) {
            people.emplace_back([this, i] {
                const auto store = Store::open(m_case, Mode::Write);
                for (const Entry &entry : MadeUp::entries(100 * i, 10)) {
                    const auto added = store ? (*store)->add({rowsOf(entry)}) : failed({}, {});
                    if (added)
                        static_cast<void>(
                            (*store)->setPublished(added->front().key, {}, QStringLiteral("p")));
                }
            });
        }
        for (std::thread &person : people)
            person.join();
        const auto store = Store::open(m_case, Mode::Read);
        QVERIFY((*store)->check());
        QCOMPARE(MadeUp::all(**store).size(), std::size_t(40));
        const auto connection = connected(m_case);
        QCOMPARE(connection->value(QStringLiteral("select max(id) from journal"))->toInt(), 40);
    }

private:
    static QString rootCertificate()
    {
        return qEnvironmentVariable("COUNTERCLAIM_TEST_SERVER") + QStringLiteral("/root.crt");
    }

    static QString anns(const QString &schema) { return Engines::inSchema(annsAddress(), schema); }

    QTemporaryDir m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestServerCase)
#include "tst_servercase.moc"
