// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/periodtext.h"

#include "app/dates/wallclock.h"
#include "ui/timeline/calendar.h"
#include "ui/timeline/timeaxis.h"

#include <QCoreApplication>

namespace Gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::PeriodText)
};

} // namespace

QString periodText(Model::Period period, const QLocale &locale)
{
    constexpr std::int64_t kDay = 86'400'000;
    const bool timed = period.length() < 2 * kDay;
    const auto text = [&](std::int64_t time) {
        const Calendar::Moment moment = Calendar::momentAt(Dates::displayClock().toWall(time));
        QString day =
            Text::tr("%1 %2 %3", "day, short month, year")
                .arg(moment.day)
                .arg(locale.monthName(moment.month, QLocale::ShortFormat), yearText(moment.year));
        if (!timed)
            return day;
        return Text::tr("%1, %2", "date, time of day")
            .arg(day,
                 QStringLiteral("%1:%2")
                     .arg(moment.hour, 2, 10, QLatin1Char('0'))
                     .arg(moment.minute, 2, 10, QLatin1Char('0')));
    };
    // The end is exclusive: a period to midnight ends on the day before.
    return Text::tr("%1 – %2", "first and last day").arg(text(period.begin), text(period.end - 1));
}

} // namespace Gui
