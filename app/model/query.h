// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/edtf.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <vector>

namespace Model {

/// What a part of a query is about. Words stand by themselves, all others are written "name:value".
enum class QueryField { Words, Kind, Status, Actor, Target, Outlet, Rule, Date, Is };

/// A field as it is written, and what its values may be; no values: any text, or a date.
struct QueryFieldName
{
    QueryField field = QueryField::Words;
    QString name;
    QStringList values;
};
/// All but Words, in the order in which they are offered.
std::span<const QueryFieldName> queryFields();
const QueryFieldName &nameOf(QueryField field);

/// One condition. It holds where any of its values does.
struct QueryTerm
{
    QueryField field = QueryField::Words;
    /// "-": it must not hold.
    bool excluded = false;
    /// At least one; of words exactly one, a phrase if there are spaces in it. White space is
    /// simplified, values of a fixed list are spelled as there, dates are canonical.
    QStringList values;

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// What somebody looks for: words, "quoted phrases", field:value, field:"one","or another", each
/// with a minus before it or none. Everything that passes fulfils every term. A value.
struct Query
{
    std::vector<QueryTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

/// Why a text is no query.
struct QueryProblem
{
    /// The place in the text, in UTF-16 code units; never beyond its end.
    qsizetype start = 0;
    qsizetype length = 0;
    /// A sentence or two for people: what is wrong and what was expected.
    QString reason;
    /// It ends too early, and may be right when more is typed.
    bool unfinished = false;
};

/// Any text is read without harm, in time that grows with its length.
tl::expected<Query, QueryProblem> parseQuery(QStringView text);

/// The text again, in one fixed form: parsing it gives the same query.
QString toText(const Query &query);
/// A value as it must be written to stand for itself: in quotation marks where it needs them.
QString quotedValue(const QString &value);

/// From the start of one date to the end of the other; one may be open.
struct DateRange
{
    std::optional<Dates::Edtf> from;
    std::optional<Dates::Edtf> to;
};
/// "2016", "2016..2018", "2016-11..", "..2018", or an EDTF interval. Each end has a year, and the
/// range ends after it begins. Offsets of a problem count from the beginning of the text.
tl::expected<DateRange, QueryProblem> parseDateRange(QStringView text);

} // namespace Model
