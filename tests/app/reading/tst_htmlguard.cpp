// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/htmlguard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Reading::tameHtml;

class TestHtmlGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAnOrdinaryPageItsText_data();
    void leavesAnOrdinaryPageItsText();
    void boundsTheDepth();
    void boundsTheAttributes();
    void boundsTheNumberOfTags();
    void endTagsCloseOnlyWhatTheParserCloses();
    void keepsTheTextBehindAnElementThatIsNeverClosed();
};

void TestHtmlGuard::leavesAnOrdinaryPageItsText_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("tamed");
    QTest::newRow("plain") << "<p class='a'>x</p>"_ba << "<p class='a'>x</p>"_ba;
    QTest::newRow("formatting goes")
        << "<p>a <b>b</b> <font size=1>c</font></p>"_ba << "<p>a b c</p>"_ba;
    QTest::newRow("comments go") << "a<!-- <p> -->b<!---->c"_ba << "abc"_ba;
    QTest::newRow("scripts go") << "a<SCRIPT>if (x<y) '</p>'</Script >b"_ba << "ab"_ba;
    QTest::newRow("linked data stay") << "<script type=\"application/ld+json\">{}</script>"_ba
                                      << "<script type=\"application/ld+json\">{}</script>"_ba;
    QTest::newRow("drawings go") << "a<svg><title>x</title></svg>b"_ba << "ab"_ba;
    QTest::newRow("brackets in values") << "<p title='a>b'>x</p>"_ba << "<p title='a>b'>x</p>"_ba;
    QTest::newRow("an apostrophe in a tag is no quotation")
        << "<p don't>x</p>"_ba << "<p don't>x</p>"_ba;
    QTest::newRow("less than") << "1 < 2 <3"_ba << "1 &lt; 2 &lt;3"_ba;
    QTest::newRow("doctype") << "<!DOCTYPE html><p>x"_ba << "<p>x"_ba;
    QTest::newRow("cut in a tag") << "x<p class"_ba << "x<p class>"_ba;
}

void TestHtmlGuard::leavesAnOrdinaryPageItsText()
{
    QFETCH(const QByteArray, page);
    QTEST(tameHtml(page), "tamed");
}

void TestHtmlGuard::boundsTheDepth()
{
    const QByteArray tamed = tameHtml(QByteArray("<div>").repeated(100'000) + "text");
    QCOMPARE(tamed.count("<div>"), qsizetype(Reading::kDeepestHtml));
    QVERIFY(tamed.endsWith("text"));
}

void TestHtmlGuard::boundsTheAttributes()
{
    const QByteArray tamed = tameHtml("<p" + QByteArray(" a=1").repeated(10'000) + ">x");
    QVERIFY(tamed.count("a=1") <= 2 * Reading::kMostHtmlAttributes);
    QVERIFY(tamed.endsWith(">x"));
}

void TestHtmlGuard::boundsTheNumberOfTags()
{
    const QByteArray tamed = tameHtml(QByteArray("<p>x").repeated(Reading::kMostHtmlTags + 1000));
    QCOMPARE(tamed.count("<p>"), qsizetype(Reading::kMostHtmlTags));
    QCOMPARE(tamed.count('x'), qsizetype(Reading::kMostHtmlTags + 1000));
}

void TestHtmlGuard::endTagsCloseOnlyWhatTheParserCloses()
{
    // The parser does not let </div> out of a table, so neither may it count as closing here.
    const QByteArray tamed = tameHtml(QByteArray("<div><table><tr><td></div>").repeated(10'000));
    QVERIFY(tamed.count("<div>") + tamed.count("<table>") <= Reading::kDeepestHtml);
    QCOMPARE(tameHtml("<div></span></x></div>"), "<div>  </div>"_ba);
}

void TestHtmlGuard::keepsTheTextBehindAnElementThatIsNeverClosed()
{
    QCOMPARE(tameHtml("a<svg><p>b</p>"), "a<p>b</p>"_ba);
    QCOMPARE(tameHtml("a<!-- b<p>c</p>"), "a b<p>c</p>"_ba);
    QCOMPARE(tameHtml("a<script>b<p>c</p>"), "a"_ba);
}

QTEST_APPLESS_MAIN(TestHtmlGuard)
#include "tst_htmlguard.moc"
