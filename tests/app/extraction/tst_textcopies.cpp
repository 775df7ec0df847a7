// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/textcopies.h"
#include "app/extraction/wirecopies.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Extraction;

namespace {

/// A story of so many words, different for each number.
QString story(int number, int words = 300)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(QStringLiteral("word%1").arg((i * 7919 + number * 104729) % 5000));
    return text.join(u' ');
}

} // namespace

class TestTextCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyResemblesItsOriginal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("copy");
        const QString original = story(1);
        QTest::newRow("itself") << original << true;
        QTest::newRow("other case and spaces")
            << original.toUpper().replace(u' ', QStringLiteral(",\n ")) << true;
        QTest::newRow("with a head and a foot")
            << story(2, 20) + u'\n' + original + u'\n' + story(3, 20) << true;
        QTest::newRow("cut short") << original.left(original.size() * 3 / 4) << true;
        QTest::newRow("a quotation of it")
            << original.left(original.size() / 10) + story(4) << false;
        QTest::newRow("another story") << story(5) << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a few words") << QStringLiteral("word1 word2 word3") << false;
    }

    void aSketchHoldsTheSmallestOfAllRuns_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("different");
        QTest::newRow("short") << 30 << 5000;
        QTest::newRow("long") << 3000 << 5000;
        QTest::newRow("repeats itself") << 3000 << 40;
        QTest::newRow("repeats itself but for its end") << 1200 << 900;
    }

    void aSketchHoldsTheSmallestOfAllRuns()
    {
        constexpr int kRun = 5;
        QFETCH(int, words);
        QFETCH(int, different);
        QStringList text;
        for (int i = 0; i < words; ++i)
            text.append(QStringLiteral("w%1").arg(i * 7919 % different));
        std::set<std::uint64_t> all;
        for (int i = 0; i + kRun <= words; ++i)
            all.insert(sketchOf(text.mid(i, kRun).join(u' ')).front());
        std::vector<std::uint64_t> smallest(all.begin(), all.end());
        smallest.resize(std::min<std::size_t>(smallest.size(), kSketch));
        QCOMPARE(sketchOf(text.join(u' ')), smallest);
    }

    void aCopyResemblesItsOriginal()
    {
        QFETCH(QString, text);
        QFETCH(bool, copy);
        const auto original = sketchOf(story(1));
        const auto other = sketchOf(text);
        QCOMPARE(resemblance(original, other) >= kCopy, copy);
        QCOMPARE(resemblance(other, original), resemblance(original, other));
        TextCopies copies;
        copies.set(4, original);
        copies.set(9, other);
        QCOMPARE(copies.textOf(4), 4);
        QCOMPARE(copies.textOf(9), copy ? 4 : 9);
    }

    void copiesOfCopiesAreOneTextUntilTheyGo()
    {
        TextCopies copies;
        const QString original = story(1);
        for (int i = 0; i < 3; ++i)
            copies.set(i, sketchOf(original + story(10 + i, 15)));
        copies.set(3, sketchOf(story(2)));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(copies.textOf(i), 0);
        QCOMPARE(copies.textOf(3), 3);
        copies.remove(0);
        QCOMPARE(copies.textOf(1), 1);
        QCOMPARE(copies.textOf(2), 1);
        copies.set(1, sketchOf(story(7)));
        QCOMPARE(copies.textOf(1), 1);
        QCOMPARE(copies.textOf(2), 2);
    }
};

QTEST_APPLESS_MAIN(TestTextCopies)
#include "tst_textcopies.moc"
