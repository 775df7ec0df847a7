// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/publication.h"
#include "app/dates/timex.h"
#include "app/dates/timextokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ctime>

using Dates::Edtf;
using Dates::Timex;

namespace {

/// Words and marks that rules look for, so that random strings of them reach deep into the rules.
const QStringList kWords =
    QStringLiteral("May March 3 31 2016 1,500 12.5 29.02.2017 2017-02-30 03/04/2017 "
                   "10:30 p.m. a.m. GMT +25:99 Monday Sun Thu , . - – / ( ) ' ’ : the "
                   "a an last past next this that same previous following first second "
                   "final of in on at to until and from between since before after by "
                   "ago later earlier early mid late end beginning day days week month "
                   "quarter half year years decade century BC AD 264 1990s 90s 20th "
                   "summer fall winter night morning Christmas Eve two few several "
                   "hundred more than about every per daily now recently future today "
                   "yesterday tomorrow weekend Q3 H2 will said U.S. 0000 9999 99999999999 "
                   "1st 32nd old over Easter Good New Labor Thanksgiving Day Ramadan fiscal "
                   "year-ago year-end same period time latest entire all these present moment "
                   "overnight previously midyear yearlong o'clock 9/11 12/14/20 attacks ended "
                   "Moscow Eastern Standard IST CST GMT+3 GMT+99 99999 election summit moved "
                   "\n \n\n")
        .split(QLatin1Char(' '));

QString randomWords(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += kWords[random.bounded(int(kWords.size()))];
        if (random.bounded(8) > 0)
            text += QLatin1Char(' ');
    }
    return text;
}

QString randomUnits(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(char16_t(random.bounded(4) == 0 ? random.bounded(0x10000)
                                                      : random.bounded(0x20, 0x7f)));
    return text;
}

void checkTimexes(const QString &text, const std::optional<Edtf> &published)
{
    qsizetype last = 0;
    const auto timexes = Dates::tagTimexes(text, published);
    for (std::size_t i = 0; i < timexes.size(); ++i) {
        const Timex &timex = timexes[i];
        QVERIFY2(timex.span.start >= last && !timex.span.isEmpty(), qPrintable(text));
        QVERIFY2(timex.span.end <= text.size(), qPrintable(text));
        QVERIFY2(!timex.value.isEmpty() && !timex.rule.isEmpty(), qPrintable(text));
        if (timex.anchoredOn)
            QVERIFY2(*timex.anchoredOn < timexes.size() && *timex.anchoredOn != i,
                     qPrintable(text));
        if (timex.date) {
            const QString date = timex.date->toString();
            const auto parsed = Edtf::parse(date);
            QVERIFY2(parsed && *parsed == *timex.date,
                     qPrintable(date + QLatin1String(": ") + text));
        }
        last = timex.span.end;
    }
}

} // namespace

class TestTimexRobustness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromisesOnRandomWords();
    void keepsItsPromisesOnRandomUnits();
    void cutsTheStartOfATextAsIfItStoodAlone();
    void readsNoDateBeyondTheCalendar_data();
    void readsNoDateBeyondTheCalendar();
    void takesTimeInProportionToTheText_data();
    void takesTimeInProportionToTheText();
};

void TestTimexRobustness::keepsItsPromisesOnRandomWords()
{
    QRandomGenerator random(11);
    const std::vector<std::optional<Edtf>> dates{std::nullopt,
                                                 *Edtf::parse(u"2016-02-29"),
                                                 *Edtf::parse(u"XXXX-12-31"),
                                                 *Edtf::parse(u"2016"),
                                                 *Edtf::parse(u"-0001-01-01"),
                                                 *Edtf::parse(u"9999-12-31"),
                                                 *Edtf::parse(u"[2016-03-04,2016-04-03]"),
                                                 *Edtf::parse(u"201X"),
                                                 *Edtf::parse(u"2016-02~"),
                                                 *Edtf::parse(u"2016-24"),
                                                 *Edtf::parse(u"2015/..")};
    for (int i = 0; i < 6000; ++i) {
        const QString text = randomWords(random, 2 + random.bounded(60));
        checkTimexes(text, dates[std::size_t(i) % dates.size()]);
        if (QTest::currentTestFailed())
            return;
        Reading::Article article;
        article.text = text;
        const auto published = Dates::findPublication(article);
        QVERIFY(published.span.start >= 0 && published.span.end <= text.size());
    }
}

void TestTimexRobustness::keepsItsPromisesOnRandomUnits()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 3000; ++i) {
        checkTimexes(randomUnits(random, random.bounded(80)), *Edtf::parse(u"2016-05-03"));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTimexRobustness::cutsTheStartOfATextAsIfItStoodAlone()
{
    const QString text = QStringLiteral("On the 12th of May,\n 1,500 of 10,000 in the 1990s' "
                                        "Mid-May 2016-09-29T10:00 \u2019 the 3rd  ");
    const std::vector<Dates::TimexToken> whole = Dates::timexTokens(text);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const auto start = Dates::tokensOfStart(whole, text, length);
        const auto alone = Dates::timexTokens(QStringView(text).first(length));
        QCOMPARE(start.size(), alone.size());
        for (std::size_t i = 0; i < alone.size(); ++i) {
            QCOMPARE(start[i].span, alone[i].span);
            QCOMPARE(start[i].value, alone[i].value);
            QCOMPARE(start[i].meaning.kind, alone[i].meaning.kind);
            QCOMPARE(start[i].ordinal, alone[i].ordinal);
            QCOMPARE(start[i].plural, alone[i].plural);
            QCOMPARE(start[i].glued, alone[i].glued);
            QCOMPARE(start[i].startsLine, alone[i].startsLine);
        }
    }
}

void TestTimexRobustness::readsNoDateBeyondTheCalendar_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"It ends on 31 December 99999.", "It ends in December 9999.", "It was in the year 99999.",
          "It began 99999 years ago.", "It was five hundred thousand centuries ago.",
          "It was 99999999999999999999 days ago.", "It ends on 1.1.99999.",
          "It was in fiscal 99999.", "It is the 99999th century.", "It was 999999 hours later."})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimexRobustness::readsNoDateBeyondTheCalendar()
{
    QFETCH(QString, text);
    for (const QString &published : {QStringLiteral("2016-07-13"), QStringLiteral("9999-12-31"),
                                     QStringLiteral("-9999-01-01")}) {
        for (const Timex &timex : Dates::tagTimexes(text, Edtf::parse(published).value()))
            QVERIFY2(!timex.date, qPrintable(published + QLatin1Char(' ') + timex.value));
    }
}

void TestTimexRobustness::takesTimeInProportionToTheText_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("prose") << "The ministry said on Monday that two people had left in May 2016. ";
    QTest::newRow("articles") << "a a about a half a ";
    QTest::newRow("months") << "May of last year of May last day of ";
    QTest::newRow("parts of parts") << "the end of the beginning of the night of ";
    QTest::newRow("digits") << "2016-";
    QTest::newRow("no blanks") << "Mayday2016'";
    QTest::newRow("one word") << "m";
    QTest::newRow("one number") << "1";
    QTest::newRow("grouped number") << "1,000";
    QTest::newRow("nothing but dates") << "May 3, 2016, Monday, 10 a.m. IST, last week, ";
    QTest::newRow("zones of places") << "5 a.m. Moscow time, ";
    QTest::newRow("year before year") << "the third quarter a year earlier ";
    QTest::newRow("same again") << "the same period of the same time of ";
    QTest::newRow("dated events") << "two days after the vote of the vote of ";
    QTest::newRow("ends of ends") << "the quarter ended the quarter ended ";
    QTest::newRow("feasts") << "New Year's Good St. ";
    QTest::newRow("large numbers") << "99999999999 years ago in 99999 ";
    QTest::newRow("ranges") << "6-7-8 May and ";
    QTest::newRow("times of day") << "10:00 a.m., ";
    QTest::newRow("lines") << "\n";
    QTest::newRow("header lines") << "Published: \n";
}

// Growth with the square of the length would run for hours here and into ctest's time limit; no
// time is compared, for machines are busy.
void TestTimexRobustness::takesTimeInProportionToTheText()
{
    QFETCH(QString, piece);
    constexpr qsizetype kLength = 400'000;
    Reading::Article article;
    article.text = piece.repeated(kLength / piece.size());
    const auto timexes = Dates::tagTimexes(article.text, *Edtf::parse(u"2016-05-03"));
    QVERIFY(timexes.empty() || timexes.back().span.end <= article.text.size());
    QVERIFY(Dates::findPublication(article).span.end <= article.text.size());
}

QTEST_APPLESS_MAIN(TestTimexRobustness)

#include "tst_timexrobustness.moc"
