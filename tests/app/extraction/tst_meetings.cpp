// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/wordings.h"

#include <QTest>

#include <array>

using namespace Extraction;
using Wordings::Wording;
using namespace Qt::Literals::StringLiterals;

/// How two sides are said to meet, and what sounds like it.
class TestMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();

private:
    Extractor m_extractor;
};

namespace {

/// Texts and the meetings that they report, one a line.
constexpr std::array kWordings{
    Wording{
        u"Egyptian President Hosni Karim arrived in Minsk on Monday for a three-day state visit to "
        u"Belarus at the invitation of President Ivan Tarasov.",
        u"meeting: Belarus+Egypt+Hosni Karim+Ivan Tarasov | 2021-06-14/2021-06-16"},
    Wording{u"Vladimir Putin met with Emmanuel Macron in Paris on Monday.",
            u"meeting: Emmanuel Macron+France+Russia+Vladimir Putin | 2021-06-14"},
    Wording{
        u"The foreign ministers of Russia and Iran met in Moscow on Tuesday to discuss the nuclear "
        u"deal.",
        u"meeting: Iran+Russia | 2021-06-15"},
    Wording{u"The Russian and Turkish presidents held talks in Sochi on Wednesday.",
            u"meeting: Russia+Turkey | 2021-06-16"},
    Wording{u"Leaders of India and Pakistan will meet next week in Tashkent.",
            u"meeting: India+Pakistan | 2021-06-21/2021-06-27 | planned"},
    Wording{
        u"Japan's Prime Minister Yoshihide Suga met his Indian counterpart Narendra Modi on June "
        u"12.",
        u"meeting: India+Japan+Narendra Modi+Yoshihide Suga | 2021-06-12"},
    Wording{
        u"Chinese President Xi Jinping received Pakistani Prime Minister Imran Khan at the Great "
        u"Hall of the People on Thursday.",
        u"meeting: China+Imran Khan+Pakistan+Xi Jinping | 2021-06-17"},
    Wording{u"German Chancellor Angela Merkel welcomed Polish Prime Minister Mateusz Morawiecki in "
            u"Berlin on Tuesday.",
            u"meeting: Angela Merkel+Germany+Mateusz Morawiecki+Poland | 2021-06-15"},
    Wording{u"Iranian President Hassan Rouhani arrived in Baghdad on Monday for talks with Iraqi "
            u"leaders.",
            u"meeting: Hassan Rouhani+Iran+Iraq | 2021-06-14"},
    Wording{u"Sergey Lavrov and Antony Blinken shook hands in Reykjavik on May 19.",
            u"meeting: Antony Blinken+Russia+Sergey Lavrov+United States | 2021-05-19"},
    Wording{u"Turkish President Recep Tayyip Erdogan told his Greek counterpart Katerina "
            u"Sakellaropoulou that the dispute must be settled by dialogue.",
            u"meeting: Greece+Katerina Sakellaropoulou+Recep Tayyip Erdogan+Turkey"},
    Wording{u"NATO leaders met in Brussels on June 14.", u"meeting: NATO | 2021-06-14"},
    Wording{u"US-China trade talks resumed in Geneva on Thursday.",
            u"meeting: China+United States | 2021-06-17"},
    Wording{u"The Geneva summit between Joe Biden and Vladimir Putin took place on June 16.",
            u"meeting: Joe Biden+Russia+United States+Vladimir Putin | 2021-06-16"},
    Wording{u"The White House said on Friday that Joe Biden had spoken by phone with Volodymyr "
            u"Zelensky.",
            u"meeting: Joe Biden+Ukraine+United States+Volodymyr Zelensky"},
    Wording{u"Biden and Xi held a video conference on Monday.",
            u"meeting: China+Joe Biden+United States+Xi Jinping | 2021-06-14"},
    Wording{
        u"Foreign Minister Hossein Amir-Abdollahian will pay a visit to Damascus on Saturday to "
        u"meet Syrian President Bashar al-Assad.",
        u"meeting: Bashar al-Assad+Hossein Amir-Abdollahian+Iran+Syria | 2021-06-19 | planned"},
    Wording{u"The Russian ambassador was summoned to the Foreign Office in London on Wednesday.",
            u"meeting: Russia+United Kingdom | 2021-06-16"},
    Wording{u"Prague called in the Chinese ambassador over the cyber attack.",
            u"meeting: China+Czech Republic"},
    Wording{
        u"Italian Foreign Minister Luigi Di Maio held a phone call with his Egyptian counterpart "
        u"Sameh Shoukry on Sunday.",
        u"meeting: Egypt+Italy+Luigi Di Maio+Sameh Shoukry | 2021-06-13"},
    Wording{u"On the sidelines of the G20 summit in Rome, Narendra Modi held bilateral talks with "
            u"Emmanuel Macron.",
            u"meeting: Emmanuel Macron+France+India+Narendra Modi"},
    Wording{u"Kazakhstan and Uzbekistan held consultations on water management in Tashkent.",
            u"meeting: Kazakhstan+Uzbekistan"},
    Wording{
        u"The two sides met in Vienna on Tuesday for a sixth round of talks between Iran and the "
        u"European Union.",
        u"meeting: European Union+Iran | 2021-06-15"},
    Wording{
        u"South Korean President Moon Jae-in and North Korean leader Kim Jong Un are to meet in "
        u"Panmunjom on Sunday.",
        u"meeting: Kim Jong Un+Moon Jae-in+North Korea+South Korea | 2021-06-20 | planned"},
    Wording{u"Sweden's foreign minister Ann Linde visited Kyiv on Monday, where she met President "
            u"Volodymyr Zelensky.",
            u"meeting: Ann Linde+Sweden+Ukraine+Volodymyr Zelensky | 2021-06-14"},
    Wording{u"Prime Minister Boris Johnson hosted Scott Morrison at Downing Street on Tuesday.",
            u"meeting: Australia+Boris Johnson+Scott Morrison+United Kingdom | 2021-06-15"},
    Wording{
        u"The presidents of Belarus and Azerbaijan discussed trade during a telephone conversation "
        u"on Thursday.",
        u"meeting: Azerbaijan+Belarus | 2021-06-17"},
    Wording{
        u"A planned meeting between the defence ministers of Sweden and Finland was cancelled on "
        u"Monday.",
        u"meeting: Finland+Sweden | possible"},
    Wording{u"Putin may meet Zelensky, the Kremlin said.",
            u"meeting: Russia+Ukraine+Vladimir Putin+Volodymyr Zelensky | possible"},
    Wording{
        u"Hungary's foreign minister Peter Szijjarto had talks in Minsk with Belarusian Foreign "
        u"Minister Vladimir Makei.",
        u"meeting: Belarus+Hungary+Peter Szijjarto+Vladimir Makei"},
    Wording{u"Canadian Prime Minister Justin Trudeau sat down with Jens Stoltenberg in Ottawa on "
            u"Monday.",
            u"meeting: Canada+Jens Stoltenberg+Justin Trudeau+NATO | 2021-06-14"},
    Wording{u"Nicolas Maduro was received by Recep Tayyip Erdogan in Ankara.",
            u"meeting: Nicolas Maduro+Recep Tayyip Erdogan+Turkey+Venezuela"},
    Wording{u"A Taliban delegation met with Chinese officials in Tianjin on Wednesday.",
            u"meeting: China+Taliban | 2021-06-16"},
    Wording{u"Officials from the United States and Russia met behind closed doors in Helsinki to "
            u"discuss cyber security.",
            u"meeting: Russia+United States"},
    Wording{u"Delegations from Armenia and Azerbaijan are holding talks in Brussels.",
            u"meeting: Armenia+Azerbaijan"},
    Wording{u"Trilateral talks between Russia, Iran and Turkey opened in Astana on Wednesday.",
            u"meeting: Iran+Russia+Turkey | 2021-06-16"},
    Wording{u"Macron spoke with Putin over the phone on Monday.",
            u"meeting: Emmanuel Macron+France+Russia+Vladimir Putin | 2021-06-14"},
    Wording{u"Israel's Benjamin Netanyahu flew to Moscow to meet Vladimir Putin.",
            u"meeting: Benjamin Netanyahu+Israel+Russia+Vladimir Putin"},
    Wording{u"Egyptian President Abdel Fattah el-Sisi hosts Jordan's King Abdullah II in Cairo.",
            u"meeting: Abdel Fattah el-Sisi+Abdullah II+Egypt+Jordan"},
    Wording{
        u"Lavrov and his Chinese counterpart Wang Yi exchanged views on Afghanistan by telephone.",
        u"meeting: China+Russia+Sergei Lavrov+Wang Yi"},
    Wording{
        u"The fifth round of negotiations between Ethiopia, Egypt and Sudan began in Kinshasa on "
        u"April 3.",
        u"meeting: Egypt+Ethiopia+Sudan | 2021-04-03"},
    Wording{u"The Security Council met on Tuesday to discuss the situation in Mali.",
            u"meeting: UN Security Council | 2021-06-15"},
    Wording{u"The UN Security Council held an emergency meeting on Sunday.",
            u"meeting: UN Security Council | 2021-06-13"},
    Wording{u"EU foreign ministers will meet in Luxembourg on Monday to discuss Belarus.",
            u"meeting: European Union | 2021-06-21 | planned"},
    Wording{
        u"Serbian President Aleksandar Vucic and Kosovo's Prime Minister Albin Kurti met under EU "
        u"mediation in Brussels.",
        u"meeting: Albin Kurti+Aleksandar Vucic+Kosovo+Serbia"},
    Wording{u"Finland's Sauli Niinisto and Sweden's Stefan Lofven held a joint meeting.",
            u"meeting: Finland+Sauli Niinisto+Stefan Lofven+Sweden"},
    Wording{u"Poland summoned the Belarusian charge d'affaires on Friday.",
            u"meeting: Belarus+Poland | 2021-06-18"},
    Wording{u"Estonia said it had summoned Russia's ambassador to protest.",
            u"meeting: Estonia+Russia"},
    Wording{
        u"Talks between the government of Colombia and Ecuador began in Havana in November 2012.",
        u"meeting: Colombia+Ecuador | 2012-11"},
    Wording{u"The two leaders, Angela Merkel and Recep Tayyip Erdogan, met last Friday.",
            u"meeting: Angela Merkel+Germany+Recep Tayyip Erdogan+Turkey | 2021-06-11"},
    Wording{u"Spain's Pedro Sanchez is expected to travel to Rabat in July for talks with Moroccan "
            u"officials.",
            u"meeting: Morocco+Pedro Sanchez+Spain | 2021-07 | planned"},
    Wording{
        u"The Dutch prime minister, Mark Rutte, raised the hacking with Xi Jinping when they met "
        u"in The Hague.",
        u"meeting: China+Mark Rutte+Netherlands+Xi Jinping"},
    Wording{u"Moscow proposed a meeting of the foreign ministers of Russia, Turkey and Iran.",
            u"meeting: Iran+Russia+Turkey | possible"},
    Wording{u"Blinken met virtually with Japanese Foreign Minister Toshimitsu Motegi on Thursday.",
            u"meeting: Antony Blinken+Japan+Toshimitsu Motegi+United States | 2021-06-17"},
    Wording{u"Saudi Arabia and Iran held direct talks in Iraq, officials said.",
            u"meeting: Iran+Saudi Arabia"},
    Wording{u"The results met expectations, said Siemens.", u""},
    Wording{u"The French government met to discuss the budget.", u""},
    Wording{u"The committee of the US Senate held a hearing with Mark Zuckerberg.", u""},
    Wording{u"China hosted a forum on artificial intelligence in Wuzhen.", u""},
    Wording{u"The German team met the French team in the final of the European Championship on "
            u"Tuesday.",
            u""},
    Wording{u"Vladimir Putin held a meeting with members of the Russian government.", u""},
    Wording{u"Ukraine's economy met the requirements of the IMF.", u""},
    Wording{u"Iran and Oman signed an agreement on gas.", u""},
    Wording{u"Thousands of tourists from China visited Thailand in May.", u""},
    Wording{u"Pope visited the sick in Rome.", u""},
    Wording{u"Tim Cook spoke at a conference in Berlin on Monday.", u""},
    Wording{u"Dmitry Medvedev told reporters that Russia would reply.", u""},
    Wording{u"Siemens met with investors in Munich.", u""},
    Wording{u"Huawei and Ericsson held talks about patents.", u""},
    Wording{u"Parliament will meet on Thursday to vote on the budget.", u""},
    Wording{u"The minister said in an interview with Reuters that talks with Iran are useless.",
            u""},
    Wording{u"Talks between the coalition parties in Berlin failed.", u""},
    Wording{u"Donald Trump told Fox News that Russia was a friend.", u""},
};

} // namespace

void TestMeetings::areRead_data()
{
    Wordings::addRows(kWordings);
}

void TestMeetings::areRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(Wordings::written(Wordings::extract(m_extractor, text), Kind::Meeting), found);
}

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
