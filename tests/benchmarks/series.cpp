// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/series.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace {

/// Two digits behind the point are more than a clock can promise.
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

double percentile(std::vector<double> values, double percent)
{
    const auto rank = std::size_t(std::ceil(percent / 100 * double(values.size())));
    const auto place = std::clamp<std::size_t>(rank, 1, values.size()) - 1;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(place), values.end());
    return values[place];
}

void print(const Series &series, bool json)
{
    const double median = percentile(series.values, 50);
    QJsonObject object{
        {QStringLiteral("name"), series.name},
        {QStringLiteral("n"), qint64(series.n)},
        {QStringLiteral("unit"), series.unit},
        {QStringLiteral("median"), rounded(median)},
        {QStringLiteral("p95"), rounded(percentile(series.values, 95))},
        {QStringLiteral("max"), rounded(std::ranges::max(series.values))},
    };
    if (!series.of.isEmpty())
        object.insert(QStringLiteral("of"), series.of);
    if (!series.baseline.isEmpty() && !series.baselineValues.empty()) {
        object.insert(QStringLiteral("baseline"), series.baseline);
        object.insert(QStringLiteral("ratio"),
                      rounded(median / percentile(series.baselineValues, 50)));
    }
    QTextStream out(stdout);
    if (json) {
        out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
        return;
    }
    out << QStringLiteral("%1 (n = %2): median %3 %4, p95 %5, max %6")
               .arg(series.of.isEmpty() ? series.name
                                        : series.name + QStringLiteral(" of ") + series.of)
               .arg(series.n)
               .arg(object[u"median"].toDouble())
               .arg(series.unit)
               .arg(object[u"p95"].toDouble())
               .arg(object[u"max"].toDouble());
    if (object.contains(u"ratio"))
        out << QStringLiteral(", %1 x %2").arg(object[u"ratio"].toDouble()).arg(series.baseline);
    out << '\n';
}

bool wantsJson(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc,
                       [](const char *argument) { return std::strcmp(argument, "--json") == 0; });
}
