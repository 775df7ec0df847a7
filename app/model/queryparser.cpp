// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/query.h"
#include "app/model/querysyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Model {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Model::Query)
};

using Failed = tl::unexpected<QueryProblem>;

/// How many letters must be put in, taken out or exchanged, by themselves or with their neighbour,
/// to make one from the other (optimal string alignment). Both are short.
int distance(QStringView one, QStringView other)
{
    std::vector<int> before;
    std::vector<int> last(std::size_t(other.size()) + 1);
    for (std::size_t i = 0; i < last.size(); ++i)
        last[i] = int(i);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        std::vector<int> row{int(i)};
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = one[i - 1] == other[j - 1];
            int least = std::min({row[at - 1] + 1, last[at] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                least = std::min(least, before[at - 2] + 1);
            row.push_back(least);
        }
        before = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

/// The name that was probably meant; empty where none is near.
QString nearest(QStringView typed, const QStringList &names)
{
    constexpr qsizetype kLongest = 20;
    if (typed.size() > kLongest)
        return {};
    const QString small = typed.toString().toLower();
    QString best;
    int least = 3;
    for (const QString &name : names) {
        const int far = name.startsWith(small) ? 0 : distance(small, name);
        if (far < least && far < std::min(small.size(), name.size())) {
            least = far;
            best = name;
        }
    }
    return best;
}

bool mayBecome(QStringView typed, const QStringList &names)
{
    return std::ranges::any_of(names, [typed](const QString &name) {
        return name.startsWith(typed, Qt::CaseInsensitive);
    });
}

QStringList fieldNames()
{
    QStringList names;
    for (const QueryFieldName &field : queryFields())
        names.append(field.name);
    return names;
}

/// Cut, so that what a message quotes stays a part of it.
QString shown(QStringView typed)
{
    constexpr qsizetype kMost = 30;
    return typed.size() > kMost ? typed.first(kMost).toString() + u'\u2026' : typed.toString();
}

class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) { }

    tl::expected<Query, QueryProblem> parse()
    {
        Query query;
        while (skipSpace()) {
            auto term = readTerm();
            if (!term)
                return Failed(term.error());
            if (!term->values.isEmpty())
                query.terms.push_back(std::move(*term));
        }
        return query;
    }

private:
    struct Value
    {
        /// What stands there, with its quotation marks.
        qsizetype start = 0;
        qsizetype length = 0;
        bool quoted = false;
        QString text;
    };

    bool atEnd() const { return m_at == m_text.size(); }
    QChar here() const { return m_text[m_at]; }

    /// False at the end.
    bool skipSpace()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
        return !atEnd();
    }

    Failed fail(qsizetype start, qsizetype length, const QString &reason) const
    {
        return Failed(QueryProblem{start, length, reason, start + length == m_text.size()});
    }

    tl::expected<QueryTerm, QueryProblem> readTerm()
    {
        QueryTerm term;
        if (here() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            term.excluded = true;
            ++m_at;
        }
        if (const qsizetype length = queryFieldLength(m_text.sliced(m_at)); length > 0)
            return readField(std::move(term), length);
        const auto words = readValue(false);
        if (!words)
            return Failed(words.error());
        if (!words->text.isEmpty())
            term.values = {words->text};
        return term;
    }

    tl::expected<QueryTerm, QueryProblem> readField(QueryTerm term, qsizetype length)
    {
        const qsizetype start = m_at;
        const QStringView typed = m_text.sliced(start, length);
        m_at += length + 1;
        const auto field = std::ranges::find_if(queryFields(), [typed](const QueryFieldName &each) {
            return typed.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (field == queryFields().end())
            return unknownField(start, typed);
        term.field = field->field;
        for (;;) {
            const auto value = readValue(true);
            if (!value)
                return Failed(value.error());
            auto taken = take(*field, *value, start);
            if (!taken)
                return Failed(taken.error());
            term.values.append(*taken);
            if (atEnd() || here() != u',')
                return term;
            ++m_at;
        }
    }

    Failed unknownField(qsizetype start, QStringView typed) const
    {
        const QString near = nearest(typed, fieldNames());
        const QString hint = near.isEmpty()
            ? Text::tr("There are %1.").arg(fieldNames().join(u":, "_s) + u':')
            : Text::tr("Did you mean \u201c%1:\u201d?").arg(near);
        auto failed = fail(
            start, typed.size() + 1,
            Text::tr("There is no field \u201c%1:\u201d. %2 Words with a colon in them are looked "
                     "for in quotation marks.")
                .arg(shown(typed), hint));
        failed.value().unfinished = false;
        return failed;
    }

    /// A phrase in quotation marks, or all up to white space, and in a list up to a comma.
    tl::expected<Value, QueryProblem> readValue(bool inList)
    {
        Value value{m_at, 0, false, {}};
        if (!atEnd()) {
            if (const QStringView closing = closingQuotes(here()); !closing.isEmpty())
                return readQuoted(closing);
        }
        while (!atEnd() && !here().isSpace() && !(inList && here() == u','))
            ++m_at;
        value.length = m_at - value.start;
        value.text = m_text.sliced(value.start, value.length).toString();
        return value;
    }

    tl::expected<Value, QueryProblem> readQuoted(QStringView closing)
    {
        Value value{m_at, 0, true, {}};
        for (++m_at; !atEnd(); ++m_at) {
            if (closing.contains(here())) {
                ++m_at;
                value.length = m_at - value.start;
                value.text = value.text.simplified();
                return value;
            }
            const bool escapes = here() == u'\\' && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == u'\\' || m_text[m_at + 1] == u'"');
            if (escapes)
                ++m_at;
            value.text += here();
        }
        return fail(value.start, m_at - value.start, Text::tr("The quotation mark is not closed."));
    }

    /// The value as the query keeps it. start: of the whole term.
    tl::expected<QString, QueryProblem> take(const QueryFieldName &field, const Value &value,
                                             qsizetype start) const
    {
        if (value.text.isEmpty()) {
            return fail(start, m_at - start,
                        Text::tr("\u201c%1:\u201d wants a value right behind it, such as %2.")
                            .arg(field.name, example(field)));
        }
        if (field.field == QueryField::Date)
            return takeDate(value);
        if (field.values.isEmpty())
            return value.text;
        const auto known = std::ranges::find_if(field.values, [&value](const QString &each) {
            return each.compare(value.text, Qt::CaseInsensitive) == 0;
        });
        if (known != field.values.end())
            return *known;
        const QString near = nearest(value.text, field.values);
        const QString hint = near.isEmpty()
            ? Text::tr("Possible are %1.").arg(field.values.join(u", "_s))
            : Text::tr("Did you mean \u201c%1\u201d?").arg(near);
        auto failed = fail(value.start, value.length,
                           Text::tr("\u201c%1:\u201d has no value \u201c%2\u201d. %3")
                               .arg(field.name, shown(value.text), hint));
        failed.value().unfinished =
            failed.value().unfinished && mayBecome(value.text, field.values);
        return failed;
    }

    tl::expected<QString, QueryProblem> takeDate(const Value &value) const
    {
        const auto range = parseDateRange(value.text);
        if (!range) {
            const QueryProblem &problem = range.error();
            // Quotation marks and escapes shift places: the whole value is wrong then.
            if (value.quoted)
                return fail(value.start, value.length, problem.reason);
            return fail(value.start + problem.start, problem.length, problem.reason);
        }
        const QString from = range->from ? range->from->toString() : QString();
        const QString to = range->to ? range->to->toString() : QString();
        return range->from && range->to && *range->from == *range->to ? from : from + u".."_s + to;
    }

    static QString example(const QueryFieldName &field)
    {
        if (field.field == QueryField::Date)
            return u"2016..2018"_s;
        if (!field.values.isEmpty())
            return field.values.first();
        switch (field.field) {
        case QueryField::Outlet:
            return u"\"Daily Example\""_s;
        case QueryField::Rule:
            return u"denied"_s;
        default:
            return u"\"Dmitry Peskov\""_s;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

tl::expected<Query, QueryProblem> parseQuery(QStringView text)
{
    return Parser(text).parse();
}

tl::expected<DateRange, QueryProblem> parseDateRange(QStringView text)
{
    const qsizetype dots = text.contains(u'/') ? -1 : text.indexOf(u"..");
    const auto fail = [](qsizetype start, qsizetype length, const QString &why) {
        return Failed(QueryProblem{start, length,
                                   Text::tr("%1 Dates are written 2016, 2016-11, 2016-11-08, or "
                                            "2016..2018 with one end perhaps open.")
                                       .arg(why),
                                   false});
    };
    const auto readEnd =
        [&](qsizetype start,
            qsizetype length) -> tl::expected<std::optional<Dates::Edtf>, QueryProblem> {
        if (length == 0)
            return std::nullopt;
        const QStringView part = text.sliced(start, length);
        const auto date = Dates::Edtf::parse(part);
        if (!date) {
            const qsizetype at = std::min(date.error().position, length - 1);
            return fail(start + at, length - at,
                        Text::tr("\u201c%1\u201d is not a date.").arg(shown(part)));
        }
        if (!date->hasYear())
            return fail(start, length, Text::tr("\u201c%1\u201d has no year.").arg(shown(part)));
        return *date;
    };
    const auto from = readEnd(0, dots < 0 ? text.size() : dots);
    if (!from)
        return Failed(from.error());
    if (dots < 0 && *from)
        return DateRange{*from, *from};
    const auto to = readEnd(dots < 0 ? 0 : dots + 2, dots < 0 ? 0 : text.size() - dots - 2);
    if (!to)
        return Failed(to.error());
    if (!*from && !*to)
        return fail(0, text.size(), Text::tr("One end of the dates must be given."));
    if (*from && *to && (*from)->bounds()->earliest >= (*to)->bounds()->latest)
        return fail(0, text.size(), Text::tr("The dates end before they begin."));
    return DateRange{*from, *to};
}

} // namespace Model
