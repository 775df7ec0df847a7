// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"

#include <QLocale>
#include <QString>

namespace Gui {

/// The days by Dates::displayClock() that a period covers: "14 Mar 2016 – 2 Jan 2019", or with
/// times of day where it is shorter than two days.
QString periodText(Model::Period period, const QLocale &locale);

} // namespace Gui
