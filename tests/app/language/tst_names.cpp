// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/language/scene.h"

#include "app/language/pronouns.h"

#include <QTest>

using namespace Language;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandForActors_data();
    void namesStandForActors();
    void pronounsStandForNames_data();
    void pronounsStandForNames();
};

void TestNames::namesStandForActors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *text,
                        std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *each : names)
            list.append(QString::fromUtf8(each));
        QTest::newRow(name) << QString::fromUtf8(text) << list;
    };
    row("states and metonyms", "Relations of Moscow with the White House and Beijing soured.",
        {"Moscow = Russia", "White House = United States", "Beijing = China"});
    row("a capital as a place", "They spoke in Moscow.", {"Moscow = Moscow + Russia"});
    row("us is not US", "They told us that US sanctions work.", {"US = United States"});
    row("an organ is its state", "The Russian Foreign Ministry spoke.",
        {"Russian Foreign Ministry = Russia"});
    row("an embassy is not its host", "The Russian Embassy in Washington spoke.",
        {"Russian Embassy = Russia", "Washington = Washington + United States"});
    row("an organ of a state", "The government of Norway spoke.",
        {"government = Norway", "Norway = Norway"});
    row("officials in a capital", "Then officials in Kyiv spoke.",
        {"officials = Ukraine", "Kyiv = Kyiv + Ukraine"});
    row("officials of two states", "US and UK officials met.",
        {"US = United States", "UK officials = United Kingdom + United States"});
    row("hackers of a state", "Then Russian hackers struck.", {"Russian hackers = ? + Russia"});
    row("linked hackers", "A China-based hacking group struck.",
        {"China-based hacking group = ? + China"});
    row("friends of a state are not the state", "Then pro-Russian hackers struck.",
        {"pro-Russian hackers = pro-Russian hackers"});
    row("a person with title and state", "Kremlin spokesman Piotr Novak spoke. Novak left.",
        {"Kremlin spokesman Piotr Novak = Piotr Novak + Russia", "Novak = Piotr Novak + Russia"});
    row("a title behind the name", "Piotr Novak, the Kremlin spokesman, spoke.",
        {"Piotr Novak = Piotr Novak + Russia", "Kremlin spokesman = Piotr Novak + Russia"});
    row("a title before a comma", "The Czech foreign minister, Jana Malá, spoke.",
        {"Czech foreign minister = Jana Malá + Czech Republic",
         "Jana Malá = Jana Malá + Czech Republic"});
    row("a group's kind behind its name", "Then the Russian-controlled APT28 group struck.",
        {"Russian = Russia", "APT28 = APT28 + Russia"});
    row("an age", "Then Marek Zubr, 24, spoke.", {"Marek Zubr = Marek Zubr"});
    row("an owner that ends in s", "The Netherlands\u2019 Defence Minister Piotr Novak spoke.",
        {"Netherlands\u2019 Defence Minister Piotr Novak = Piotr Novak + Netherlands"});
    row("a listed name that goes on", "Then Alexander Shubin spoke.",
        {"Alexander Shubin = Alexander Shubin"});
    row("a short month that is a given name", "Then Jan Novák spoke.", {"Jan Novák = Jan Novák"});
    row("an initial spelt out later", "A. Novakova spoke. Minister Anna Novakova left.",
        {"A. Novakova = Anna Novakova", "Minister Anna Novakova = Anna Novakova"});
    row("a middle name that returns", "Minister Anna Belka de Souza spoke. Belka left.",
        {"Minister Anna Belka de Souza = Anna Belka de Souza", "Belka = Anna Belka de Souza"});
    row("the office that another sentence gives to a state",
        "The Czech foreign minister left. Foreign Minister Piotr Novak spoke.",
        {"Czech foreign minister = ? + Czech Republic",
         "Foreign Minister Piotr Novak = Piotr Novak + Czech Republic"});
    row("a minister of one of two states",
        "The Czech premier met the Polish premier. Foreign Minister Piotr Novak spoke.",
        {"Czech premier = ? + Czech Republic", "Polish premier = ? + Poland",
         "Foreign Minister Piotr Novak = Piotr Novak"});
    row("a title of a state", "President of the Russian Federation Vladimir Putin spoke.",
        {"President = ? + Russia", "Russian Federation = Russia",
         "Vladimir Putin = Vladimir Putin + Russia"});
    row("a surname before the full name", "Zeman spoke on Monday. President Milos Zeman left.",
        {"Zeman = Milos Zeman", "President Milos Zeman = Milos Zeman"});
    row("a curly apostrophe in a surname", "Senator Pat O’Hara spoke. O’Hara left.",
        {"Senator Pat O’Hara = Pat O’Hara", "O’Hara = Pat O’Hara"});
    row("a surname that comes back", "Then Lidka Marcin spoke. Later Marcin left.",
        {"Lidka Marcin = Lidka Marcin", "Marcin = Lidka Marcin"});
    row("a number sign is no name", "Norway's No. 2 bank was hit.",
        {"Norway = Norway", "bank = ?"});
    row("particles", "Interior Minister Rashid bin Omar al-Thani spoke.",
        {"Interior Minister Rashid bin Omar al-Thani = Rashid bin Omar al-Thani"});
    row("an agency", "The Main Intelligence Directorate and the GRU.",
        {"Main Intelligence Directorate = GRU", "GRU = GRU"});
    row("an agency's state, once given, holds", "Russia's GRU struck. The GRU denied it.",
        {"Russia = Russia", "GRU = GRU + Russia", "GRU = GRU + Russia"});
    row("an unknown body", "The National Office for River Safety was hit.",
        {"National Office for River Safety = National Office for River Safety"});
    row("its acronym", "The River Safety Office (RSO) was hit. The RSO closed.",
        {"River Safety Office = River Safety Office", "RSO = River Safety Office",
         "RSO = River Safety Office"});
    row("a group under one of its names", "The group Fancy Bear, also called APT28, struck.",
        {"Fancy Bear = Fancy Bear", "APT28 = Fancy Bear"});
    row("an everyday word is no group", "He saw a Snake in the river.", {"Snake = Snake"});
    row("a group's kind behind it", "Zedcrew, a North Korean hacking group, struck.",
        {"Zedcrew = Zedcrew + North Korea", "North Korean hacking group = Zedcrew + North Korea"});
    row("two names in one word", "The Putin-Biden summit ended.",
        {"Putin = Vladimir Putin + Russia", "Biden = Joe Biden + United States"});
    row("months and weekdays are no names", "On Monday in May the bank was hit.", {"bank = ?"});
    row("a family name that is a month too", "Mrs May spoke in May.",
        {"Mrs May = Theresa May + United Kingdom"});
    row("a small word with a capital makes it another Kim", "Kim In Ryong spoke in Geneva.",
        {"Kim = Kim", "Ryong = Ryong", "Geneva = Geneva + Switzerland"});
    row("malware is no name", "The WannaCry worm struck.", {});
    row("a company comes back", "Acme Systems was hit. The company closed.",
        {"Acme Systems = Acme Systems", "company = Acme Systems"});
    row("a president comes back", "Iranian President Ali Farhadi spoke. The president left.",
        {"Iranian President Ali Farhadi = Ali Farhadi + Iran", "president = Ali Farhadi + Iran"});
    row("a ministry comes back", "The Iranian foreign ministry spoke. The ministry denied it.",
        {"Iranian foreign ministry = Iran", "ministry = Iran"});
    row("a new spokesman is nobody known", "Kremlin spokesman Piotr Novak spoke. A spokesman left.",
        {"Kremlin spokesman Piotr Novak = Piotr Novak + Russia", "spokesman = ?"});
    row("a Title Case headline knows the body's names",
        "Novak Says Hackers Never Attacked Banks\nKremlin spokesman Piotr Novak said so.",
        {"Novak = Piotr Novak + Russia", "Hackers = ?",
         "Kremlin spokesman Piotr Novak = Piotr Novak + Russia"});
}

void TestNames::namesStandForActors()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(LanguageScene(text).names(), names);
}

void TestNames::pronounsStandForNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pronoun");
    QTest::addColumn<QString>("name");
    QTest::newRow("he, the person before")
        << QStringLiteral("Vladimir Putin spoke in Moscow. He left.") << QStringLiteral("he")
        << QStringLiteral("Vladimir Putin");
    QTest::newRow("it, the state before") << QStringLiteral("Russia denied it had done so.")
                                          << QStringLiteral("it") << QStringLiteral("Russia");
    QTest::newRow("they, the group before")
        << QStringLiteral("The group Fancy Bear struck Norway. They left.")
        << QStringLiteral("they") << QStringLiteral("Fancy Bear");
    QTest::newRow("nobody") << QStringLiteral("It rained. He left.") << QStringLiteral("he")
                            << QString();
    QTest::newRow("no pronoun") << QStringLiteral("Russia left.") << QStringLiteral("left")
                                << QString();
}

void TestNames::pronounsStandForNames()
{
    QFETCH(QString, text);
    QFETCH(QString, pronoun);
    QFETCH(QString, name);
    const LanguageScene scene(text);
    int found = -1;
    for (int i = 0; i < int(scene.document.tokens.size()); ++i) {
        if (scene.document.word(i) == pronoun)
            found = resolvePronoun(scene.document, i);
    }
    QCOMPARE(found < 0 ? QString() : scene.document.names[std::size_t(found)].canonical, name);
    QCOMPARE(resolvePronoun(scene.document, -1), -1);
    QCOMPARE(resolvePronoun(scene.document, int(scene.document.tokens.size())), -1);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
