// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/language/scene.h"

#include "app/language/pronouns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Language;

/// What must hold for any text at all.
class TestLanguageLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextGivesSoundDocuments_data();
    void anyTextGivesSoundDocuments();
    void costGrowsWithTheLengthAlone_data();
    void costGrowsWithTheLengthAlone();
};

namespace {

// Words that steer every rule, and marks and characters that break careless ones.
const char *const kPieces[] = {"Russia",
                               "Russian",
                               "US",
                               "U.S.",
                               "Moscow",
                               "the",
                               "The",
                               "of",
                               "and",
                               "hackers",
                               "hacking",
                               "group",
                               "foreign",
                               "minister",
                               "ministry",
                               "Foreign Minister",
                               "President",
                               "spokesman",
                               "Vladimir",
                               "Putin",
                               "Xi",
                               "bin",
                               "al-Thani",
                               "Jr.",
                               "Mr.",
                               "GRU",
                               "(",
                               ")",
                               ",",
                               ".",
                               "\"",
                               "'",
                               "“",
                               "”",
                               "‘",
                               "’",
                               "’s",
                               "'s",
                               "said",
                               "told",
                               "he",
                               "it",
                               "they",
                               "Bank",
                               "Office",
                               "for",
                               "&",
                               "-",
                               "–",
                               "Putin-Biden",
                               "China-based",
                               "pro-Russian",
                               "known as",
                               "Turla",
                               "2.0",
                               "/",
                               "?",
                               "!",
                               "...",
                               "…",
                               "\n",
                               "\r\n",
                               "\t",
                               "\xC2\xA0",
                               "\xE2\x80\xA8",
                               "\xEF\xBF\xBD",
                               "\xF0\x9F\x98\x80",
                               "é",
                               "A.",
                               "a.m.",
                               "https://a.b/c",
                               "company",
                               "embassy in Washington",
                               "operation",
                               "Operation",
                               "in",
                               "accusing",
                               "MOSCOW",
                               "[",
                               "]",
                               "officials",
                               "state",
                               "led"};

QString salad(int pieces, quint32 seed, bool spaces)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < pieces; ++i) {
        text += QString::fromUtf8(kPieces[random.bounded(int(std::size(kPieces)))]);
        if (spaces && random.bounded(8) != 0)
            text += u' ';
    }
    return text;
}

QString noise(int length, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(quint16(random.bounded(0x10000)));
    return text;
}

bool inside(TokenRange range, std::size_t count)
{
    return 0 <= range.begin && range.begin <= range.end && std::size_t(range.end) <= count;
}

void verifySound(const LanguageScene &scene)
{
    const Document &d = scene.document;
    const qsizetype size = scene.article.text.size();
    qsizetype end = 0;
    for (const Token &token : d.tokens) {
        QVERIFY(end <= token.span.start && token.span.start < token.span.end
                && token.span.end <= size);
        QVERIFY(std::size_t(token.word) < d.words.size());
        QVERIFY(std::size_t(token.sentence) < d.sentences.size());
        QVERIFY(d.sentences[std::size_t(token.sentence)].span.contains(token.span));
        end = token.span.end;
    }
    int next = 0;
    for (const Sentence &sentence : d.sentences) {
        QCOMPARE(sentence.tokens.begin, next);
        QVERIFY(sentence.tokens.size() > 0 && inside(sentence.tokens, d.tokens.size()));
        next = sentence.tokens.end;
    }
    QCOMPARE(std::size_t(next), d.tokens.size());
    end = 0;
    for (const Name &name : d.names) {
        QVERIFY(end <= name.span.start && name.span.start < name.span.end && name.span.end <= size);
        QVERIFY(name.tokens.size() > 0 && inside(name.tokens, d.tokens.size()));
        const int sentence = d.tokens[std::size_t(name.tokens.begin)].sentence;
        QCOMPARE(d.tokens[std::size_t(name.tokens.end - 1)].sentence, sentence);
        QVERIFY(!name.rule.isEmpty());
        QVERIFY(std::ranges::find(name.sides, name.canonical) == name.sides.end());
        end = name.span.end;
    }
    for (const Quotation &quotation : d.quotations) {
        QVERIFY(inside(quotation.tokens, d.tokens.size()) && quotation.tokens.size() > 0);
        QVERIFY(quotation.speaker < int(d.names.size()));
    }
    for (int i = 0; i < int(d.tokens.size()); ++i)
        QVERIFY(resolvePronoun(d, i) < int(d.names.size()));
}

} // namespace

void TestLanguageLimits::anyTextGivesSoundDocuments_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one mark") << QStringLiteral(".");
    QTest::newRow("stops alone") << QStringLiteral(". . ? ! … ...");
    QTest::newRow("half a character") << QString(QChar(0xD83D));
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("words %u", seed) << salad(400, seed, true);
        QTest::addRow("glued words %u", seed) << salad(200, seed, false);
        QTest::addRow("noise %u", seed) << noise(300, seed);
    }
}

void TestLanguageLimits::anyTextGivesSoundDocuments()
{
    QFETCH(QString, text);
    verifySound(LanguageScene(text));
}

void TestLanguageLimits::costGrowsWithTheLengthAlone_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("capitals") << QStringLiteral("Alpha ");
    QTest::newRow("roles") << QStringLiteral("foreign minister ");
    QTest::newRow("states") << QStringLiteral("Russian ");
    QTest::newRow("marks") << QStringLiteral("\" ' ");
    QTest::newRow("open marks") << QStringLiteral("“a ");
    QTest::newRow("stops") << QStringLiteral("a.B");
    QTest::newRow("hyphens") << QStringLiteral("Putin-");
    QTest::newRow("speech") << QStringLiteral("“a” he said ");
    QTest::newRow("letters") << QStringLiteral("a");
    QTest::newRow("joined bodies") << QStringLiteral("Office of ");
    QTest::newRow("persons") << QStringLiteral("President Ann Other, ");
    QTest::newRow("words") << salad(300, 5, true);
}

// Growth with the square of the length would run into ctest's time limit here; no time is
// compared, for machines are busy.
void TestLanguageLimits::costGrowsWithTheLengthAlone()
{
    QFETCH(QString, piece);
    constexpr int kLength = 300'000;
    const LanguageScene scene(piece.repeated(int(kLength / piece.size())));
    QVERIFY(!scene.document.tokens.empty());
}

QTEST_GUILESS_MAIN(TestLanguageLimits)
#include "tst_languagelimits.moc"
