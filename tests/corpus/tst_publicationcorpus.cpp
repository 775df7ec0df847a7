// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/publication.h"
#include "tests/corpus/gold.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPublicationCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsThePublicationDates_data();
    void findsThePublicationDates();
};

void TestPublicationCorpus::initTestCase()
{
    if (!Gold::available())
        QSKIP(qPrintable(Gold::skipReason()));
}

void TestPublicationCorpus::findsThePublicationDates_data()
{
    QTest::addColumn<QString>("split");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("dev") << "dev" << 44;
    QTest::newRow("seed") << "seed" << 5;
}

void TestPublicationCorpus::findsThePublicationDates()
{
    QFETCH(QString, split);
    QFETCH(int, atLeast);
    const auto articles = Gold::load(split);
    int right = 0;
    for (const Gold::GoldArticle &gold : articles) {
        const auto found = Dates::findPublication(gold.article).date;
        const QString text = found ? found->toString() : QString();
        if (text == gold.published)
            ++right;
        else
            qWarning().noquote() << gold.article.id << "has" << text << "for" << gold.published;
    }
    qInfo().noquote() << "publication dates right:" << right << "of" << articles.size();
    QVERIFY(int(articles.size()) >= atLeast);
    QCOMPARE(right, int(articles.size()));
}

QTEST_APPLESS_MAIN(TestPublicationCorpus)

#include "tst_publicationcorpus.moc"
