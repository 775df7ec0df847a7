// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"

#include <QPalette>

class QTextCursor;

namespace Gui {

/// Writes what the articles say of an event that several tell of: what they disagree about side by
/// side, then each account (outlet, date of publication, sentence) as a link that leads to it, with
/// why it is taken for one with the account that is read.
void writeAccounts(QTextCursor &cursor, const Model::OpenCase &openCase,
                   const Model::CaseOccurrence &occurrence, Model::EventKey read,
                   const QPalette &palette);

} // namespace Gui
