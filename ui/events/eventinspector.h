// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"
#include "app/model/viewstate.h"

#include <QTextBrowser>

class QTextCursor;

namespace Gui {

/// What the current event is and why: the events it is tied to, to click on; where several articles
/// tell of it, their accounts, to click on too, and what they disagree about; then each statement
/// of the account that is read with the words it was read from and the rule that read them.
class EventInspector : public QTextBrowser
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive the inspector.
    EventInspector(const Model::OpenCase &openCase, Model::ViewState &viewState,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void write(QTextCursor &cursor, const Extraction::Event &event) const;
    void writeTies(QTextCursor &cursor, Model::EventKey event) const;
    void writeReasons(QTextCursor &cursor, const Model::CaseEvent &account,
                      bool isOneOfSeveral) const;
    void writeConfidence(QTextCursor &cursor, const Model::CaseEvent &account) const;
    void follow(const QUrl &link);

    const Model::OpenCase &m_case;
    Model::ViewState &m_viewState;
    /// The account that is shown, and CaseOccurrence::changes of its event then.
    Model::EventKey m_shown = 0;
    int m_changes = 0;
};

} // namespace Gui
