// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"
#include "app/dates/publication.h"

#include <QLocale>
#include <QString>

namespace Model {

/// A date for people, saying as much as the value says and no more: "18 Dec 2020", "about June
/// 2019", "2010s", "29 Sep, year unknown", "early ... to ..." as "Jan 2019 – Mar 2021", "since
/// 2014".
QString dateText(const Dates::Edtf &date, const QLocale &locale = {});

/// Where a publication date was found, for people: "from the dateline".
QString sourceText(Dates::PublicationSource source);

} // namespace Model
