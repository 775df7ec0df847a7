// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/shownevents.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace Gui {

class QueryEdit;

/// Which kinds are shown, with their counts, a period if one is set, and a line for a query. What
/// it says holds for timeline, table, tray and chart together.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Not owned; outlives the bar.
    explicit FilterBar(Model::ShownEvents &shown, QWidget *parent = nullptr);

    QueryEdit *search() const { return m_search; }
    /// Puts the keyboard into the search field.
    void startSearch();
    /// Everything is shown again.
    void clear();

Q_SIGNALS:
    /// Return in the search field: to the next event that is shown.
    void nextAskedFor();

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void follow();
    void showIcons();

    Model::ShownEvents &m_shown;
    std::array<QCheckBox *, Extraction::kKindCount> m_kinds{};
    /// Says to which period the events are limited, and takes that back.
    QToolButton *m_period = nullptr;
    /// By Model::ReviewFilter.
    QComboBox *m_review = nullptr;
    QueryEdit *m_search = nullptr;
};

} // namespace Gui
