// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/corpus/gold.h"

#include "app/language/actorlist.h"
#include "app/language/analysis.h"
#include "app/language/pronouns.h"

#include <QSet>
#include <QTest>

/// How many annotated actors and targets stand among the names of their events' sentences: the
/// ceiling of what extraction can find.
class TestNameCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesHoldTheAnnotatedActors_data();
    void namesHoldTheAnnotatedActors();
};

namespace {

QSet<QString> namesIn(const Language::Document &document, Reading::Span sentence)
{
    QSet<QString> found;
    std::vector<const Language::Name *> names;
    for (const Language::Name &name : document.names) {
        if (sentence.overlaps(name.span))
            names.push_back(&name);
    }
    for (int i = 0; i < int(document.tokens.size()); ++i) {
        if (!sentence.contains(document.tokens[std::size_t(i)].span))
            continue;
        if (const int place = Language::resolvePronoun(document, i); place >= 0)
            names.push_back(&document.names[std::size_t(place)]);
    }
    for (const Language::Name *each : names) {
        const Language::Name &name = *each;
        found.insert(Gold::comparableName(name.canonical));
        for (const QString &side : name.sides)
            found.insert(Gold::comparableName(side));
        if (!name.own.isEmpty())
            found.insert(Gold::comparableName(name.own));
    }
    return found;
}

} // namespace

void TestNameCorpus::initTestCase()
{
    if (!Gold::available())
        QSKIP(qPrintable(Gold::skipReason()));
}

void TestNameCorpus::namesHoldTheAnnotatedActors_data()
{
    QTest::addColumn<QString>("split");
    QTest::addColumn<double>("floor");
    QTest::newRow("dev") << QStringLiteral("dev") << 0.89;
    QTest::newRow("seed") << QStringLiteral("seed") << 0.85;
}

void TestNameCorpus::namesHoldTheAnnotatedActors()
{
    QFETCH(QString, split);
    QFETCH(double, floor);
    const auto actors = Language::loadActorList().list;
    int wanted = 0;
    int found = 0;
    int offered = 0;
    for (const Gold::GoldArticle &gold : Gold::load(split)) {
        const Language::Document document = Language::analyse(gold.article, *actors);
        for (const Gold::GoldEvent &event : gold.events) {
            QSet<QString> names;
            for (Reading::Span mention : event.mentions)
                names.unite(namesIn(document, mention));
            names.remove({});
            offered += int(names.size());
            const QStringList expected = event.actors + event.targets;
            for (const QString &name : expected) {
                ++wanted;
                if (names.contains(Gold::comparableName(name)))
                    ++found;
                else
                    qInfo().noquote() << gold.article.id << event.kind << "misses" << name
                                      << "among" << names.values();
            }
        }
    }
    const double recall = wanted > 0 ? double(found) / wanted : 0;
    qInfo("%s: %d of %d actors and targets are names of their sentences: %.4f (%d names offered)",
          qPrintable(split), found, wanted, recall, offered);
    QVERIFY(recall >= floor);
}

QTEST_GUILESS_MAIN(TestNameCorpus)
#include "tst_namecorpus.moc"
