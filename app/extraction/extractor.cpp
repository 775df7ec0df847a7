// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

namespace Extraction {

struct Extractor::Data
{
    std::vector<Reading::Failure> failures;
};

Extractor::Extractor()
    : m_data(std::make_unique<Data>())
{
}

Extractor::~Extractor() = default;

Findings Extractor::extract(const Reading::Article &, const std::optional<Dates::Publication> &) const
{
    return {};
}

const std::vector<Reading::Failure> &Extractor::failures() const
{
    return m_data->failures;
}

} // namespace Extraction
