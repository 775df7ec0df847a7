// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/wordings.h"

#include <QTest>

#include <array>

using Wordings::Wording;
using namespace Qt::Literals::StringLiterals;

/// How news reports an operation: by verb, by noun, by what the victim suffered.
class TestHackWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();

private:
    Extraction::Extractor m_extractor;
};

namespace {

constexpr std::array kWordings{
    Wording{
        u"Hermes Parcels said hackers had hijacked the accounts of several customers on Monday.",
        u"hack:  > Hermes Parcels"},
    Wording{u"Denmark blamed state actors for a cyberattack on the federal mapping agency in 2019.",
            u"hack:  > Denmark"},
    Wording{u"Marek Holub, 24, pleaded guilty on Tuesday to charges that he broke into the network "
            u"of Siemens.",
            u"hack: Marek Holub > Siemens"},
    Wording{
        u"Cyberattacks by the APT28 group on Siemens were also reported by Norway in June 2020.",
        u"hack: APT28 > Siemens"},
    Wording{u"Moscow sought to help the party of Geert Wilders by hacking the Dutch parliament.",
            u"hack: Russia > Dutch parliament"},
    Wording{u"Hackers broke into the servers of the Danish shipping registry in May, exposing "
            u"thousands of records.",
            u"hack:  > Denmark"},
    Wording{u"A cyberattack knocked out the website of the Slovak land registry on Tuesday.",
            u"hack:  > Slovak land registry"},
    Wording{u"The Irish health service was crippled by a ransomware attack in May.",
            u"hack:  > Irish health service"},
    Wording{u"Computer systems at Bergen Energi were taken down by a wiper.",
            u"hack:  > Bergen Energi"},
    Wording{u"The operator of Portugal's largest port confirmed it had been the victim of a "
            u"cyberattack.",
            u"hack:  > Portugal"},
    Wording{u"Portuguese airline TAP said it had been hit by a cyberattack on Thursday night.",
            u"hack:  > TAP"},
    Wording{
        u"Unknown intruders hijacked the Twitter account of the Maltese prime minister on Sunday.",
        u"hack:  > Malta"},
    Wording{u"The network of the Belgian interior ministry had been compromised since April 2019.",
            u"hack:  > Belgian interior ministry"},
    Wording{u"Spies linked to China's Ministry of State Security stole plans for a jet engine from "
            u"Safran.",
            u"hack: China+MSS > Safran"},
    Wording{u"Data on 1.5 million patients was stolen from SingHealth in a cyberattack.",
            u"hack:  > SingHealth"},
    Wording{
        u"A massive data breach at Optus exposed the personal details of millions of customers.",
        u"hack:  > Optus"},
    Wording{u"The Optus data breach in September affected millions.", u"hack:  > Optus"},
    Wording{u"Attackers exfiltrated 200 gigabytes of files from Tata Power before encrypting its "
            u"servers.",
            u"hack:  > Tata Power"},
    Wording{
        u"North Korean hackers targeted South Korean defense firms with phishing emails in April.",
        u"hack: North Korea > South Korea"},
    Wording{u"A North Korean hacking group sent spear-phishing emails to staff of AstraZeneca.",
            u"hack: North Korea > AstraZeneca"},
    Wording{u"Hackers working for Vietnam's government tried to break into the personal email of "
            u"officials at China's Ministry of Emergency Management.",
            u"hack: Vietnam > China"},
    Wording{u"A hacking group known as APT32 attempted to compromise the accounts of staff in "
            u"Wuhan's government.",
            u"hack: APT32 > China"},
    Wording{u"A distributed denial-of-service attack brought down the website of the Finnish "
            u"parliament on Tuesday.",
            u"hack:  > Finnish parliament"},
    Wording{u"The Finnish parliament's website went down on Tuesday after a DDoS attack.",
            u"hack:  > Finnish parliament"},
    Wording{u"Pro-Russian hacker group Killnet claimed responsibility for an attack on Lithuanian "
            u"government websites.",
            u"hack: Killnet > Lithuania"},
    Wording{u"Killnet said it had carried out the DDoS attack on the Lithuanian tax inspectorate.",
            u"hack: Killnet > Lithuanian tax inspectorate"},
    Wording{u"The hack of Qatar News Agency sparked a crisis.", u"hack:  > Qatar News Agency"},
    Wording{u"Hackers defaced the website of the Armenian parliament with the Azerbaijani flag.",
            u"hack:  > Armenian parliament"},
    Wording{u"Pegasus spyware was used to spy on the phones of Spanish Prime Minister Pedro "
            u"Sanchez and Defence Minister Margarita Robles.",
            u"hack:  > Margarita Robles+Pedro Sanchez"},
    Wording{u"The phone of Spanish prime minister Pedro Sanchez was infected with Pegasus spyware.",
            u"hack:  > Pedro Sanchez"},
    Wording{u"The NSA tapped the mobile phone of Angela Merkel.", u"hack: NSA > Angela Merkel"},
    Wording{u"The US eavesdropped on German chancellor Angela Merkel's phone for years.",
            u"hack: United States > Angela Merkel"},
    Wording{u"Stuxnet destroyed centrifuges at Iran's Natanz nuclear plant in 2010.",
            u"hack:  > Iran"},
    Wording{u"A dam in Norway was hit by hackers in April.", u"hack:  > Norway"},
    Wording{u"Hackers seized control of a dam in Norway.", u"hack:  > Norway"},
    Wording{u"A power plant in western Ukraine was disabled by hackers in December 2015, leaving "
            u"230,000 people without electricity.",
            u"hack:  > Ukraine"},
    Wording{u"Ukraine's power grid was hacked in December 2015.", u"hack:  > Ukraine"},
    Wording{u"Microsoft said it had thwarted a hacking attempt by Seaborgium against officials in "
            u"the Baltic states.",
            u"hack: Seaborgium > "},
    Wording{u"The Netherlands said it had foiled a Russian cyber attack on the Organisation for "
            u"the Prohibition of Chemical Weapons.",
            u"hack: Russia > OPCW"},
    Wording{u"Dutch authorities disrupted an attempt by Russian intelligence to hack into the "
            u"OPCW's network in April.",
            u"hack: Russia > OPCW"},
    Wording{u"The intruders gained access to the systems of Kuehne Logistics through a compromised "
            u"update.",
            u"hack:  > Kuehne Logistics"},
    Wording{u"Hackers inserted malicious code into updates of SolarWinds software.",
            u"hack:  > SolarWinds"},
    Wording{u"SolarWinds was breached by Russian spies in 2020.", u"hack: Russia > SolarWinds"},
    Wording{
        u"The SolarWinds hack, which came to light in December 2020, hit nine federal agencies.",
        u"hack:  > SolarWinds"},
    Wording{u"Russia's SVR was behind the SolarWinds breach, the White House said on Thursday.",
            u"hack: Russia+SVR > SolarWinds"},
    Wording{u"The US, UK and Canada accused Russia of trying to steal vaccine research.",
            u"hack: Russia > "},
    Wording{u"NATO strongly condemned the cyberattacks by Russia against Georgia.",
            u"hack: Russia > Georgia"},
    Wording{u"Georgia was hit by a cyberattack in October 2019 that took thousands of websites "
            u"offline. London and Washington said the GRU was responsible.",
            u"hack: GRU > Georgia"},
    Wording{u"Russia hacked German parliament - minister", u"hack: Russia > German parliament"},
    Wording{u"A US grand jury indicted four Chinese officers for hacking Equifax.",
            u"hack: China > Equifax"},
    Wording{u"The Justice Department unsealed charges against three North Korean programmers on "
            u"Wednesday over the Sony hack.",
            u"hack: North Korea > Sony"},
    Wording{u"Investigators have found evidence that Chinese hackers breached the Australian "
            u"National University, two officials said.",
            u"hack: China > Australian National University"},
    Wording{u"French cybersecurity agency ANSSI said in a report that Sandworm had been "
            u"compromising French companies since 2017.",
            u"hack: Sandworm > France"},
};

} // namespace

void TestHackWordings::isRead_data()
{
    Wordings::addRows(kWordings);
}

void TestHackWordings::isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QStringList all =
        Wordings::parties(Wordings::extract(m_extractor, text, Wordings::kAboutHackers));
    QVERIFY2(all.contains(found), qPrintable(u"found instead: "_s + all.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestHackWordings)
#include "tst_hackwordings.moc"
