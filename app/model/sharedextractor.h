// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"
#include "app/reading/ownfiles.h"

#include <memory>
#include <mutex>

namespace Model {

/// One extractor for all worker threads, made by the first of them that needs it: loading the
/// lexicons, the analyst's own too, costs the GUI thread nothing.
class SharedExtractor
{
public:
    const Extraction::Extractor &get()
    {
        std::call_once(m_once, [this] {
            m_extractor = std::make_unique<Extraction::Extractor>(Reading::ownFolder());
        });
        return *m_extractor;
    }

private:
    std::once_flag m_once;
    std::unique_ptr<const Extraction::Extractor> m_extractor;
};

} // namespace Model
