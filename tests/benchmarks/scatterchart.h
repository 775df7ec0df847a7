// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/period.h"
#include "app/model/timeitem.h"

#include <QImage>
#include <QSize>

#include <memory>
#include <vector>

/// The same events as points of Qt Charts as it comes, a series for each kind, without titles.
class ScatterChart
{
public:
    ScatterChart(const std::vector<Model::TimeItem> &items, QSize size);
    ~ScatterChart();

    void paint(QImage &image, Model::Period period);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
