// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/casefiles.h"
#include "app/casefile/rescue.h"
#include "tests/app/casefile/madeup.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <thread>

#ifdef Q_OS_LINUX
#include <grp.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

// What becomes of a case in a world that is not kind to files.

using namespace Casefile;
using Kind = Problem::Kind;

namespace {

constexpr int kArticles = 24;

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

std::unique_ptr<Store> opened(const QString &path, Store::Mode mode = Store::Mode::Write)
{
    auto store = Store::open(path, mode);
    return store ? std::move(*store) : nullptr;
}

Kind refusal(const QString &path, Store::Mode mode)
{
    const auto store = Store::open(path, mode);
    return store || store.error().reason.isEmpty() ? Kind::Conflict : store.error().kind;
}

/// In a process of its own: reads the case as nobody, whom folders can be locked against.
int readAsNobody(const QString &path)
{
#ifdef Q_OS_LINUX
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0
        && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0))
        return 3;
#endif
    const auto store = Store::open(path, Store::Mode::Write);
    if (!store) {
        std::printf("%s\n", qPrintable(store.error().reason));
        return 1;
    }
    const bool refused = !(*store)->setPublished(1, {}, {});
    const bool ok = (*store)->isReadOnly() && !(*store)->notice().isEmpty() && refused;
    return ok && MadeUp::all(**store).size() == kArticles ? 0 : 2;
}

} // namespace

class TestCasefile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_entries = MadeUp::entries(11, kArticles);
        const QString path = m_folder.filePath(QStringLiteral("whole.counterclaim"));
        {
            const auto store = opened(path, Store::Mode::Create);
            QVERIFY(store && store->add(MadeUp::rows(m_entries)));
            QVERIFY(store->setPublished(3, Dates::Edtf::parse(u"2020").value(), {}));
            QVERIFY(store->undo({}));
        }
        m_whole = bytesOfFile(path);
        QVERIFY(m_whole.size() > 100'000);
        for (auto &article : MadeUp::all(*opened(path)))
            m_stored[article.key] = std::move(article);
        QCOMPARE(m_stored.size(), std::size_t(kArticles));
    }

    void init() { m_case = m_folder.filePath(QStringLiteral("%1.counterclaim").arg(++m_number)); }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Norway denied it.");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QByteArray foreign = m_whole;
        foreign.replace(68, 4, QByteArray(4, '\0'));
        QTest::newRow("an SQLite database of another program") << foreign;
        QTest::newRow("half a head") << m_whole.first(50);
    }

    void refusesWhatIsNoCase()
    {
        QFETCH(QByteArray, bytes);
        write(m_case, bytes);
        for (const auto mode : {Store::Mode::Read, Store::Mode::Write, Store::Mode::Create})
            QCOMPARE(refusal(m_case, mode), Kind::NotACase);
        QCOMPARE(bytesOfFile(m_case), bytes);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("%1.*-*").arg(m_number)}).size(),
                 0);
    }

    void refusesFoldersAndNothing()
    {
        QCOMPARE(refusal(m_folder.path(), Store::Mode::Create), Kind::NotACase);
        QCOMPARE(refusal(m_case, Store::Mode::Write), Kind::NotFound);
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder/x.counterclaim"));
        QVERIFY(!Store::open(nowhere, Store::Mode::Create));
    }

    void readsACaseFromTheFuture()
    {
        write(m_case, m_whole);
        {
            const auto connection = Connection::open(m_case, Connection::Mode::Write);
            QVERIFY((*connection)->run(QStringLiteral("pragma user_version = 99")));
            QVERIFY(
                (*connection)->run(QStringLiteral("alter table article add column later text")));
        }
        const auto store = opened(m_case);
        QVERIFY(store && store->isReadOnly());
        QVERIFY(store->notice().contains(QStringLiteral("newer")));
        QCOMPARE(MadeUp::all(*store).size(), std::size_t(kArticles));
        QCOMPARE(store->add(MadeUp::rows(MadeUp::entries(1, 1))).error().kind, Kind::ReadOnly);
    }

    void survivesFlippedBits()
    {
        constexpr int kFlips = 500;
        std::mt19937 random(5);
        int noticed = 0;
        int saved = 0;
        for (int flip = 0; flip < kFlips; ++flip) {
            // A fifth of them in the head and the schema, where one bit can cost everything.
            const auto size = unsigned(flip % 5 == 0 ? 4096 : m_whole.size());
            QByteArray bytes = m_whole;
            const unsigned place = unsigned(random()) % size;
            bytes[place] = char(bytes[place] ^ (1 << random() % 8));
            const QTemporaryDir folder(MadeUp::quickFolder());
            const QString path = folder.filePath(QStringLiteral("flipped.counterclaim"));
            write(path, bytes);
            if (isUnharmed(path))
                continue;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("silent loss: byte %1").arg(place)));
            ++noticed;
            saved += savedFrom(path);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("byte %1").arg(place)));
        }
        qInfo("%d of %d flips noticed; %d of %d articles saved from them", noticed, kFlips, saved,
              noticed * kArticles);
        QVERIFY(noticed > kFlips / 2);
        QVERIFY(saved > noticed * kArticles * 9 / 10);
    }

    void survivesBeingCutOff_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.03, 0.25, 0.5, 0.9, 0.999})
            QTest::addRow("%g", share) << share;
    }

    void survivesBeingCutOff()
    {
        QFETCH(double, share);
        write(m_case, m_whole.first(qsizetype(double(m_whole.size()) * share)));
        QVERIFY(!isUnharmed(m_case));
        QVERIFY(!QTest::currentTestFailed());
        savedFrom(m_case);
    }

    void neverOverwritesWhatWasSaved()
    {
        write(m_case, m_whole.first(m_whole.size() / 2));
        const auto first = rescue(m_case);
        QVERIFY(first);
        const QByteArray bytes = bytesOfFile(first->path);
        QVERIFY(!rescue(m_case));
        QCOMPARE(bytesOfFile(first->path), bytes);
    }

    void twoProgramsWriteToOneCase()
    {
        write(m_case, m_whole);
        const auto import = [this](unsigned seed) {
            const auto store = opened(m_case);
            for (const auto &entry : MadeUp::entries(seed, 20)) {
                if (!store || !store->add({rowsOf(entry)}))
                    return;
            }
        };
        std::thread other(import, 100);
        import(200);
        other.join();
        const auto store = opened(m_case);
        QVERIFY(store->check());
        QCOMPARE(MadeUp::all(*store).size(), std::size_t(kArticles + 40));
    }

    void saysThatTheFileIsGone()
    {
        write(m_case, m_whole);
        const auto store = opened(m_case);
        QVERIFY(QFile::remove(m_case));
        QCOMPARE(store->add(MadeUp::rows(MadeUp::entries(1, 1))).error().kind, Kind::Gone);
        // Another in its place is not the one that was opened.
        write(m_case, m_whole);
        QCOMPARE(store->setPublished(1, {}, {}).error().kind, Kind::Gone);
    }

    void readsFromALockedFolder()
    {
#ifdef Q_OS_LINUX
        const QString locked = m_folder.filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkpath(locked));
        const QString path = locked + QStringLiteral("/x.counterclaim");
        write(path, m_whole);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
        const auto anybody =
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(locked, anybody);
        QFile::setPermissions(m_folder.path(), anybody | QFile::WriteOwner);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read"), path});
        const bool ended = child.waitForFinished();
        QFile::setPermissions(locked, anybody | QFile::WriteOwner);
        if (!ended || child.exitCode() == 3)
            QSKIP("The test cannot run as somebody else here.");
        QVERIFY2(child.exitCode() == 0, child.readAllStandardOutput().constData());
#else
        QSKIP("Folders are locked by other means here.");
#endif
    }

    void saysThatTheDiskIsFull()
    {
#ifdef Q_OS_LINUX
        const QString small = m_folder.filePath(QStringLiteral("small"));
        QVERIFY(QDir().mkpath(small));
        const QByteArray target = small.toUtf8();
        if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("Only root can mount a small disk.");
        fillUp(small + QStringLiteral("/x.counterclaim"));
        ::umount(target.constData());
#else
        QSKIP("A small disk is made by other means here.");
#endif
    }

private:
    /// Whether the case opens without a word and holds all that it held. Silent loss fails the
    /// test.
    bool isUnharmed(const QString &path)
    {
        const auto store = Store::open(path, Store::Mode::Write);
        if (!store) {
            [&] { QVERIFY(!store.error().reason.isEmpty()); }();
            return false;
        }
        QStringList damaged;
        std::vector<StoredArticle> articles;
        for (std::optional<Key> last = 0; last;) {
            const auto slice = (*store)->read(*last, 7);
            if (!slice)
                return false;
            articles.insert(articles.end(), slice->articles.begin(), slice->articles.end());
            damaged += slice->damaged;
            last = slice->last;
        }
        if (!damaged.isEmpty() || !(*store)->check() || !(*store)->notice().isEmpty())
            return false;
        [&] {
            QCOMPARE(articles.size(), m_stored.size());
            for (const StoredArticle &article : articles) {
                QCOMPARE(article.article, m_stored[article.key].article);
                QVERIFY(MadeUp::same(article.findings, m_stored[article.key].findings));
            }
        }();
        return !QTest::currentTestFailed();
    }

    /// How many articles come whole out of a damaged case; none of them may be another than it was.
    int savedFrom(const QString &path)
    {
        const auto rescued = rescue(path);
        if (!rescued) {
            [&] { QVERIFY(!rescued.error().reason.isEmpty()); }();
            return 0;
        }
        int whole = 0;
        [&] {
            const auto store = opened(rescued->path);
            QVERIFY(store && store->check());
            QStringList damaged;
            const auto articles = MadeUp::all(*store, &damaged);
            QCOMPARE(damaged, QStringList());
            QCOMPARE(int(articles.size()), rescued->articles);
            for (const StoredArticle &article : articles) {
                const StoredArticle &older = m_stored[article.key];
                QCOMPARE(article.article.text, older.article.text);
                for (const auto &event : article.findings.events)
                    QVERIFY(std::ranges::find(older.findings.events, event)
                            != older.findings.events.end());
                whole += article.article == older.article
                        && MadeUp::same(article.findings, older.findings)
                    ? 1
                    : 0;
            }
        }();
        return whole;
    }

    void fillUp(const QString &path)
    {
        std::size_t acknowledged = 0;
        {
            const auto store = opened(path, Store::Mode::Create);
            QVERIFY(store);
            MadeUp::Press press(3);
            for (;;) {
                const auto added = store->add({rowsOf(press.entry())});
                if (!added) {
                    QCOMPARE(added.error().kind, Kind::Full);
                    break;
                }
                QVERIFY(++acknowledged < 10'000);
            }
            QVERIFY(acknowledged > 0);
            QCOMPARE(MadeUp::all(*store).size(), acknowledged);
        }
        const auto store = opened(path, Store::Mode::Read);
        QVERIFY(store && store->check());
        QCOMPARE(MadeUp::all(*store).size(), acknowledged);
    }

    QTemporaryDir m_folder{MadeUp::quickFolder()};
    QString m_case;
    int m_number = 0;
    std::vector<Entry> m_entries;
    QByteArray m_whole;
    std::map<Key, StoredArticle> m_stored;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--read"))
        return readAsNobody(arguments.value(2));
    // Rescuing works on copies, which need not wait for a disk either.
    qputenv("TMPDIR", QFile::encodeName(QFileInfo(MadeUp::quickFolder()).path()));
    TestCasefile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_casefile.moc"
