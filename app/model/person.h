// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Model {

/// Who the case names for what is decided: the name of the person at this computer.
QString personName();

} // namespace Model
