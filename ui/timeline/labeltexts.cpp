// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/labeltexts.h"

#include "ui/timeline/plaintext.h"

#include <cmath>

namespace Gui {

namespace {

// Pixels.
constexpr double kStep = 8;
// Of a title, before it is measured: more than any screen has room for.
constexpr qsizetype kMostCharacters = 600;
// A few screens full.
constexpr qsizetype kMostKept = 4096;

} // namespace

void LabelTexts::setStyle(const TimelineStyle &style)
{
    if (m_titles.size() > kMostKept)
        m_titles.clear();
    if (style.font == m_font && style.strongFont == m_strongFont)
        return;
    m_font = style.font;
    m_strongFont = style.strongFont;
    m_plain = QFontMetricsF(m_font);
    m_strong = QFontMetricsF(m_strongFont);
    m_titles.clear();
    m_widths.clear();
    m_strongWidths.clear();
}

LabelTexts::Title &LabelTexts::titleOf(const TimelineData &data, Model::EventKey key, bool strong)
{
    const auto id = 2 * key + (strong ? 1 : 0);
    const auto found = m_titles.find(id);
    if (found != m_titles.end())
        return *found;
    Title made;
    if (data.text) {
        made.full.text = drawableLine(data.text(key).title, kMostCharacters);
        made.full.width = metrics(strong).horizontalAdvance(made.full.text);
    }
    return *m_titles.insert(id, std::move(made));
}

MeasuredText LabelTexts::title(const TimelineData &data, Model::EventKey key, bool strong)
{
    return titleOf(data, key, strong).full;
}

MeasuredText LabelTexts::fittingTitle(const TimelineData &data, Model::EventKey key, bool strong,
                                      double room)
{
    Title &title = titleOf(data, key, strong);
    if (title.full.width <= room)
        return title.full;
    const int steps = int(std::max(0.0, room) / kStep);
    if (title.steps != steps) {
        title.steps = steps;
        title.cut.text = metrics(strong).elidedText(title.full.text, Qt::ElideRight, steps * kStep);
        title.cut.width = metrics(strong).horizontalAdvance(title.cut.text);
    }
    return title.cut;
}

double LabelTexts::width(const QString &text, bool strong)
{
    QHash<QString, double> &widths = strong ? m_strongWidths : m_widths;
    const auto found = widths.constFind(text);
    if (found != widths.constEnd())
        return *found;
    if (widths.size() > kMostKept)
        widths.clear();
    return *widths.insert(text, metrics(strong).horizontalAdvance(text));
}

} // namespace Gui
