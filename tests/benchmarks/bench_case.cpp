// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/articlerows.h"
#include "app/casefile/store.h"
#include "tests/benchmarks/series.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>

// "import" stores made-up short articles with three events each, as rows that are made already,
// beside a bare insert of the same bytes: one blob an article, into one table, with the same
// batches and the same settings of SQLite. "of": "rows" is the making of the rows, which import
// does beside the reading. Articles a second; a ratio of 0.5 is half as fast as bare. "undo" takes
// back the rejection of 10,000 events, one deed.

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kArticles = 100'000;
constexpr int kBatch = 500;

double seconds(Clock::time_point since)
{
    return std::chrono::duration<double>(Clock::now() - since).count();
}

class Press
{
public:
    Casefile::Entry entry()
    {
        Casefile::Entry entry;
        Reading::Article &article = entry.article;
        article.title = words(8);
        article.text = article.title + u'\n' + words(110);
        article.id = QStringLiteral("article-%1").arg(++m_count);
        article.path = QStringLiteral("archive/2020/%1.txt").arg(article.id);
        article.titleSpan = {0, article.title.size()};
        article.outlet = words(2);
        article.language = QStringLiteral("en");
        article.encoding = QStringLiteral("UTF-8");
        entry.bytes = article.text.toUtf8();
        for (int i = 1; i <= 3; ++i)
            entry.findings.events.push_back(event(i));
        entry.findings.links = {
            {QStringLiteral("e2"), QStringLiteral("e1"), Extraction::Relation::About},
            {QStringLiteral("e3"), QStringLiteral("e2"), Extraction::Relation::Answers}};
        return entry;
    }

private:
    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) {
            for (int letters = 2 + int(m_random() % 8); letters > 0; --letters)
                text += QChar(ushort('a' + m_random() % 26));
            text += u' ';
        }
        return text;
    }

    Extraction::Event event(int place)
    {
        Extraction::Event event;
        event.id = QStringLiteral("e%1").arg(place);
        event.kind = Extraction::Kind(place % 3);
        event.date = Dates::Edtf::parse(u"2020-12-20").value();
        event.actors = {words(1)};
        event.targets = {words(1)};
        event.title = words(6);
        event.trigger = words(1);
        event.rule = QStringLiteral("denial.deny");
        event.mentions = {
            {{0, 90}, {20, 26}, {{0, 8}}, {{30, 40}}, Reading::Span{50, 60}, event.rule}};
        for (const auto aspect : {Extraction::Aspect::What, Extraction::Aspect::Actor,
                                  Extraction::Aspect::Target, Extraction::Aspect::Date})
            event.reasons.push_back({event.rule, {20, 26}, words(2), aspect});
        event.confidence.value = 0.75F;
        return event;
    }

    std::mt19937 m_random{1};
    int m_count = 0;
};

qsizetype sizeOf(const QVariantList &row)
{
    qsizetype size = 0;
    for (const QVariant &value : row) {
        if (value.typeId() == QMetaType::QString)
            size += value.toString().toUtf8().size();
        else if (value.typeId() == QMetaType::QByteArray)
            size += value.toByteArray().size();
        else
            size += value.isNull() ? 0 : 8;
    }
    return size;
}

qsizetype sizeOf(const Casefile::EntryRows &rows)
{
    qsizetype size = sizeOf(rows.article) + sizeOf(rows.text);
    for (const QVariantList &event : rows.events)
        size += sizeOf(event);
    return size;
}

double bareSeconds(const QString &path, const std::vector<Casefile::EntryRows> &rows)
{
    std::vector<QByteArray> blobs;
    std::mt19937 random(2);
    for (const Casefile::EntryRows &one : rows) {
        blobs.emplace_back(sizeOf(one), Qt::Uninitialized);
        for (char &c : blobs.back())
            c = char(random());
    }
    double taken = 0;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("no SQLite");
        QSqlQuery query(database);
        for (const char *sql : {"pragma journal_mode = wal", "pragma synchronous = full",
                                "create table article (id integer primary key, bytes blob)"})
            query.exec(QString::fromLatin1(sql));
        const auto begin = Clock::now();
        query.prepare(QStringLiteral("insert into article (bytes) values (?)"));
        for (std::size_t i = 0; i < blobs.size(); ++i) {
            if (i % kBatch == 0)
                database.transaction();
            query.bindValue(0, blobs[i]);
            if (!query.exec())
                qFatal("not inserted");
            if (i % kBatch == kBatch - 1 || i + 1 == blobs.size())
                database.commit();
        }
        taken = seconds(begin);
    }
    QSqlDatabase::removeDatabase(path);
    return taken;
}

double storeSeconds(const QString &path, const std::vector<Casefile::EntryRows> &rows)
{
    auto store = Casefile::Store::open(path, Casefile::Store::Mode::Create);
    if (!store)
        qFatal("no case");
    const auto begin = Clock::now();
    for (std::size_t i = 0; i < rows.size(); i += kBatch) {
        const auto first = rows.begin() + std::ptrdiff_t(i);
        const auto last = rows.begin() + std::ptrdiff_t(std::min(i + kBatch, rows.size()));
        if (!(*store)->add({first, last}))
            qFatal("not stored");
    }
    return seconds(begin);
}

/// Rejects ten thousand events as one deed, then undoes and redoes that: milliseconds each.
Series undoSeries(const std::vector<Casefile::EntryRows> &rows)
{
    constexpr int kEvents = 10'000;
    const QTemporaryDir folder;
    auto store = Casefile::Store::open(folder.filePath(QStringLiteral("x.counterclaim")),
                                       Casefile::Store::Mode::Create);
    if (!store || !(*store)->add({rows.begin(), rows.begin() + kEvents / 2}))
        qFatal("no case");
    Casefile::Decision decision;
    decision.what = QStringLiteral("reject");
    for (int after = 0; decision.reviews.size() < kEvents;) {
        const auto slice = (*store)->read(after, kBatch);
        if (!slice || !slice->last)
            qFatal("too few events");
        after = int(*slice->last);
        for (const Casefile::StoredArticle &article : slice->articles) {
            for (std::size_t i = 0; i < article.events.size(); ++i) {
                if (decision.reviews.size() < kEvents) {
                    decision.reviews.push_back(
                        {article.events[i], 0,
                         decided({}, Casefile::ReviewState::Rejected, article.findings.events[i],
                                 QStringLiteral("analyst"), QDateTime::currentDateTimeUtc())});
                }
            }
        }
    }
    if (!(*store)->decide(decision, QStringLiteral("analyst")))
        qFatal("not decided");
    Series series{QStringLiteral("undo"), kEvents, QStringLiteral("ms"), {}, {}, {}};
    for (int run = 0; run < 5; ++run) {
        const auto begin = Clock::now();
        if (!(*store)->undo(QStringLiteral("analyst")))
            qFatal("not undone");
        series.values.push_back(seconds(begin) * 1000);
        if (!(*store)->redo(QStringLiteral("analyst")))
            qFatal("not redone");
    }
    return series;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool json = wantsJson(argc, argv);
    Press press;
    std::vector<Casefile::Entry> entries;
    for (int i = 0; i < kArticles; ++i)
        entries.push_back(press.entry());

    Series making{QStringLiteral("import"), kArticles, QStringLiteral("articles/s"), {}, {}, {}};
    making.of = QStringLiteral("rows");
    std::vector<Casefile::EntryRows> rows;
    const auto begin = Clock::now();
    for (const Casefile::Entry &entry : entries)
        rows.push_back(rowsOf(entry));
    making.values.push_back(kArticles / seconds(begin));

    Series storing{QStringLiteral("import"), kArticles, QStringLiteral("articles/s"), {}, {}, {}};
    storing.baseline = QStringLiteral("bare insert of the same bytes");
    for (int run = 0; run < 3; ++run) {
        const QTemporaryDir folder;
        const QString bare = folder.filePath(QStringLiteral("bare"));
        const QString path = folder.filePath(QStringLiteral("x.counterclaim"));
        storing.baselineValues.push_back(kArticles / bareSeconds(bare, rows));
        storing.values.push_back(kArticles / storeSeconds(path, rows));
    }
    print(storing, json);
    print(making, json);
    print(undoSeries(rows), json);
    return 0;
}
