// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/datetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Model::DateText)
};

QString yearText(const Dates::EdtfDate &date)
{
    if (date.unspecifiedYearDigits == 3)
        //: A thousand years, as in "1000 to 1999"
        return Text::tr("%1 to %2").arg(date.year).arg(date.year + 999);
    if (date.unspecifiedYearDigits == 2)
        //: A hundred years, as in "1900 to 1999"
        return Text::tr("%1 to %2").arg(date.year).arg(date.year + 99);
    if (date.unspecifiedYearDigits == 1)
        //: A decade, as in "2010s"
        return Text::tr("%1s").arg(date.year);
    return QString::number(date.year);
}

QString seasonText(int season)
{
    switch (season) {
    case 21:
        return Text::tr("spring");
    case 22:
        return Text::tr("summer");
    case 23:
        return Text::tr("autumn");
    default:
        return Text::tr("winter");
    }
}

/// Month and day without the year; empty for a year alone.
QString dayText(const Dates::EdtfDate &date, const QLocale &locale)
{
    if (date.isSeason())
        return seasonText(*date.month);
    if (date.unspecifiedMonth)
        //: Followed by a year: "a month of 2019"
        return Text::tr("a month of");
    if (!date.month)
        return {};
    const QString month = locale.standaloneMonthName(*date.month, QLocale::ShortFormat);
    if (date.unspecifiedDay)
        //: Followed by a year: "a day of Jun 2019"
        return Text::tr("a day of %1").arg(month);
    if (!date.day)
        return month;
    //: Day and short month name: "18 Dec"
    return Text::tr("%1 %2").arg(QString::number(*date.day), month);
}

QString timeText(const Dates::EdtfDate &date)
{
    const int second = *date.secondOfDay;
    const auto two = [](int value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    QString text = two(second / 3600) + u':' + two(second / 60 % 60);
    if (date.timePrecision == Dates::Precision::Second)
        text += u':' + two(second % 60);
    if (!date.utcOffset)
        return text;
    const int offset = *date.utcOffset;
    if (offset == 0)
        return text + QStringLiteral(" UTC");
    const QChar sign = offset < 0 ? u'\u2212' : u'+';
    return text
        + QStringLiteral(" UTC%1%2:%3")
              .arg(sign)
              .arg(std::abs(offset) / 60)
              .arg(two(std::abs(offset) % 60));
}

QString partText(const Dates::EdtfDate &date, const QLocale &locale)
{
    const QString day = dayText(date, locale);
    QString text = day;
    if (!date.hasYear())
        text = day.isEmpty() ? Text::tr("year unknown") : Text::tr("%1, year unknown").arg(day);
    else if (day.isEmpty())
        text = yearText(date);
    else
        //: Day or month, then year: "18 Dec 2020"
        text = Text::tr("%1 %2", "day and year").arg(day, yearText(date));
    if (date.secondOfDay)
        text += u' ' + timeText(date);
    if (date.approximate)
        text = Text::tr("about %1").arg(text);
    if (date.uncertain)
        text = Text::tr("%1 (doubtful)").arg(text);
    return text;
}

QString intervalText(const Dates::Edtf &date, const QStringList &parts)
{
    using End = Dates::Edtf::End;
    if (parts.isEmpty())
        return Text::tr("unknown");
    if (date.startKind() == End::Given && date.endKind() == End::Given)
        //: From one date to another
        return Text::tr("%1 – %2").arg(parts.first(), parts.last());
    if (date.startKind() == End::Given)
        return date.endKind() == End::Open ? Text::tr("since %1").arg(parts.first())
                                           : Text::tr("from %1, end unknown").arg(parts.first());
    return date.startKind() == End::Open ? Text::tr("until %1").arg(parts.first())
                                         : Text::tr("until %1, start unknown").arg(parts.first());
}

} // namespace

QString dateText(const Dates::Edtf &date, const QLocale &locale)
{
    QStringList parts;
    for (const Dates::EdtfDate &part : date.dates())
        parts.append(partText(part, locale));
    switch (date.form()) {
    case Dates::Edtf::Form::Date:
        return parts.join(QString());
    case Dates::Edtf::Form::Interval:
        return intervalText(date, parts);
    case Dates::Edtf::Form::OneOf:
        return Text::tr("one of: %1").arg(parts.join(QStringLiteral(", ")));
    case Dates::Edtf::Form::AllOf:
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QString sourceText(Dates::PublicationSource source)
{
    switch (source) {
    case Dates::PublicationSource::None:
        return Text::tr("not given");
    case Dates::PublicationSource::Header:
        return Text::tr("from the header");
    case Dates::PublicationSource::Dateline:
        return Text::tr("from the dateline");
    case Dates::PublicationSource::Metadata:
        return Text::tr("from the page's metadata");
    case Dates::PublicationSource::Capture:
        return Text::tr("when the page was saved, not published");
    case Dates::PublicationSource::CommandLine:
        return Text::tr("given at the start");
    case Dates::PublicationSource::Analyst:
        return Text::tr("set by you");
    }
    return {};
}

} // namespace Model
