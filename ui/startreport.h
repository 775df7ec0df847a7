// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Model {
class OpenCase;
}

namespace Gui {

/// Tells the start benchmark when the window was first painted and when the events of all files
/// stood in it, and then ends the program. Made only where COUNTERCLAIM_REPORT_START is set.
///
/// A line each on standard output: "first_paint NS" and "events NS", with nanoseconds of the steady
/// clock, which on Linux all processes share.
class StartReport : public QObject
{
    Q_OBJECT

public:
    /// The case is not owned; it is the one whose files are about to be opened.
    explicit StartReport(const Model::OpenCase &openCase, QObject *parent = nullptr);

    static bool isAskedFor();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report(const char *what);

    bool m_painted = false;
    bool m_isRead = false;
};

} // namespace Gui
