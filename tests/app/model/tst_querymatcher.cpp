// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventfilter.h"
#include "app/model/shownevents.h"
#include "tests/app/model/scene.h"

#include <QTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestQueryMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEventsThatFulfilEveryTerm_data();
    void takesEventsThatFulfilEveryTerm();
    void asksEveryAccount_data();
    void asksEveryAccount();
    void datesFollowTheClock();
};

namespace {

/// Titles of the shown events, each checked to be what the event says by itself.
QStringList found(const OpenCase &openCase, const QString &text)
{
    ShownEvents shown(openCase);
    EventFilter filter;
    filter.query = parseQuery(text).value();
    shown.setFilter(filter);
    QStringList titles;
    for (const CaseOccurrence &occurrence : openCase.occurrences()) {
        const bool accepted = accepts(filter, QueryMatcher(filter.query), openCase, occurrence);
        if (accepted != shown.contains(occurrence.key))
            return {u"the set and the event do not agree"_s};
        if (accepted)
            titles.append(openCase.shown(occurrence).title);
    }
    if (titles.size() != shown.count())
        return {u"the set has others"_s};
    return titles;
}

Scene::ArticleScene dispute()
{
    using enum Extraction::Kind;
    Scene::ArticleScene scene(u"Ministry blames Northland"_s);
    scene.outlet(u"Daily Example"_s)
        .sentence(u"hack one of the oil\nministry"_s)
        .event(Hack, u"2016"_s, u"hack"_s, {u"Fancy Bear"_s}, {u"Oil Ministry"_s})
        .sentence(u"accusation two"_s)
        .event(Accusation, u"2016-11-08"_s, u"accusation"_s, {u"United States"_s}, {u"Russia"_s})
        .sentence(u"denial three"_s)
        .event(Denial, u"2018/.."_s, u"denial"_s, {u"Russian Foreign Ministry"_s, u"Russia"_s})
        .sentence(u"meeting four"_s)
        .event(Meeting, {}, u"meeting"_s, {u"Russia"_s, u"United States"_s});
    scene.findings().events[2].status = Extraction::Status::Planned;
    return scene;
}

} // namespace

void TestQueryMatcher::takesEventsThatFulfilEveryTerm_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *query, const char *numbers) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(numbers);
    };
    row("", "one two three four");
    row("EXAMPLE", "one two three four");
    row("-daily", "");
    row("hac", "one");
    row("\"oil ministry\"", "one");
    row("\"ministry oil\"", "");
    row("ministry oil", "one");
    row("ministry -oil", "two three four");
    row("kind:hack,denial", "one three");
    row("-kind:hack", "two three four");
    row("status:planned", "three");
    row("actor:russia", "three four");
    row("actor:russ", "");
    row("actor:\"united states\"", "two four");
    row("actor:states actor:russia", "four");
    row("actor:states,\"fancy bear\" -actor:russia", "one two");
    row("target:russia", "two");
    row("outlet:example", "one two three four");
    row("outlet:exam", "");
    row("rule:denial", "three");
    row("date:2016", "one two");
    row("date:2016-11", "one two");
    row("date:2016-12", "one");
    row("date:..2016-11-07", "one");
    row("date:2017..", "three");
    row("date:2030", "three");
    row("-date:2016", "three four");
    row("is:undated", "four");
    row("is:dated kind:hack", "one");
}

void TestQueryMatcher::takesEventsThatFulfilEveryTerm()
{
    QFETCH(QString, query);
    OpenCase openCase;
    openCase.addArticles({dispute().read()});
    QStringList numbers;
    for (const QString &title : found(openCase, query))
        numbers.append(title.section(u' ', 1, 1));
    QTEST(numbers.join(u' '), "numbers");
}

void TestQueryMatcher::asksEveryAccount_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    // One hack is told by both papers; the accusation by the first; denial and meeting by the
    // second.
    QTest::newRow("either paper") << u"kind:hack outlet:daily"_s << 1;
    QTest::newRow("the other") << u"kind:hack outlet:evening"_s << 1;
    QTest::newRow("both") << u"outlet:daily outlet:evening"_s << 1;
    QTest::newRow("none of its accounts") << u"-outlet:daily"_s << 2;
    QTest::newRow("no word in any account") << u"kind:hack -daily"_s << 0;
}

void TestQueryMatcher::asksEveryAccount()
{
    QFETCH(QString, query);
    OpenCase openCase;
    openCase.addArticles(Scene::twoPapers());
    QTEST(int(found(openCase, query).size()), "count");
}

void TestQueryMatcher::datesFollowTheClock()
{
    Extraction::Event event;
    event.date = Dates::Edtf::parse(u"2016-11-08T23:30:00Z").value();
    const Reading::Article article;
    const std::array telling{Telling{&event, &article}};
    const auto query = parseQuery(u"date:2016-11-09").value();
    QVERIFY(!QueryMatcher(query, Dates::WallClock()).accepts(event, telling));
    QVERIFY(QueryMatcher(query, Dates::WallClock::of(u"Europe/Berlin"_s)).accepts(event, telling));
}

QTEST_GUILESS_MAIN(TestQueryMatcher)
#include "tst_querymatcher.moc"
