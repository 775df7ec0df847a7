// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/scatterchart.h"

#include <QChart>
#include <QChartView>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

struct ScatterChart::Parts
{
    QChartView view;
    QValueAxis *time = new QValueAxis;
};

ScatterChart::ScatterChart(const std::vector<Model::TimeItem> &items, QSize size)
    : m_parts(std::make_unique<Parts>())
{
    auto *lanes = new QValueAxis;
    lanes->setRange(-1, Extraction::kKindCount);
    QChart *chart = m_parts->view.chart();
    chart->addAxis(m_parts->time, Qt::AlignBottom);
    chart->addAxis(lanes, Qt::AlignLeft);
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        auto *series = new QScatterSeries;
        QList<QPointF> points;
        for (const Model::TimeItem &item : items) {
            if (int(item.kind) == kind)
                points += QPointF(double(item.begin), kind + double(item.key % 50) / 100);
        }
        series->replace(points);
        chart->addSeries(series);
        series->attachAxis(m_parts->time);
        series->attachAxis(lanes);
    }
    m_parts->view.resize(size);
    m_parts->view.show();
}

ScatterChart::~ScatterChart() = default;

void ScatterChart::paint(QImage &image, Model::Period period)
{
    m_parts->time->setRange(double(period.begin), double(period.end));
    QPainter painter(&image);
    m_parts->view.render(&painter);
}
