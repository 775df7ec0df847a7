// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/eventbins.h"
#include "app/model/shownevents.h"
#include "app/model/viewstate.h"

#include <QChartView>
#include <QTimer>

#include <array>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace Gui {

/// How many events there are in each step of the visible period, as bars stacked by kind. Left and
/// Right move along the bars, Enter or a click zooms the period to one. The figures are in the
/// accessible description: Qt Charts tells screen readers nothing.
/// Making bars is slow (tens of milliseconds): it is done a moment after a change, so that moving
/// the timeline stays smooth, and not at all while the chart lies behind another dock.
class EventChart : public QChartView
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive the chart.
    EventChart(const Model::ShownEvents &shown, Model::ViewState &viewState,
               QWidget *parent = nullptr);

    /// What the bars show; brought up to date where that is still to be done.
    const Model::EventBins &bins();
    /// The bar of the current event, or the one the keyboard is at; -1 for none.
    int selectedBin();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpAxes();
    void updateSoon();
    void update();
    void followEvent();
    void select(int bin);
    void zoomTo(int bin);
    void showBars();
    void showLabels();
    void showColors();
    void showBarColors();
    void showTitle();

    const Model::ShownEvents &m_shown;
    Model::ViewState &m_viewState;
    Model::EventBins m_bins;
    int m_selected = -1;
    /// Case, filter or period have changed since the bars were made.
    bool m_stale = true;
    QTimer m_update;
    QStackedBarSeries *m_series = nullptr;
    std::array<QBarSet *, Extraction::kKindCount> m_sets{};
    QCategoryAxis *m_time = nullptr;
    QValueAxis *m_count = nullptr;
};

} // namespace Gui
