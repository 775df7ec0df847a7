// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/headerlines.h"

#include "app/dates/timexmatcher.h"
#include "app/reading/wordtable.h"

#include <algorithm>

namespace Dates {

namespace {

/// How far from the top and the bottom a header can be, in UTF-16 code units.
constexpr qsizetype kTop = 6000;
constexpr qsizetype kBottom = 1500;
/// A line of so many words is a paragraph; after so many of them the header is over.
constexpr int kParagraphWords = 25;
constexpr int kParagraphs = 2;
/// Names and places that a header line has beside its date: "By Jane Doe, Moscow".
constexpr int kHeaderWords = 9;

enum Rank { Labelled, Plain, Changed, Footer, Bracketed, Dateline, InTitle, Yearless, MonthOnly };

enum class Label { None, Published, Changed };

class HeaderLines
{
public:
    HeaderLines(QStringView text, std::span<const TimexToken> tokens, HeaderPlace place,
                Reading::Span title)
        : m_text(text)
        , m_place(place)
        , m_title(title)
        , m_tokens(tokens)
        , m_matcher(tokens, text)
    {
    }

    std::vector<HeaderDate> dates();

private:
    struct Line
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool isFirst = false;
    };

    /// What stands in a line beside its date.
    struct Rest
    {
        int words = 0;
        int prose = 0; ///< small letters that are no part of a date: a sentence
        bool isPicture = false;
        int all = 0;
    };

    QStringView word(std::size_t at) const
    {
        const Reading::Span span = m_tokens[at].span;
        return m_text.mid(span.start, span.length());
    }

    bool isIn(const Reading::WordTable &words, std::size_t at) const
    {
        return m_tokens[at].kind == TimexToken::Word
            && words.findFolded(word(at), Reading::foldedHash(word(at))) >= 0;
    }

    Label label(std::size_t at, const Line &line) const;
    Label labelBefore(std::size_t at, const Line &line) const;
    Rest restOf(const Line &line, const TimexExpression &date) const;
    std::optional<HeaderDate> header(const Line &line, const TimexExpression &date) const;
    std::optional<HeaderDate> dateline(const Line &line, const TimexExpression &date) const;
    bool isAgency(std::size_t at) const;
    bool isBracketed(const Line &line, const TimexExpression &date) const;
    bool isPrefix(const Line &line, const TimexExpression &date) const;
    std::optional<HeaderDate> make(const TimexExpression &date, Rank rank) const;
    bool isLabelAlone(const Line &line) const;

    QStringView m_text;
    HeaderPlace m_place;
    Reading::Span m_title;
    std::span<const TimexToken> m_tokens; ///< not owned
    TimexMatcher m_matcher;
    Label m_previousLine = Label::None;
};

/// "Published", also glued to the word before it ("RussiaUpdated"); with what a label needs to be
/// one: it starts the line, or a colon follows, or a capital begins it.
Label HeaderLines::label(std::size_t at, const Line &line) const
{
    static const Reading::WordTable kPublished{u"date",        u"dated",  u"published", u"publish",
                                               u"publication", u"posted", u"created",   u"issued",
                                               u"released",    u"release"};
    static const Reading::WordTable kChanged{u"updated", u"modified", u"update"};
    const TimexToken &token = m_tokens[at];
    if (token.kind != TimexToken::Word)
        return Label::None;
    const QStringView text = word(at);
    // The whole word, or its end from a capital on.
    for (qsizetype start = text.size() - 1; start >= 0; --start) {
        if (start > 0 && !text[start].isUpper())
            continue;
        const QStringView name = text.sliced(start);
        const std::uint32_t hash = Reading::foldedHash(name);
        const bool published = kPublished.findFolded(name, hash) >= 0;
        if (!published && kChanged.findFolded(name, hash) < 0)
            continue;
        const bool colon = at + 1 < line.end && m_tokens[at + 1].isMark(u':');
        const bool starts = at <= line.begin + 2;
        if (!starts && !colon && !token.capital && start == 0)
            return Label::None;
        return published ? Label::Published : Label::Changed;
    }
    return Label::None;
}

/// The label that a date belongs to: before it, with nothing but times, names and marks between.
Label HeaderLines::labelBefore(std::size_t at, const Line &line) const
{
    constexpr std::size_t kGap = 12;
    for (std::size_t i = 1; i <= kGap && at >= line.begin + i; ++i) {
        const std::size_t here = at - i;
        if (const Label found = label(here, line); found != Label::None)
            return found;
        const TimexToken &token = m_tokens[here];
        const bool prose = token.kind == TimexToken::Word && !token.capital
            && token.meaning.kind == WordClass::None;
        if (prose)
            break;
    }
    return at == line.begin ? m_previousLine : Label::None;
}

HeaderLines::Rest HeaderLines::restOf(const Line &line, const TimexExpression &date) const
{
    static const Reading::WordTable kPicture{u"photo",   u"photograph", u"getty",
                                             u"image",   u"picture",    u"copyright",
                                             u"caption", u"credit",     u"reserved"};
    static const Reading::WordTable kOfReading{u"min", u"read"};
    Rest rest;
    for (std::size_t i = line.begin; i < line.end; ++i) {
        // A sentence or a long line: whatever follows, it is no header.
        if (rest.prose > 1 || rest.words > kHeaderWords)
            break;
        const TimexToken &token = m_tokens[i];
        rest.isPicture = rest.isPicture || token.isMark(u'\u00a9') || isIn(kPicture, i);
        if (token.kind != TimexToken::Word)
            continue;
        ++rest.all;
        const bool inDate = i >= date.begin && i < date.end;
        if (inDate || label(i, line) != Label::None)
            continue;
        // "9:02 a.m. EST", "1 hour ago", "5 min read", "example.com"
        const bool ofTime = token.meaning.kind != WordClass::None;
        const bool ofDomain = (token.glued && i > line.begin && m_tokens[i - 1].isMark(u'.'))
            || (i + 1 < line.end && m_tokens[i + 1].glued && m_tokens[i + 1].isMark(u'.'))
            || word(i).size() == 1;
        ++rest.words;
        // A name in a script without capitals, as a reporter's: 김지현.
        const bool caseless = word(i).front().category() == QChar::Letter_Other;
        const bool allowed = caseless || ofTime || ofDomain || isIn(kOfReading, i);
        if (!token.capital && !allowed)
            ++rest.prose;
    }
    return rest;
}

std::optional<HeaderDate> HeaderLines::make(const TimexExpression &date, Rank rank) const
{
    EdtfDate value;
    if (date.beforeChrist || !date.month || date.secondOfDay.value_or(0) < 0)
        return std::nullopt;
    value.year = date.year.value_or(0);
    value.unspecifiedYearDigits = date.year ? 0 : 4;
    value.month = date.month;
    value.day = date.day;
    if (!value.isValid())
        return std::nullopt;
    Edtf edtf = Edtf::fromDate(value);
    if (date.otherMonth) {
        EdtfDate other = value;
        other.month = date.otherMonth;
        other.day = date.month;
        if (!other.isValid())
            return std::nullopt;
        edtf = Edtf::fromSet(Edtf::Form::OneOf, {value, other});
    }
    const Reading::Span span{m_tokens[date.begin].span.start, m_tokens[date.end - 1].span.end};
    return HeaderDate{edtf, span, rank == Dateline, rank};
}

/// "(TASS)", "/TASS/", "(Agency / Partner)", "INTERFAX.RU", "--": what ends a dateline.
bool HeaderLines::isAgency(std::size_t at) const
{
    if (at < m_tokens.size() && m_tokens[at].isMark(u'.'))
        ++at;
    if (at >= m_tokens.size() || m_tokens[at].startsLine)
        return false;
    const TimexToken &mark = m_tokens[at];
    if (mark.isMark(u'-') || mark.isMark(u':'))
        return true;
    const bool opens = mark.isMark(u'(') || mark.isMark(u'/') || mark.isMark(u'[');
    const TimexToken *next = at + 1 < m_tokens.size() ? &m_tokens[at + 1] : nullptr;
    if (opens)
        return next && next->kind == TimexToken::Word && next->capital;
    return mark.kind == TimexToken::Word && mark.meaning.kind == WordClass::None
        && mark.span.length() >= 3
        && std::ranges::all_of(word(at), [](QChar c) { return c.isUpper(); });
}

/// "MOSCOW, September 29. /TASS/", "New Delhi, Oct 5 (PTI)", "Sept. 29 (UPI) --".
std::optional<HeaderDate> HeaderLines::dateline(const Line &line, const TimexExpression &date) const
{
    constexpr std::size_t kPlaceTokens = 9;
    if (!date.day || !date.month || date.begin > line.begin + kPlaceTokens)
        return std::nullopt;
    if (m_tokens[date.end - 1].isMark(u'.') || !isAgency(date.end))
        return std::nullopt;
    bool allUpper = true;
    for (std::size_t i = line.begin; i < date.begin; ++i) {
        const TimexToken &token = m_tokens[i];
        if (token.kind == TimexToken::Number)
            return std::nullopt;
        if (token.kind != TimexToken::Word)
            continue;
        if (!token.capital)
            return std::nullopt;
        allUpper = allUpper && std::ranges::all_of(word(i), [](QChar c) { return !c.isLower(); });
    }
    const bool separated =
        date.begin == line.begin || m_tokens[date.begin - 1].kind == TimexToken::Mark;
    const std::size_t after =
        date.end < m_tokens.size() && m_tokens[date.end].isMark(u'.') ? date.end + 1 : date.end;
    const bool dash = m_tokens[after].isMark(u'-') || m_tokens[after].isMark(u':');
    if (!separated || (!allUpper && dash) || (dash && date.begin == line.begin))
        return std::nullopt;
    return make(date, Dateline);
}

/// "(News agency - 18th June, 2019)" near the beginning of a line.
bool HeaderLines::isBracketed(const Line &line, const TimexExpression &date) const
{
    constexpr std::size_t kReach = 12;
    if (date.end >= line.end || !m_tokens[date.end].isMark(u')') || date.begin > line.begin + 20)
        return false;
    for (std::size_t i = date.begin; i-- > line.begin && i + kReach > date.begin;) {
        if (m_tokens[i].isMark(u'('))
            return i + 1 < date.begin;
        if (m_tokens[i].kind == TimexToken::Word && !m_tokens[i].capital)
            return false;
    }
    return false;
}

/// " date 2018-02-11 " at the very beginning, as collections of articles have it, whatever follows.
bool HeaderLines::isPrefix(const Line &line, const TimexExpression &date) const
{
    return line.isFirst && date.begin == line.begin + 1
        && word(line.begin).compare(QLatin1String("date"), Qt::CaseInsensitive) == 0
        && m_tokens[date.begin].digits == 4 && date.day;
}

std::optional<HeaderDate> HeaderLines::header(const Line &line, const TimexExpression &date) const
{
    const Rest rest = restOf(line, date);
    if (m_place == HeaderPlace::Metadata)
        return date.year ? make(date, Plain) : std::nullopt;
    if (m_place == HeaderPlace::Top && isPrefix(line, date))
        return make(date, Labelled);
    const Label named = labelBefore(date.begin, line);
    const bool short_ = rest.prose <= 1 && rest.words <= kHeaderWords;
    if (m_place == HeaderPlace::Bottom) {
        const bool footer = date.year && date.day && named != Label::None && short_;
        return footer ? make(date, Footer) : std::nullopt;
    }
    if (const auto found = dateline(line, date); found && !date.year)
        return found;
    if (date.year && date.day && named != Label::None && short_ && !rest.isPicture)
        return make(date, named == Label::Published ? Labelled : Changed);
    if (date.year && isBracketed(line, date))
        return make(date, Bracketed);
    if (const auto found = dateline(line, date))
        return found;
    if (rest.prose > 0 || rest.words > kHeaderWords || rest.isPicture)
        return std::nullopt;
    const Reading::Span where{m_tokens[date.begin].span.start, m_tokens[date.end - 1].span.end};
    if (m_title.contains(where) && rest.words > 0)
        return std::nullopt;
    if (!date.year || !date.day)
        return rest.words == 0 && (date.day || date.year)
            ? make(date, date.day ? Yearless : MonthOnly)
            : std::nullopt;
    // A first line may be a headline that ends in a date; figures with dashes never are.
    const bool figures = m_tokens[date.begin].digits == 4;
    const bool maybeTitle = line.isFirst && rest.words > 0 && !figures && m_title.isEmpty();
    return make(date, maybeTitle ? InTitle : Plain);
}

/// "Published" on a line of its own, with its date on the next.
bool HeaderLines::isLabelAlone(const Line &line) const
{
    return line.end - line.begin <= 3 && label(line.begin, line) != Label::None;
}

std::vector<HeaderDate> HeaderLines::dates()
{
    std::vector<HeaderDate> found;
    int paragraphs = 0;
    for (std::size_t begin = 0; begin < m_tokens.size();) {
        std::size_t end = begin + 1;
        while (end < m_tokens.size() && !m_tokens[end].startsLine)
            ++end;
        const Line line{begin, end, begin == 0};
        int words = 0;
        for (std::size_t at = begin; at < end;) {
            words += m_tokens[at].kind == TimexToken::Word ? 1 : 0;
            const auto date = m_matcher.mayBeginDate(at) ? m_matcher.calendar(at) : std::nullopt;
            const bool isDate = date && date->shape == TimexExpression::Shape::Calendar
                && date->month && date->end <= end && !date->direction && !date->yearShift;
            if (isDate) {
                if (const auto header = this->header(line, *date))
                    found.push_back(*header);
                at = date->end;
            } else {
                ++at;
            }
        }
        m_previousLine = isLabelAlone(line) ? label(begin, line) : Label::None;
        paragraphs += words >= kParagraphWords ? 1 : 0;
        if (paragraphs >= kParagraphs && m_place == HeaderPlace::Top)
            break;
        begin = end;
    }
    return found;
}

} // namespace

std::vector<HeaderDate> headerDates(QStringView text, HeaderPlace place, Reading::Span title)
{
    return HeaderLines(text, timexTokens(text), place, title).dates();
}

std::optional<HeaderDate> findHeaderDate(QStringView text, std::span<const TimexToken> tokens,
                                         Reading::Span title)
{
    const std::vector<TimexToken> start =
        text.size() > kTop ? tokensOfStart(tokens, text, kTop) : std::vector<TimexToken>();
    std::vector<HeaderDate> all =
        HeaderLines(text, text.size() > kTop ? start : tokens, HeaderPlace::Top, title).dates();
    const qsizetype bottom = std::max<qsizetype>(0, text.size() - kBottom);
    // The bottom begins with a whole line, so that a label is not cut from its line.
    const qsizetype line = text.indexOf(QLatin1Char('\n'), bottom);
    if (line >= 0) {
        const auto first = std::ranges::lower_bound(
            tokens, line, {}, [](const TimexToken &token) { return token.span.start; });
        const std::span last = tokens.subspan(std::size_t(first - tokens.begin()));
        const auto found = HeaderLines(text, last, HeaderPlace::Bottom, {}).dates();
        all.insert(all.end(), found.begin(), found.end());
    }
    const auto best = std::ranges::min_element(all, {}, &HeaderDate::rank);
    return best == all.end() ? std::nullopt : std::optional(*best);
}

} // namespace Dates
