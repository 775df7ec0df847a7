// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/reviewing.h"

#include <QPalette>
#include <QString>

class QTextCursor;

namespace Gui {

/// "Corrected by Ann on 4 Mar 2026", "Made by hand by Ann"; empty for what nobody decided about.
QString decisionText(const Model::ReviewedEvent &event);
/// What is found otherwise since a person decided, as sentences; empty where nothing is.
QString foundSinceText(const Model::ReviewedEvent &event);
/// What a deed does, as undoing and redoing name it: "reject".
QString deedText(const Casefile::DeedRecord &deed);
QString fieldText(Casefile::Field field);
/// A value of a Casefile::FieldDifference as people read it.
QString valueText(Casefile::Field field, const QString &value);

/// Writes what people decided about the account and its event: who and when, what was found where
/// it is corrected, note and tags.
void writeDecisions(QTextCursor &cursor, const Model::OpenCase &openCase,
                    const Model::CaseOccurrence &occurrence, Model::EventKey account,
                    const QPalette &palette);

} // namespace Gui
