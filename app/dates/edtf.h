// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/instant.h"

#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace Dates {

/// How finely a date is given, coarse to fine.
enum class Precision { Century, Decade, Year, Season, Month, Day, Hour, Minute, Second };

/// Largest distance from UTC in minutes that a zone may have (ISO 8601-1, Kiribati).
inline constexpr int kLargestUtcOffset = 14 * 60;

/// Days of a month, 29 for February where the year is not known.
int daysOfMonth(std::optional<int> year, int month);

/// One date of EDTF (ISO 8601-2:2019, level 0-1 and the unspecified digits, seasons and sets of
/// level 2 that news needs). https://www.loc.gov/standards/datetime/
struct EdtfDate
{
    /// Year -9999..9999; where yearMask is set, the year with its X digits as 0.
    int year = 0;
    /// How many digits of the year are unspecified, from the right: 0 for "2019", 1 for "201X",
    /// 2 for "20XX", 4 for "XXXX" (a year that the text does not give).
    int unspecifiedYearDigits = 0;
    /// 1-12, or 21-24 for spring, summer, autumn, winter; nothing for a year alone.
    std::optional<int> month;
    /// "2019-XX": some month of that year.
    bool unspecifiedMonth = false;
    /// 1-31; nothing for a month alone.
    std::optional<int> day;
    bool unspecifiedDay = false;
    /// Time of day in seconds since local midnight, with timePrecision saying how much was given.
    std::optional<int> secondOfDay;
    Precision timePrecision = Precision::Minute;
    /// Minutes east of UTC where the text gives a zone.
    std::optional<int> utcOffset;
    /// "~": the source says about; "?": the source is doubtful. Both: "%".
    bool approximate = false;
    bool uncertain = false;

    bool isSeason() const { return month && *month > 12; }
    bool hasYear() const { return unspecifiedYearDigits < 4; }
    /// Coarser than a mere month or day where digits of the year are unspecified ("201X-05" is a
    /// decade), but "XXXX-09-29" is a day.
    Precision precision() const;
    /// Whether every part is in its range and stands on the coarser ones it needs.
    bool isValid() const;
    /// As Edtf::bounds; localOffset serves where the date has no utcOffset of its own.
    std::optional<Bounds> bounds(std::optional<int> localOffset = {}) const;
    QString toString() const;

    friend bool operator==(const EdtfDate &, const EdtfDate &) = default;
};

/// Whether an interval may run from start to end: false only where both can be placed and the
/// end is over before the start begins.
bool isInOrder(const EdtfDate &start, const EdtfDate &end);

struct EdtfError
{
    /// Offset into the parsed text, in UTF-16 code units.
    qsizetype position = 0;
    QString reason;
};

/// An EDTF value: a date, an interval with perhaps open or unknown ends, or a set of dates.
/// A value type; equal values have equal toString().
class Edtf
{
public:
    enum class Form { Date, Interval, OneOf, AllOf };
    enum class End { Given, Open, Unknown };

    /// Errors name the place and the reason; ranges are checked (no 2019-02-30, no month 13, no
    /// interval that ends before it starts, no year beyond 9999).
    static tl::expected<Edtf, EdtfError> parse(QStringView text);
    static Edtf fromDate(const EdtfDate &date);
    /// start and end must be in order where both can be placed; equal ends give a plain date.
    static Edtf fromInterval(const EdtfDate &start, const EdtfDate &end);
    /// A missing end is open ("..") or, on request, unknown (""); one of the two must be given.
    static Edtf fromOpenInterval(std::optional<EdtfDate> start, std::optional<EdtfDate> end,
                                 End missing = End::Open);
    /// "[a,b]" (Form::OneOf) or "{a,b}" (Form::AllOf) of at least one date, in the given order.
    static Edtf fromSet(Form form, std::vector<EdtfDate> dates);

    Form form() const { return m_form; }
    End startKind() const { return m_start; }
    End endKind() const { return m_end; }
    /// Date: one. Interval: the ends that are given, in order. Sets: their members.
    const std::vector<EdtfDate> &dates() const { return m_dates; }

    /// Coarsest precision among the parts.
    Precision precision() const;
    bool isApproximate() const;
    bool isUncertain() const;
    /// Whether it can stand on a timeline at all: not so for "XXXX-09-29".
    bool hasYear() const { return bounds().has_value(); }

    /// The instants that bound the value; nothing where no part has a year. An open or unknown end
    /// is bounded by the given end alone (see startKind, endKind for drawing it).
    /// What has no zone of its own is taken at utcOffset minutes east of UTC. Where that is not
    /// known either, a time of day without a zone is bounded by its whole day, and a day by that of
    /// UTC.
    std::optional<Bounds> bounds(std::optional<int> utcOffset = {}) const;

    /// Canonical EDTF text.
    QString toString() const;

    friend bool operator==(const Edtf &, const Edtf &) = default;

private:
    Form m_form = Form::Date;
    End m_start = End::Given;
    End m_end = End::Given;
    std::vector<EdtfDate> m_dates;
};

} // namespace Dates
