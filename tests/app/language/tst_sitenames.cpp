// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/actorlist.h"
#include "app/language/analysis.h"

#include <QTest>

#include <algorithm>

using namespace Language;
using namespace Qt::Literals::StringLiterals;

class TestSiteNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteBesideAHeadlineTakesNoPart_data();
    void theSiteBesideAHeadlineTakesNoPart();
};

void TestSiteNames::theSiteBesideAHeadlineTakesNoPart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("takesPart");
    QTest::newRow("in the headline") << u"Norway"_s << true;
    QTest::newRow("beside it") << u"Moorland Mining"_s << false;
    QTest::newRow("in the text") << u"Sweden"_s << true;
}

void TestSiteNames::theSiteBesideAHeadlineTakesNoPart()
{
    QFETCH(QString, name);
    QFETCH(bool, takesPart);
    const auto actors = loadActorList().list;
    const QString title = u"Norway blames hackers for theft"_s;
    Reading::Article article;
    article.text = title + u" - Moorland Mining\nSweden agreed with Norway on Monday.\n"_s;
    article.titleSpan = {0, title.size()};
    const Document document = analyse(article, *actors);
    const auto found = std::ranges::find_if(document.names, [&](const Name &candidate) {
        return article.text.mid(candidate.span.start, candidate.span.length()) == name;
    });
    QVERIFY(found != document.names.end());
    QCOMPARE(found->type != ActorType::Outlet, takesPart);
}

QTEST_GUILESS_MAIN(TestSiteNames)
#include "tst_sitenames.moc"
