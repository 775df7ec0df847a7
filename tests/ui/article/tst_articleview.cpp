// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "ui/article/articleview.h"
#include "ui/article/highlights.h"
#include "ui/article/textoffsets.h"
#include "ui/kindstyle.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gui;
using enum Extraction::Kind;

namespace {

struct Shown
{
    Shown() { openCase.addArticles(Scene::quarrel()); }
    const Model::CaseArticle &article(int place) const
    {
        return openCase.articles()[std::size_t(place)];
    }

    Model::OpenCase openCase;
};

std::vector<Highlight> withRole(const std::vector<Highlight> &highlights, Highlight::Role role)
{
    std::vector<Highlight> found;
    std::ranges::copy_if(highlights, std::back_inserter(found),
                         [role](const Highlight &h) { return h.role == role; });
    return found;
}

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsOutliveLineEndsOfBothKinds();
    void highlightsSayWhatIsWhere();
    void theCurrentEventLiesOnTop();
    void textKeepsItsContrastOnEveryHighlight_data();
    void textKeepsItsContrastOnEveryHighlight();
    void clickingCyclesThroughTheEventsOfASentence();
    void aClickOnTheTextNamesItsOffset();
    void scrollsToTheEvidenceAndBackToTheStart();
    void textIsNeverMarkup();
    void hugeTextsStayQuick();
};

void TestArticleView::offsetsOutliveLineEndsOfBothKinds()
{
    const QString text = QStringLiteral("a\r\nbc\nd\r\n\r\ne");
    const TextOffsets offsets(text);
    ArticleView view;
    view.setText(text);
    const QString shown = view.toPlainText();
    for (qsizetype offset = 0; offset < text.size(); ++offset) {
        if (text[offset] == u'\r')
            continue;
        QCOMPARE(shown[offsets.toDocument(offset)], text[offset]);
        QCOMPARE(offsets.toText(offsets.toDocument(offset)), offset);
    }
    QCOMPARE(offsets.toDocument(text.size()), int(shown.size()));
}

void TestArticleView::highlightsSayWhatIsWhere()
{
    const Shown shown;
    const auto highlights =
        highlightsOf(shown.article(0), shown.openCase.eventsOf(0), /*current*/ 0);
    const QString &text = shown.article(0).article.text;
    const auto words = [&text](const Highlight &h) {
        return text.mid(h.span.start, h.span.length());
    };
    const auto furniture = withRole(highlights, Highlight::Furniture);
    QCOMPARE(furniture.size(), std::size_t(1));
    QCOMPARE(words(furniture[0]), QStringLiteral("Share this page"));
    const auto triggers = withRole(highlights, Highlight::Trigger);
    QCOMPARE(triggers.size(), std::size_t(2));
    QCOMPARE(words(triggers[0]), QStringLiteral("broke into"));
    QVERIFY(triggers[0].kind == Hack);
    QCOMPARE(withRole(highlights, Highlight::Evidence).size(), std::size_t(2));
}

void TestArticleView::theCurrentEventLiesOnTop()
{
    const Shown shown;
    const auto events = shown.openCase.eventsOf(1);
    const auto highlights = highlightsOf(shown.article(1), events, events[0]->key);
    const auto evidence = withRole(highlights, Highlight::Evidence);
    QVERIFY(evidence.back().current);
    QVERIFY(evidence.back().kind == Denial);
    QCOMPARE(std::ranges::count_if(evidence, &Highlight::current), 1);
}

void TestArticleView::textKeepsItsContrastOnEveryHighlight_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1e1e1e) << QColor(0xe6e6e6);
}

void TestArticleView::textKeepsItsContrastOnEveryHighlight()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    for (const Extraction::Kind kind : {Hack, Accusation, Denial, Meeting}) {
        for (const auto role : {Highlight::Evidence, Highlight::Trigger}) {
            for (const bool current : {false, true}) {
                const QColor back =
                    formatOf({{}, role, kind, current}, palette).background().color();
                QVERIFY2(contrast(text, back) >= 4.5, qPrintable(kindName(kind) + back.name()));
                QVERIFY(back != base);
            }
        }
    }
    const QColor grey = formatOf({{}, Highlight::Furniture}, palette).foreground().color();
    QVERIFY(contrast(grey, base) >= 4.5);
}

void TestArticleView::clickingCyclesThroughTheEventsOfASentence()
{
    const Shown shown;
    const auto events = shown.openCase.eventsOf(1);
    const qsizetype both = events[0]->event.mentions[0].trigger.start;
    QCOMPARE(eventToSelect(events, both, 0), events[0]->key);
    QCOMPARE(eventToSelect(events, both, events[0]->key), events[1]->key);
    QCOMPARE(eventToSelect(events, both, events[1]->key), events[0]->key);
    QCOMPARE(eventToSelect(events, both, events[2]->key), events[0]->key);
    QCOMPARE(eventToSelect(events, 0, events[0]->key), Model::EventKey(0));
}

void TestArticleView::aClickOnTheTextNamesItsOffset()
{
    const Shown shown;
    ArticleView view;
    view.resize(500, 300);
    view.setText(shown.article(0).article.text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &ArticleView::activated);
    const qsizetype offset = shown.openCase.events()[1].event.mentions[0].trigger.start;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectAt(offset).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<qsizetype>(), offset);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(490, 280));
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
}

void TestArticleView::scrollsToTheEvidenceAndBackToTheStart()
{
    QString text;
    for (int line = 0; line < 500; ++line)
        text += QStringLiteral("Line %1 of many.\r\n").arg(line);
    ArticleView view;
    view.resize(400, 300);
    view.setText(text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const qsizetype place = text.indexOf(QStringLiteral("Line 400"));
    QVERIFY(!view.viewport()->rect().contains(view.rectAt(place)));
    view.scrollTo({place, place + 8});
    QVERIFY(view.viewport()->rect().contains(view.rectAt(place)));
    view.scrollTo({0, 6});
    QVERIFY(view.viewport()->rect().contains(view.rectAt(0)));
}

void TestArticleView::textIsNeverMarkup()
{
    const QString text = QStringLiteral("<b>bold</b> &amp; <img src=\"file:///x\">");
    ArticleView view;
    view.setText(text);
    QCOMPARE(view.toPlainText(), text);
}

void TestArticleView::hugeTextsStayQuick()
{
    QString text;
    for (int line = 0; line < 20000; ++line)
        text += QStringLiteral("Line %1 of a page that somebody made very long.\r\n").arg(line);
    ArticleView view;
    view.setText(text);
    view.setHighlights({{{text.size() - 30, text.size() - 2}, Highlight::Evidence, Hack, true}});
    QCOMPARE(view.extraSelections().size(), 1);
    QCOMPARE(view.extraSelections()[0].cursor.selectedText(), text.mid(text.size() - 30, 28));
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
