// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/candidateyears.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Gui {

class YearOffer;

/// Shows when an article was published and how that is known, and lets the analyst say otherwise.
class PublicationEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PublicationEditor(QWidget *parent = nullptr);

    /// candidates: the years to offer for a date that lacks its own.
    void setPublication(const Dates::Publication &publication,
                        const std::optional<Dates::CandidateYears> &candidates = {});
    /// What takes the keyboard focus, in order.
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    /// A date that is valid, or nothing: unknown.
    void applied(const std::optional<Dates::Edtf> &date);

private:
    void apply();
    void showState();

    Dates::Publication m_publication;
    QLineEdit *m_field = nullptr;
    QToolButton *m_apply = nullptr;
    QLabel *m_message = nullptr;
    YearOffer *m_offer = nullptr;
};

} // namespace Gui
