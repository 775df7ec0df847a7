// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/articlecheck.h"

#include <algorithm>

namespace Casefile {

using Reading::Span;

namespace {

class Check
{
public:
    explicit Check(qsizetype length) : m_length(length) { }

    bool fits(Span span) const
    {
        return 0 <= span.start && span.start <= span.end && span.end <= m_length;
    }

    bool fits(const std::vector<Span> &spans) const
    {
        return std::ranges::all_of(spans, [this](Span span) { return fits(span); });
    }

    /// In order and apart.
    template <typename T>
    bool fitsInOrder(const std::vector<T> &pieces) const
    {
        qsizetype end = 0;
        for (const T &piece : pieces) {
            if (!fits(piece.span) || piece.span.start < end)
                return false;
            end = piece.span.end;
        }
        return true;
    }

    bool fits(const Extraction::Mention &mention) const
    {
        return fits(mention.sentence) && fits(mention.trigger) && fits(mention.actors)
            && fits(mention.targets) && (!mention.date || fits(*mention.date));
    }

    bool fits(const Extraction::Event &event) const
    {
        return std::ranges::all_of(event.mentions, [this](const auto &m) { return fits(m); })
            && std::ranges::all_of(event.reasons, [this](const auto &r) { return fits(r.words); });
    }

    bool fitsPages(const std::vector<qsizetype> &starts) const
    {
        return std::ranges::is_sorted(starts) && std::ranges::all_of(starts, [this](qsizetype at) {
                   return 0 <= at && at <= m_length;
               });
    }

private:
    qsizetype m_length;
};

} // namespace

bool isSound(const Reading::Article &article, const Extraction::Findings &findings)
{
    const Check check(article.text.size());
    const auto anchored = [&findings](const Dates::Timex &timex) {
        return !timex.anchoredOn || *timex.anchoredOn < findings.timexes.size();
    };
    return check.fits(article.titleSpan) && check.fits(findings.published.span)
        && check.fitsInOrder(article.furniture) && check.fitsPages(article.pageStarts)
        && check.fitsInOrder(findings.timexes) && std::ranges::all_of(findings.timexes, anchored)
        && std::ranges::all_of(findings.events,
                               [&check](const auto &event) { return check.fits(event); });
}

bool isSound(const Reading::Article &article, const Extraction::Event &event)
{
    return Check(article.text.size()).fits(event);
}

bool isSound(const Reading::Article &article, const std::vector<Reading::Span> &evidence)
{
    return Check(article.text.size()).fits(evidence);
}

} // namespace Casefile
