// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/publication.h"

namespace Dates {

Publication findPublication(const Reading::Article &)
{
    return {};
}

} // namespace Dates
