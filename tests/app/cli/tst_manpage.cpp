// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/scene.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QSet<QString> options(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("--[a-z]+"));
    QSet<QString> found;
    for (const auto &match : option.globalMatch(text))
        found.insert(match.captured());
    return found;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

class TestManPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(COUNTERCLAIM_MAN_PAGE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page =
            QString::fromUtf8(file.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    }

    void hasTheOptionsOfEachCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"extract", "timex", "explain", "import", "export"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void hasTheOptionsOfEachCommand()
    {
        QFETCH(QString, command);
        const auto help = Scene::run({command, QStringLiteral("--help")});
        QCOMPARE(help.status, int(Cli::Done));
        QCOMPARE(sorted(options(section(command))), sorted(options(help.out)));
    }

    void namesTheVersion()
    {
        QVERIFY(m_page.contains(QStringLiteral("Counterclaim " COUNTERCLAIM_VERSION)));
    }

private:
    /// What stands under ".SS command".
    QString section(const QString &command) const
    {
        const qsizetype start = m_page.indexOf(QStringLiteral(".SS %1\n").arg(command));
        if (start < 0)
            return {};
        static const QRegularExpression nextSection(QStringLiteral("^\\.S[SH] "),
                                                    QRegularExpression::MultilineOption);
        const qsizetype end = m_page.indexOf(nextSection, start + 1);
        return m_page.mid(start, end - start);
    }

    QString m_page;
};

QTEST_GUILESS_MAIN(TestManPage)
#include "tst_manpage.moc"
