// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/eventlines.h"

#include <QTest>

#include <array>

using namespace Extraction;
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

/// A text and the denials that it reports, one a line.
struct Row
{
    const char16_t *text;
    const char16_t *found;
};

constexpr std::array kRows{
    Row{u"Germany accused Russia of hacking the Bundestag. Russia dismissed the claims as "
        u"fabricated.",
        u"denial: Russia > Germany"},
    Row{u"Russia denies hacking the German parliament.", u"denial: Russia"},
    Row{u"The Chinese embassy in London said the hacking allegations were pure fabrication.",
        u"denial: China"},
    Row{u"China's foreign ministry on Tuesday rejected as baseless the hacking claims made by "
        u"Canada.",
        u"denial: China > Canada | 2021-06-15"},
    Row{u"Iran was not involved in the hacking of the US election, foreign minister Mohammad Javad "
        u"Zarif said.",
        u"denial: Iran+Mohammad Javad Zarif"},
    Row{u"The Kremlin scoffed at the idea that Russian spies hacked the party's emails.",
        u"denial: Russia"},
    Row{u"The GRU officer Viktor Netyksho denied having broken into the servers.",
        u"denial: Viktor Netyksho"},
    Row{u"\"We don't do that,\" Vladimir Putin said when asked whether Russia had hacked the "
        u"Democrats.",
        u"denial: Russia+Vladimir Putin"},
    Row{u"Russia has never interfered in American elections, Sergey Lavrov said on June 15.",
        u"denial: Russia+Sergey Lavrov | 2021-06-15"},
    Row{u"Beijing firmly opposes the groundless accusations of cyber espionage, spokesman Zhao "
        u"Lijian told reporters on Wednesday.",
        u"denial: China+Zhao Lijian | 2021-06-16"},
    Row{u"The Iranian mission to the UN called the report on hacking ridiculous.", u"denial: Iran"},
    Row{u"Huawei distanced itself from the hack of the African Union headquarters.",
        u"denial: Huawei"},
    Row{u"The US is in no position to accuse China of hacking, Hua Chunying said.",
        u"denial: China+Hua Chunying > United States"},
    Row{u"The Russian embassy in Washington brushed aside the hacking allegations.",
        u"denial: Russia"},
    Row{u"There is no evidence that Russia was behind the hack, Peskov said.",
        u"denial: Dmitry Peskov+Russia"},
    Row{u"Moscow's denial of the hacking convinced nobody.", u"denial: Russia"},
    Row{u"Russia denies role in SolarWinds hack", u"denial: Russia"},
    Row{u"Kremlin rejects US hacking claims", u"denial: Russia > United States"},
    Row{u"China hits back at 'baseless' hacking accusations", u"denial: China"},
    Row{u"Tehran denies cyberattack on Albania", u"denial: Iran"},
    Row{u"Hackers stole emails from the Polish minister. Belarus denied involvement.",
        u"denial: Belarus"},
    Row{u"The spokesman for the Chinese embassy in Oslo said the country had not been involved in "
        u"the cyberattack on the parliament.",
        u"denial: China"},
    Row{u"China, which denies hacking Norway's parliament, called for talks.", u"denial: China"},
    Row{u"Vladimir Putin dismissed as nonsense the suggestion that Moscow was behind the "
        u"ransomware attack on Colonial Pipeline.",
        u"denial: Russia+Vladimir Putin"},
    Row{u"The lawyer for Huawei's Meng said she had no part in the hacking.", u"denial: Meng"},
    Row{u"Israel neither confirmed nor denied involvement in the cyberattack on Natanz.", u""},
    Row{u"Israel declined to comment on the cyberattack.", u""},
    Row{u"Russia has always denied hacking other countries.", u""},
    Row{u"China denied that it had abused human rights in Xinjiang.", u""},
    Row{u"The minister denied reports of a rift with the president.", u""},
    Row{u"The bank denied that customers' deposits had been affected.", u""},
    Row{u"Iran denied access to inspectors at the nuclear site.", u""},
    Row{u"Experts doubt that Russia hacked the bank.", u""},
    Row{u"Kaspersky said it had no evidence that Russia was behind the attack.", u""},
    Row{u"Facebook denied users access to their accounts after the hack.", u""},
    Row{u"Canada and Australia rejected the agreement on fish.", u""},
    Row{u"North Korea denounced the sanctions.", u""},
    Row{u"The Chinese foreign ministry said that the accusations of a spy ring in Warsaw were "
        u"lies.",
        u"denial: China"},
    Row{u"Iran on Sunday refuted claims that it had attacked oil tankers in the Gulf of Oman.",
        u"denial: Iran | 2021-06-13"},
    Row{u"Syria has rubbished reports that its intelligence service plotted to kill a dissident in "
        u"Berlin.",
        u"denial: Syria"},
    Row{u"\"It is a lie. Our hackers did not attack anyone,\" said Iran's deputy foreign minister "
        u"Abbas Araghchi.",
        u"denial: Abbas Araghchi+Iran"},
    Row{u"Serbia's interior ministry denied having wiretapped the opposition leader's phone.",
        u"denial: Serbia"},
    Row{u"NSO Group denied that its Pegasus software was used to hack the phone of Jamal "
        u"Khashoggi.",
        u"denial: NSO Group"},
    Row{u"India's government denied it had hacked the phones of journalists with Pegasus.",
        u"denial: India"},
    Row{u"Saudi Arabia called the allegation that it hacked Jeff Bezos' phone absurd.",
        u"denial: Saudi Arabia"},
    Row{u"\"Russia doesn't interfere in elections and has no intention of doing so,\" Maria "
        u"Zakharova told a briefing on Friday.",
        u"denial: Maria Zakharova+Russia | 2021-06-18"},
    Row{u"Moscow has said it was not behind the attack on the Organisation for the Prohibition of "
        u"Chemical Weapons network.",
        u"denial: Russia"},
    Row{u"Vietnam denied that the APT32 hackers had broken into BMW on its orders.",
        u"denial: Vietnam"},
    Row{u"The Belarusian KGB said it had nothing to do with the hacking of Lithuanian websites.",
        u"denial: Belarus+KGB"},
    Row{u"\"China is a staunch defender of cyber security and one of the biggest victims of "
        u"hacking,\" ministry spokesman Geng Shuang said, denying the charges.",
        u"denial: China+Geng Shuang"},
    Row{u"Kazakhstan's security committee denied the reports that the government's email had been "
        u"hacked.",
        u"denial: Kazakhstan"},
    Row{u"Lavrov denied that.", u""},
};

} // namespace

void TestDenials::areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    for (const Row &row : kRows) {
        QTest::newRow(Wordings::rowName(row.text).constData())
            << QString::fromUtf16(row.text) << QString::fromUtf16(row.found);
    }
}

void TestDenials::areRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(Wordings::written(Wordings::extract(m_extractor, text), Kind::Denial), found);
}

QTEST_GUILESS_MAIN(TestDenials)
#include "tst_denials.moc"
