// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/opencase.h"
#include "tests/app/model/scene.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;
using enum Extraction::Kind;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QStringList titles(const OpenCase &openCase)
{
    QStringList titles;
    for (const CaseArticle &article : openCase.articles())
        titles.append(article.article.id);
    return titles;
}

} // namespace

class TestOpenCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsStandInOrderOfArticle();
    void datedEventsBecomeTimeItems();
    void tiesLeadBothWays();
    void anArticleReadAgainTakesThePlaceOfTheOlder();
    void articlesOfOneFileStandBesideEachOther();
    void eventsThatStayKeepTheirKeys();
    void clearingClosesAll();
    void readsFilesInOrderAndNamesWhatFails();
    void nothingComesAfterCancelling();
    void thePublicationDateOfTheAnalystStandsAtOnce();
    void theAnalystsDateOutlivesReadingAgain();
};

void TestOpenCase::eventsStandInOrderOfArticle()
{
    OpenCase openCase;
    QSignalSpy changes(&openCase, &OpenCase::changed);
    openCase.addArticles(Scene::quarrel());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(openCase.events().size(), std::size_t(5));
    for (const CaseEvent &event : openCase.events())
        QCOMPARE(openCase.event(event.key), &event);
    QCOMPARE(openCase.events()[2].article, 1);
    QCOMPARE(openCase.eventsOf(1).size(), std::size_t(3));
    QCOMPARE(openCase.event(0), nullptr);
}

void TestOpenCase::datedEventsBecomeTimeItems()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    const std::vector<TimeItem> items = openCase.timeItems();
    QCOMPARE(items.size(), std::size_t(4));
    QCOMPARE(items[0].begin, QDate(2020, 6, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(items[0].end, QDate(2020, 7, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(items[0].precision, Dates::Precision::Month);
    QCOMPARE(items[3].end, QDate(2022, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

void TestOpenCase::tiesLeadBothWays()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    const EventKey hack = openCase.events()[0].key;
    const EventKey accusation = openCase.events()[1].key;
    QCOMPARE(openCase.ties(accusation),
             (std::vector{Tie{hack, Extraction::Relation::About, true}}));
    QCOMPARE(openCase.ties(hack),
             (std::vector{Tie{accusation, Extraction::Relation::About, false}}));
    QVERIFY(openCase.ties(openCase.events()[2].key).empty());
}

void TestOpenCase::anArticleReadAgainTakesThePlaceOfTheOlder()
{
    QTemporaryDir folder;
    const QString path = write(folder, QStringLiteral("a.txt"), "text");
    OpenCase openCase;
    openCase.addArticles({Scene::ArticleScene(QStringLiteral("old"), path).read(),
                          Scene::ArticleScene(QStringLiteral("other")).read()});
    openCase.addArticles(
        {Scene::ArticleScene(QStringLiteral("new"), folder.path() + QStringLiteral("/./a.txt"))
             .read()});
    QCOMPARE(titles(openCase), QStringList({QStringLiteral("new"), QStringLiteral("other")}));
}

void TestOpenCase::articlesOfOneFileStandBesideEachOther()
{
    QTemporaryDir folder;
    const QByteArray items = "<item><title>One</title><guid>1</guid></item>"
                             "<item/><item><title>Two</title><guid>2</guid></item>";
    const QString path =
        write(folder, QStringLiteral("a.rss"), "<rss><channel>" + items + "</channel></rss>");
    const QString text = write(folder, QStringLiteral("b.txt"), "Three");
    OpenCase openCase;
    for (int time = 0; time < 2; ++time) {
        QSignalSpy finished(&openCase, &OpenCase::readingFinished);
        openCase.addPaths({path, text});
        QVERIFY(finished.wait());
        // The file and the first digits of SHA-1 of each guid.
        QCOMPARE(titles(openCase),
                 QStringList({QStringLiteral("a#356a192b"), QStringLiteral("a#da4b9237"),
                              QStringLiteral("b")}));
        QCOMPARE(openCase.failures().size(), std::size_t(time + 1));
    }
}

void TestOpenCase::eventsThatStayKeepTheirKeys()
{
    const QString path = QStringLiteral("/nowhere/a.txt");
    const auto scene = [&path] {
        Scene::ArticleScene built(QStringLiteral("a"), path);
        built.sentence(QStringLiteral("They hacked it and denied it."));
        return built;
    };
    OpenCase openCase;
    openCase.addArticles({scene().event(Hack, {}, QStringLiteral("hacked")).read()});
    openCase.addArticles(Scene::quarrel());
    const EventKey hack = openCase.events()[0].key;
    const EventKey after = openCase.events()[1].key;

    openCase.addArticles({scene()
                              .event(Denial, {}, QStringLiteral("denied"))
                              .event(Hack, QStringLiteral("2019"), QStringLiteral("hacked"))
                              .read()});
    QCOMPARE(openCase.events().size(), std::size_t(7));
    QVERIFY(openCase.events()[0].event.kind == Denial);
    QVERIFY(openCase.events()[0].key != hack);
    QCOMPARE(openCase.events()[1].key, hack);
    QCOMPARE(openCase.event(hack)->event.date->toString(), QStringLiteral("2019"));
    QCOMPARE(openCase.event(after), &openCase.events()[2]);

    openCase.addArticles({Scene::ArticleScene(QStringLiteral("a"), path).read()});
    QCOMPARE(openCase.event(hack), nullptr);
    QCOMPARE(openCase.event(after), &openCase.events()[0]);
}

void TestOpenCase::clearingClosesAll()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    openCase.setPublished(0, {});
    openCase.clear();
    QVERIFY(openCase.articles().empty());
    QVERIFY(openCase.events().empty());
    QTest::qWait(50); // the extraction under way answers to nobody
    QVERIFY(openCase.events().empty());
}

void TestOpenCase::readsFilesInOrderAndNamesWhatFails()
{
    QTemporaryDir folder;
    QStringList paths;
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        names.append(QStringLiteral("n%1").arg(i, 2, 10, QLatin1Char('0')));
        paths.append(write(folder, names.last() + QStringLiteral(".txt"), "A word or two."));
    }
    paths.insert(3, folder.filePath(QStringLiteral("missing.txt")));
    OpenCase openCase;
    QSignalSpy failures(&openCase, &OpenCase::failed);
    QSignalSpy finished(&openCase, &OpenCase::readingFinished);
    QSignalSpy progress(&openCase, &OpenCase::readingProgress);
    openCase.addPaths(paths);
    QVERIFY(openCase.isReading());
    QVERIFY(finished.wait());
    QVERIFY(!openCase.isReading());
    QCOMPARE(titles(openCase), names);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(openCase.failures()[0].path, paths[3]);
    QVERIFY(!openCase.failures()[0].reason.isEmpty());
    QVERIFY(!progress.isEmpty());
}

void TestOpenCase::nothingComesAfterCancelling()
{
    QTemporaryDir folder;
    const QString path = write(folder, QStringLiteral("a.txt"), "A word or two.");
    OpenCase openCase;
    QSignalSpy finished(&openCase, &OpenCase::readingFinished);
    openCase.addPaths({path});
    openCase.addPaths({path});
    openCase.cancelReading();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!openCase.isReading());
    QTest::qWait(150);
    QVERIFY(openCase.articles().empty());
    QCOMPARE(finished.count(), 1);
}

void TestOpenCase::thePublicationDateOfTheAnalystStandsAtOnce()
{
    OpenCase openCase;
    openCase.addArticles(Scene::quarrel());
    QSignalSpy changes(&openCase, &OpenCase::changed);
    const auto date = Dates::Edtf::parse(u"2020-12-21").value();
    openCase.setPublished(1, date);
    QCOMPARE(openCase.articles()[1].published.date, date);
    QCOMPARE(openCase.articles()[1].published.source, Dates::PublicationSource::Analyst);
    QCOMPARE(changes.count(), 1);
    openCase.setPublished(1, date);
    QCOMPARE(changes.count(), 1);
    QTRY_COMPARE(changes.count(), 2);
    openCase.setPublished(7, date); // there is none: nothing happens
}

void TestOpenCase::theAnalystsDateOutlivesReadingAgain()
{
    const QString path = QStringLiteral("/nowhere/a.txt");
    Scene::ArticleScene scene(QStringLiteral("a"), path);
    scene.published(QStringLiteral("2001"), Dates::PublicationSource::Header);
    OpenCase openCase;
    openCase.addArticles({scene.read()});
    const auto date = Dates::Edtf::parse(u"2020-12-21").value();
    openCase.setPublished(0, date);
    openCase.addArticles({scene.read()});
    QCOMPARE(openCase.articles()[0].published.date, date);
    QCOMPARE(openCase.articles()[0].published.source, Dates::PublicationSource::Analyst);
}

QTEST_GUILESS_MAIN(TestOpenCase)
#include "tst_opencase.moc"
