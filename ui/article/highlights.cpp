// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/highlights.h"

#include "ui/kindstyle.h"
#include "ui/timeline/timelinestyle.h"

#include <algorithm>

namespace Gui {

namespace {

void addMentions(std::vector<Highlight> &highlights, const Extraction::Event &event,
                 Highlight::Role role, bool current)
{
    const auto add = [&](Reading::Span span) {
        if (!span.isEmpty())
            highlights.push_back({span, role, event.kind, current});
    };
    for (const Extraction::Mention &mention : event.mentions) {
        if (role == Highlight::Evidence)
            add(mention.sentence);
        if (role == Highlight::Trigger)
            add(mention.trigger);
        if (role != Highlight::Participant)
            continue;
        std::ranges::for_each(mention.actors, add);
        std::ranges::for_each(mention.targets, add);
    }
}

} // namespace

std::vector<Highlight> highlightsOf(const Model::CaseArticle &article,
                                    const std::vector<const Model::CaseEvent *> &events,
                                    Model::EventKey current)
{
    std::vector<Highlight> highlights;
    for (const Reading::Furniture &furniture : article.article.furniture)
        highlights.push_back({furniture.span, Highlight::Furniture});
    const auto currentEvent = std::ranges::find(events, current, &Model::CaseEvent::key);
    const auto add = [&](Highlight::Role role) {
        for (const Model::CaseEvent *event : events) {
            if (event->key != current)
                addMentions(highlights, event->event, role, false);
        }
        if (currentEvent != events.end())
            addMentions(highlights, (*currentEvent)->event, role, true);
    };
    add(Highlight::Evidence);
    add(Highlight::Trigger);
    if (currentEvent != events.end())
        addMentions(highlights, (*currentEvent)->event, Highlight::Participant, true);
    for (const Dates::Timex &timex : article.timexes)
        highlights.push_back({timex.span, Highlight::TimeExpression});
    return highlights;
}

QTextCharFormat formatOf(const Highlight &highlight, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor kind = kindColor(highlight.kind, isDark(palette));
    // Kinds are bright on dark: less of them already stands out, and light text needs the rest.
    const double strength = isDark(palette) ? 0.7 : 1;
    QTextCharFormat format;
    switch (highlight.role) {
    case Highlight::Furniture:
        format.setForeground(mixed(base, text, 0.6));
        break;
    case Highlight::TimeExpression:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(mixed(base, text, 0.8));
        break;
    case Highlight::Evidence:
        format.setBackground(mixed(base, kind, strength * (highlight.current ? 0.26 : 0.1)));
        break;
    case Highlight::Participant:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(kind);
        break;
    case Highlight::Trigger:
        format.setBackground(mixed(base, kind, strength * (highlight.current ? 0.48 : 0.24)));
        break;
    }
    return format;
}

Model::EventKey eventToSelect(const std::vector<const Model::CaseEvent *> &events, qsizetype offset,
                              Model::EventKey current)
{
    std::vector<Model::EventKey> there;
    for (const Model::CaseEvent *event : events) {
        const bool holds =
            std::ranges::any_of(event->event.mentions, [offset](const Extraction::Mention &m) {
                return m.sentence.contains(offset);
            });
        if (holds)
            there.push_back(event->key);
    }
    if (there.empty())
        return 0;
    const auto at = std::ranges::find(there, current);
    return at == there.end() || at + 1 == there.end() ? there.front() : *(at + 1);
}

} // namespace Gui
