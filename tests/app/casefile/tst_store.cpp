// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/casefile/duplicates.h"
#include "app/extraction/extractor.h"
#include "app/reading/filelist.h"
#include "app/reading/reader.h"
#include "tests/app/casefile/madeup.h"
#include "tests/server/engines.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Casefile;

namespace {

std::unique_ptr<Store> opened(const QString &path, Store::Mode mode = Store::Mode::Create)
{
    auto store = Store::open(path, mode);
    if (!store)
        qWarning("%s", qPrintable(store.error().reason));
    return store ? std::move(*store) : nullptr;
}

Entry plain(const QString &text, const QString &outlet = {}, const QString &path = {})
{
    Entry entry;
    entry.article.id = path;
    entry.article.path = path;
    entry.article.text = text;
    entry.article.outlet = outlet;
    entry.bytes = text.toUtf8();
    return entry;
}

std::optional<Dates::Edtf> day(const char *edtf)
{
    return Dates::Edtf::parse(QString::fromLatin1(edtf)).value();
}

std::optional<Dates::Edtf> publishedOf(const Store &store)
{
    return MadeUp::all(store).at(0).findings.published.date;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Engines::addEngines(); }

    void init()
    {
        if (Engines::isMissing())
            QSKIP(Engines::noServer());
        m_case = Engines::newCase(m_folder);
        QVERIFY(!m_case.isEmpty());
    }

    void givesBackWhatWasStored()
    {
        const auto entries = MadeUp::entries(1, 120);
        {
            const auto store = opened(m_case);
            QVERIFY(store);
            const auto added = store->add(MadeUp::rows(entries));
            QVERIFY(added);
            QCOMPARE(added->size(), entries.size());
        }
        compare(entries);
    }

    void givesBackRealArticles()
    {
        const auto list =
            Reading::listFiles({QStringLiteral(COUNTERCLAIM_SHARED_DATA "/gold/articles"),
                                QStringLiteral(COUNTERCLAIM_SAMPLE_CASE)});
        const Extraction::Extractor extractor;
        std::vector<Entry> entries;
        for (const QString &path : list.files) {
            Reading::readFile(path, [&](const Reading::Outcome &outcome) {
                if (outcome)
                    entries.push_back({*outcome, extractor.extract(*outcome), {}});
                return true;
            });
        }
        QVERIFY(entries.size() >= 8);
        const auto store = opened(m_case);
        QVERIFY(store && store->add(MadeUp::rows(entries)));
        compare(entries);
    }

    void knowsTheSameFileAgain()
    {
        const auto store = opened(m_case);
        const Entry entry = plain(QStringLiteral("Norway denied it."), {}, QStringLiteral("a.txt"));
        QCOMPARE(one(*store, entry).what, Added::What::New);
        Entry again = entry;
        again.article.path = QStringLiteral("b.txt");
        const Added added = one(*store, again);
        QCOMPARE(added.what, Added::What::SameFile);
        QCOMPARE(added.sameAs, QStringLiteral("a.txt"));
        QCOMPARE(MadeUp::all(*store).size(), std::size_t(1));
    }

    void knowsTheSameTextWithOtherFurniture()
    {
        const auto store = opened(m_case);
        const Entry entry = plain(QStringLiteral("Menu\nNorway denied it."),
                                  QStringLiteral("Daily"), QStringLiteral("a.html"));
        Entry first = entry;
        first.article.furniture = {{{0, 4}, QStringLiteral("menu")}};
        Entry second = plain(QStringLiteral("Norway denied\nit.\nShare this"),
                             QStringLiteral("Daily"), QStringLiteral("b.html"));
        second.article.furniture = {{{18, 28}, QStringLiteral("share")}};
        Entry third = second;
        third.article.outlet = QStringLiteral("Evening");
        third.bytes += ' ';
        QCOMPARE(one(*store, first).what, Added::What::New);
        QCOMPARE(one(*store, second).what, Added::What::SameArticle);
        const Added copy = one(*store, third);
        QCOMPARE(copy.what, Added::What::Copy);
        QCOMPARE(copy.sameAs, QStringLiteral("a.html"));
        QCOMPARE(MadeUp::all(*store).size(), std::size_t(2));
    }

    void takesNoTwoEmptyArticlesForOne()
    {
        const auto store = opened(m_case);
        QCOMPARE(one(*store, plain({})).what, Added::What::New);
        QCOMPARE(one(*store, plain({})).what, Added::What::New);
    }

    void keepsTheFilesBytes()
    {
        const auto store = opened(m_case);
        Entry entry = plain(QString::fromUtf8("Ölplattform"));
        entry.bytes = entry.article.text.toLatin1();
        const Key latin = one(*store, entry).key;
        const Key utf8 = one(*store, plain(QString(5000, u'é'))).key;
        QCOMPARE(store->bytesOf(latin).value(), entry.bytes);
        QCOMPARE(store->bytesOf(utf8).value(), QString(5000, u'é').toUtf8());
    }

    void addsAllOrNothing()
    {
        const auto store = opened(m_case);
        auto rows = MadeUp::rows(MadeUp::entries(3, 4));
        rows.back().ties = {{90, 91, QStringLiteral("about")}};
        QVERIFY(!store->add(rows));
        QVERIFY(MadeUp::all(*store).empty());
    }

    void keepsTheAnalystsDateUndoneAndRedone()
    {
        const QString me = QStringLiteral("an analyst");
        const auto read = MadeUp::entries(5, 1);
        {
            const auto store = opened(m_case);
            QVERIFY(store->add(MadeUp::rows(read)));
            QVERIFY(store->setPublished(1, day("2020-12-20"), me));
            QVERIFY(store->setPublished(1, std::nullopt, me));
            QVERIFY(store->setPublished(1, std::nullopt, me)); // nothing new: no deed
        }
        reopen([&](Store &store) {
            const auto article = MadeUp::all(store).at(0);
            QVERIFY(article.isStale);
            QVERIFY(!article.findings.published.date);
            QCOMPARE(article.findings.published.source, Dates::PublicationSource::Analyst);
            QCOMPARE(store.undo(me)->published, std::vector<Key>{1});
            QCOMPARE(publishedOf(store), day("2020-12-20"));
        });
        reopen([&](Store &store) {
            QVERIFY(store.undo(me));
            QCOMPARE(MadeUp::all(store).at(0).findings.published, read[0].findings.published);
            QCOMPARE(store.undo(me).error().kind, Problem::Kind::Nothing);
        });
        reopen([&](Store &store) {
            QVERIFY(store.redo(me));
            QCOMPARE(publishedOf(store), day("2020-12-20"));
        });
        reopen([&](Store &store) {
            QVERIFY(store.redo(me));
            QVERIFY(!publishedOf(store));
            QCOMPARE(store.redo(me).error().kind, Problem::Kind::Nothing);
            QVERIFY(store.undo(me));
            QVERIFY(store.setPublished(1, day("2019"), me));
        });
        reopen([&](Store &store) {
            // Something new was done: what was undone before stays undone.
            QCOMPARE(store.redo(me).error().kind, Problem::Kind::Nothing);
            QVERIFY(store.undo(me));
            QCOMPARE(publishedOf(store), day("2020-12-20"));
        });
    }

    void keepsTheKeysOfEventsThatAreFoundAgain()
    {
        const auto store = opened(m_case);
        unsigned seed = 8;
        Entry entry = MadeUp::entries(seed, 1)[0];
        while (entry.findings.events.size() < 2)
            entry = MadeUp::entries(++seed, 1)[0];
        QVERIFY(store->add(MadeUp::rows({entry})));
        const auto before = MadeUp::all(*store).at(0);
        QVERIFY(store->setPublished(1, day("2021-01-02"), {}));

        Extraction::Findings found = entry.findings;
        found.published = {day("2021-01-02"), Dates::PublicationSource::Analyst, {}};
        found.events.erase(found.events.begin());
        std::erase_if(found.links,
                      [&](const auto &link) { return link.to == entry.findings.events[0].id; });
        found.events[0].date = day("2021-01-01");
        QVERIFY(store->setFindings(1, found));
        const auto after = MadeUp::all(*store).at(0);
        QVERIFY(!after.isStale);
        QVERIFY(MadeUp::same(after.findings, found));
        QVERIFY(after.events[0] != before.events[0]);
        QVERIFY(std::ranges::find(before.events, after.events[0]) != before.events.end());
    }

    void refusesFindingsOfAnotherDate()
    {
        const auto store = opened(m_case);
        const auto entries = MadeUp::entries(9, 1);
        QVERIFY(store->add(MadeUp::rows(entries)));
        QVERIFY(store->setPublished(1, day("2021-01-02"), {}));
        const auto refused = store->setFindings(1, entries[0].findings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Problem::Kind::Conflict);
        QVERIFY(MadeUp::all(*store).at(0).isStale);
    }

    void tellsCasesFromOtherFiles()
    {
        const QString path = m_folder.filePath(QStringLiteral("named.counterclaim"));
        QVERIFY(opened(path));
        const QString renamed = m_folder.filePath(QStringLiteral("renamed"));
        QFile::remove(renamed);
        QVERIFY(QFile::copy(path, renamed));
        QVERIFY(isCase(renamed));
        QVERIFY(isCase(m_case));
        QVERIFY(isCase(QStringLiteral("not there.counterclaim")));
        QVERIFY(!isCase(QStringLiteral(COUNTERCLAIM_SAMPLE_CASE)));
    }

private:
    static Added one(Store &store, const Entry &entry)
    {
        const auto added = store.add({rowsOf(entry)});
        return added ? added->at(0) : Added{};
    }

    void reopen(const std::function<void(Store &)> &look)
    {
        const auto store = opened(m_case, Store::Mode::Write);
        QVERIFY(store);
        look(*store);
    }

    void compare(const std::vector<Entry> &entries)
    {
        const auto store = opened(m_case, Store::Mode::Read);
        QVERIFY(store);
        QVERIFY(store->check());
        QStringList damaged;
        const auto stored = MadeUp::all(*store, &damaged);
        QCOMPARE(damaged, QStringList());
        QCOMPARE(stored.size(), entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(stored[i].article, entries[i].article);
            QVERIFY(MadeUp::same(stored[i].findings, entries[i].findings));
            QCOMPARE(stored[i].events.size(), entries[i].findings.events.size());
            QVERIFY(!stored[i].isStale);
            QCOMPARE(store->bytesOf(stored[i].key).value(), entries[i].bytes);
        }
    }

    QTemporaryDir m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
