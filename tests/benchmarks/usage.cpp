// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/usage.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

namespace {

rusage usage()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used;
}

} // namespace

double userSeconds()
{
    const rusage used = usage();
    return double(used.ru_utime.tv_sec) + double(used.ru_utime.tv_usec) / 1e6;
}

double peakMegabytes()
{
#ifdef Q_OS_DARWIN
    constexpr double kUnit = 1; // bytes
#else
    constexpr double kUnit = 1024;
#endif
    return double(usage().ru_maxrss) * kUnit / 1e6;
}

#else

double userSeconds()
{
    return 0;
}

double peakMegabytes()
{
    return 0;
}

#endif
