// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/wordings.h"

#include <QTest>

#include <array>

using namespace Extraction;
using Wordings::Wording;
using namespace Qt::Literals::StringLiterals;

/// How those who are accused say no, and what sounds like it.
class TestDenials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();

private:
    Extractor m_extractor;
};

namespace {

/// Texts and the denials that they report, one a line.
constexpr std::array kWordings{
    Wording{u"Germany accused Russia of hacking the Bundestag. Russia dismissed the claims as "
            u"fabricated.",
            u"denial: Russia > Germany"},
    Wording{
        u"Moscow summoned the Danish ambassador over what it called \"baseless accusations\" that "
        u"Russian spies had hacked Danish banks.",
        u"denial: Russia"},
    Wording{u"Russia denies hacking the German parliament.", u"denial: Russia"},
    Wording{u"The Chinese embassy in London said the hacking allegations were pure fabrication.",
            u"denial: China"},
    Wording{u"China's foreign ministry on Tuesday rejected as baseless the hacking claims made by "
            u"Canada.",
            u"denial: China > Canada | 2021-06-15"},
    Wording{
        u"Iran was not involved in the hacking of the US election, foreign minister Mohammad Javad "
        u"Zarif said.",
        u"denial: Iran+Mohammad Javad Zarif"},
    Wording{u"The Kremlin scoffed at the idea that Russian spies hacked the party's emails.",
            u"denial: Russia"},
    Wording{u"The GRU officer Viktor Netyksho denied having broken into the servers.",
            u"denial: Viktor Netyksho"},
    Wording{u"\"We don't do that,\" Vladimir Putin said when asked whether Russia had hacked the "
            u"Democrats.",
            u"denial: Russia+Vladimir Putin"},
    Wording{u"Russia has never interfered in American elections, Sergey Lavrov said on June 15.",
            u"denial: Russia+Sergey Lavrov | 2021-06-15"},
    Wording{u"Beijing firmly opposes the groundless accusations of cyber espionage, spokesman Zhao "
            u"Lijian told reporters on Wednesday.",
            u"denial: China+Zhao Lijian | 2021-06-16"},
    Wording{u"The Iranian mission to the UN called the report on hacking ridiculous.",
            u"denial: Iran"},
    Wording{u"Huawei distanced itself from the hack of the African Union headquarters.",
            u"denial: Huawei"},
    Wording{u"The US is in no position to accuse China of hacking, Hua Chunying said.",
            u"denial: China+Hua Chunying > United States"},
    Wording{u"The Russian embassy in Washington brushed aside the hacking allegations.",
            u"denial: Russia"},
    Wording{u"There is no evidence that Russia was behind the hack, Peskov said.",
            u"denial: Dmitry Peskov+Russia"},
    Wording{u"Moscow's denial of the hacking convinced nobody.", u"denial: Russia"},
    Wording{u"Russia denies role in SolarWinds hack", u"denial: Russia"},
    Wording{u"Kremlin rejects US hacking claims", u"denial: Russia > United States"},
    Wording{u"China hits back at 'baseless' hacking accusations", u"denial: China"},
    Wording{u"Tehran denies cyberattack on Albania", u"denial: Iran"},
    Wording{u"Hackers stole emails from the Polish minister. Belarus denied involvement.",
            u"denial: Belarus"},
    Wording{
        u"The spokesman for the Chinese embassy in Oslo said the country had not been involved in "
        u"the cyberattack on the parliament.",
        u"denial: China"},
    Wording{u"China, which denies hacking Norway's parliament, called for talks.",
            u"denial: China"},
    Wording{u"Vladimir Putin dismissed as nonsense the suggestion that Moscow was behind the "
            u"ransomware attack on Colonial Pipeline.",
            u"denial: Russia+Vladimir Putin"},
    Wording{u"The lawyer for Huawei's Meng said she had no part in the hacking.", u"denial: Meng"},
    Wording{u"Israel neither confirmed nor denied involvement in the cyberattack on Natanz.", u""},
    Wording{u"Israel declined to comment on the cyberattack.", u""},
    Wording{u"Russia has always denied hacking other countries.", u""},
    Wording{u"China denied that it had abused human rights in Xinjiang.", u""},
    Wording{u"The minister denied reports of a rift with the president.", u""},
    Wording{u"The bank denied that customers' deposits had been affected.", u""},
    Wording{u"Iran denied access to inspectors at the nuclear site.", u""},
    Wording{u"Experts doubt that Russia hacked the bank.", u""},
    Wording{u"Kaspersky said it had no evidence that Russia was behind the attack.", u""},
    Wording{u"Facebook denied users access to their accounts after the hack.", u""},
    Wording{u"Canada and Australia rejected the agreement on fish.", u""},
    Wording{u"North Korea denounced the sanctions.", u""},
    Wording{u"The Chinese foreign ministry said that the accusations of a spy ring in Warsaw were "
            u"lies.",
            u"denial: China"},
    Wording{u"Iran on Sunday refuted claims that it had attacked oil tankers in the Gulf of Oman.",
            u"denial: Iran | 2021-06-13"},
    Wording{
        u"Syria has rubbished reports that its intelligence service plotted to kill a dissident in "
        u"Berlin.",
        u"denial: Syria"},
    Wording{
        u"\"It is a lie. Our hackers did not attack anyone,\" said Iran's deputy foreign minister "
        u"Abbas Araghchi.",
        u"denial: Abbas Araghchi+Iran"},
    Wording{u"Serbia's interior ministry denied having wiretapped the opposition leader's phone.",
            u"denial: Serbia"},
    Wording{u"NSO Group denied that its Pegasus software was used to hack the phone of Jamal "
            u"Khashoggi.",
            u"denial: NSO Group"},
    Wording{u"India's government denied it had hacked the phones of journalists with Pegasus.",
            u"denial: India"},
    Wording{u"Saudi Arabia called the allegation that it hacked Jeff Bezos' phone absurd.",
            u"denial: Saudi Arabia"},
    Wording{u"\"Russia doesn't interfere in elections and has no intention of doing so,\" Maria "
            u"Zakharova told a briefing on Friday.",
            u"denial: Maria Zakharova+Russia | 2021-06-18"},
    Wording{
        u"Moscow has said it was not behind the attack on the Organisation for the Prohibition of "
        u"Chemical Weapons network.",
        u"denial: Russia"},
    Wording{u"Vietnam denied that the APT32 hackers had broken into BMW on its orders.",
            u"denial: Vietnam"},
    Wording{
        u"The Belarusian KGB said it had nothing to do with the hacking of Lithuanian websites.",
        u"denial: Belarus+KGB"},
    Wording{u"\"China is a staunch defender of cyber security and one of the biggest victims of "
            u"hacking,\" ministry spokesman Geng Shuang said, denying the charges.",
            u"denial: China+Geng Shuang"},
    Wording{
        u"Kazakhstan's security committee denied the reports that the government's email had been "
        u"hacked.",
        u"denial: Kazakhstan"},
    Wording{u"Lavrov denied that.", u""},
};

} // namespace

void TestDenials::areRead_data()
{
    Wordings::addRows(kWordings);
}

void TestDenials::areRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(Wordings::written(Wordings::extract(m_extractor, text), Kind::Denial), found);
}

QTEST_GUILESS_MAIN(TestDenials)
#include "tst_denials.moc"
