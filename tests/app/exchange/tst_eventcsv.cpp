// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/eventcsv.h"

#include "tests/app/exchange/examples.h"

#include <QTest>

namespace {

QStringList cells(const QString &title)
{
    Reading::Article article = Examples::article();
    Extraction::Findings findings;
    Extraction::Event event = Examples::denial(article);
    event.title = title;
    findings.events = {event};
    // Only the title can have a comma in it.
    return Exchange::toCsv(article, findings).split(QLatin1Char(','));
}

constexpr int kTitle = 10;

} // namespace

class TestEventCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasTheColumnsOfTheHeader()
    {
        QCOMPARE(cells(QStringLiteral("plain")).size(),
                 Exchange::csvHeader().split(QLatin1Char(',')).size());
        QCOMPARE(Exchange::csvHeader().split(QLatin1Char(','))[kTitle], QStringLiteral("title"));
    }

    void saysHowManyTextsTellOfAnEvent()
    {
        QVERIFY(Exchange::csvHeader().endsWith(QStringLiteral(",sources,same_as\r\n")));
        QVERIFY(cells(QStringLiteral("plain")).join(u',').endsWith(QStringLiteral(",1,\r\n")));
        const Reading::Article article = Examples::article();
        Extraction::Findings findings;
        findings.events = {Examples::denial(article)};
        Exchange::OtherArticles others;
        others.events.insert(findings.events[0].id,
                             {{QStringLiteral("b:e3"), QStringLiteral("c:e1")}, 3});
        QVERIFY(Exchange::toCsv(article, findings, &others)
                    .endsWith(QStringLiteral(",3,b:e3; c:e1\r\n")));
    }

    void endsLinesWithCarriageReturnAndLineFeed()
    {
        QVERIFY(Exchange::csvHeader().endsWith(QStringLiteral("\r\n")));
        QVERIFY(cells(QStringLiteral("plain")).last().endsWith(QStringLiteral("\r\n")));
    }

    void quotesAndGuards_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *title, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(title) << QString::fromUtf8(written);
        };
        row("plain", "Norway denies", "Norway denies");
        row("empty", "", "");
        row("quote", "says \"no\"", "\"says \"\"no\"\"\"");
        row("line break", "two\nlines", "\"two\nlines\"");
        row("formula", "=1+1", "'=1+1");
        row("plus", "+47", "'+47");
        row("minus", "-2+3", "'-2+3");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("tab", "\t=1", "'\t=1");
        row("carriage return", "\r=1", "\"'\r=1\"");
        row("formula with quotes", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
        row("a sign inside is no formula", "1=1", "1=1");
    }

    void quotesAndGuards()
    {
        QFETCH(QString, title);
        QTEST(cells(title)[kTitle], "written");
    }

    void quotesACommaInsideACell()
    {
        const QStringList written = cells(QStringLiteral("Oslo, denying"));
        QCOMPARE(written[kTitle], QStringLiteral("\"Oslo"));
        QCOMPARE(written[kTitle + 1], QStringLiteral(" denying\""));
    }

    void showsTheEvidenceWithItsPlaceInCodePoints()
    {
        const QStringList written = cells(QStringLiteral("plain"));
        QCOMPARE(written[13], QStringLiteral("8"));
        QCOMPARE(written[14], QStringLiteral("23"));
        QCOMPARE(written[15], QStringLiteral("Oslo denied it."));
        QCOMPARE(written[16], QStringLiteral("0.000"));
    }

    void joinsSeveralActorsInOneCell()
    {
        const Reading::Article article = Examples::article();
        Extraction::Findings findings;
        Extraction::Event event = Examples::denial(article);
        event.actors.append(QStringLiteral("NSM"));
        findings.events = {event};
        QVERIFY(Exchange::toCsv(article, findings).contains(QStringLiteral(",Norway; NSM,")));
    }
};

QTEST_GUILESS_MAIN(TestEventCsv)
#include "tst_eventcsv.moc"
