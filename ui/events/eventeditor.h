// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/reviewing.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Gui {

class NamesEdit;

/// What a person says of the events in hand: their fields to correct, note, tags and star. Of
/// several events it changes only the fields that are typed into; tags are added to theirs.
///
/// What is typed is kept when Return or the button is pressed, and also when another event comes
/// into hand, so that nothing that was typed is lost; a date that is none is left out then.
class EventEditor : public QWidget
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive the editor.
    EventEditor(const Model::OpenCase &openCase, Model::Reviewing &reviewing,
                QWidget *parent = nullptr);

    /// The first one's values are shown.
    void setEvents(const std::vector<Model::EventKey> &events);
    /// The fields are those of an event that is not there yet; Return makes it.
    void startNew(int article, Reading::Span evidence);
    bool isNew() const { return m_newArticle >= 0; }
    void edit();
    void editTags();
    void editNote();
    QList<QWidget *> tabOrder() const;

private:
    void setUpForm();
    void follow();
    void showValues(const Casefile::EventValues &values);
    void showState();
    void checkDate();
    void apply();
    void create();
    void cancel();
    void learnNames();
    std::optional<std::optional<Dates::Edtf>> typedDate() const;
    Model::Correction typedCorrection() const;
    bool isTyped() const;
    void forgetTyping();

    const Model::OpenCase &m_case;
    Model::Reviewing &m_reviewing;
    std::vector<Model::EventKey> m_events;
    Casefile::EventValues m_shown;
    int m_newArticle = -1;
    Reading::Span m_newEvidence;
    /// What is shown was made from these; shown anew only where they have changed.
    int m_changes = -1;

    QLabel *m_heading = nullptr;
    QLabel *m_since = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_takeOver = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_date = nullptr;
    QLabel *m_dateMessage = nullptr;
    NamesEdit *m_actors = nullptr;
    NamesEdit *m_targets = nullptr;
    QLineEdit *m_title = nullptr;
    NamesEdit *m_tags = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_star = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_kindTyped = false;
    bool m_statusTyped = false;
    bool m_noteTyped = false;
};

} // namespace Gui
