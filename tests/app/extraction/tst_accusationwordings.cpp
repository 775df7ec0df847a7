// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/wordings.h"

#include <QTest>

#include <array>

using Wordings::Wording;
using namespace Qt::Literals::StringLiterals;

/// How news says who lays an operation to whom: by verb, by quotation, by headline, by paper.
class TestAccusationWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isNoAccusation_data();
    void isNoAccusation();

private:
    Extraction::Extractor m_extractor;
};

namespace {

constexpr std::array kWordings{
    Wording{
        u"The Kremlin on Thursday rejected a Danish accusation that the Russian army had carried "
        u"out the NotPetya attack.",
        u"accusation: Denmark > Russia"},
    Wording{
        u"Riga expelled two Belarusian diplomats, saying KGB officers had hacked its ministries.",
        u"accusation: Latvia > KGB"},
    Wording{u"The Justice Department levied charges against four members of the Iranian army, "
            u"alleging that they hacked dams in Oregon.",
            u"accusation: Department of Justice > Iran"},
    Wording{u"Sweden expelled three agents of the GRU in May for an attempt to hack into the "
            u"network of Ericsson.",
            u"accusation: Sweden > GRU"},
    Wording{u"Symantec said a Vietnamese group it calls Lotus Crane had been stealing mail from "
            u"Siemens.",
            u"accusation: Symantec > Lotus Crane+Vietnam"},
    Wording{u"The Netherlands said it had foiled a Russian cyber attack on the Organisation for "
            u"the Prohibition of Chemical Weapons.",
            u"accusation: Netherlands > Russia"},
    Wording{u"Russia's SVR was behind the SolarWinds breach, the White House said on Thursday.",
            u"accusation: United States > Russia+SVR"},
    Wording{u"Washington formally blamed Russia's foreign intelligence service, known as the SVR, "
            u"for the SolarWinds hack.",
            u"accusation: United States > Russia+SVR"},
    Wording{u"The US, UK and Canada accused Russia of trying to steal vaccine research.",
            u"accusation: Canada+United Kingdom+United States > Russia"},
    Wording{u"Britain, the United States and Canada said on Thursday that hackers backed by the "
            u"Russian state were trying to steal COVID-19 vaccine research.",
            u"accusation: Canada+United Kingdom+United States > Russia"},
    Wording{u"Hackers linked to Russian intelligence are attempting to steal vaccine data, the "
            u"UK's National Cyber Security Centre said.",
            u"accusation: NCSC+United Kingdom > Russia"},
    Wording{u"The National Cyber Security Centre warned that a group known as APT29 was targeting "
            u"vaccine developers.",
            u"accusation: NCSC > APT29"},
    Wording{u"The European Union condemned malicious cyber activities carried out by Russia "
            u"against Germany's Social Democratic Party.",
            u"accusation: European Union > Russia"},
    Wording{u"NATO strongly condemned the cyberattacks by Russia against Georgia.",
            u"accusation: NATO > Russia"},
    Wording{u"Georgia was hit by a cyberattack in October 2019 that took thousands of websites "
            u"offline. London and Washington said the GRU was responsible.",
            u"accusation: United Kingdom+United States > GRU"},
    Wording{u"US charges six Russian officers over NotPetya attack",
            u"accusation: United States > Russia"},
    Wording{u"Dutch: Russia tried to hack chemical weapons watchdog",
            u"accusation: Netherlands > Russia"},
    Wording{u"Iran behind attack on Albanian websites: Microsoft", u"accusation: Microsoft > Iran"},
    Wording{u"Prosecutors in Germany have issued an arrest warrant for a Russian accused of "
            u"hacking the Bundestag.",
            u"accusation: Germany > Russia"},
    Wording{u"The Justice Department unsealed charges against three North Korean programmers on "
            u"Wednesday over the Sony hack.",
            u"accusation: Department of Justice > North Korea"},
    Wording{u"The Treasury Department sanctioned five Iranians for hacking American companies.",
            u"accusation: United States > Iran"},
    Wording{
        u"Britain imposed sanctions on two GRU officers for the hacking of the German parliament.",
        u"accusation: United Kingdom > GRU"},
    Wording{u"Albania severed diplomatic ties with Iran over the July cyberattack.",
            u"accusation: Albania > Iran"},
    Wording{
        u"Albania cut ties with Tehran on Wednesday, blaming it for a major cyberattack in July.",
        u"accusation: Albania > Iran"},
    Wording{u"Poland expelled three Russian diplomats for hostile cyber activity.",
            u"accusation: Poland > Russia"},
    Wording{u"\"This attack was orchestrated by the Islamic Republic of Iran,\" Prime Minister Edi "
            u"Rama said in a video address.",
            u"accusation: Albania+Edi Rama > Iran"},
    Wording{u"Estonia's foreign ministry attributed the 2020 attack on three ministries to Unit "
            u"29155 of the GRU.",
            u"accusation: Estonia > Unit 29155"},
    Wording{u"Symantec researchers linked the attack on Bangladesh Bank to the Lazarus group.",
            u"accusation: Symantec > Lazarus Group"},
    Wording{u"The attack bore the hallmarks of the Lazarus Group, Kaspersky said.",
            u"accusation: Kaspersky > Lazarus Group"},
    Wording{u"CrowdStrike concluded that Russian intelligence agencies had penetrated the DNC's "
            u"network.",
            u"accusation: CrowdStrike > Russia"},
    Wording{u"French cybersecurity agency ANSSI said in a report that Sandworm had been "
            u"compromising French companies since 2017.",
            u"accusation: ANSSI+France > Sandworm"},
    Wording{u"Czech intelligence service BIS says China is behind cyber attacks on the foreign "
            u"ministry.",
            u"accusation: BIS+Czech Republic > China"},
    Wording{u"Prague summoned the Chinese ambassador and said Beijing was responsible for a "
            u"campaign against its Foreign Ministry.",
            u"accusation: Czech Republic > China"},
    Wording{u"Taiwan's Vice President Chen Chien-jen pointed to Beijing as the source of the "
            u"intrusions.",
            u"accusation: Chen Chien-jen+Taiwan > China"},
    Wording{u"Iran's oil minister Bijan Zanganeh blamed the United States and Israel for the "
            u"cyberattack on petrol stations.",
            u"accusation: Bijan Zanganeh+Iran > Israel+United States"},
    Wording{u"Iranian officials said Israel and the US were likely behind a cyberattack on petrol "
            u"stations.",
            u"accusation: Iran > Israel+United States"},
    Wording{u"A senior US official said Iran was responsible for the attack on Sands Casino.",
            u"accusation: United States > Iran"},
    Wording{u"China's foreign ministry accused the NSA of hacking Northwestern Polytechnical "
            u"University.",
            u"accusation: China > NSA"},
    Wording{u"Ukraine's security service SBU said that Russia's FSB had tried to break into the "
            u"systems of the state energy company.",
            u"accusation: SBU+Ukraine > FSB+Russia"},
    Wording{u"Kyiv laid the blame for the attack squarely on Moscow.",
            u"accusation: Ukraine > Russia"},
    Wording{u"President Petro Poroshenko said Russia had waged a cyberwar against Ukraine, with "
            u"6,500 attacks in two months.",
            u"accusation: Petro Poroshenko+Ukraine > Russia"},
    Wording{u"Norway's government named China as the country behind the hack of its parliament's "
            u"email system.",
            u"accusation: Norway > China"},
    Wording{u"Norwegian Foreign Minister Ine Eriksen Soreide said that Russia was behind the "
            u"August attack on the parliament's email system.",
            u"accusation: Ine Eriksen Soreide+Norway > Russia"},
    Wording{u"The Norwegian police security service PST suspects Fancy Bear of the attack.",
            u"accusation: Norway+PST > Fancy Bear"},
    Wording{
        u"The German government holds Russia accountable for the attack on the Social Democrats.",
        u"accusation: Germany > Russia"},
    Wording{u"\"Russian state hackers attacked Germany in cyberspace,\" Foreign Minister Annalena "
            u"Baerbock told reporters in Adelaide.",
            u"accusation: Annalena Baerbock+Germany > Russia"},
    Wording{u"Google said Thursday that Iranian hackers had tried to phish the campaigns of Joe "
            u"Biden and Donald Trump.",
            u"accusation: Google > Iran"},
    Wording{u"US officials have traced the attack to a contractor of the Russian government.",
            u"accusation: United States > Russia"},
    Wording{u"The EU, Britain and the US said Russia was behind the attack on satellite firm "
            u"Viasat on February 24, 2022.",
            u"accusation: European Union+United Kingdom+United States > Russia"},
    Wording{u"Russian foreign ministry spokeswoman Maria Zakharova said that the US and its allies "
            u"had unleashed a cyber war on Russia.",
            u"accusation: Maria Zakharova+Russia > United States"},
    Wording{
        u"Moscow accused Washington of infecting thousands of iPhones of diplomats with spyware.",
        u"accusation: Russia > United States"},
    Wording{u"The FSB accused Apple of working with the NSA to spy on Russian diplomats.",
            u"accusation: FSB > Apple"},
    Wording{u"The $81 million cyber heist at Bangladesh Bank was carried out by North Korea, the "
            u"FBI said.",
            u"accusation: FBI > North Korea"},
};

/// What takes for granted who did it, or lays nothing to anybody.
constexpr std::array kNoAccusations{
    u"Finland said it would train more experts after Russia's cyberattack on Estonia.",
    u"Denmark said on Monday that the Chinese attack on Siemens would be discussed in Brussels.",
    u"No requests had come from the United States last month, Russia said after the cyberattack.",
};

} // namespace

void TestAccusationWordings::isNoAccusation_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : kNoAccusations)
        Wordings::newRow(text);
}

void TestAccusationWordings::isNoAccusation()
{
    QFETCH(QString, text);
    const Extraction::Findings findings =
        Wordings::extract(m_extractor, text, Wordings::kAboutHackers);
    QCOMPARE(Wordings::written(findings, Extraction::Kind::Accusation), QString());
}

void TestAccusationWordings::isRead_data()
{
    Wordings::addRows(kWordings);
}

void TestAccusationWordings::isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QStringList all =
        Wordings::parties(Wordings::extract(m_extractor, text, Wordings::kAboutHackers));
    QVERIFY2(all.contains(found), qPrintable(u"found instead: "_s + all.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestAccusationWordings)
#include "tst_accusationwordings.moc"
