// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"

#include <QPalette>
#include <QTextCharFormat>

#include <vector>

namespace Gui {

/// A stretch of an article that is drawn apart from the rest, and why.
struct Highlight
{
    enum Role { Furniture, TimeExpression, Evidence, Participant, Trigger };

    Reading::Span span;
    Role role = Furniture;
    Extraction::Kind kind = Extraction::Kind::Hack;
    /// Belongs to the current event.
    bool current = false;

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// In the order in which they lie over each other, the current event's on top. Participants (actors
/// and targets) are marked for the current event alone.
std::vector<Highlight> highlightsOf(const Model::CaseArticle &article,
                                    const std::vector<const Model::CaseEvent *> &events,
                                    Model::EventKey current);

/// Colours by kind for the palette, light or dark; text keeps its contrast on all of them.
QTextCharFormat formatOf(const Highlight &highlight, const QPalette &palette);

/// The event to select when the place is clicked: of those whose evidence holds the offset the one
/// after current, in turn; 0 if there is none.
Model::EventKey eventToSelect(const std::vector<const Model::CaseEvent *> &events, qsizetype offset,
                              Model::EventKey current);

} // namespace Gui
