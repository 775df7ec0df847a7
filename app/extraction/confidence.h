// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace Extraction {

struct Draft;
struct Candidate;
class Scene;

/// What each circumstance is worth, as log-odds; 0 for one that no file values. Read from the
/// [confidence] sections of the lexicons.
using CircumstanceWeights = std::array<float, kCircumstanceCount>;

/// How likely it is that an annotator would find the event too: the logistic function of the sum of
/// the log-odds of all that holds of it (logistic regression). The weights in confidence.txt are
/// fitted to annotated articles by resources/lexicons/fit-confidence.py.
Confidence confidenceOf(const Scene &scene, const std::vector<Candidate> &candidates,
                        const Draft &draft, const Event &event, bool tied,
                        const CircumstanceWeights &weights);

/// Name in lexicon files and JSON: "told-again".
QString toString(Circumstance circumstance);
std::optional<Circumstance> circumstanceFromString(QStringView text);

/// For people: "several sentences tell it".
QString sentence(Circumstance circumstance);

} // namespace Extraction
