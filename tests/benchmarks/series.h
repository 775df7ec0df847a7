// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// What was measured of one thing, over and over.
struct Series
{
    QString name;
    /// How many things were worked on: events, articles, files.
    std::int64_t n = 0;
    /// Of the values: "ms", "MB/s", "MB".
    QString unit;
    std::vector<double> values;
    /// The reference that the same run measured, where there is one.
    QString baseline;
    std::vector<double> baselineValues;
    /// Which one it is of, where a name stands for several: the stage, the text.
    QString of = {};
};

/// Nearest-rank percentile, 0 < percent <= 100; values must not be empty.
double percentile(std::vector<double> values, double percent);

/// One line on standard output: a JSON object as design.md draws it, or a sentence.
void print(const Series &series, bool json);

/// Whether --json stands among a benchmark's arguments.
bool wantsJson(int argc, char **argv);
