// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/event.h"

#include <algorithm>
#include <array>

namespace Extraction {

namespace {

const std::array kKindNames{QStringLiteral("hack"), QStringLiteral("accusation"),
                            QStringLiteral("denial"), QStringLiteral("meeting")};
const std::array kStatusNames{QStringLiteral("reported"), QStringLiteral("alleged"),
                              QStringLiteral("planned"), QStringLiteral("possible")};
const std::array kRelationNames{QStringLiteral("about"), QStringLiteral("answers"),
                                QStringLiteral("takes_up")};

} // namespace

QString toString(Kind kind)
{
    return kKindNames[std::size_t(kind)];
}

QString toString(Status status)
{
    return kStatusNames[std::size_t(status)];
}

QString toString(Relation relation)
{
    return kRelationNames[std::size_t(relation)];
}

std::optional<Kind> kindFromString(QStringView text)
{
    const auto found = std::ranges::find(kKindNames, text);
    if (found == kKindNames.end())
        return {};
    return Kind(found - kKindNames.begin());
}

} // namespace Extraction
