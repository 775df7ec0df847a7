// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/series.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <chrono>
#include <cstdio>
#include <optional>

// Starts the program on the sample case, over and over, as a person would: a new process, with all
// that loading its libraries costs. Files are in the system's cache after the first run, which does
// not count.

namespace {

constexpr int kRuns = 20;
constexpr int kLongestStart = 30000;

struct Start
{
    double firstPaint = 0;
    double events = 0;
};

/// Milliseconds from before the start to the moment that the program reported.
double reported(const QByteArray &output, const QByteArray &what,
                std::chrono::steady_clock::time_point before)
{
    using namespace std::chrono;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0] == what) {
            const nanoseconds moment(words[1].toLongLong());
            return duration<double, std::milli>(moment - before.time_since_epoch()).count();
        }
    }
    return -1;
}

std::optional<Start> startOnce()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COUNTERCLAIM_REPORT_START"), QStringLiteral("1"));
    program.setProcessEnvironment(environment);
    const auto before = std::chrono::steady_clock::now();
    program.start(QStringLiteral(COUNTERCLAIM_PROGRAM), {QStringLiteral(COUNTERCLAIM_SAMPLE_CASE)});
    if (!program.waitForFinished(kLongestStart) || program.exitCode() != 0) {
        QTextStream(stderr) << program.readAllStandardError();
        return {};
    }
    const QByteArray output = program.readAllStandardOutput();
    const Start start{reported(output, "first_paint", before), reported(output, "events", before)};
    return start.firstPaint > 0 && start.events > 0 ? std::optional(start) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Series firstPaint{QStringLiteral("first_paint"), 1, QStringLiteral("ms"), {}, {}, {}};
    Series events{QStringLiteral("events"), 1, QStringLiteral("ms"), {}, {}, {}};
    for (int run = 0; run <= kRuns; ++run) {
        const auto start = startOnce();
        if (!start) {
            QTextStream(stderr) << "bench_start: the program did not start; it needs a display or "
                                   "QT_QPA_PLATFORM=offscreen\n";
            return 1;
        }
        if (run == 0)
            continue;
        firstPaint.values.push_back(start->firstPaint);
        events.values.push_back(start->events);
    }
    print(firstPaint, wantsJson(argc, argv));
    print(events, wantsJson(argc, argv));
    return 0;
}
