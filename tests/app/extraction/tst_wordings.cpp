// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/wordings.h"

#include <QTest>

#include <array>

using namespace Extraction;
using Wordings::Wording;
using namespace Qt::Literals::StringLiterals;

/// The ways in which news agencies word the four kinds of events, and what sounds like them.
class TestWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isNoEvent_data();
    void isNoEvent();
    void titlesAgreeInNumber();
    void aReasonIsGivenOnce();

private:
    Extractor m_extractor;
};

namespace {

/// Each with an event that it reports.
constexpr std::array kWordings{
    // Hacks by verb
    Wording{u"Intruders had broken into the computers of Vattenfall and taken the records of "
            u"customers.",
            u"hack:  > Vattenfall"},
    Wording{u"Vattenfall said on Monday that its computer network had been broken into.",
            u"hack:  > Vattenfall"},
    Wording{u"On May 3 hackers broke into the network of the Portuguese parliament.",
            u"hack:  > Portuguese parliament"},
    Wording{u"Hackers entered the network of Siemens in March 2019.", u"hack:  > Siemens"},
    Wording{u"Hackers made off with 40 gigabytes of data from Siemens in March 2019.",
            u"hack:  > Siemens"},
    Wording{u"Siemens was infected with ransomware on Tuesday.", u"hack:  > Siemens"},
    Wording{u"Siemens fell victim to a cyber attack on Tuesday.", u"hack:  > Siemens"},
    Wording{u"Siemens was hit by ransomware last week.", u"hack:  > Siemens"},
    Wording{u"Ransomware struck the airline Finnair on June 1, 2021.", u"hack:  > Finnair"},
    Wording{u"Chinese hackers stole files from Airbus, the newspaper said.",
            u"hack: China > Airbus"},
    Wording{u"Hackers gained access to the email accounts of Lithuanian diplomats in 2018.",
            u"hack:  > Lithuania"},
    Wording{u"The malware wiped the hard drives of thousands of computers at Saudi Aramco.",
            u"hack:  > Saudi Aramco"},
    Wording{u"Norsk Hydro shut down its servers after a ransomware attack on March 19, 2019.",
            u"hack:  > Norsk Hydro"},
    Wording{u"The website of the Estonian government was knocked offline by hackers on Friday.",
            u"hack:  > Estonia"},
    Wording{u"Siemens disclosed the break-in on June 14, 2016. Hackers had taken emails.",
            u"hack:  > Siemens"},
    Wording{u"Siemens confirmed on Tuesday a breach of its computer systems.", u"hack:  > Siemens"},
    // Accusations
    Wording{u"President Joe Biden on Thursday punished Russia for hacking the Treasury.",
            u"accusation: Joe Biden+United States > Russia"},
    Wording{u"Canada placed sanctions on the GRU over the hacking of the Bundestag.",
            u"accusation: Canada > GRU"},
    Wording{u"The European Union imposed sanctions on Russia for the cyber attack.",
            u"accusation: European Union > Russia"},
    Wording{u"Kaspersky tied the intrusion to the Chinese government.",
            u"accusation: Kaspersky > China"},
    Wording{u"Kaspersky linked the hackers to Iran.", u"accusation: Kaspersky > Iran"},
    Wording{u"Kaspersky traced the malware back to North Korea.",
            u"accusation: Kaspersky > North Korea"},
    Wording{u"Poland said that the Belarusian government had launched the attack on its computer "
            u"networks.",
            u"accusation: Poland > Belarus"},
    Wording{u"Australia said on Monday that China had carried out the cyberattack.",
            u"accusation: Australia > China"},
    Wording{u"Ukraine accused Moscow of undermining its elections.",
            u"accusation: Ukraine > Russia"},
    Wording{u"Donald Trump wrote on Twitter that it may have been China that hacked SolarWinds.",
            u"accusation: Donald Trump+United States > China"},
    Wording{u"Britain formally named the GRU as the author of the NotPetya attack.",
            u"accusation: United Kingdom > GRU"},
    Wording{u"Hackers encrypted the servers of the hospital. On May 10 the FBI accused the group "
            u"DarkSide.",
            u"accusation: FBI > DarkSide"},
    Wording{u"London laid the NotPetya attack at the door of the Russian military.",
            u"accusation: United Kingdom > Russia"},
    Wording{u"Israel pinned the cyberattack on Iran.", u"accusation: Israel > Iran"},
    Wording{u"Seoul put the blame for the hacking on North Korea.",
            u"accusation: South Korea > North Korea"},
    Wording{u"Norway pointed the finger at Russia for the cyberattack on its parliament.",
            u"accusation: Norway > Russia"},
    Wording{u"The Czech Republic holds China responsible for the cyber campaign.",
            u"accusation: Czech Republic > China"},
    Wording{u"The Netherlands called out Russia for the attempted hack of the chemical weapons "
            u"watchdog.",
            u"accusation: Netherlands > Russia"},
    Wording{u"According to Kaspersky, the Chinese government was behind the intrusions.",
            u"accusation: Kaspersky > China"},
    Wording{u"Microsoft said the attack was the work of Russian hackers.",
            u"accusation: Microsoft > Russia"},
    Wording{u"Germany expelled two Russian diplomats over the hacking of the Bundestag.",
            u"accusation: Germany > Russia"},
    Wording{u"Denmark attributed the cyberattacks to Russia.", u"accusation: Denmark > Russia"},
    Wording{u"The cyberattacks were attributed by Denmark to Russia.",
            u"accusation: Denmark > Russia"},
    Wording{u"Iran was blamed by Albania for the cyberattack.", u"accusation: Albania > Iran"},
    Wording{
        u"The US Department of Justice charged five Chinese officers with hacking Westinghouse.",
        u"accusation: Department of Justice+United States > China"},
    Wording{u"Mike Pompeo said Russia was clearly responsible for the cyber attack.",
            u"accusation: Mike Pompeo+United States > Russia"},
    Wording{u"Ukraine suspects Russia of being behind the cyberattack on its banks.",
            u"accusation: Ukraine > Russia"},
    // Denials
    Wording{u"Xi Jinping denied that the Chinese government takes part in commercial cyber theft.",
            u"denial: China+Xi Jinping > "},
    Wording{u"Beijing's Foreign Ministry had already rejected such claims of hacking, calling them "
            u"irresponsible.",
            u"denial: China > "},
    Wording{u"Dmitry Peskov ruled out that any Russian body had taken part in the hacking.",
            u"denial: Dmitry Peskov+Russia > "},
    Wording{u"Hackers entered the Treasury. The Russian embassy in Washington rejected the "
            u"allegations.",
            u"denial: Russia > "},
    Wording{u"Kremlin spokesman Dmitry Peskov also denied on Monday that Russia was involved. It "
            u"was a hack.",
            u"denial: Dmitry Peskov+Russia > "},
    Wording{u"Berlin said that Russia had hacked the Bundestag. Moscow denied that too.",
            u"denial: Russia > Germany"},
    Wording{u"Hackers broke into the Bundestag. Moscow denied that it had ordered the break-in.",
            u"denial: Russia > "},
    Wording{u"Seoul blamed Pyongyang for the cyberattack. North Korea has denied it.",
            u"denial: North Korea > South Korea"},
    Wording{u"Iran brushed off the accusations of cyber espionage as absurd.", u"denial: Iran > "},
    Wording{u"Tehran shrugged off the US claims about cyberattacks.",
            u"denial: Iran > United States"},
    Wording{u"China said it had nothing to do with the hacking.", u"denial: China > "},
    Wording{u"Russia has no part in this cyberattack, Maria Zakharova said.",
            u"denial: Maria Zakharova+Russia > "},
    Wording{u"Beijing hit back at the hacking allegations, calling them a smear.",
            u"denial: China > "},
    Wording{u"The Kremlin disavowed any role in the cyberattack.", u"denial: Russia > "},
    Wording{u"China described the hacking charge as a lie.", u"denial: China > "},
    // Meetings
    Wording{u"Biden proposed it in a telephone call with Vladimir Putin on April 13.",
            u"meeting: Joe Biden+Russia+United States+Vladimir Putin > "},
    Wording{u"Experts of Russia and the United States are to meet in Vienna on Friday.",
            u"meeting: Russia+United States > "},
    Wording{u"Finland summons the Chinese ambassador over the hacking of its parliament.",
            u"meeting: China+Finland > "},
    Wording{u"Ireland's Foreign Office on Thursday summoned Russian ambassador Yuri Filatov and "
            u"told him to stop.",
            u"meeting: Ireland+Russia+Yuri Filatov > "},
    Wording{
        u"The Chinese ambassador was summoned to the Foreign Ministry in Canberra by Australia.",
        u"meeting: Australia+China > "},
    Wording{u"Germany looked for Dmitry Badin. Prosecutors accuse him of hacking into the network "
            u"of Volvo.",
            u"hack: Dmitry Badin > Volvo"},
    Wording{u"Emmanuel Macron telephoned Vladimir Putin on Sunday.",
            u"meeting: Emmanuel Macron+France+Russia+Vladimir Putin > "},
    Wording{u"Emmanuel Macron and Angela Merkel spoke by phone on Sunday.",
            u"meeting: Angela Merkel+Emmanuel Macron+France+Germany > "},
    Wording{u"Sergey Lavrov held a phone conversation with US Secretary of State Antony Blinken on "
            u"Tuesday.",
            u"meeting: Antony Blinken+Russia+Sergey Lavrov+United States > "},
    Wording{u"Angela Merkel will travel to Moscow on Friday for talks with Vladimir Putin.",
            u"meeting: Angela Merkel+Germany+Russia+Vladimir Putin > "},
    Wording{u"Angela Merkel paid a visit to Turkey, where she had lunch with Recep Tayyip Erdogan.",
            u"meeting: Angela Merkel+Germany+Recep Tayyip Erdogan+Turkey > "},
    Wording{u"Indian delegates sat down with Chinese officials in Delhi.",
            u"meeting: China+India > "},
    Wording{u"Iran and Saudi Arabia resumed negotiations in Baghdad on Thursday.",
            u"meeting: Iran+Saudi Arabia > "},
    Wording{u"Japan and Australia held a new round of consultations on cyber security.",
            u"meeting: Australia+Japan > "},
    Wording{u"Xi Jinping hosted Vladimir Putin in Beijing.",
            u"meeting: China+Russia+Vladimir Putin+Xi Jinping > "},
};

/// What no event is, though its words come near one.
constexpr std::array kNoEvents{
    u"Ransomware groups are getting better from year to year.",
    u"Hackers may break into any network that is not patched.",
    u"Companies should report break-ins within three days.",
    u"The malware can steal passwords and take screenshots.",
    u"Burglars broke into a jeweller's shop in Antwerp on Friday and took watches.",
    u"The storm struck the coast of Florida on June 27, 2017.",
    u"The army launched an attack on the rebel town on Sunday.",
    u"The committee will hold a hearing on computer networks on Friday.",
    u"Ministers spoke at a forum on digital trade in Davos.",
    u"Japan and Chile signed an agreement on fisheries.",
    u"The French cabinet met on Wednesday to talk about the budget.",
    u"The firm placed an order for computers with Dell.",
    u"The minister denied that he had taken bribes.",
    u"Poland rejected the trade claims of its neighbour.",
    u"The court rejected the appeal of the driver.",
    u"Canada imposed sanctions on Belarus over the arrest of protesters.",
    u"Spain expelled two diplomats after the quarrel over fishing.",
    u"The coach blamed the referee for the defeat.",
    u"The museum traced the painting to Italy.",
    u"China has always denied that it hacks companies.",
    u"Russia regularly rejects accusations of hacking.",
    u"The teacher summoned the pupil to her office.",
    u"She telephoned her mother on Sunday.",
    u"The bank was closed after a knife attack on May 7.",
    u"The author was named as the winner of the prize.",
    u"Engineers entered the tunnel in March 2019.",
};

} // namespace

void TestWordings::isRead_data()
{
    Wordings::addRows(kWordings);
}

void TestWordings::isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QStringList all = Wordings::parties(Wordings::extract(m_extractor, text));
    QVERIFY2(all.contains(found), qPrintable(u"found instead: "_s + all.join(u", "_s)));
}

void TestWordings::isNoEvent_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : kNoEvents)
        Wordings::newRow(text);
}

void TestWordings::isNoEvent()
{
    QFETCH(QString, text);
    QCOMPARE(Wordings::parties(Wordings::extract(m_extractor, text)), QStringList());
}

void TestWordings::titlesAgreeInNumber()
{
    const auto title = [this](const QString &text) {
        const Findings findings = Wordings::extract(m_extractor, text);
        return findings.events.empty() ? QString() : findings.events.front().title;
    };
    QCOMPARE(title(u"Latvia accused Russia of meddling in its elections."_s),
             u"Latvia accuses Russia"_s);
    QCOMPARE(title(u"Latvia and Estonia accused Russia of meddling in their elections."_s),
             u"Latvia and Estonia accuse Russia"_s);
    QCOMPARE(title(u"Iran and Syria denied the accusations of spying."_s),
             u"Iran and Syria deny"_s);
}

void TestWordings::aReasonIsGivenOnce()
{
    const Findings findings =
        Wordings::extract(m_extractor,
                          u"Latvia accused Russia of meddling in its elections.\n"
                          "Again Latvia accused Russia of meddling."_s);
    QCOMPARE(findings.events.size(), 1U);
    QCOMPARE(findings.events.front().mentions.size(), 2U);
    int actors = 0;
    for (const Reason &reason : findings.events.front().reasons)
        actors += reason.conclusion == u"is the actor: Latvia"_s ? 1 : 0;
    QCOMPARE(actors, 1);
}

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
