// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/model/scene.h"
#include "ui/filters/filterbar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace Gui;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesShowAndHideKindsAndCountThem();
    void searchNarrowsWhatIsShown();
    void clearingShowsAllAgain();
};

namespace {

struct Bar
{
    Bar()
    {
        openCase.addArticles(Scene::quarrel());
        bar.show();
    }
    QCheckBox *box(const char *kind) const
    {
        return bar.findChild<QCheckBox *>(QStringLiteral("kind-") + QString::fromLatin1(kind));
    }
    QLineEdit *search() const { return bar.findChild<QLineEdit *>(QStringLiteral("search")); }

    Model::OpenCase openCase;
    Model::ShownEvents shown{openCase};
    FilterBar bar{shown};
};

} // namespace

void TestFilterBar::boxesShowAndHideKindsAndCountThem()
{
    const Bar scene;
    QCOMPARE(scene.box("hack")->text(), QStringLiteral("Hack (2)"));
    QTest::keyClick(scene.box("hack"), Qt::Key_Space);
    QCOMPARE(scene.shown.count(), 3);
    QVERIFY(!scene.shown.filter().acceptsKind(Extraction::Kind::Hack));
    QCOMPARE(scene.box("hack")->text(), QStringLiteral("Hack (2)"));
    QTest::keyClick(scene.box("hack"), Qt::Key_Space);
    QCOMPARE(scene.shown.count(), 5);
}

void TestFilterBar::searchNarrowsWhatIsShown()
{
    Bar scene;
    scene.bar.startSearch();
    QTest::keyClicks(scene.search(), QStringLiteral("envoys"));
    QCOMPARE(scene.shown.count(), 1);
    QCOMPARE(scene.box("hack")->text(), QStringLiteral("Hack (0)"));
    QCOMPARE(scene.box("meeting")->text(), QStringLiteral("Meeting (1)"));
}

void TestFilterBar::clearingShowsAllAgain()
{
    Bar scene;
    QTest::keyClick(scene.box("denial"), Qt::Key_Space);
    QTest::keyClicks(scene.search(), QStringLiteral("zzz"));
    QCOMPARE(scene.shown.count(), 0);
    scene.bar.clear();
    QCOMPARE(scene.shown.count(), 5);
    QVERIFY(scene.box("denial")->isChecked());
    QCOMPARE(scene.search()->text(), QString());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
