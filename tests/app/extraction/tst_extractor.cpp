// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/explanation.h"
#include "app/extraction/extractor.h"

#include <QTest>

#include <algorithm>

using namespace Extraction;
using namespace Qt::Literals::StringLiterals;

/// Short articles of our own, and what is to be found in them.
class TestExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheEventsOfASentence_data();
    void findsTheEventsOfASentence();
    void findsNothingWhereNothingHappened_data();
    void findsNothingWhereNothingHappened();
    void mentionsOfOneEventComeTogether();
    void separateEncountersStayApart();
    void aDenialAnswersTheAccusationAboutTheHack();
    void theYearBelongsToTheAttack();
    void theLeadIsAboutAsOldAsTheArticle();
    void aLookBackIsNoLead();
    void furnitureIsNoEvidence();
    void everyEventExplainsItself();
    void aGivenDateTakesThePlaceOfTheTexts();
    void aCaptureDatesOnlyWhatIsRelativeAndWithADoubt();
    void evidenceNamesItsPage();

private:
    Findings extract(const QString &text, const QString &published = u"2021-06-18"_s) const;

    Extractor m_extractor;
};

namespace {

Reading::Article articleOf(const QString &text)
{
    Reading::Article article;
    article.id = u"x"_s;
    article.text = text;
    return article;
}

/// "hack: Russia > Netflix [2021-06-17] reported", sorted by first mention, one a line.
QString summary(const Findings &findings)
{
    QStringList lines;
    for (const Event &event : findings.events) {
        QStringList actors = event.actors;
        QStringList targets = event.targets;
        actors.sort();
        targets.sort();
        lines += u"%1: %2 > %3 [%4] %5"_s.arg(
            toString(event.kind), actors.join(u'+'), targets.join(u'+'),
            event.date ? event.date->toString() : u"-"_s, toString(event.status));
    }
    return lines.join(u'\n');
}

const Event *find(const Findings &findings, Kind kind)
{
    for (const Event &event : findings.events) {
        if (event.kind == kind)
            return &event;
    }
    return nullptr;
}

int count(const Findings &findings, Kind kind)
{
    int number = 0;
    for (const Event &event : findings.events)
        number += event.kind == kind ? 1 : 0;
    return number;
}

} // namespace

Findings TestExtractor::extract(const QString &text, const QString &published) const
{
    Dates::Publication given;
    given.source = Dates::PublicationSource::CommandLine;
    if (const auto date = Dates::Edtf::parse(published))
        given.date = *date;
    return m_extractor.extract(articleOf(text), given);
}

void TestExtractor::initTestCase()
{
    for (const auto &failure : m_extractor.failures())
        qWarning().noquote() << failure.path << failure.reason;
    QVERIFY(m_extractor.failures().empty());
}

void TestExtractor::findsTheEventsOfASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("hack by verb")
        << u"The weather was fine. Chinese hackers breached the network of Volvo on Tuesday."_s
        << u"hack: China > Volvo [2021-06-15] reported"_s;
    QTest::newRow("hack in the passive")
        << u"The weather was fine. The Finnish parliament was hacked in March 2020."_s
        << u"hack:  > Finnish parliament [2020-03] reported"_s;
    QTest::newRow("accusation by verb")
        << u"The weather was fine. Estonia on Wednesday accused Russia of meddling in its elections."_s
        << u"accusation: Estonia > Russia [2021-06-16] reported"_s;
    QTest::newRow("denial by verb")
        << u"The weather was fine. Iran denied on Thursday any involvement in the sabotage of the tankers."_s
        << u"denial: Iran >  [2021-06-17] reported"_s;
    QTest::newRow("meeting of two")
        << u"The weather was fine. Emmanuel Macron met German Chancellor Angela Merkel in May 2019."_s
        << u"meeting: Angela Merkel+Emmanuel Macron+France+Germany >  [2019-05] reported"_s;
    QTest::newRow("time of the accusation, year of the hack")
        << u"The weather was fine. Britain accused Russia's GRU on Thursday of hacking the Bundestag in 2016."_s
        << u"accusation: United Kingdom > GRU+Russia [2021-06-17] reported\nhack: GRU+Russia > Bundestag [2016] alleged"_s;
    QTest::newRow("time of the denial before a noun")
        << u"The weather was fine. Iran rejected on Tuesday accusations by Israel that it hacked Netflix last year."_s
        << u"denial: Iran > Israel [2021-06-15] reported\naccusation: Israel > Iran [-] reported\nhack: Iran > Netflix [2020] alleged"_s;
    QTest::newRow("three accusers")
        << u"The weather was fine. The United States, Britain and Canada on Tuesday accused Russia of a cyberattack on Georgia in October 2019."_s
        << u"accusation: Canada+United Kingdom+United States > Russia [2021-06-15] reported\nhack: Russia > Georgia [2019-10] alleged"_s;
    QTest::newRow("a month that is also a verb")
        << u"The weather was fine. Between March and May 2020 Chinese hackers breached the network of Volvo."_s
        << u"hack: China > Volvo [2020-03/2020-05] reported"_s;
    QTest::newRow("its own victim")
        << u"The weather was fine. Norway said on Tuesday that its parliament was attacked by Russian hackers in May."_s
        << u"accusation: Norway > Russia [2021-06-15] reported\nhack: Russia > Norway [2021-05] alleged"_s;
    QTest::newRow("an adjective as the victim")
        << u"The weather was fine. Chinese airlines were hacked by Vietnamese hackers last year."_s
        << u"hack: Vietnam > China [2020] reported"_s;
    QTest::newRow("a continuing campaign")
        << u"The weather was fine. Since early 2020, Iranian hackers have been attacking Israeli companies."_s
        << u"hack: Iran > Israel [2020/..] reported"_s;
    QTest::newRow("citizens are not their state")
        << u"The weather was fine. Dutch prosecutors on Tuesday indicted two Russian nationals over the hacking of the OPCW in 2018."_s
        << u"accusation: Netherlands >  [2021-06-15] reported\nhack:  > OPCW [2018] alleged"_s;
    QTest::newRow("where they met does not meet")
        << u"The weather was fine. Joe Biden and Vladimir Putin met in Brussels on Wednesday at Villa La Grange."_s
        << u"meeting: Joe Biden+Russia+United States+Vladimir Putin >  [2021-06-16] reported"_s;
    QTest::newRow("who speaks of a meeting is not there")
        << u"The weather was fine. Kremlin spokesman Dmitry Peskov said on Monday that the meeting between Vladimir Putin and Donald Trump took place on Sunday."_s
        << u"meeting: Donald Trump+Russia+United States+Vladimir Putin >  [2021-06-13] reported"_s;
    QTest::newRow("a summit on whose sidelines others met")
        << u"The weather was fine. On the sidelines of the G20 summit in Osaka, Narendra Modi held talks with Shinzo Abe on June 12."_s
        << u"meeting: India+Japan+Narendra Modi+Shinzo Abe >  [2021-06-12] reported"_s;
    QTest::newRow("a summit between two")
        << u"The weather was fine. A summit between Joe Biden and Vladimir Putin took place on Wednesday in Geneva."_s
        << u"meeting: Joe Biden+Russia+United States+Vladimir Putin >  [2021-06-16] reported"_s;
    QTest::newRow("the last of several days")
        << u"The weather was fine. A two-day summit between Joe Biden and Vladimir Putin ended on Wednesday in Geneva."_s
        << u"meeting: Joe Biden+Russia+United States+Vladimir Putin >  [2021-06-15/2021-06-16] reported"_s;
    QTest::newRow("the first of several days")
        << u"The weather was fine. Three-day talks between Joe Biden and Vladimir Putin began on Monday in Geneva."_s
        << u"meeting: Joe Biden+Russia+United States+Vladimir Putin >  [2021-06-14/2021-06-16] reported"_s;
    QTest::newRow("a gerund and its object")
        << u"The weather was fine. Poland accused Belarus of hacking Netflix."_s
        << u"accusation: Poland > Belarus [2021-06-18~] reported\nhack: Belarus > Netflix [-] alleged"_s;
    QTest::newRow("whose claims")
        << u"The weather was fine. Russia on Monday denied US claims that it hacked Netflix."_s
        << u"denial: Russia > United States [2021-06-14] reported\naccusation: United States > "
           "Russia [-] reported\nhack: Russia > Netflix [-] alleged"_s;
    QTest::newRow("a year in a name")
        << u"The weather was fine. Narendra Modi met Shinzo Abe at Expo 2017."_s
        << u"meeting: India+Japan+Narendra Modi+Shinzo Abe >  [2021-06-18~] reported"_s;
}

void TestExtractor::findsTheEventsOfASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const Findings findings = extract(text);
    QCOMPARE(summary(findings), found);
}

void TestExtractor::findsNothingWhereNothingHappened_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a possibility") << u"Hackers could attack the power grid of any country."_s;
    QTest::newRow("a trend") << u"The number of cyberattacks is growing from year to year."_s;
    QTest::newRow("a fight") << u"Ministers want to fight ransomware and counter cyberattacks."_s;
    QTest::newRow("a habit") << u"Russia has repeatedly denied involvement in cyberattacks."_s;
    QTest::newRow("another attack") << u"A bomb attack killed three people in Kabul on Monday."_s;
    QTest::newRow("another denial") << u"The bank denied the customer access to his account."_s;
    QTest::newRow("another meeting")
        << u"The new engine meets the requirements of the European Union."_s;
    QTest::newRow("cooking")
        << u"Whisk the eggs, add the sugar and let the dough rest for an hour."_s;
}

void TestExtractor::findsNothingWhereNothingHappened()
{
    QFETCH(QString, text);
    QCOMPARE(summary(extract(text)), QString());
}

void TestExtractor::mentionsOfOneEventComeTogether()
{
    const Findings findings = extract(
        u"Danish hospitals came under a ransomware attack on 3 June 2021, Denmark said.\n"
        "The attack took down the website of Rigshospitalet. The hack was the worst in years."_s);
    QCOMPARE(count(findings, Kind::Hack), 1);
    const Event *hack = find(findings, Kind::Hack);
    QCOMPARE(hack->mentions.size(), 3U);
    QCOMPARE(hack->date->toString(), u"2021-06-03"_s);
}

void TestExtractor::separateEncountersStayApart()
{
    const Findings findings = extract(
        u"The weather was fine. Vladimir Putin held separate meetings with Chinese President "
        "Xi Jinping and Indian Prime Minister Narendra Modi."_s);
    QCOMPARE(count(findings, Kind::Meeting), 2);
    for (const Event &event : findings.events) {
        QVERIFY(event.actors.contains(u"Vladimir Putin"_s));
        QVERIFY(event.actors.contains(u"China"_s) != event.actors.contains(u"India"_s));
    }
}

void TestExtractor::aDenialAnswersTheAccusationAboutTheHack()
{
    const Findings findings =
        extract(u"The weather was fine. Poland accused Belarus of hacking the Sejm in 2020.\n"
                "Belarus denied the accusations."_s);
    const Event *accusation = find(findings, Kind::Accusation);
    const Event *denial = find(findings, Kind::Denial);
    const Event *hack = find(findings, Kind::Hack);
    QVERIFY(accusation && denial && hack);
    QCOMPARE(denial->targets, QStringList{u"Poland"_s});
    const Link about{accusation->id, hack->id, Relation::About};
    const Link answers{denial->id, accusation->id, Relation::Answers};
    QVERIFY(std::ranges::find(findings.links, about) != findings.links.end());
    QVERIFY(std::ranges::find(findings.links, answers) != findings.links.end());
}

void TestExtractor::theYearBelongsToTheAttack()
{
    const Findings findings = extract(
        u"The weather was fine. Canada accused China of a cyberattack on its research council in 2014."_s);
    QVERIFY(find(findings, Kind::Hack) && find(findings, Kind::Accusation));
    QCOMPARE(find(findings, Kind::Hack)->date->toString(), u"2014"_s);
    QVERIFY(!find(findings, Kind::Accusation)->date
            || find(findings, Kind::Accusation)->date->isApproximate());
}

void TestExtractor::theLeadIsAboutAsOldAsTheArticle()
{
    const QString text = u"Latvia blamed Russia for the cyberattack on its railways."_s;
    QCOMPARE(find(extract(text), Kind::Accusation)->date->toString(), u"2021-06-18~"_s);
    // An article without a date gives none.
    QVERIFY(!find(extract(text, {}), Kind::Accusation)->date);
}

void TestExtractor::aLookBackIsNoLead()
{
    const Findings before =
        extract(u"Latvia had blamed Russia for the cyberattack on its railways."_s);
    QVERIFY(!find(before, Kind::Accusation)->date);
    const Findings after = extract(
        u"A few days after Latvia blamed Russia for a cyberattack on its railways, it rained."_s);
    QVERIFY(!find(after, Kind::Accusation)->date);
}

void TestExtractor::furnitureIsNoEvidence()
{
    Reading::Article article =
        articleOf(u"READ ALSO: Norway accuses Russia of hacking its parliament\n"_s);
    QVERIFY(!m_extractor.extract(article).events.empty());
    article.furniture.push_back({{0, article.text.size()}, u"related"_s});
    QVERIFY(m_extractor.extract(article).events.empty());
}

void TestExtractor::everyEventExplainsItself()
{
    const QString text =
        u"The weather was fine. Estonia on Wednesday accused Russia of hacking the Riigikogu."_s;
    const Findings findings = extract(text);
    const Event *accusation = find(findings, Kind::Accusation);
    QVERIFY(accusation);
    QCOMPARE(accusation->title, u"Estonia accuses Russia"_s);
    const QString argument = explain(articleOf(text), findings, *accusation);
    for (const auto &part :
         {u"“accused” reports an accusation"_s, u"“Estonia” is the actor: Estonia"_s,
          u"“Russia” is the target: Russia"_s,
          u"“Wednesday” dates it 2021-06-16, seen from the date of publication, 2021-06-18"_s,
          u"[accused]"_s})
        QVERIFY2(argument.contains(part), qPrintable(argument));
}

void TestExtractor::aGivenDateTakesThePlaceOfTheTexts()
{
    const QString text = u"Estonia accused Russia on Wednesday of hacking the Riigikogu."_s;
    const Findings without = m_extractor.extract(articleOf(text));
    QVERIFY(!find(without, Kind::Accusation)->date);
    const Findings with = extract(text, u"2019-02-01"_s);
    QCOMPARE(with.published.source, Dates::PublicationSource::CommandLine);
    QCOMPARE(find(with, Kind::Accusation)->date->toString(), u"2019-01-30"_s);
}

void TestExtractor::aCaptureDatesOnlyWhatIsRelativeAndWithADoubt()
{
    Reading::Article article =
        articleOf(u"Estonia accused Russia on Wednesday of hacking the Riigikogu."_s);
    article.captureDate = u"2019-02-01T10:00:00Z"_s;
    const Findings findings = m_extractor.extract(article);
    QCOMPARE(find(findings, Kind::Accusation)->date->toString(), u"2019-01-30?"_s);
    const QString argument = explain(article, findings);
    QVERIFY2(argument.contains(u"resolved against the capture date 2019-02-01"_s),
             qPrintable(argument));

    article.text = u"Estonia accused Russia of hacking the Riigikogu."_s;
    QVERIFY(!find(m_extractor.extract(article), Kind::Accusation)->date);
}

void TestExtractor::evidenceNamesItsPage()
{
    Reading::Article article =
        articleOf(u"The port is open.\nEstonia accused Russia of hacking the Riigikogu."_s);
    article.pageStarts = {0, 18};
    const QString argument = explain(article, m_extractor.extract(article));
    QVERIFY2(argument.contains(u", page 2 "_s), qPrintable(argument));
    QVERIFY(!argument.contains(u"page 1"_s));
}

QTEST_GUILESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
