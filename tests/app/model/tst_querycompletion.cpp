// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/querycompletion.h"
#include "tests/app/model/scene.h"

#include <QTest>

using namespace Model;
using namespace Qt::StringLiterals;

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayFollow_data();
    void offersWhatMayFollow();
    void whatIsChosenIsAQuery();
    void knowsTheNamesOfTheCase();
};

namespace {

const QueryVocabulary kNames{
    {QueryField::Actor, {u"Russia"_s, u"Dmitry Peskov"_s, u"kind: of \"name\""_s}},
    {QueryField::Target, {u"Russia Today"_s}},
    {QueryField::Outlet, {u"Daily Example"_s}},
};

} // namespace

void TestQueryCompletion::offersWhatMayFollow_data()
{
    QTest::addColumn<QString>("text"); // "|" is the cursor
    QTest::addColumn<QString>("chosen"); // with the first choice
    QTest::addColumn<QStringList>("choices");
    const auto row = [](const char *text, const char *chosen, const QStringList &choices) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(chosen) << choices;
    };
    row("|", "", {});
    row("oil |", "oil ", {});
    row("k|", "kind:", {u"kind:"_s});
    row("oil -k|", "oil -kind:", {u"kind:"_s});
    row("ta|", "target:", {u"target:"_s});
    row("p|", "p", {});
    row("pe|", "actor:\"Dmitry Peskov\"", {u"actor:\"Dmitry Peskov\""_s});
    row("xx ru| yy", "xx rule: yy", {u"rule:"_s, u"actor:Russia"_s, u"target:\"Russia Today\""_s});
    row("kind:|", "kind:hack", {u"hack"_s, u"accusation"_s, u"denial"_s, u"meeting"_s});
    row("kind:d|", "kind:denial", {u"denial"_s});
    row("kind:hack,d|", "kind:hack,denial", {u"denial"_s});
    row("kind:d|x y", "kind:denial y", {u"denial"_s});
    row("kind:denial|", "kind:denial", {});
    row("-ACTOR:\"dm|", "-ACTOR:\"Dmitry Peskov\"", {u"\"Dmitry Peskov\""_s});
    row("actor:\"dm|it\" x", "actor:\"Dmitry Peskov\" x", {u"\"Dmitry Peskov\""_s});
    row("actor:\"Dmitry pe|", "actor:\"Dmitry Peskov\"", {u"\"Dmitry Peskov\""_s});
    row("actor:nam|", "actor:\"kind: of \\\"name\\\"\"", {u"\"kind: of \\\"name\\\"\""_s});
    row("\"ru|", "\"ru", {});
    row("nofield:a|", "nofield:a", {});
    row("date:|", "date:", {});
}

void TestQueryCompletion::offersWhatMayFollow()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const QueryCompletion completion = completeQuery(text, cursor, kNames);
    QTEST(completion.choices, "choices");
    if (!completion.choices.isEmpty())
        text.replace(completion.start, completion.length, completion.choices.front());
    QTEST(text, "chosen");
}

void TestQueryCompletion::whatIsChosenIsAQuery()
{
    const QString typed = u"actor:a,\"b c -kind:x \"un closed, date:,,\\ru"_s;
    for (qsizetype cursor = 0; cursor <= typed.size(); ++cursor) {
        const QueryCompletion completion = completeQuery(typed, cursor, kNames);
        QVERIFY(completion.start >= 0 && completion.length >= 0);
        QVERIFY(completion.start + completion.length <= typed.size());
        QVERIFY(completion.start <= cursor);
    }
    for (const auto &[field, names] : kNames) {
        for (const QString &name : names) {
            const auto query = parseQuery(nameOf(field).name + u':' + quotedValue(name));
            QCOMPARE(query->terms.front().values, QStringList{name});
        }
    }
}

void TestQueryCompletion::knowsTheNamesOfTheCase()
{
    OpenCase openCase;
    QVERIFY(vocabularyOf(openCase).empty());
    openCase.addArticles(Scene::twoPapers());
    const QueryVocabulary names = vocabularyOf(openCase);
    // The most frequent first.
    QCOMPARE(names.at(QueryField::Actor).front(), u"Northland"_s);
    QVERIFY(names.at(QueryField::Target).contains(u"Harbour Bank"_s));
    QCOMPARE(names.at(QueryField::Outlet).size(), 2);
    QVERIFY(names.at(QueryField::Rule).contains(u"rule of accused"_s));
}

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
