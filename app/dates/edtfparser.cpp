// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/edtf.h"

#include <QCoreApplication>

namespace Dates {

namespace {

/// Reads EDTF from left to right; stops at the first mistake and keeps where and what it was.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Dates::Edtf)

public:
    explicit Parser(QStringView text) : m_text(text) { }

    tl::expected<Edtf, EdtfError> value();

private:
    using DateResult = tl::expected<EdtfDate, EdtfError>;
    using ValueResult = tl::expected<Edtf, EdtfError>;

    tl::unexpected<EdtfError> fail(qsizetype position, const QString &reason) const
    {
        return tl::unexpected(EdtfError{position, reason});
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isNext(char c) const { return !atEnd() && m_text[m_at] == QLatin1Char(c); }
    bool take(char c);
    bool take(QLatin1String text);
    std::optional<int> number(int digits);

    ValueResult interval();
    ValueResult set(Edtf::Form form, char close);
    DateResult date();
    bool year(EdtfDate &date);
    std::optional<EdtfError> monthAndDay(EdtfDate &date);
    std::optional<EdtfError> day(EdtfDate &date);
    std::optional<EdtfError> time(EdtfDate &date);
    std::optional<EdtfError> zone(EdtfDate &date);
    void qualification(EdtfDate &date);

    QStringView m_text;
    qsizetype m_at = 0;
};

bool Parser::take(char c)
{
    if (!isNext(c))
        return false;
    ++m_at;
    return true;
}

bool Parser::take(QLatin1String text)
{
    if (!m_text.mid(m_at).startsWith(text))
        return false;
    m_at += text.size();
    return true;
}

/// Exactly so many ASCII digits; digits of other scripts are no EDTF.
std::optional<int> Parser::number(int digits)
{
    if (m_text.size() - m_at < digits)
        return std::nullopt;
    int result = 0;
    for (const QChar c : m_text.mid(m_at, digits)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        result = result * 10 + (c.unicode() - u'0');
    }
    m_at += digits;
    return result;
}

Parser::ValueResult Parser::value()
{
    if (m_text.isEmpty())
        return fail(0, tr("The date is empty."));
    if (take('['))
        return set(Edtf::Form::OneOf, ']');
    if (take('{'))
        return set(Edtf::Form::AllOf, '}');
    if (m_text.contains(QLatin1Char('/')))
        return interval();
    const DateResult single = date();
    if (!single)
        return tl::unexpected(single.error());
    if (!atEnd())
        return fail(m_at, tr("Nothing more may follow the date here."));
    return Edtf::fromDate(*single);
}

Parser::ValueResult Parser::set(Edtf::Form form, char close)
{
    std::vector<EdtfDate> members;
    do {
        const DateResult member = date();
        if (!member)
            return tl::unexpected(member.error());
        members.push_back(*member);
    } while (take(','));
    if (take(QLatin1String("..")))
        return fail(m_at - 2, tr("A range inside a set cannot be read: list its dates."));
    if (!take(close))
        return fail(m_at, tr("The set is not closed by “%1”.").arg(QLatin1Char(close)));
    if (!atEnd())
        return fail(m_at, tr("Nothing may follow a set."));
    return Edtf::fromSet(form, std::move(members));
}

Parser::DateResult Parser::date()
{
    const qsizetype begin = m_at;
    EdtfDate result;
    if (!year(result)) {
        return fail(begin,
                    tr("A year of four digits is expected (unspecified digits as X, from "
                       "the right)."));
    }
    if (take('-')) {
        if (const auto error = monthAndDay(result))
            return tl::unexpected(*error);
    }
    if (isNext('T')) {
        const bool isDay = result.day && !result.unspecifiedMonth;
        if (!isDay)
            return fail(m_at, tr("A time of day needs a full date before it."));
        if (const auto error = time(result))
            return tl::unexpected(*error);
    }
    qualification(result);
    return result;
}

bool Parser::year(EdtfDate &date)
{
    const qsizetype begin = m_at;
    const bool negative = take('-');
    for (int i = 0; i < 4; ++i) {
        if (take('X')) {
            date.year *= 10;
            ++date.unspecifiedYearDigits;
        } else if (const auto digit = number(1); digit && date.unspecifiedYearDigits == 0) {
            date.year = date.year * 10 + *digit;
        } else {
            m_at = begin;
            return false;
        }
    }
    if (negative && date.year == 0)
        return false;
    if (negative)
        date.year = -date.year;
    return true;
}

std::optional<EdtfError> Parser::monthAndDay(EdtfDate &date)
{
    const qsizetype begin = m_at;
    if (take(QLatin1String("XX"))) {
        date.unspecifiedMonth = true;
    } else {
        const auto month = number(2);
        if (!month)
            return EdtfError{begin, tr("A month of two digits is expected.")};
        if (*month < 1 || *month > 24 || (*month > 12 && *month < 21)) {
            return EdtfError{
                begin,
                tr("There is no month %1 (01–12, seasons 21–24).").arg(m_text.mid(begin, 2))};
        }
        date.month = month;
    }
    return take('-') ? day(date) : std::nullopt;
}

std::optional<EdtfError> Parser::day(EdtfDate &date)
{
    const qsizetype begin = m_at;
    if (date.isSeason())
        return EdtfError{begin, tr("A season has no days.")};
    if (take(QLatin1String("XX"))) {
        date.unspecifiedDay = true;
        return std::nullopt;
    }
    const auto number = this->number(2);
    if (!number)
        return EdtfError{begin, tr("A day of two digits is expected.")};
    const auto known = date.unspecifiedYearDigits == 0 ? std::optional(date.year) : std::nullopt;
    if (*number < 1 || *number > (date.month ? daysOfMonth(known, *date.month) : 31))
        return EdtfError{begin, tr("That month has no day %1.").arg(m_text.mid(begin, 2))};
    date.day = number;
    return std::nullopt;
}

std::optional<EdtfError> Parser::time(EdtfDate &date)
{
    const qsizetype begin = m_at;
    take('T');
    const auto hour = number(2);
    std::optional<int> minute = 0;
    std::optional<int> second = 0;
    date.timePrecision = Precision::Hour;
    if (take(':')) {
        minute = number(2);
        date.timePrecision = Precision::Minute;
        if (take(':')) {
            second = number(2);
            date.timePrecision = Precision::Second;
        }
    }
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return EdtfError{begin, tr("A time of day between 00:00:00 and 23:59:59 is expected.")};
    date.secondOfDay = (*hour * 60 + *minute) * 60 + *second;
    return zone(date);
}

std::optional<EdtfError> Parser::zone(EdtfDate &date)
{
    const qsizetype begin = m_at;
    if (take('Z')) {
        date.utcOffset = 0;
        return std::nullopt;
    }
    const bool east = isNext('+');
    if (!take('+') && !take('-'))
        return std::nullopt;
    const auto hours = number(2);
    const bool hasMinutes = take(':');
    const auto minutes = hasMinutes ? number(2) : std::optional(0);
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > kLargestUtcOffset)
        return EdtfError{begin, tr("A distance from UTC of at most 14:00 is expected.")};
    date.utcOffset = (east ? 1 : -1) * (*hours * 60 + *minutes);
    return std::nullopt;
}

void Parser::qualification(EdtfDate &date)
{
    if (take('%'))
        date.approximate = date.uncertain = true;
    else if (take('~'))
        date.approximate = true;
    else if (take('?'))
        date.uncertain = true;
}

Parser::ValueResult Parser::interval()
{
    const qsizetype slash = m_text.indexOf(QLatin1Char('/'));
    const auto end = [this](QStringView part,
                            qsizetype offset) -> tl::expected<std::optional<EdtfDate>, EdtfError> {
        if (part.isEmpty() || part == QLatin1String(".."))
            return std::nullopt;
        Parser parser(part);
        const DateResult date = parser.date();
        if (!date)
            return fail(offset + date.error().position, date.error().reason);
        if (!parser.atEnd())
            return fail(offset + parser.m_at, tr("Nothing more may follow the date here."));
        return *date;
    };
    const QStringView first = m_text.left(slash);
    const QStringView second = m_text.mid(slash + 1);
    const auto from = end(first, 0);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = end(second, slash + 1);
    if (!to)
        return tl::unexpected(to.error());
    if (!*from && !*to)
        return fail(0, tr("One end of the interval must be a date."));
    if (*from && *to && !isInOrder(**from, **to))
        return fail(slash + 1, tr("The interval ends before it starts."));
    const bool isUnknown = first.isEmpty() || second.isEmpty();
    return Edtf::fromOpenInterval(*from, *to, isUnknown ? Edtf::End::Unknown : Edtf::End::Open);
}

} // namespace

tl::expected<Edtf, EdtfError> Edtf::parse(QStringView text)
{
    return Parser(text).value();
}

} // namespace Dates
