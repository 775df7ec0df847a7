// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace Gui {

/// What stands in the middle as long as nothing is open: what the program is for and how to begin.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// The actions are not owned.
    EmptyState(QAction *openFiles, QAction *openSample, QWidget *parent = nullptr);
};

} // namespace Gui
