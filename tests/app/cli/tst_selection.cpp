// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"

#include <QTest>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Dates::Bounds bounds(const char *edtf)
{
    return *Dates::Edtf::parse(text(edtf))->bounds();
}

Extraction::Event makeEvent(const char *id, const char *date)
{
    Extraction::Event event;
    event.id = text(id);
    if (*date)
        event.date = *Dates::Edtf::parse(text(date));
    event.actors = {text("Ruritania")};
    return event;
}

} // namespace

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatOverlapsThePeriod_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("taken");
        QTest::newRow("inside") << text("2019-05-03") << true;
        QTest::newRow("first day") << text("2019-01-01") << true;
        QTest::newRow("last day") << text("2019-12-31") << true;
        QTest::newRow("day before") << text("2018-12-31") << false;
        QTest::newRow("day after") << text("2020-01-01") << false;
        QTest::newRow("reaches in") << text("2015/2019-01") << true;
        QTest::newRow("wider") << text("201X") << true;
        QTest::newRow("open end") << text("2015/..") << true;
        QTest::newRow("open start") << text("../2021") << true;
        QTest::newRow("no year") << text("XXXX-05-03") << false;
        QTest::newRow("undated") << QString() << false;
    }

    void takesWhatOverlapsThePeriod()
    {
        QFETCH(QString, date);
        Cli::Selection selection;
        selection.from = bounds("2019").earliest;
        selection.to = bounds("2019").latest;
        QTEST(selection.accepts(makeEvent("e1", qPrintable(date)), {}), "taken");
    }

    void takesWhatFulfilsTheQuery()
    {
        Reading::Article article;
        article.outlet = text("Daily Example");
        const auto takes = [&](const char *query) {
            Cli::Selection selection;
            selection.query = Model::QueryMatcher(*Model::parseQuery(text(query)));
            return selection.accepts(makeEvent("e1", "2019-05"), article);
        };
        QVERIFY(takes("ruritania outlet:daily date:2019"));
        QVERIFY(!takes("ruritania -outlet:daily"));
        QVERIFY(!takes("date:..2018"));
    }

    void takesTheUndatedWithoutAPeriod()
    {
        QVERIFY(Cli::Selection().accepts(makeEvent("e1", ""), {}));
    }

    void asksForKindAndActor()
    {
        Cli::Selection selection;
        selection.kinds = {Extraction::Kind::Denial, Extraction::Kind::Hack};
        selection.actors = {text("ruritania"), text("Oz")};
        QVERIFY(selection.accepts(makeEvent("e1", "2019"), {}));
        selection.kinds = {Extraction::Kind::Meeting};
        QVERIFY(!selection.accepts(makeEvent("e1", "2019"), {}));
        selection.kinds.clear();
        selection.actors = {text("Ruritani")};
        QVERIFY(!selection.accepts(makeEvent("e1", "2019"), {}));
    }

    void dropsLinksThatLoseAnEnd()
    {
        Extraction::Findings findings;
        findings.events = {makeEvent("e1", "2019"), makeEvent("e2", "2018"),
                           makeEvent("e3", "2019")};
        findings.links = {{text("e1"), text("e2"), Extraction::Relation::About},
                          {text("e1"), text("e3"), Extraction::Relation::Answers}};
        Cli::Selection selection;
        selection.from = bounds("2019").earliest;
        const Extraction::Findings left = selection.applied(findings, {});
        QCOMPARE(left.events.size(), std::size_t(2));
        QCOMPARE(left.links.size(), std::size_t(1));
        QCOMPARE(left.links.front().to, text("e3"));
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
