// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/confidence.h"
#include "app/extraction/explanation.h"
#include "app/extraction/extractor.h"
#include "app/extraction/lexiconparser.h"

#include <QTest>

#include <cmath>

using namespace Extraction;
using namespace Qt::Literals::StringLiterals;

class TestConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCircumstanceHasANameOfItsOwn();
    void theValueFollowsFromTheParts();
    void theCircumstancesAreThoseOfTheText_data();
    void theCircumstancesAreThoseOfTheText();
    void theExplanationNamesTheParts();
    void weightsAreReadAndMistakesNamed();

private:
    Findings extract(const QString &text) const;

    Extractor m_extractor;
};

Findings TestConfidence::extract(const QString &text) const
{
    Reading::Article article;
    article.id = u"x"_s;
    article.text = text;
    return m_extractor.extract(article);
}

void TestConfidence::everyCircumstanceHasANameOfItsOwn()
{
    for (std::size_t i = 0; i < kCircumstanceCount; ++i) {
        const auto circumstance = Circumstance(i);
        QVERIFY(circumstanceFromString(toString(circumstance)) == circumstance);
        QVERIFY(!sentence(circumstance).isEmpty());
    }
    QCOMPARE(toString(Circumstance(unsigned(Kind::Meeting))), toString(Kind::Meeting));
    QVERIFY(!circumstanceFromString(u"luck"));
}

void TestConfidence::theValueFollowsFromTheParts()
{
    const Findings findings = extract(u"Russia denied on 3 May 2018 that it had hacked the "
                                      "Norwegian parliament. Norway had accused it on Monday."_s);
    QVERIFY(!findings.events.empty());
    for (const Event &event : findings.events) {
        float sum = 0;
        for (const Confidence::Part &part : event.confidence.parts)
            sum += part.weight;
        QCOMPARE(event.confidence.value, 1 / (1 + std::exp(-sum)));
        QVERIFY(event.confidence.value > 0 && event.confidence.value < 1);
    }
}

void TestConfidence::theCircumstancesAreThoseOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Circumstance>("circumstance");
    QTest::addColumn<bool>("holds");
    const QString plain = u"Iran hacked the parliament of Norway on 3 May 2018."_s;
    QTest::newRow("kind") << plain << Circumstance::Hack << true;
    QTest::newRow("another kind") << plain << Circumstance::Denial << false;
    QTest::newRow("time") << plain << Circumstance::Dated << true;
    QTest::newRow("no time") << u"Iran hacked the parliament of Norway."_s << Circumstance::Dated
                             << false;
    QTest::newRow("told once") << plain << Circumstance::ToldAgain << false;
    QTest::newRow("told again") << plain + u" Iran had hacked the parliament with malware."_s
                                << Circumstance::ToldAgain << true;
    QTest::newRow("opening") << plain << Circumstance::Opening << true;
    QTest::newRow("actor") << plain << Circumstance::ActorNamed << true;
    QTest::newRow("no actor") << u"Hackers hacked the parliament of Norway on 3 May 2018."_s
                              << Circumstance::ActorNamed << false;
    QTest::newRow("not hedged") << plain << Circumstance::Hedged << false;
}

void TestConfidence::theCircumstancesAreThoseOfTheText()
{
    QFETCH(QString, text);
    QFETCH(Circumstance, circumstance);
    QFETCH(bool, holds);
    const Findings findings = extract(text);
    QCOMPARE(findings.events.size(), 1U);
    const auto &parts = findings.events.front().confidence.parts;
    QCOMPARE(std::ranges::find(parts, circumstance, &Confidence::Part::circumstance) != parts.end(),
             holds);
}

void TestConfidence::theExplanationNamesTheParts()
{
    const QString text = u"Iran hacked the parliament of Norway on 3 May 2018."_s;
    Reading::Article article;
    article.text = text;
    const QString argument = explain(article, extract(text));
    QVERIFY(argument.contains(u"[hack]"_s));
    QVERIFY(argument.contains(sentence(Circumstance::Hack)));
    QVERIFY(argument.contains(u"“3 May 2018” dates it 2018-05-03"_s));
}

void TestConfidence::weightsAreReadAndMistakesNamed()
{
    const LoadedLexicon loaded =
        parseLexicon({{u"a.txt"_s,
                       u"[confidence]\nhack = 1.5\nluck = 1\n"
                       "dated = much\nquoted = nan\nverb = 1e9\n"_s},
                      {u"own.txt"_s, u"[confidence]\nhack = -2\n"_s, true}});
    QCOMPARE(loaded.lexicon.weights()[std::size_t(Circumstance::Hack)], -2.0F);
    QCOMPARE(loaded.failures.size(), 4U);
    QCOMPARE(loaded.failures[0].reason, u"line 3: there is no circumstance “luck”"_s);
    for (std::size_t i = 1; i < 4; ++i)
        QVERIFY(loaded.failures[i].reason.contains(u"a weight is a number"_s));
}

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
