// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/reports.h"
#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"

#include <QSignalSpy>
#include <QTest>

using Model::Clock;
using Model::OpenCase;
using Model::ShownEvents;
using enum Extraction::Kind;
using namespace Qt::StringLiterals;

namespace {

const Model::CaseOccurrence &occurrence(const OpenCase &openCase, Extraction::Kind kind)
{
    return *std::ranges::find_if(openCase.occurrences(), [&](const Model::CaseOccurrence &one) {
        return openCase.shown(one).kind == kind;
    });
}

/// As twoPapers(), with a date for the second as well.
std::vector<Model::ReadArticle> datedPapers(const QString &second)
{
    auto articles = Scene::twoPapers();
    articles[1].findings.published = {
        Dates::Edtf::parse(second).value(), Dates::PublicationSource::Metadata, {}};
    return articles;
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountIsAReportInOrderOfPublication()
    {
        OpenCase openCase;
        openCase.addArticles(datedPapers(u"2020-12-19"_s));
        const auto reports = reportsOf(openCase, occurrence(openCase, Hack));
        QCOMPARE(reports.size(), std::size_t(2));
        QCOMPARE(reports[0].source, u"Evening Sample"_s);
        QCOMPARE(reports[0].published->toString(), u"2020-12-19"_s);
        QCOMPARE(reports[1].source, u"Daily Example"_s);
        QVERIFY(reports[0].item->begin < reports[1].item->begin);
    }

    void aReportKeepsThePrecisionOfItsDate()
    {
        OpenCase openCase;
        openCase.addArticles(datedPapers(u"2020-12~"_s));
        const auto reports = reportsOf(openCase, occurrence(openCase, Denial));
        QCOMPARE(reports.front().item->precision, Dates::Precision::Month);
        QVERIFY(reports.front().item->approximate);
    }

    void whatHasNoPlaceInTimeComesLast()
    {
        OpenCase openCase;
        auto articles = Scene::twoPapers();
        std::swap(articles[0], articles[1]);
        openCase.addArticles(std::move(articles));
        const auto reports = reportsOf(openCase, occurrence(openCase, Hack));
        QCOMPARE(reports[0].source, u"Daily Example"_s);
        QVERIFY(!reports[1].published && !reports[1].item);
        // A day without a year is known, but has no place.
        OpenCase yearless;
        yearless.addArticles(datedPapers(u"XXXX-12-19"_s));
        const auto denial = reportsOf(yearless, occurrence(yearless, Denial));
        QVERIFY(denial[0].published && !denial[0].item);
    }

    void theDayOfACaptureIsNoReport()
    {
        OpenCase openCase;
        auto articles = datedPapers(u"2021-01-01"_s);
        articles[1].findings.published.source = Dates::PublicationSource::Capture;
        openCase.addArticles(std::move(articles));
        QVERIFY(!reportsOf(openCase, occurrence(openCase, Denial)).front().published);
    }

    void byReportEventsStandWhereTheyWereFirstTold()
    {
        OpenCase openCase;
        openCase.addArticles(datedPapers(u"2020-12-19"_s));
        ShownEvents shown(openCase);
        // Happened: hack, accusation, denial; the meeting has no date.
        QVERIFY(shown.items().front().kind == Hack);
        QCOMPARE(shown.undated().size(), std::size_t(1));
        QSignalSpy changed(&shown, &ShownEvents::changed);
        shown.setClock(Clock::Reported);
        QCOMPARE(changed.count(), 1);
        shown.setClock(Clock::Reported);
        QCOMPARE(changed.count(), 1);
        // Reported: all but the accusation a day before it.
        QCOMPARE(shown.items().size(), std::size_t(4));
        QVERIFY(shown.undated().empty());
        QVERIFY(shown.items().back().kind == Accusation);
        for (const Model::TimeItem &item : shown.items()) {
            const auto first = reportsOf(openCase, *openCase.occurrence(item.key)).front().item;
            QCOMPARE(item.begin, first->begin);
            QVERIFY(item.kind == openCase.shown(*openCase.occurrence(item.key)).kind);
        }
        // Steps go by the same clock.
        QCOMPARE(shown.stepped(0, -1), shown.items().back().key);
    }

    void byReportWhatNoDatedArticleTellsHasNoPlace()
    {
        OpenCase openCase;
        openCase.addArticles(Scene::twoPapers());
        ShownEvents shown(openCase);
        shown.setClock(Clock::Reported);
        // Hack and accusation stand in the dated paper.
        QCOMPARE(shown.items().size(), std::size_t(2));
        QCOMPARE(shown.undated().size(), std::size_t(2));
        QCOMPARE(shown.count(), 4);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
