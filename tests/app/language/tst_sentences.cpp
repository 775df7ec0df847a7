// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/language/scene.h"

#include <QTest>

using namespace Language;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutIntoSentences_data();
    void textIsCutIntoSentences();
    void furnitureAndHeadlinesAreMarked();
};

void TestSentences::textIsCutIntoSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, std::initializer_list<const char *> sentences,
                        const char *between = " ") {
        QStringList list;
        for (const char *sentence : sentences)
            list.append(QString::fromUtf8(sentence));
        QTest::newRow(name) << list.join(QString::fromUtf8(between)) << list;
    };
    row("full stops", {"The port was hit.", "Nobody claimed it."});
    row("a line break always ends one", {"A headline without a stop", "and more"}, "\r\n");
    row("white space at the ends is not in it", {"One.", "Two."}, " \xC2\xA0 \n\t ");
    row("a quotation of two sentences is two", {"“We deny it.", "It is a lie,” she said."});
    row("closing marks belong to it", {"He said \"no.\"", "Then he left."});
    row("a question inside goes on", {"“Is it true?” he asked.", "“No.”"});
    row("its speaker may have a name", {"“Is it true?” Ann Other asked.", "No."});
    row("abbreviations", {"Gen. J. Doe met Sen. Roe in St. Abbs on Aug. 3.", "He left."});
    row("the U.S. inside", {"The U.S. Embassy and the U.S. military agree.", "Yes."});
    row("the U.S. at the end", {"He fled to the U.S.", "The court waits."});
    row("a.m. and numbers", {"It fell at 5 a.m. on No. 7 of 3.5 lines.", "It rose."});
    row("Inc. at the end", {"It hit Acme Inc.", "However, Acme Inc. denied it."});
    row("glued text", {"They blamed the attack.", "The embassy denied it."}, "");
    row("glued quotation", {"They blamed it.", "“We deny it,” he said."}, "");
    row("a site's name is not glued text", {"He read netia.example daily.", "Yes."});
    row("a dateline", {"MOSCOW, September 29. /AGENCY/. The president spoke.", "He left."});
    row("a dateline with brackets", {"WARSAW (Agency) - The bank was hit.", "It closed."});
    row("a dateline with a short month", {"PARIS, Dec. 3 (Agency) — The bank was hit.", "Yes."});
    row("an ellipsis inside", {"They … left … at last.", "Then … nothing."});
    row("brackets", {"(He denied it.)", "[Editor: he did.]", "Then he left."});
    row("a number starts one", {"It was in 2016.", "35 diplomats left."});
    row("an exclamation", {"Never!", "They lie!"});
}

void TestSentences::textIsCutIntoSentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QCOMPARE(LanguageScene(text).sentences(), sentences);
}

void TestSentences::furnitureAndHeadlinesAreMarked()
{
    Reading::Article article;
    article.text =
        QStringLiteral("Bank hit by hackers\nShare this page\nIt was hit.\nBANK HIT BY HACKERS");
    article.title = QStringLiteral("Bank hit by hackers");
    article.titleSpan = {0, 19};
    article.furniture = {{{20, 35}, QStringLiteral("share")}};
    const Document document = analyse(article, *LanguageScene::actors());
    QCOMPARE(document.sentences.size(), 4U);
    QList<bool> headlines;
    QList<bool> furniture;
    for (const Sentence &sentence : document.sentences) {
        headlines.append(sentence.headline);
        furniture.append(sentence.furniture);
    }
    QCOMPARE(headlines, QList<bool>({true, false, false, true}));
    QCOMPARE(furniture, QList<bool>({false, true, false, false}));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
