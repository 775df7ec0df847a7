// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Gui {

/// Lists the events of a mark that stands for several, to choose one: a window of its own that
/// closes with Escape or a click elsewhere, and deletes itself then. Of many events it lists the
/// first kMostListed, to be searched by words of date and title, and says how many more there are.
/// Arrow keys move in the list while one types; Return chooses.
class ClusterList : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostListed = 2000;

    ClusterList(const TimelineMark &mark, const TimelineLayout &layout,
                const TimelineData &timeline, QWidget *parent);

    /// Below the point, in global pixels; as far as the screen has room.
    void showBelow(QPoint position);

Q_SIGNALS:
    void chosen(Model::EventKey key);
    void zoomAskedFor();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    QLineEdit *m_search;
    QListView *m_list;
    QSortFilterProxyModel *m_found;
};

} // namespace Gui
