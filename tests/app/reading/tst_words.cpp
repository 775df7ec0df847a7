// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/words.h"

#include <QTest>

using namespace Reading;
using namespace Qt::Literals::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLinesToWhatTheyAreComparedBy_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("plain");
        QTest::newRow("white space") << u"\t Port\u00A0 mail\n copied "_s << u"port mail copied"_s;
        QTest::newRow("marks") << u"“Ann’s” `own` «Élan»"_s << u"\"ann's\" 'own' \"élan\""_s;
        QTest::newRow("nothing") << u" \n "_s << QString();
        QTest::newRow("control character") << u"a\u0001b"_s << u"a\u0001b"_s;
        QTest::newRow("no small letter") << u"İzmir"_s << u"İzmir"_s;
    }

    void foldsLinesToWhatTheyAreComparedBy()
    {
        QFETCH(QString, line);
        QFETCH(QString, plain);
        QCOMPARE(folded(line), plain);
        QVERIFY(isFolded(line, plain));
        QVERIFY(!isFolded(line, plain + u'x'));
        QVERIFY(!isFolded(line + u'x', plain));
        QCOMPARE(isFolded(line, plain.chopped(plain.isEmpty() ? 0 : 1)), plain.isEmpty());
    }

    void hashesAWordAsItsFoldedForm()
    {
        const QString text = u"RUSSIA’S Élan U.S. 2,484 example.com http://x.example/Y | İz"_s;
        const std::vector<Word> words = wordsOf(text, {0, text.size()});
        QCOMPARE(words.size(), 8U);
        for (const Word &word : words) {
            QCOMPARE(word.hash, foldedHash(word.form));
            QCOMPARE(word.hash, hashOf(word.folded()));
        }
        QCOMPARE(words[4].kind, Word::Address);
        QCOMPARE(words[5].kind, Word::Address);
        QCOMPARE(words[6].kind, Word::Mark);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
