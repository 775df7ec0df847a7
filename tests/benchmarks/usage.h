// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Seconds of user time that all threads of this process have had; unlike the clock on the wall it
/// says little about what else the machine does. 0 where the system does not tell.
double userSeconds();

/// The most memory that this process has held so far, in MB (1e6 bytes); 0 where the system does
/// not tell.
double peakMegabytes();

/// Milliseconds of processor time that the calling thread has had, or all threads of this process;
/// by the clock on the wall where the system does not tell.
double threadMilliseconds();
double processMilliseconds();
