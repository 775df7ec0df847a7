// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/candidateyears.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Gui {

/// "Thursday, 29 September fits: [2011] [2016] [2022]": the years that an article's day can be of,
/// each a button. Hidden where there is none to offer.
class YearOffer : public QWidget
{
    Q_OBJECT

public:
    explicit YearOffer(QWidget *parent = nullptr);

    void setCandidates(const std::optional<Dates::CandidateYears> &candidates);

    /// The buttons, in order.
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    /// The day with the year that the analyst chose.
    void chosen(const Dates::Edtf &date);

private:
    QLabel *m_label = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace Gui
