// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/timeindex.h"

#include <QString>

#include <vector>

namespace Gui {

/// The stretches of time between events that are long against all the rest: at most twelve, in
/// order. No event reaches into one, a little room is left at both ends. One pass over the index.
std::vector<Model::Period> longEmptyStretches(const Model::TimeIndex &index);

/// How long a stretch is, in words: "3 years", "11 days".
QString lengthText(std::int64_t milliseconds);

/// Whether long empty stretches are folded, and which of them a person has opened again.
class TimeFolding
{
public:
    bool isOn() const { return m_on; }
    /// Switched on anew, all that was opened is folded again.
    void setOn(bool on, const Model::TimeIndex &index);
    /// The fold with that begin or, after other events have come, what overlaps it stays open.
    void open(Model::Period fold);
    /// After every change of the data.
    void update(const Model::TimeIndex &index);
    /// In order, not touching.
    const std::vector<Model::Period> &folds() const { return m_folds; }

private:
    void leaveOutOpened();

    bool m_on = false;
    std::vector<Model::Period> m_opened;
    std::vector<Model::Period> m_all;
    std::vector<Model::Period> m_folds;
};

} // namespace Gui
