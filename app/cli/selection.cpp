// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"

#include "app/extraction/account.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Cli {

namespace {

bool isInPeriod(const Selection &selection, const Extraction::Event &event)
{
    if (!selection.from && !selection.to)
        return true;
    const auto bounds = event.date ? event.date->bounds() : std::nullopt;
    if (!bounds)
        return false;
    using End = Dates::Edtf::End;
    const bool endsBefore =
        selection.from && bounds->latest <= *selection.from && event.date->endKind() == End::Given;
    const bool startsAfter =
        selection.to && bounds->earliest >= *selection.to && event.date->startKind() == End::Given;
    return !endsBefore && !startsAfter;
}

} // namespace

bool Selection::accepts(const Extraction::Event &event, const Reading::Article &article) const
{
    const auto acts = [&](const QString &name) {
        return event.actors.contains(name, Qt::CaseInsensitive);
    };
    return isInPeriod(*this, event)
        && (kinds.empty() || std::ranges::find(kinds, event.kind) != kinds.end())
        && (actors.isEmpty() || std::ranges::any_of(actors, acts))
        && query.accepts(event, std::array{Model::Telling{&event, &article}});
}

Extraction::Findings Selection::applied(Extraction::Findings findings,
                                        const Reading::Article &article) const
{
    std::erase_if(findings.events, [&](const auto &event) { return !accepts(event, article); });
    QSet<QString> left;
    for (const Extraction::Event &event : findings.events)
        left.insert(event.id);
    std::erase_if(findings.links, [&](const Extraction::Link &link) {
        return !left.contains(link.from) || !left.contains(link.to);
    });
    if (findings.digest) {
        Extraction::Digest digest = *findings.digest;
        std::erase_if(digest.accounts, [&](const Extraction::Account &account) {
            return !left.contains(account.event);
        });
        findings.digest = std::make_shared<const Extraction::Digest>(std::move(digest));
    }
    return findings;
}

} // namespace Cli
