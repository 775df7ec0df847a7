// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/scene.h"

#include <vector>

namespace Extraction {

/// "X said", "according to X", "X told Y that".
struct SpeechAct
{
    int sentence = 0;
    Language::TokenRange words;
    /// Places in Document::names; empty where nobody is named.
    std::vector<int> speakers;
};

/// Who says what: the speech acts of a document in text order, and who speaks at a place.
class Speech
{
public:
    explicit Speech(const Scene &scene);

    /// Who is said to say the words at the trigger: the quotation's speaker, else the sentence's,
    /// else, inside a quotation, the last one before it. Empty for the outlet's own voice.
    std::vector<int> speakersAt(Language::TokenRange trigger) const;
    /// The speech act of the sentence that governs the trigger; nullptr if there is none.
    const SpeechAct *actAt(Language::TokenRange trigger) const;

private:
    void addAct(Language::TokenRange words, bool accordingTo);
    std::vector<int> speakersBefore(Language::TokenRange words) const;
    std::vector<int> accordingToWhom(int token) const;
    int ownerOfPaper(Language::TokenRange words) const;
    int authorOfPaper(Language::TokenRange words) const;
    bool isPaper(Language::TokenRange words) const;

    const Scene &m_scene;
    std::vector<SpeechAct> m_acts;
};

} // namespace Extraction
