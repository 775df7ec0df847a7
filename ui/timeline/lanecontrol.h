// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/laneplan.h"
#include "ui/timeline/timelinedata.h"

#include <QObject>

#include <map>

namespace Gui {

/// What somebody chose for the lanes of a timeline, and which of them is the first in sight. Who
/// draws them follows changed() or scrolled().
class LaneControl : public QObject
{
    Q_OBJECT

public:
    explicit LaneControl(QObject *parent = nullptr);

    Model::LaneGrouping grouping() const { return m_grouping; }
    void setGrouping(Model::LaneGrouping grouping);
    /// Those of the grouping.
    const Model::LaneChoices &choices() const;

    /// How many lanes have room. Changes nothing until arrange().
    int room() const { return m_room; }
    void setRoom(int room) { m_room = room; }
    /// Whether lanes are as data come: by kind, with nothing chosen.
    bool isDefault() const;
    /// Puts the events of the data into lanes, where the data can do that.
    void arrange(TimelineData &data);

    /// Lanes by id; shown are the lanes that are there, from top to bottom.
    void move(const QString &lane, const QString &before);
    /// So many places down (negative: up), among those that are pinned like it.
    void moveBy(const QString &lane, int places);
    void setPinned(const QString &lane, bool pinned);
    void setCollapsed(const QString &lane, bool collapsed);
    void hide(const QString &lane);
    void showHidden();
    void setOthersOpen(bool open);

    /// How many lanes that are not pinned are scrolled away above; what is drawn keeps to the most
    /// that makes sense (see LanePlaces).
    int first() const { return m_first; }
    void setFirst(int first);
    /// What is drawn goes no further.
    void keepFirst(int first) { m_first = first; }

Q_SIGNALS:
    /// Lanes are to be arranged anew.
    void changed();
    void scrolled();

private:
    void choose(const Model::LaneChoices &choices);

    Model::LaneGrouping m_grouping = Model::LaneGrouping::Kind;
    std::map<Model::LaneGrouping, Model::LaneChoices> m_choices;
    /// Ids of the lanes that were arranged last.
    QStringList m_shown;
    int m_room = 8;
    int m_first = 0;
};

} // namespace Gui
