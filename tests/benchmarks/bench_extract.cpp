// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"
#include "app/reading/reader.h"
#include "tests/benchmarks/articlecorpus.h"
#include "tests/benchmarks/hostiletexts.h"
#include "tests/benchmarks/series.h"
#include "tests/benchmarks/usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

// From the bytes of many articles to their events: throughput on one core and on two, the share of
// each stage, peak memory; and for texts that are all of one thing, how time grows with size.

using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

struct Options
{
    bool json = false;
    int runs = 3;
    std::int64_t bytes = 0;
    bool throughput = true;
    bool growth = true;
    QString text; ///< of the hostile texts only this
};

struct Work
{
    Clock::duration reading{};
    Extraction::StageTimes stages{};
    std::size_t events = 0;
};

void extractOne(const Extraction::Extractor &extractor, const RawArticle &raw, Work &work)
{
    const auto start = Clock::now();
    const auto article = Reading::readArticle(raw.bytes, raw.path);
    work.reading += Clock::now() - start;
    if (article)
        work.events += extractor.extract(*article, {}, &work.stages).events.size();
}

/// Reads all articles on so many threads, each taking the next that nobody has.
Work extractAll(const Extraction::Extractor &extractor, const std::vector<RawArticle> &articles,
                int threads)
{
    std::vector<Work> works(std::size_t(threads), Work{});
    std::atomic<std::size_t> next = 0;
    {
        std::vector<std::jthread> workers;
        for (Work &shared : works) {
            workers.emplace_back([&] {
                Work work; // a thread's own: neighbours in memory slow each other down
                for (std::size_t i = next++; i < articles.size(); i = next++)
                    extractOne(extractor, articles[i], work);
                shared = work;
            });
        }
    }
    Work sum;
    for (const Work &work : works) {
        sum.reading += work.reading;
        sum.events += work.events;
        for (std::size_t stage = 0; stage < sum.stages.size(); ++stage)
            sum.stages[stage] += work.stages[stage];
    }
    return sum;
}

struct Throughput
{
    Series wall;
    Series user;
    Work work;
};

Throughput measureThroughput(const Extraction::Extractor &extractor,
                             const std::vector<RawArticle> &articles, int threads,
                             const Options &options)
{
    const std::int64_t bytes = totalBytes(articles);
    const double megabytes = double(bytes) / 1e6;
    Throughput result{{u"throughput"_s, bytes, u"MB/s"_s, {}, {}, {}, {}},
                      {u"throughput_user"_s, bytes, u"MB/s"_s, {}, {}, {}, {}},
                      {}};
    for (int run = 0; run < options.runs; ++run) {
        const auto start = Clock::now();
        const double user = userSeconds();
        const Work work = extractAll(extractor, articles, threads);
        result.wall.values.push_back(megabytes / seconds(Clock::now() - start));
        // What the user time of all threads together bought.
        result.user.values.push_back(megabytes / std::max(userSeconds() - user, 1e-9));
        result.work.reading += work.reading;
        for (std::size_t stage = 0; stage < work.stages.size(); ++stage)
            result.work.stages[stage] += work.stages[stage];
    }
    return result;
}

void printShares(const Work &work, std::int64_t bytes, const Options &options)
{
    const std::array stageNames{u"dates"_s, u"names"_s, u"rules"_s, u"coreference"_s};
    static_assert(stageNames.size() == Extraction::kStageCount);
    double whole = seconds(work.reading);
    for (const auto stage : work.stages)
        whole += seconds(stage);
    const auto printShare = [&](const QString &of, double part) {
        print({u"share"_s, bytes, u"%"_s, {100 * part / whole}, {}, {}, of}, options.json);
    };
    printShare(u"reading"_s, seconds(work.reading));
    for (std::size_t stage = 0; stage < stageNames.size(); ++stage)
        printShare(stageNames[stage], seconds(work.stages[stage]));
}

bool runThroughput(const Extraction::Extractor &extractor, const Options &options)
{
    const QStringList folders{QStringLiteral(COUNTERCLAIM_SAMPLE_CASE),
                              QStringLiteral(COUNTERCLAIM_SHARED_DATA "/gold/articles"),
                              QStringLiteral(COUNTERCLAIM_SHARED_DATA "/seeds")};
    const std::vector<RawArticle> articles = gatherArticles(folders, options.bytes);
    if (articles.empty()) {
        QTextStream(stderr) << "bench_extract: no articles in " << folders.join(u", ") << '\n';
        return false;
    }
    const std::int64_t bytes = totalBytes(articles);
    extractAll(extractor, {articles.begin(), articles.begin() + qsizetype(articles.size() / 20)},
               1); // warms up
    const Throughput one = measureThroughput(extractor, articles, 1, options);
    print(one.wall, options.json);
    print(one.user, options.json);
    printShares(one.work, bytes, options);
    Throughput two = measureThroughput(extractor, articles, 2, options);
    const auto printBeside = [&](Series &series, const Series &baseline) {
        series.of = u"two cores"_s;
        series.baseline = u"one core"_s;
        series.baselineValues = baseline.values;
        print(series, options.json);
    };
    printBeside(two.wall, one.wall);
    printBeside(two.user, one.user);
    print({u"memory"_s,
           bytes,
           u"MB"_s,
           {peakMegabytes()},
           u"the articles' bytes"_s,
           {double(bytes) / 1e6},
           {}},
          options.json);
    return true;
}

/// User time where the system tells it: another program's work is no growth.
double milliseconds(const Extraction::Extractor &extractor, const RawArticle &raw)
{
    Work work;
    const auto start = Clock::now();
    const double user = userSeconds();
    extractOne(extractor, raw, work);
    const double used = userSeconds() - user;
    return 1000 * (used > 0 ? used : seconds(Clock::now() - start));
}

/// Times of one text at growing sizes, each beside what growth in proportion would make of the
/// size before: 1 is linear, 4 the square.
void runGrowth(const Extraction::Extractor &extractor, const HostileText &text,
               const Options &options)
{
    constexpr double kTooSlow = 60'000;
    std::vector<double> expected;
    for (const std::size_t size : {64UL << 10, 256UL << 10, 1UL << 20, 4UL << 20, 10UL << 20}) {
        const RawArticle raw{u"hostile."_s + text.ending, text.ofSize(size)};
        Series series{u"growth"_s, raw.bytes.size(), u"ms"_s, {}, {}, {}, text.name};
        for (int run = 0; run < options.runs; ++run)
            series.values.push_back(milliseconds(extractor, raw));
        if (!expected.empty()) {
            series.baseline = u"linear growth"_s;
            series.baselineValues = {expected.front() * double(raw.bytes.size())};
        }
        print(series, options.json);
        const double median = percentile(series.values, 50);
        expected = {median / double(raw.bytes.size())};
        if (median > kTooSlow / 4) {
            QTextStream(stderr) << "bench_extract: larger sizes of “" << text.name
                                << "” are left out\n";
            return;
        }
    }
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Print JSON Lines."_s},
                       {u"size"_s, u"Megabytes of articles to read."_s, u"MB"_s, u"64"_s},
                       {u"runs"_s, u"How often each thing is measured."_s, u"N"_s, u"3"_s},
                       {u"only"_s, u"throughput or growth."_s, u"WHAT"_s},
                       {u"text"_s, u"Of the growing texts only this."_s, u"NAME"_s}});
    parser.process(application);
    Options options;
    options.json = parser.isSet(u"json"_s);
    options.runs = std::max(1, parser.value(u"runs"_s).toInt());
    options.bytes = std::int64_t(parser.value(u"size"_s).toDouble() * 1e6);
    options.throughput = parser.value(u"only"_s) != u"growth";
    options.growth = parser.value(u"only"_s) != u"throughput";
    options.text = parser.value(u"text"_s);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(application);
    const Extraction::Extractor extractor;
    if (options.throughput && !runThroughput(extractor, options))
        return 1;
    if (!options.growth)
        return 0;
    for (const HostileText &text : hostileTexts()) {
        if (options.text.isEmpty() || options.text == text.name)
            runGrowth(extractor, text, options);
    }
    return 0;
}
