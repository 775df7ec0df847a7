// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"
#include "app/model/query.h"
#include "app/model/querycompletion.h"

#include <QLineEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace Gui {

/// A line for a query. Offers fields and the case's names while somebody types, underlines what is
/// wrong and says what was expected; a query that only ends too early is left alone until the line
/// is left or Return is pressed.
class QueryEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// The case is not owned and outlives the line.
    explicit QueryEdit(const Model::OpenCase &openCase, QWidget *parent = nullptr);

    /// The last one that was right.
    const Model::Query &query() const { return m_query; }
    /// Writes the query, unless what stands there says the same.
    void setQuery(const Model::Query &query);
    /// What is wrong with the text, and said to be.
    const std::optional<Model::QueryProblem> &shownProblem() const { return m_shownProblem; }
    /// What is offered, open or not.
    QCompleter *offers() const { return m_completer; }

Q_SIGNALS:
    void queryChanged(const Model::Query &query);
    /// Return, on a query that is right.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showProblem(const std::optional<Model::QueryProblem> &problem);
    void underline();
    void offer();
    void choose(const QString &choice);

    const Model::OpenCase &m_case;
    Model::Query m_query;
    std::optional<Model::QueryProblem> m_problem;
    std::optional<Model::QueryProblem> m_shownProblem;
    /// Of the case as it is; nothing after a change of it.
    std::optional<Model::QueryVocabulary> m_vocabulary;
    Model::QueryCompletion m_completion;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_choices = nullptr;
};

} // namespace Gui
