// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gui {

/// Folder of the sample case: where the program is installed, or in the source tree of a build.
/// Empty if it is nowhere.
QString sampleCasePath();

} // namespace Gui
