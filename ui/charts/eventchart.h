// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/eventbins.h"
#include "app/model/shownevents.h"
#include "app/model/viewstate.h"

#include <QChartView>

#include <array>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace Gui {

/// How many events there are in each step of the visible period, as bars stacked by kind. Left and
/// Right move along the bars, Enter or a click zooms the period to one. The figures are in the
/// accessible description: Qt Charts tells screen readers nothing.
class EventChart : public QChartView
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive the chart.
    EventChart(const Model::ShownEvents &shown, Model::ViewState &viewState,
               QWidget *parent = nullptr);

    const Model::EventBins &bins() const { return m_bins; }
    /// The bar of the current event, or the one the keyboard is at; -1 for none.
    int selectedBin() const { return m_selected; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpAxes();
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
    QStackedBarSeries *m_series = nullptr;
    std::array<QBarSet *, Extraction::kKindCount> m_sets{};
    QCategoryAxis *m_time = nullptr;
    QValueAxis *m_count = nullptr;
};

} // namespace Gui
