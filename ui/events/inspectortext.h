// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeitem.h"

#include <QPalette>
#include <QString>
#include <QTextCharFormat>

class QTextCursor;
class QUrl;

/// How the inspector writes. All text goes in through a cursor, never as markup: it comes from
/// articles.
namespace Gui::InspectorText {

void startParagraph(QTextCursor &cursor, double before = 0, double indent = 0);
QTextCharFormat strong();
QTextCharFormat quiet(const QPalette &palette);
/// "Name: value" in a paragraph of its own; nothing for an empty value.
void writeField(QTextCursor &cursor, const QString &name, const QString &value,
                const QPalette &palette);
/// Text that leads to an event, and the event that a link which was followed leads to (0: none).
QTextCharFormat linkTo(Model::EventKey event, const QPalette &palette);
Model::EventKey eventOf(const QUrl &link);

} // namespace Gui::InspectorText
