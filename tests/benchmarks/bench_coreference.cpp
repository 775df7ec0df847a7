// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/acrossarticles.h"
#include "tests/app/extraction/quarrels.h"
#include "tests/benchmarks/series.h"

#include <QCoreApplication>
#include <QTextStream>

#include <chrono>
#include <cstdio>

// Finds what is one event in made-up news of 1000, 10,000 and 100,000 articles, which come in
// batches, as the window reads them. The news is skewed: the hottest quarrel has a tenth of the
// articles. "total" is the time an article, so that its ratio to that of 1000 says how far from
// linear it is; "batch" is a hundred articles more on top of
// all, with the list of all events, as the window needs it.

namespace {

constexpr int kBatch = 1000;

double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since)
        .count();
}

void add(Extraction::AcrossArticles &across, const std::vector<Extraction::Findings> &articles,
         std::size_t first, std::size_t count)
{
    for (std::size_t i = first; i < first + count; ++i)
        across.set(int(i), articles[i]);
    across.update();
}

struct Measured
{
    double article = 0;
    double batch = 0;
};

Measured measure(const std::vector<Extraction::Findings> &articles, std::size_t n)
{
    Extraction::AcrossArticles across;
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t first = 0; first < n; first += kBatch)
        add(across, articles, first, kBatch);
    across.occurrences();
    across.links();
    const double total = milliseconds(begin);
    const auto batch = std::chrono::steady_clock::now();
    add(across, articles, n, kBatch / 10);
    across.occurrences();
    return {total / double(n), milliseconds(batch)};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool json = wantsJson(argc, argv);
    std::vector<double> thousand;
    for (const std::size_t n : {1000, 10000, 100000}) {
        const auto articles = Quarrels::Newsroom(1).articles(int(n) + kBatch).articles;
        Series total{QStringLiteral("total"), qint64(n), QStringLiteral("ms"), {}, {}, {}};
        Series batch{QStringLiteral("batch"), qint64(n), QStringLiteral("ms"), {}, {}, {}};
        for (int run = 0; run < (n > 10000 ? 3 : 5); ++run) {
            const Measured measured = measure(articles, n);
            total.values.push_back(measured.article);
            batch.values.push_back(measured.batch);
        }
        if (n == 1000)
            thousand = total.values;
        total.baseline = QStringLiteral("an article of 1000");
        total.baselineValues = thousand;
        print(total, json);
        print(batch, json);
    }
    return 0;
}
