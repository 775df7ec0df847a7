// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/usage.h"

#include <QtGlobal>

#include <chrono>
#include <ctime>

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

namespace {

double wallMilliseconds()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

#ifdef CLOCK_THREAD_CPUTIME_ID
double milliseconds(clockid_t clock)
{
    timespec time{};
    if (clock_gettime(clock, &time) != 0)
        return wallMilliseconds();
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}
#endif

} // namespace

double threadMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
#else
    return wallMilliseconds();
#endif
}

double processMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
#else
    return wallMilliseconds();
#endif
}
