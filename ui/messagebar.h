// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/failure.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Gui {

/// Says what could not be done, without standing in the way: one line, more on demand, to dismiss.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Adds to what is shown until it is dismissed.
    void add(const Reading::Failure &failure);
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();
    void showText();

    std::vector<Reading::Failure> m_failures;
    QLabel *m_summary = nullptr;
    QToolButton *m_more = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace Gui
