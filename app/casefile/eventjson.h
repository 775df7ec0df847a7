// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QString>

namespace Casefile {

/// What an event is argued with: mentions, reasons and the circumstances of its confidence. It is
/// read and written as a whole, with its event, so it has one column there and no tables of its
/// own.
QString partsOf(const Extraction::Event &event);
/// False where the text is none of these.
bool setParts(Extraction::Event &event, const QString &json);

/// An EDTF value, or nothing; false where the text is none.
bool setDate(std::optional<Dates::Edtf> &date, const QString &edtf);

} // namespace Casefile
