// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/corpus/gold.h"

#include "app/language/actorlist.h"
#include "app/language/analysis.h"

#include <QTest>

#include <algorithm>

class TestSentenceCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentencesAreTheAnnotatedMentions_data();
    void sentencesAreTheAnnotatedMentions();
};

void TestSentenceCorpus::initTestCase()
{
    if (!Gold::available())
        QSKIP(qPrintable(Gold::skipReason()));
}

void TestSentenceCorpus::sentencesAreTheAnnotatedMentions_data()
{
    QTest::addColumn<QString>("split");
    QTest::addColumn<double>("floor");
    QTest::newRow("dev") << QStringLiteral("dev") << 0.97;
    QTest::newRow("seed") << QStringLiteral("seed") << 0.97;
}

void TestSentenceCorpus::sentencesAreTheAnnotatedMentions()
{
    QFETCH(QString, split);
    QFETCH(double, floor);
    const auto actors = Language::loadActorList().list;
    int mentions = 0;
    int found = 0;
    for (const Gold::GoldArticle &gold : Gold::load(split)) {
        const Language::Document document = Language::analyse(gold.article, *actors);
        for (const Gold::GoldEvent &event : gold.events) {
            for (Reading::Span mention : event.mentions) {
                ++mentions;
                const bool hit =
                    std::ranges::any_of(document.sentences, [&](const Language::Sentence &s) {
                        return s.span == mention;
                    });
                found += hit;
                if (!hit)
                    qInfo().noquote()
                        << gold.article.id
                        << "no sentence:" << gold.article.text.mid(mention.start, mention.length());
            }
        }
    }
    const double share = mentions > 0 ? double(found) / mentions : 0;
    qInfo("%s: %d of %d mentions are sentences: %.4f", qPrintable(split), found, mentions, share);
    QVERIFY(share >= floor);
}

QTEST_GUILESS_MAIN(TestSentenceCorpus)
#include "tst_sentencecorpus.moc"
