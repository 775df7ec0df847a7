// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanecontrol.h"

#include <algorithm>

namespace Gui {

namespace {

QStringList with(QStringList ids, const QString &id, bool present)
{
    ids.removeAll(id);
    if (present)
        ids.append(id);
    return ids;
}

} // namespace

LaneControl::LaneControl(QObject *parent) : QObject(parent) { }

void LaneControl::setGrouping(Model::LaneGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_first = 0;
    Q_EMIT changed();
}

const Model::LaneChoices &LaneControl::choices() const
{
    static const Model::LaneChoices kNone;
    const auto found = m_choices.find(m_grouping);
    return found == m_choices.end() ? kNone : found->second;
}

bool LaneControl::isDefault() const
{
    return m_grouping == Model::LaneGrouping::Kind && choices() == Model::LaneChoices();
}

void LaneControl::arrange(TimelineData &data)
{
    // New data come by kind.
    if (data.arrange && (data.arranged || !isDefault())) {
        data.arranged = true;
        ArrangedLanes arranged = data.arrange(m_grouping, choices(), m_room);
        data.index = std::move(arranged.index);
        data.lanes = std::move(arranged.lanes);
        data.hiddenLanes = arranged.hidden;
        data.grouping = m_grouping;
    }
    m_shown.clear();
    for (const TimelineLane &lane : data.lanes)
        m_shown.append(lane.id);
}

void LaneControl::move(const QString &lane, const QString &before)
{
    choose(Model::moved(choices(), m_shown, lane, before));
}

void LaneControl::moveBy(const QString &lane, int places)
{
    const QStringList &pinned = choices().pinned;
    QStringList peers;
    for (const QString &id : m_shown) {
        if (pinned.contains(id) == pinned.contains(lane))
            peers.append(id);
    }
    const qsizetype from = peers.indexOf(lane);
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, peers.size() - 1);
    if (from < 0 || to == from)
        return;
    // Behind the one that it passes when it goes down.
    const qsizetype place = m_shown.indexOf(peers[to]) + (to > from ? 1 : 0);
    move(lane, place < m_shown.size() ? m_shown[place] : QString());
}

void LaneControl::setPinned(const QString &lane, bool pinned)
{
    Model::LaneChoices choices = this->choices();
    choices.pinned = with(choices.pinned, lane, pinned);
    choose(choices);
}

void LaneControl::setCollapsed(const QString &lane, bool collapsed)
{
    Model::LaneChoices choices = this->choices();
    choices.collapsed = with(choices.collapsed, lane, collapsed);
    choose(choices);
}

void LaneControl::hide(const QString &lane)
{
    Model::LaneChoices choices = this->choices();
    choices.hidden = with(choices.hidden, lane, true);
    choose(choices);
}

void LaneControl::showHidden()
{
    Model::LaneChoices choices = this->choices();
    choices.hidden.clear();
    choose(choices);
}

void LaneControl::setOthersOpen(bool open)
{
    Model::LaneChoices choices = this->choices();
    choices.othersOpen = open;
    choose(choices);
}

void LaneControl::setFirst(int first)
{
    first = std::max(0, first);
    if (first == m_first)
        return;
    m_first = first;
    Q_EMIT scrolled();
}

void LaneControl::choose(const Model::LaneChoices &choices)
{
    if (choices == this->choices())
        return;
    m_choices[m_grouping] = choices;
    Q_EMIT changed();
}

} // namespace Gui
