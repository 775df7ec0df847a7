// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtooltip.h"

#include "app/model/datetext.h"
#include "ui/kindstyle.h"
#include "ui/timeline/periodtext.h"
#include "ui/timeline/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gui {

namespace {

constexpr qsizetype kLongestTitle = 400;
constexpr qsizetype kLongestSource = 80;
constexpr std::size_t kMostReports = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::EventToolTip)
};

QString kindCountsText(const Model::KindCounts &kinds)
{
    QStringList parts;
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        const std::size_t count = kinds[std::size_t(kind)];
        if (count > 0)
            parts +=
                Text::tr("%1: %2", "kind of event, number of events")
                    .arg(kindName(Extraction::Kind(kind)), QLocale().toString(qulonglong(count)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString periodOf(const TimelineMark &mark)
{
    const Model::Period period{mark.period.begin, std::max(mark.period.begin + 1, mark.period.end)};
    return periodText(period, QLocale());
}

QString dateOf(const EventText &text)
{
    if (text.edtf.isEmpty() || text.edtf == text.date)
        return text.date;
    return Text::tr("%1 (%2)", "date in words, date as EDTF").arg(text.date, text.edtf);
}

/// When each source reported the event, a line each.
QStringList reportLines(const std::vector<Model::Report> &reports)
{
    QStringList lines;
    for (const Model::Report &report : reports) {
        if (std::size_t(lines.size()) == kMostReports) {
            lines.append(
                Text::tr("and %Ln more report(s)", "", int(reports.size() - kMostReports)));
            break;
        }
        const QString date =
            report.published ? Model::dateText(*report.published) : Text::tr("no date");
        lines.append(Text::tr("%1: %2", "date of a report, source")
                         .arg(date, drawableLine(report.source, kLongestSource)));
    }
    return lines;
}

} // namespace

QString markToolTip(const TimelineMark &mark, const TimelineData &data)
{
    if (mark.count > 1) {
        return QStringLiteral("<b>%1</b><br>%2<br>%3")
            .arg(eventCountText(mark.count), periodOf(mark).toHtmlEscaped(),
                 kindCountsText(mark.kinds).toHtmlEscaped());
    }
    const EventText text = data.text ? data.text(mark.item.key) : EventText();
    QString kind = kindName(mark.item.kind);
    const auto reports = data.reports ? data.reports(mark.item.key) : std::vector<Model::Report>();
    if (reports.empty() && !text.source.isEmpty())
        kind += QStringLiteral("  ·  ") + drawableLine(text.source);
    QString tip = QStringLiteral("<b>%1</b><br>%2<br>%3")
                      .arg(drawableLine(text.title, kLongestTitle).toHtmlEscaped(),
                           dateOf(text).toHtmlEscaped(), kind.toHtmlEscaped());
    if (!reports.empty()) {
        tip += QStringLiteral("<br><br>%1<br>").arg(Text::tr("Reported").toHtmlEscaped())
            + reportLines(reports).join(u'\n').toHtmlEscaped().replace(u'\n',
                                                                       QStringLiteral("<br>"));
    }
    return tip;
}

QString markDescription(const TimelineMark &mark, const TimelineData &data)
{
    const EventText text = mark.count == 1 && data.text ? data.text(mark.item.key) : EventText();
    const QString what = mark.count > 1
        ? Text::tr("%1, %2, %3", "number of events, period, numbers by kind")
              .arg(eventCountText(mark.count), periodOf(mark), kindCountsText(mark.kinds))
        : Text::tr("%1: %2, %3", "kind, title, date")
              .arg(kindName(mark.item.kind), drawableLine(text.title, kLongestTitle), dateOf(text));
    // Kinds are named already.
    if (data.grouping == Model::LaneGrouping::Kind || mark.lane >= int(data.lanes.size()))
        return what;
    return Text::tr("%1, lane: %2", "event or events, name of their lane")
        .arg(what, drawableLine(data.lanes[std::size_t(mark.lane)].name));
}

} // namespace Gui
