// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/articlejson.h"

#include "tests/app/exchange/examples.h"

#include <QJsonArray>
#include <QTest>

namespace {

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

class TestArticleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContractAndTheConfidence()
    {
        const Reading::Article article = Examples::article();
        Extraction::Findings findings;
        findings.events = {Examples::denial(article)};
        const QJsonObject json = Exchange::toJson(article, findings);
        QCOMPARE(
            sortedKeys(json),
            (QStringList{QStringLiteral("events"), QStringLiteral("id"), QStringLiteral("language"),
                         QStringLiteral("outlet"), QStringLiteral("published"),
                         QStringLiteral("threads"), QStringLiteral("title")}));
        QCOMPARE(
            sortedKeys(json[u"events"][0].toObject()),
            (QStringList{QStringLiteral("actor"), QStringLiteral("confidence"),
                         QStringLiteral("confidence_parts"), QStringLiteral("date"),
                         QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("mentions"),
                         QStringLiteral("rule"), QStringLiteral("status"), QStringLiteral("target"),
                         QStringLiteral("title"), QStringLiteral("trigger")}));
    }

    void countsMentionsInCodePoints()
    {
        const Reading::Article article = Examples::article();
        Extraction::Findings findings;
        findings.events = {Examples::denial(article)};
        const QJsonObject mention =
            Exchange::toJson(article, findings)[u"events"][0][u"mentions"][0].toObject();
        const QList<uint> codePoints = article.text.toUcs4();
        const int start = mention[u"start"].toInt();
        const int end = mention[u"end"].toInt();
        const QList<uint> words = codePoints.mid(start, end - start);
        QCOMPARE(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size()),
            QStringLiteral("Oslo denied it."));
    }

    void isNullWhereNothingIsKnown()
    {
        Reading::Article article = Examples::article();
        article.title.clear();
        article.language.clear();
        Extraction::Findings findings;
        findings.events = {Examples::denial(article)};
        const QJsonObject json = Exchange::toJson(article, findings);
        for (const QString &key : {QStringLiteral("published"), QStringLiteral("title"),
                                   QStringLiteral("outlet"), QStringLiteral("language")})
            QVERIFY2(json.contains(key) && json[key].isNull(), qPrintable(key));
        QVERIFY(json[u"events"][0][u"date"].isNull());
        QCOMPARE(json[u"events"][0][u"target"].toArray(), QJsonArray());
    }

    void writesDatesAsEdtf()
    {
        const Reading::Article article = Examples::article();
        Extraction::Findings findings;
        findings.published.date = Examples::day(2020, 12, 20);
        Extraction::Event event = Examples::denial(article);
        event.date = Examples::day(2020, 12, 18);
        findings.events = {event};
        const QJsonObject json = Exchange::toJson(article, findings);
        QCOMPARE(json[u"published"].toString(), QStringLiteral("2020-12-20"));
        QCOMPARE(json[u"events"][0][u"date"].toString(), QStringLiteral("2020-12-18"));
    }

    void namesTheRelationsOfThreads()
    {
        Extraction::Findings findings;
        findings.links = {
            {QStringLiteral("e1"), QStringLiteral("e2"), Extraction::Relation::TakesUp}};
        const QJsonObject json = Exchange::toJson(Examples::article(), findings);
        QCOMPARE(json[u"threads"][0].toObject(),
                 (QJsonObject{{QStringLiteral("from"), QStringLiteral("e1")},
                              {QStringLiteral("to"), QStringLiteral("e2")},
                              {QStringLiteral("relation"), QStringLiteral("takes_up")}}));
    }

    void addsWhatOtherArticlesSay()
    {
        const Reading::Article article = Examples::article();
        Extraction::Findings findings;
        findings.events = {Examples::denial(article)};
        const QString id = findings.events[0].id;
        Exchange::OtherArticles others;
        others.events.insert(id, {{QStringLiteral("b:e3")}, 2});
        others.links.push_back(
            {id, QStringLiteral("b:e1"), Extraction::Relation::Answers, QStringLiteral("why")});
        const QJsonObject json = Exchange::toJson(article, findings, &others);
        QCOMPARE(json[u"events"][0][u"same_as"].toArray(), QJsonArray{QStringLiteral("b:e3")});
        QCOMPARE(json[u"events"][0][u"sources"].toInt(), 2);
        QCOMPARE(json[u"threads"][0].toObject(),
                 (QJsonObject{{QStringLiteral("from"), id},
                              {QStringLiteral("to"), QStringLiteral("b:e1")},
                              {QStringLiteral("relation"), QStringLiteral("answers")},
                              {QStringLiteral("reason"), QStringLiteral("why")}}));
    }

    void aJsonLineHasNoLineBreakInside()
    {
        const QString line =
            Exchange::toJsonLine({{QStringLiteral("text"), QStringLiteral("a\nb")}});
        QCOMPARE(line, QStringLiteral("{\"text\":\"a\\nb\"}\n"));
    }
};

QTEST_GUILESS_MAIN(TestArticleJson)
#include "tst_articlejson.moc"
