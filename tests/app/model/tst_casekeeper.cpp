// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/store.h"
#include "app/extraction/extractor.h"
#include "app/model/casekeeper.h"
#include "app/model/opencase.h"
#include "app/reading/reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Model;
using Casefile::Store;

namespace {

const QString kAnalyst = QStringLiteral("an analyst");
const std::optional<Dates::Edtf> kDay = Dates::Edtf::parse(u"2020-12-20").value();

} // namespace

class TestCaseKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("USER", kAnalyst.toUtf8()); }

    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.counterclaim").arg(++m_number));
        const Extraction::Extractor extractor;
        std::vector<Casefile::EntryRows> rows;
        for (const QByteArray &bytes : {QByteArray("Norway on Thursday denied hacking Sweden.\n"),
                                        QByteArray("Sweden on Monday accused Norway of hacking "
                                                   "its parliament.\n")}) {
            // The same file, as far as its path says: in a case that makes no two articles one.
            const auto article = Reading::readArticle(bytes, QStringLiteral("a.txt")).value();
            rows.push_back(Casefile::rowsOf({article, extractor.extract(article), bytes}));
        }
        const auto store = Store::open(m_path, Store::Mode::Create);
        QVERIFY(store && (*store)->add(rows));
    }

    void showsTheCase()
    {
        OpenCase openCase;
        CaseKeeper keeper(openCase);
        QVERIFY(open(keeper));
        QCOMPARE(openCase.articles().size(), std::size_t(2));
        QVERIFY(openCase.events().size() >= 2);
        // Another one takes its place.
        QVERIFY(open(keeper));
        QCOMPARE(openCase.articles().size(), std::size_t(2));
    }

    void keepsTheDateThatIsSetAndWhatIsFoundByIt()
    {
        {
            OpenCase openCase;
            CaseKeeper keeper(openCase);
            QVERIFY(open(keeper));
            QVERIFY(!openCase.events()[0].event.date);
            QSignalSpy written(&keeper, &CaseKeeper::written);
            openCase.setPublished(0, kDay);
            QTRY_COMPARE(written.count(), 2);
            QCOMPARE(openCase.events()[0].event.date->toString(), QStringLiteral("2020-12-17"));
        }
        const auto store = Store::open(m_path, Store::Mode::Write);
        QVERIFY(store);
        const auto slice = (*store)->read(0, 2);
        QCOMPARE(slice->articles[0].findings.published.date, kDay);
        QVERIFY(!slice->articles[0].isStale);
        QCOMPARE(slice->articles[0].findings.events[0].date->toString(),
                 QStringLiteral("2020-12-17"));
        QVERIFY((*store)->undo(kAnalyst));
    }

    void findsAnewWhatAnotherProgramLeftBehind()
    {
        {
            const auto store = Store::open(m_path, Store::Mode::Write);
            QVERIFY(store && (*store)->setPublished(1, kDay, {}));
        }
        OpenCase openCase;
        CaseKeeper keeper(openCase);
        QSignalSpy written(&keeper, &CaseKeeper::written);
        QVERIFY(open(keeper));
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(openCase.events()[0].event.date->toString(), QStringLiteral("2020-12-17"));
    }

    void writesBeforeItGoes()
    {
        {
            OpenCase openCase;
            CaseKeeper keeper(openCase);
            QVERIFY(open(keeper));
            openCase.setPublished(0, kDay);
        }
        const auto store = Store::open(m_path, Store::Mode::Read);
        QCOMPARE((*store)->read(0, 1)->articles[0].findings.published.date, kDay);
    }

    void saysWhatIsWrong()
    {
        OpenCase openCase;
        CaseKeeper keeper(openCase);
        QSignalSpy said(&keeper, &CaseKeeper::said);
        m_path = QStringLiteral("not there.counterclaim");
        QVERIFY(open(keeper));
        QCOMPARE(said.count(), 1);
        QVERIFY(openCase.articles().empty());
    }

private:
    bool open(CaseKeeper &keeper) const
    {
        QSignalSpy opened(&keeper, &CaseKeeper::opened);
        keeper.open(m_path);
        return opened.wait(10'000);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestCaseKeeper)
#include "tst_casekeeper.moc"
