// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/language/scene.h"

#include <QTest>

using namespace Language;

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutIntoWords_data();
    void textIsCutIntoWords();
    void wordsAreLowerCaseWithStraightApostrophes();
    void equalWordsHaveOneNumber();
    void genitivesAreMarkedAndContractionsAreNot();
    void capitalsAreMarked();
    void quotationMarksAreToldFromApostrophes_data();
    void quotationMarksAreToldFromApostrophes();
};

void TestTokenizer::textIsCutIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const char *text, const char *tokens) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
    };
    row("a sentence", "The bank was hit.", "The|bank|was|hit|.");
    row("a genitive is cut off", "Ruritania's navy", "Ruritania|'s|navy");
    row("a curly genitive too", "Ruritania’s navy", "Ruritania|’s|navy");
    row("a broken apostrophe too", "Ruritania\xEF\xBF\xBDs navy", "Ruritania|\xEF\xBF\xBDs|navy");
    row("a contraction is one word", "They didn't, don’t", "They|didn't|,|don’t");
    row("a hyphen joins", "cyber-attack", "cyber-attack");
    row("dashes divide", "war -- peace – now", "war|--|peace|–|now");
    row("abbreviations keep their stops", "U.S. and U.S.A. at 5 a.m.", "U.S.|and|U.S.A.|at|5|a.m.");
    row("titles and initials keep theirs", "Mr. J. Doe of Acme Inc.", "Mr.|J.|Doe|of|Acme|Inc.");
    row("glued sentences are two words", "the attack.The embassy", "the|attack|.|The|embassy");
    row("a site's name is one", "Try netia.example now.", "Try|netia.example|now|.");
    row("an address is one", "See https://a.example/x?y=1. Then",
        "See|https://a.example/x?y=1|.|Then");
    row("numbers", "1,000 or 3.5% on 2019-06-18 at 08:33", "1,000|or|3.5|%|on|2019-06-18|at|08:33");
    row("ages", "a 30-year-old man", "a|30-year-old|man");
    row("letters and digits", "APT28 and G20", "APT28|and|G20");
    row("a firm with &", "AT&T said", "AT&T|said");
    row("no-break spaces divide", "two\xC2\xA0words", "two|words");
    row("accents are letters", "Élysée Šiauliai", "Élysée|Šiauliai");
    row("beyond the basic plane", "ok \xF0\x9F\x98\x80 ok", "ok|\xF0\x9F\x98\x80|ok");
    row("number signs", "No. 5, no more", "No.|5|,|no|more");
    row("nothing", " \n\t", "");
}

void TestTokenizer::textIsCutIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(LanguageScene(text).tokens(), tokens);
}

void TestTokenizer::wordsAreLowerCaseWithStraightApostrophes()
{
    const LanguageScene scene(QStringLiteral("DON\u2019T Élan co\u2010op"));
    QCOMPARE(scene.document.word(0).toString(), QStringLiteral("don't"));
    QCOMPARE(scene.document.word(1).toString(), QStringLiteral("élan"));
    QCOMPARE(scene.document.word(2).toString(), QStringLiteral("co-op"));
}

void TestTokenizer::equalWordsHaveOneNumber()
{
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("w%1 W%1 ").arg(i);
    const LanguageScene scene(text);
    QCOMPARE(scene.document.words.size(), 5000U);
    for (std::size_t i = 0; i + 1 < scene.document.tokens.size(); i += 2)
        QCOMPARE(scene.document.tokens[i].word, scene.document.tokens[i + 1].word);
}

void TestTokenizer::genitivesAreMarkedAndContractionsAreNot()
{
    const LanguageScene scene(QStringLiteral("Ruritania's word; it's late. The attackers' tools"));
    QStringList marked;
    for (const Token &token : scene.document.tokens) {
        if (token.is(Token::Possessive))
            marked.append(scene.text(token.span));
    }
    QCOMPARE(marked, QStringList({QStringLiteral("'s"), QStringLiteral("'")}));
    QVERIFY(!scene.document.tokens[5].is(Token::Possessive)); // it|'s
}

void TestTokenizer::capitalsAreMarked()
{
    const LanguageScene scene(QStringLiteral("Paris NSA U.S. I word"));
    const auto &tokens = scene.document.tokens;
    QVERIFY(tokens[0].is(Token::Capitalised) && !tokens[0].is(Token::AllCapitals));
    QVERIFY(tokens[1].is(Token::AllCapitals));
    QVERIFY(tokens[2].is(Token::AllCapitals));
    QVERIFY(tokens[3].is(Token::Capitalised) && !tokens[3].is(Token::AllCapitals));
    QVERIFY(!tokens[4].is(Token::Capitalised));
}

void TestTokenizer::quotationMarksAreToldFromApostrophes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *name, const char *text, const char *quoted) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(quoted);
    };
    row("straight", "He called it \"a lie\" twice.", "a lie");
    row("curly", "He called it “a lie” twice.", "a lie");
    row("British", "He called it ‘a lie’ twice.", "a lie");
    row("straight single", "He called it 'a lie' twice.", "a lie");
    row("plural genitive outside", "The hackers' own tools hit Jones' bank", "");
    row("plural genitive inside", "‘the hackers’ own tools’ were used", "the hackers ’ own tools");
    row("decade", "in the '90s and the ’80s", "");
    row("glued closing mark", "\"We deny it.\"The embassy", "We deny it .");
    row("single within double", "“They said ‘no’ again” today", "They said no again");
}

void TestTokenizer::quotationMarksAreToldFromApostrophes()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    const LanguageScene scene(text);
    QStringList words;
    for (const Token &token : scene.document.tokens) {
        if (token.is(Token::Quoted))
            words.append(scene.text(token.span));
    }
    QCOMPARE(words.join(u' '), quoted);
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
