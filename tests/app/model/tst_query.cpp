// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/query.h"

#include <QTest>

#include <random>

using namespace Model;
using namespace Qt::StringLiterals;
using enum QueryField;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsPhrasesAndFields_data();
    void readsWordsPhrasesAndFields();
    void readsDates_data();
    void readsDates();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void leavesAloneWhatMayBecomeRight_data();
    void leavesAloneWhatMayBecomeRight();
    void readsAgainWhatItWrites();
    void takesAnyText();
    void costGrowsWithTheLength();
};

void TestQuery::readsWordsPhrasesAndFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<QueryTerm>>("terms");
    using Terms = std::vector<QueryTerm>;
    const auto row = [](const char *name, const QString &text, const Terms &terms) {
        QTest::newRow(name) << text << terms;
    };
    row("nothing", u"  \t"_s, {});
    row("words", u"oil  ministry"_s, {{Words, false, {u"oil"_s}}, {Words, false, {u"ministry"_s}}});
    row("a phrase", u"\"the  oil\nministry \""_s, {{Words, false, {u"the oil ministry"_s}}});
    row("a newspaper's quotation marks", u"\u201cthe oil\u201d \u201eministry\u201c"_s,
        {{Words, false, {u"the oil"_s}}, {Words, false, {u"ministry"_s}}});
    row("without a word", u"-oil -\"the ministry\""_s,
        {{Words, true, {u"oil"_s}}, {Words, true, {u"the ministry"_s}}});
    row("a dash is a word", u"US - Russia"_s,
        {{Words, false, {u"US"_s}}, {Words, false, {u"-"_s}}, {Words, false, {u"Russia"_s}}});
    row("hyphens and commas in words", u"cyber-attack, then"_s,
        {{Words, false, {u"cyber-attack,"_s}}, {Words, false, {u"then"_s}}});
    row("a time of day", u"12:30 http"_s,
        {{Words, false, {u"12:30"_s}}, {Words, false, {u"http"_s}}});
    row("a field", u"kind:denial"_s, {{Kind, false, {u"denial"_s}}});
    row("small and large letters", u"KIND:Denial"_s, {{Kind, false, {u"denial"_s}}});
    row("several values", u"kind:hack,denial -status:planned,possible"_s,
        {{Kind, false, {u"hack"_s, u"denial"_s}}, {Status, true, {u"planned"_s, u"possible"_s}}});
    row("names with spaces", u"actor:\"Dmitry Peskov\",Russia target:UK outlet:\"Daily Example\""_s,
        {{Actor, false, {u"Dmitry Peskov"_s, u"Russia"_s}},
         {Target, false, {u"UK"_s}},
         {Outlet, false, {u"Daily Example"_s}}});
    row("marks in quotation marks", uR"("say \"no\"" "a\b\\c" actor:"kind:hack")"_s,
        {{Words, false, {u"say \"no\""_s}},
         {Words, false, {uR"(a\b\c)"_s}},
         {Actor, false, {u"kind:hack"_s}}});
    row("a phrase that looks like a field", u"\"note: this\""_s,
        {{Words, false, {u"note: this"_s}}});
    row("empty phrases say nothing", u"\"\" oil -\" \""_s, {{Words, false, {u"oil"_s}}});
    row("rule and is", u"rule:ruled-out is:undated"_s,
        {{Rule, false, {u"ruled-out"_s}}, {Is, false, {u"undated"_s}}});
    row("NUL", QString(QChar(0)), {{Words, false, {QString(QChar(0))}}});
}

void TestQuery::readsWordsPhrasesAndFields()
{
    QFETCH(QString, text);
    QFETCH(std::vector<QueryTerm>, terms);
    const auto query = parseQuery(text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().reason));
    QCOMPARE(query->terms.size(), terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        QCOMPARE(query->terms[i].field, terms[i].field);
        QCOMPARE(query->terms[i].excluded, terms[i].excluded);
        QCOMPARE(query->terms[i].values, terms[i].values);
    }
}

void TestQuery::readsDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("value");
    QTest::newRow("year") << u"2016"_s << u"2016"_s;
    QTest::newRow("month") << u"2016-11"_s << u"2016-11"_s;
    QTest::newRow("years") << u"2016..2018"_s << u"2016..2018"_s;
    QTest::newRow("day to month") << u"2016-11-08..2017-01"_s << u"2016-11-08..2017-01"_s;
    QTest::newRow("open end") << u"2016.."_s << u"2016.."_s;
    QTest::newRow("open start") << u"..2018-05"_s << u"..2018-05"_s;
    QTest::newRow("the same twice") << u"2016..2016"_s << u"2016"_s;
    QTest::newRow("EDTF interval") << u"2016/2018"_s << u"2016/2018"_s;
    QTest::newRow("open EDTF interval") << u"../2018"_s << u"../2018"_s;
    QTest::newRow("decade") << u"201X"_s << u"201X"_s;
    QTest::newRow("season") << u"2016-21"_s << u"2016-21"_s;
    QTest::newRow("before our time") << u"-0500..0010"_s << u"-0500..0010"_s;
    QTest::newRow("a set, in quotation marks") << u"\"{2016,2018}\""_s << u"{2016,2018}"_s;
}

void TestQuery::readsDates()
{
    QFETCH(QString, date);
    const auto query = parseQuery(u"date:"_s + date);
    QVERIFY2(query, query ? "" : qPrintable(query.error().reason));
    QCOMPARE(query->terms.size(), std::size_t(1));
    QCOMPARE(query->terms[0].field, Date);
    QTEST(query->terms[0].values.join(u'|'), "value");
    QVERIFY(parseDateRange(query->terms[0].values[0]));
}

void TestQuery::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("text");
    // What is wrong, and what is said of it.
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const char16_t *text, const char16_t *wrong,
                        const char16_t *hint) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(wrong)
                            << QString::fromUtf16(hint);
    };
    row("a letter too few", u"oil actr:Russia gas", u"actr:", u"Did you mean \u201cactor:\u201d?");
    row("letters exchanged", u"-taregt:x y", u"taregt:", u"\u201ctarget:\u201d");
    row("nothing near", u"zzzzz:x", u"zzzzz:", u"kind:, actor:, target:");
    row("an address", u"see https://x.org/ now", u"https:", u"quotation marks");
    row("a wrong kind", u"kind:denail x", u"denail", u"Did you mean \u201cdenial\u201d?");
    row("a wrong kind in a list", u"kind:hack,war x", u"war", u"hack, accusation, denial, meeting");
    row("no value", u"kind: denial", u"kind:", u"such as hack");
    row("no value after a comma", u"actor:a, b", u"actor:a,", u"value");
    row("an empty name", u"actor:\"\" b", u"actor:\"\"", u"\"Dmitry Peskov\"");
    row("no date", u"date:soon x", u"soon", u"is not a date");
    row("no such day", u"date:2016-02-30..2017 x", u"30", u"2016-02-30");
    row("the second date", u"date:2016..20175 x", u"5", u"20175");
    row("backwards", u"date:2018..2016 x", u"2018..2016", u"end before they begin");
    row("no end at all", u"date:.. x", u"..", u"One end");
    row("no year", u"date:XXXX-05-01 x", u"XXXX-05-01", u"no year");
    row("a quoted date", u"date:\"soon\" x", u"\"soon\"", u"is not a date");
}

void TestQuery::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const auto query = parseQuery(text);
    QVERIFY(!query);
    QTEST(text.mid(query.error().start, query.error().length), "wrong");
    QVERIFY2(query.error().reason.contains(hint), qPrintable(query.error().reason));
    QVERIFY(!query.error().unfinished);
}

void TestQuery::leavesAloneWhatMayBecomeRight_data()
{
    QTest::addColumn<bool>("unfinished");
    for (const char *text : {"kind:", "kind:den", "oil kind:hack,", "\"the oil", "-\"the",
                             "actor:\"Dm", "date:2016-1", "date:201", "status:poss"})
        QTest::newRow(text) << true;
    for (const char *text : {"kind:dex", "kindd:", "kind:denail"})
        QTest::newRow(text) << false;
}

void TestQuery::leavesAloneWhatMayBecomeRight()
{
    const auto query = parseQuery(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!query);
    QTEST(query.error().unfinished, "unfinished");
}

namespace {

QString randomValue(std::mt19937 &random)
{
    static const QString letters = u"ab:\\\"-, .\u201c\u201d\u00df\u0416/"_s;
    QString value;
    for (auto size = 1 + random() % 8; size > 0; --size)
        value += letters[qsizetype(random() % std::size_t(letters.size()))];
    value = value.simplified();
    return value.isEmpty() ? u"x"_s : value;
}

QueryTerm randomTerm(std::mt19937 &random)
{
    static const QStringList dates{u"2016"_s, u"2016..2018"_s, u"..2018-05-01"_s, u"{2016,2018}"_s};
    QueryTerm term;
    term.excluded = random() % 3 == 0;
    const auto &fields = queryFields();
    const auto field = random() % (fields.size() + 1);
    term.field = field == fields.size() ? Words : fields[field].field;
    for (auto count = term.field == Words ? 1 : 1 + random() % 3; count > 0; --count) {
        const QStringList known = term.field == Words ? QStringList() : nameOf(term.field).values;
        const QStringList &some = term.field == Date ? dates : known;
        term.values += some.isEmpty() ? randomValue(random)
                                      : some[qsizetype(random() % std::size_t(some.size()))];
    }
    return term;
}

} // namespace

void TestQuery::readsAgainWhatItWrites()
{
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        Query query;
        for (auto count = random() % 5; count > 0; --count)
            query.terms.push_back(randomTerm(random));
        const QString text = toText(query);
        const auto again = parseQuery(text);
        QVERIFY2(again, qPrintable(text));
        QVERIFY2(*again == query, qPrintable(text));
    }
}

void TestQuery::takesAnyText()
{
    std::mt19937 random(8);
    const QStringList parts{u"kind:"_s,       u"actor:"_s,
                            u"date:"_s,       u"-"_s,
                            u"\""_s,          u","_s,
                            u" "_s,           u"\\"_s,
                            u"2016"_s,        u".."_s,
                            u"/"_s,           u"hack"_s,
                            u"\u201e"_s,      QString(QChar(0xd800)),
                            QString(QChar(0))};
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (auto count = random() % 12; count > 0; --count) {
            text += random() % 4 ? parts[qsizetype(random() % std::size_t(parts.size()))]
                                 : QString(QChar(char16_t(random())));
        }
        const auto query = parseQuery(text);
        if (query) {
            QCOMPARE(*parseQuery(toText(*query)), *query);
        } else {
            QVERIFY(query.error().start >= 0 && query.error().length >= 0);
            QVERIFY(query.error().start + query.error().length <= text.size());
            QVERIFY(!query.error().reason.isEmpty());
        }
    }
}

void TestQuery::costGrowsWithTheLength()
{
    // Quadratic cost would take minutes.
    for (const char16_t letter : {u'"', u'-', u':', u',', u'\\', u'a', u' '})
        static_cast<void>(parseQuery(QString(2'000'000, QChar(letter))));
    QVERIFY(!parseQuery(QString(2'000'000, u'a') + u':'));
    QVERIFY(!parseQuery(u"kind:"_s + QString(2'000'000, u'a')));
    QVERIFY(!parseQuery(u"date:"_s + QString(2'000'000, u'.')));
    QCOMPARE(parseQuery(u"actor:a"_s + u",a"_s.repeated(200'000))->terms[0].values.size(), 200'001);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
