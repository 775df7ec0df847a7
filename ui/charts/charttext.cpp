// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttext.h"

#include "ui/kindstyle.h"

#include <QCoreApplication>

namespace Gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ChartText)
};

QString stepName(Model::BinSize size)
{
    switch (size) {
    case Model::BinSize::Hour:
        return Text::tr("Events per hour");
    case Model::BinSize::Day:
        return Text::tr("Events per day");
    case Model::BinSize::Week:
        return Text::tr("Events per week");
    case Model::BinSize::Month:
        return Text::tr("Events per month");
    case Model::BinSize::Year:
        return Text::tr("Events per year");
    case Model::BinSize::Decade:
        return Text::tr("Events per decade");
    case Model::BinSize::Century:
        return Text::tr("Events per century");
    }
    return {};
}

} // namespace

QString binWords(const Model::EventBins &bins, const Model::Bin &bin)
{
    QStringList kinds;
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        if (const int count = bin.counts[std::size_t(kind)])
            //: Kind of event and how many: "Hack 2"
            kinds.append(Text::tr("%1 %2").arg(kindName(Extraction::Kind(kind))).arg(count));
    }
    //: A step of time and the events in it: "Jun 2020: Hack 2, Denial 1"
    return Text::tr("%1: %2").arg(Model::binText(bins.size, bin.begin),
                                  kinds.join(QStringLiteral(", ")));
}

/// 1, 2, 5, 10, 20 … so that at most five lines stand on the axis.
int countStep(int highest)
{
    for (int power = 1;; power *= 10) {
        for (const int step : {1, 2, 5}) {
            if (step * power * 5 >= highest)
                return step * power;
        }
    }
}

QString binsText(const Model::EventBins &bins)
{
    QString title = stepName(bins.size);
    if (bins.tooWide > 0) {
        //: The name of the chart, then how many events no bar can hold
        title = Text::tr("%1 \u00b7 %2")
                    .arg(title, Text::tr("%n event(s) dated less finely", nullptr, bins.tooWide));
    }
    return title;
}

QString binsDescription(const Model::EventBins &bins)
{
    QStringList lines{binsText(bins)};
    for (const Model::Bin &bin : bins.bins) {
        if (bin.total() > 0)
            lines.append(binWords(bins, bin));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace Gui
