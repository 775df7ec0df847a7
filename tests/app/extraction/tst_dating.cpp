// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/wordings.h"

#include <QTest>

#include <array>

using namespace Extraction;
using namespace Qt::Literals::StringLiterals;

/// Which of a text's time expressions date what it tells. Published on Friday, June 18, 2021.
class TestDating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDated_data();
    void isDated();
    void datesWithoutAYearAreCompared();

private:
    Extractor m_extractor;
};

namespace {

struct Row
{
    const char *name;
    const char16_t *text;
    Kind kind;
    /// Each with the first event of the kind; "-" for none.
    const char16_t *date;
};

constexpr std::array kRows{
    Row{"an aside in brackets takes nothing apart",
        u"The minister said that agents of the Belarusian security committee (KGB) had carried out "
        u"a cyber attack on the Warsaw-based Centre for Democracy (CfD) on April 13.",
        Kind::Hack, u"2021-04-13"},
    Row{"when it came to light",
        u"Siemens detected the latest ransomware attack on its network on 12 May.", Kind::Hack,
        u"-"},
    Row{"when it was disclosed", u"Siemens disclosed a breach of its network on Monday.",
        Kind::Hack, u"-"},
    Row{"when it was suffered", u"Siemens suffered a ransomware attack on 12 May.", Kind::Hack,
        u"2021-05-12"},
    Row{"not over when it began",
        u"Hackers broke into the network of Siemens. The attack began in April.", Kind::Hack,
        u"2021-04/.."},
    Row{"begun within the year that was named first",
        u"Hackers broke into the network of Siemens last year. The attack began in April 2020.",
        Kind::Hack, u"2020-04/2020"},
    Row{"the same speaker spoke on a day that another sentence gives",
        u"\"Iran has nothing to do with the attack on Siemens,\" spokesman Reza Karimi said. He "
        u"was speaking to reporters in Tehran on Tuesday.",
        Kind::Denial, u"2021-06-15"},
    Row{"a day on which another spoke",
        u"Norway accused Iran of hacking its parliament. The king spoke to reporters on Tuesday.",
        Kind::Accusation, u"-"},
    Row{"the day says more than the month",
        u"Hackers attacked the website of Siemens in May. The attack took place on May 24.",
        Kind::Hack, u"2021-05-24"},
    Row{"the year of an election that lay ahead",
        u"Hackers broke into the network of the Labour Party ahead of the 2019 general election.",
        Kind::Hack, u"-"},
    Row{"the year of an election dates no accusation",
        u"Ireland accused Russia of meddling in the 2016 presidential election.", Kind::Accusation,
        u"-"},
    Row{"what is quoted was said before",
        u"Iran denied the cyber attack on Siemens, saying \"this quarrel has gone on since 2014\".",
        Kind::Denial, u"-"},
    Row{"nobody accuses since a month",
        u"Poland accused Russia of hacking its parliament since May.", Kind::Accusation, u"-"},
    Row{"who is quoted concluded it then",
        u"\"The CIA in January concluded with confidence that Russia ordered the hacking of the "
        u"party,\" he said.",
        Kind::Accusation, u"2021-01"},
};

} // namespace

void TestDating::isDated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("date");
    for (const Row &row : kRows)
        QTest::newRow(row.name) << QString::fromUtf16(row.text) << row.kind
                                << QString::fromUtf16(row.date);
}

void TestDating::isDated()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, date);
    const Findings findings = Wordings::extract(m_extractor, text);
    const auto event = std::ranges::find(findings.events, kind, &Event::kind);
    QVERIFY2(event != findings.events.end(), qPrintable(Wordings::parties(findings).join(u'\n')));
    QCOMPARE(event->date ? event->date->toString() : u"-"_s, date);
}

void TestDating::datesWithoutAYearAreCompared()
{
    Reading::Article article;
    article.id = u"x"_s;
    article.text = u"Hackers in May attacked the news agency of Qatar, the ministry said.\n"
                   "The hack, which took place on May 24, came before the quarrel.\n"_s;
    const Findings findings = m_extractor.extract(article);
    QCOMPARE(Wordings::written(findings, Kind::Hack).count(u'\n'), 0);
    QVERIFY(findings.events.front().date);
    QCOMPARE(findings.events.front().date->toString(), u"XXXX-05-24"_s);
}

QTEST_GUILESS_MAIN(TestDating)
#include "tst_dating.moc"
