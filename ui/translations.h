// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

/// Installs the texts of the user's language into the application, Qt's own ones too. English needs
/// a file as well: the forms of "1 event" and "2 events" stand in it.
void installTranslations();

} // namespace Gui
