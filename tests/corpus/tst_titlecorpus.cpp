// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/words.h"
#include "tests/corpus/gold.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

class TestTitleCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheTitles();
    void titlesStandWhereTheirSpansSay();
    void marksNoMentionAsFurniture();

private:
    std::vector<Gold::GoldArticle> m_gold;
};

void TestTitleCorpus::initTestCase()
{
    if (!Gold::available())
        QSKIP(qPrintable(Gold::skipReason()));
    m_gold = Gold::load(u"dev"_s);
    std::ranges::move(Gold::load(u"seed"_s), std::back_inserter(m_gold));
    QVERIFY(m_gold.size() >= 49);
}

void TestTitleCorpus::findsTheTitles()
{
    qsizetype right = 0;
    for (const Gold::GoldArticle &gold : m_gold) {
        if (Reading::folded(gold.article.title) == Reading::folded(gold.title))
            ++right;
        else
            qWarning().noquote() << gold.article.id << "has" << gold.article.title << "for"
                                 << gold.title;
    }
    qInfo().noquote() << "titles right:" << right << "of" << m_gold.size();
    QCOMPARE(right, qsizetype(m_gold.size()));
}

void TestTitleCorpus::titlesStandWhereTheirSpansSay()
{
    for (const Gold::GoldArticle &gold : m_gold) {
        const Reading::Span span = gold.article.titleSpan;
        QCOMPARE(gold.article.text.sliced(span.start, span.length()), gold.article.title);
    }
}

void TestTitleCorpus::marksNoMentionAsFurniture()
{
    qsizetype marked = 0;
    for (const Gold::GoldArticle &gold : m_gold) {
        for (const Reading::Furniture &furniture : gold.article.furniture) {
            marked += furniture.span.length();
            for (const Gold::GoldEvent &event : gold.events) {
                const bool lost = std::ranges::any_of(event.mentions, [&](Reading::Span mention) {
                    return mention.overlaps(furniture.span);
                });
                const QString words =
                    gold.article.text.sliced(furniture.span.start, furniture.span.length());
                QVERIFY2(!lost,
                         qPrintable(u"%1: %2 (%3)"_s.arg(gold.article.id, words, furniture.rule)));
            }
        }
    }
    qInfo().noquote() << "characters of furniture:" << marked;
    QVERIFY(marked > 0);
}

QTEST_APPLESS_MAIN(TestTitleCorpus)
#include "tst_titlecorpus.moc"
