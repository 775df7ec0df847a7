// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/serveraddress.h"

#include <QTest>

using namespace Casefile;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsParts_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("options");
        QTest::newRow("all") << "postgresql://ann@db.example.org:5433/north?sslmode=verify-full"
                             << "ann|db.example.org|5433|north"
                             << "sslmode=verify-full";
        QTest::newRow("the other scheme") << "postgres://host/db" << "|host||db" << "";
        QTest::newRow("only a service") << "postgresql:///?service=press" << "|||"
                                        << "service=press";
        QTest::newRow("a socket as an option") << "postgresql:///db?host=/run/pg&port=5440&user=ann"
                                               << "ann|/run/pg|5440|db" << "";
        QTest::newRow("a socket as a host")
            << "postgresql://%2Frun%2Fpg/db" << "|/run/pg||db" << "";
        QTest::newRow("IPv6") << "postgresql://[::1]:5433/db"
                              << "|::1|5433|db" << "";
        QTest::newRow("two hosts") << "postgresql://a:1,b:2/db" << "|a,b|1,2|db" << "";
        QTest::newRow("escapes") << "postgresql://a%40b@h/d%20b?application_name=x%26y"
                                 << "a@b|h||d b"
                                 << "application_name=x&y";
        QTest::newRow("an @ in an option") << "postgresql://h:1/db?user=ann@corp"
                                           << "ann@corp|h|1|db" << "";
    }

    void readsItsParts()
    {
        QFETCH(QString, uri);
        QVERIFY(isServer(uri));
        const auto address = ServerAddress::parse(uri);
        QVERIFY(address);
        const QString parts =
            QStringList{address->user, address->host, address->port, address->database}.join(u'|');
        QTEST(parts, "parts");
        QString options;
        for (const auto &[name, value] : address->options)
            options += name + u'=' + value;
        QTEST(options, "options");
        QCOMPARE(withoutPassword(withoutPassword(uri)), withoutPassword(uri));
        QVERIFY(passwordFor(withoutPassword(uri)).isEmpty());
    }

    void takesThePasswordOut_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << "postgresql://ann:secret@h1/db" << "postgresql://ann@h1/db"
                               << "secret";
        QTest::newRow("encoded") << "postgres://ann:se%40cr%2Fet@h2/db"
                                 << "postgresql://ann@h2/db" << "se@cr/et";
        QTest::newRow("an option") << "postgresql://ann@h3/db?password=secret&sslmode=require"
                                   << "postgresql://ann@h3/db?sslmode=require" << "secret";
        // Not encoded as it should be: no part of it is shown all the same.
        QTest::newRow("an @") << "postgresql://ann:se@cret@h4/db" << "postgresql://ann@h4/db"
                              << "se@cret";
        QTest::newRow("a slash") << "postgresql://ann:se/cret@h5/db" << "postgresql://ann@h5/db"
                                 << "se/cret";
        QTest::newRow("a question mark") << "postgresql://ann:se?cret@h6/db?sslmode=require"
                                         << "postgresql://ann@h6/db?sslmode=require" << "se?cret";
        QTest::newRow("nobody") << "postgresql://:secret@h7/db" << "postgresql://h7/db" << "secret";
    }

    void takesThePasswordOut()
    {
        QFETCH(QString, uri);
        QFETCH(QString, password);
        const QString shown = withoutPassword(uri);
        QTEST(shown, "shown");
        QCOMPARE(passwordFor(shown), password);
        QVERIFY(ServerAddress::parse(shown));
    }

    void leavesFilesAlone()
    {
        for (const QString &path : {QStringLiteral("a:b@c.counterclaim"), QStringLiteral("-"),
                                    QStringLiteral("/tmp/postgresql://x")}) {
            QVERIFY(!isServer(path));
            QCOMPARE(withoutPassword(path), path);
        }
    }

    void saysWhichOptionIsNone_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("no value") << "postgresql://h/db?sslmode";
        QTest::newRow("no name") << "postgresql://h/db?=1";
        QTest::newRow("a semicolon") << "postgresql://h/db?options=a;b";
    }

    void saysWhichOptionIsNone()
    {
        QFETCH(QString, uri);
        const auto address = ServerAddress::parse(uri);
        QVERIFY(!address);
        QVERIFY(address.error().reason.contains(uri.section(u'?', 1)));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
