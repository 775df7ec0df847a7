// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/searchcolumn.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

Model::SearchColumn columnOf(const QList<QStringList> &rows)
{
    Model::SearchColumn column;
    for (const QStringList &row : rows) {
        for (const QString &text : row)
            column.add(text);
        column.endRow();
    }
    return column;
}

} // namespace

class TestSearchColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordMustStandSomewhereInTheRow()
    {
        const auto column = columnOf(
            {{u"Russia denies"_s, u"Kremlin"_s}, {u"China denies"_s}, {}, {u"Rus"_s, u"sia"_s}});
        QCOMPARE(column.rowCount(), std::size_t(4));
        QCOMPARE(column.rowsWith({u"denies"_s}), (std::vector<bool>{true, true, false, false}));
        QCOMPARE(column.rowsWith({u"kremlin"_s, u"DENIES"_s}),
                 (std::vector<bool>{true, false, false, false}));
        // Not from one text into the next.
        QCOMPARE(column.rowsWith({u"russia"_s}), (std::vector<bool>{true, false, false, false}));
        QCOMPARE(column.rowsWith({}), (std::vector<bool>{true, true, true, true}));
        QCOMPARE(column.rowsWith({u"Iran"_s}), (std::vector<bool>{false, false, false, false}));
    }

    void caseDoesNotMatterInAnyScript()
    {
        const auto column = columnOf({{u"РОССИЯ"_s}, {u"Übergriff"_s}, {u"ÉLYSÉE"_s}});
        QCOMPARE(column.rowsWith({u"россия"_s}), (std::vector<bool>{true, false, false}));
        QCOMPARE(column.rowsWith({u"ÜBER"_s}), (std::vector<bool>{false, true, false}));
        QCOMPARE(column.rowsWith({u"élysée"_s}), (std::vector<bool>{false, false, true}));
    }

    void aPhraseMayStandOnTwoLines()
    {
        const auto column = columnOf({{u"the oil \n\t ministry"_s}, {u"the oil"_s, u"ministry"_s}});
        QCOMPARE(column.rowsWith({u"oil ministry"_s}), (std::vector<bool>{true, false}));
        QCOMPARE(column.rowsWithAny({u"oil ministry"_s, u"oil"_s}),
                 (std::vector<bool>{true, true}));
        QCOMPARE(column.rowsWithAny({}), (std::vector<bool>{false, false}));
    }

    void anEmptyColumnHasNoRows() { QVERIFY(Model::SearchColumn().rowsWith({u"word"_s}).empty()); }

    void aPassFindsWhatEachRowForItselfHas()
    {
        std::mt19937 random(4);
        QList<QStringList> rows;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (auto letters = random() % 12; letters > 0; --letters)
                text += QChar(u'a' + char16_t(random() % 3));
            rows.append({text});
        }
        const auto column = columnOf(rows);
        for (const QString &word : {u"a"_s, u"ab"_s, u"cab"_s, u"aaaa"_s}) {
            const std::vector<bool> found = column.rowsWith({word});
            for (qsizetype i = 0; i < rows.size(); ++i)
                QCOMPARE(bool(found[std::size_t(i)]), rows[i].front().contains(word));
        }
    }
};

QTEST_APPLESS_MAIN(TestSearchColumn)
#include "tst_searchcolumn.moc"
