// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/candidateyears.h"

#include <QTest>

using namespace Dates;

namespace {

std::optional<CandidateYears> offered(const char *date, const QString &text, int last = 2026)
{
    const Publication publication{
        Edtf::parse(QString::fromLatin1(date)).value(), PublicationSource::Dateline, {}};
    return candidateYears(publication, text, last);
}

} // namespace

class TestCandidateYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheYearsOfAWeekdayNamedWithTheDay();
    void takesTheFirstWeekdayOfTheTextElse();
    void prefersTheWeekdayNamedWithTheDay();
    void keepsToTheRange();
    void leapDaysFitOnlyLeapYears();
    void offersNothingWhereNothingIsOpen();
};

void TestCandidateYears::offersTheYearsOfAWeekdayNamedWithTheDay()
{
    const QString text = QStringLiteral("RIGA, Thursday, September 29. The mayor left on Monday.");
    const auto years = offered("XXXX-09-29", text);
    QVERIFY(years);
    QCOMPARE(years->years, (std::vector<int>{1994, 2005, 2011, 2016, 2022}));
    QCOMPARE(years->reason, CandidateYears::Reason::NamedWithDay);
    QCOMPARE(years->weekday, 4);
    QCOMPARE(text.mid(years->span.start, years->span.length()),
             QStringLiteral("Thursday, September 29"));
}

void TestCandidateYears::takesTheFirstWeekdayOfTheTextElse()
{
    const auto years = offered("XXXX-12-31",
                               QStringLiteral("RIGA, December 31. The mayor called "
                                              "on Thursday for calm. On Friday, "
                                              "shops open."));
    QVERIFY(years);
    QCOMPARE(years->reason, CandidateYears::Reason::FirstInText);
    QCOMPARE(years->years, (std::vector<int>{1992, 1998, 2009, 2015, 2020, 2026}));
}

void TestCandidateYears::prefersTheWeekdayNamedWithTheDay()
{
    const auto years =
        offered("XXXX-09-29", QStringLiteral("On Monday it rained. It is Thursday, 29 September."));
    QVERIFY(years);
    QCOMPARE(years->weekday, 4);
    QCOMPARE(years->reason, CandidateYears::Reason::NamedWithDay);
}

void TestCandidateYears::keepsToTheRange()
{
    const QString text = QStringLiteral("Thursday, September 29");
    QCOMPARE(offered("XXXX-09-29", text, 2016)->years, (std::vector<int>{1994, 2005, 2011, 2016}));
    QCOMPARE(offered("XXXX-09-29", text, 2015)->years, (std::vector<int>{1994, 2005, 2011}));
    QVERIFY(offered("XXXX-09-29", text, 1980)->years.empty());
}

void TestCandidateYears::leapDaysFitOnlyLeapYears()
{
    QCOMPARE(offered("XXXX-02-29", QStringLiteral("Saturday, February 29"))->years,
             (std::vector<int>{1992, 2020}));
}

void TestCandidateYears::offersNothingWhereNothingIsOpen()
{
    const QString text = QStringLiteral("Thursday, September 29");
    QVERIFY(!offered("2016-09-29", text));
    QVERIFY(!offered("XXXX-09", text));
    QVERIFY(!offered("XXXX-09-29", QStringLiteral("No day of the week is named.")));
    QVERIFY(!candidateYears({}, text, 2026));
}

QTEST_APPLESS_MAIN(TestCandidateYears)

#include "tst_candidateyears.moc"
