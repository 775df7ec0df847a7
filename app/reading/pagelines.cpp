// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/pagelines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many lines at the top and at the bottom of a page can be a running head or foot.
constexpr std::size_t kEdge = 2;
constexpr std::size_t kFullPage = 10;
constexpr QChar kSoftBreak(0xFFFE);

struct Line
{
    QString text;
    /// Where a running head, foot or page number can stand: among the first or last lines, or
    /// between empty ones, as a foot below the first of two columns does.
    bool atEdge = false;
};
using Page = std::vector<Line>;

/// "Page 3 of 10", "- 3 -", "iv"
bool isPageNumber(const QString &line)
{
    static const QRegularExpression kNumber(
        u"^(page\\s+)?[-–—|\\[(\\s]*(\\d{1,4}|[ivxlc]{1,6})[-–—|\\])\\s]*((of|/)\\s*\\d{1,4})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kNumber.match(line).hasMatch();
}

/// The line without what changes from page to page.
QString pattern(QString line)
{
    static const QRegularExpression kDigits(u"\\d+"_s);
    return line.replace(kDigits, u"#"_s).toCaseFolded();
}

/// Patterns of the lines that stand at the edge of two pages in five, and of two at least.
QSet<QString> runningLines(const std::vector<Page> &pages)
{
    QHash<QString, qsizetype> counts;
    for (const Page &page : pages) {
        QSet<QString> here;
        for (const Line &line : page) {
            if (line.atEdge)
                here.insert(pattern(line.text));
        }
        for (const QString &line : std::as_const(here))
            ++counts[line];
    }
    const auto enough = std::max<qsizetype>(2, qsizetype(pages.size()) * 2 / 5);
    QSet<QString> running;
    for (auto line = counts.cbegin(); line != counts.cend(); ++line) {
        if (*line >= enough)
            running.insert(line.key());
    }
    return running;
}

/// How long the lines of running text are: most lines of a page come near to it.
qsizetype widthOf(std::vector<qsizetype> lengths)
{
    std::ranges::sort(lengths);
    return lengths.empty() ? 0 : lengths[lengths.size() * 4 / 5];
}

std::vector<qsizetype> lengthsOf(const Page &page)
{
    std::vector<qsizetype> lengths;
    for (const Line &line : page)
        lengths.push_back(line.text.size());
    return lengths;
}

bool startsItem(const QString &line)
{
    static const QRegularExpression kItem(u"^([•●▪■◦‣*–—-]\\s|\\(?\\d{1,3}[.)]\\s|[a-z][.)]\\s)"_s);
    return kItem.match(line).hasMatch();
}

bool endsSentence(const QString &line)
{
    static const QRegularExpression kEnd(u"[.!?:…][\"'”’)\\]]*$"_s);
    return kEnd.match(line).hasMatch();
}

bool continues(const QString &line, const QString &next, qsizetype width)
{
    if (startsItem(next))
        return false;
    if (endsSentence(line))
        return line.size() * 10 >= width * 8;
    // A heading over several columns is wider than their lines.
    const bool isFull = line.size() * 10 >= width * 6 && line.size() * 4 <= width * 5;
    return next.front().isLower() || isFull;
}

/// Takes the hyphen of a divided word away; another one ("so-called", "2016-\n17") stays.
bool dropHyphen(QString &line, const QString &next)
{
    const bool marked = line.endsWith(kSoftBreak) || line.endsWith(QChar(2));
    const bool plain = line.endsWith(u'-') || line.endsWith(QChar(0xAD)) || line.endsWith(u'‐');
    if (line.size() < 2 || (!marked && !plain))
        return false;
    const bool divided = line[line.size() - 2].isLetter() && next.front().isLower();
    line.chop(1);
    if (!divided)
        line += u'-';
    return true;
}

/// The lines of a page with all divided words whole inside each of them.
Page cleaned(const QStringList &page)
{
    static const QRegularExpression kInside(u"(?<=\\p{L})[\\x{FFFE}\\x{2}](?=\\p{Ll})"_s);
    static const QRegularExpression kOther(u"[\\x{FFFE}\\x{2}](?=.)"_s);
    Page lines;
    bool afterEmpty = true;
    for (QString line : page) {
        line = line.remove(kInside).replace(kOther, u"-"_s).simplified();
        if (line.isEmpty()) {
            afterEmpty = true;
            continue;
        }
        // Stands alone until another one follows.
        if (!afterEmpty)
            lines.back().atEdge = false;
        lines.push_back({line, afterEmpty});
        afterEmpty = false;
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].atEdge = lines[i].atEdge || i < kEdge || i + kEdge >= lines.size();
    return lines;
}

/// Appends a line to text, as a line of its own or as the continuation of last.
void append(QString &text, const QString &last, const QString &line, qsizetype width)
{
    if (last.isEmpty() || line.isEmpty() || !continues(last, line, width)) {
        text += u'\n';
    } else if (QString whole = last; dropHyphen(whole, line)) {
        text.chop(last.size());
        text += whole;
    } else {
        text += u' ';
    }
}

} // namespace

PageText joinPages(const std::vector<QStringList> &pages)
{
    std::vector<Page> clean;
    std::ranges::transform(pages, std::back_inserter(clean), cleaned);
    const QSet<QString> running = runningLines(clean);

    std::vector<qsizetype> all;
    for (const Page &page : clean)
        std::ranges::copy(lengthsOf(page), std::back_inserter(all));
    const qsizetype usual = widthOf(std::move(all));

    PageText result;
    QString last;
    qsizetype lastWidth = 0;
    for (const Page &page : clean) {
        // A few lines do not tell how wide a page is; columns of a full one may be narrower.
        const qsizetype width = page.size() < kFullPage ? usual : widthOf(lengthsOf(page));
        bool first = true;
        for (const auto &[line, atEdge] : page) {
            if (atEdge
                && (isPageNumber(line) || (pages.size() > 1 && running.contains(pattern(line)))))
                continue;
            // A page's last line is as wide as its page has them.
            if (!last.isEmpty())
                append(result.text, last, line, first ? lastWidth : width);
            if (first)
                result.pageStarts.push_back(result.text.size());
            first = false;
            result.text += line;
            last = line;
        }
        if (first)
            result.pageStarts.push_back(result.text.size());
        lastWidth = width;
    }
    return result;
}

QString joinWrapped(const QString &text)
{
    constexpr qsizetype kWidestWrapping = 100;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    const bool isWrapped = std::ranges::all_of(lines, [](const QString &line) {
        return line.size() <= kWidestWrapping || line.contains(u"://"_s);
    });
    if (!isWrapped)
        return text;
    std::vector<qsizetype> lengths;
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            lengths.push_back(line.size());
    }
    const qsizetype width = widthOf(std::move(lengths));
    QString joined = lines.first();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        append(joined, lines[i - 1], lines[i], width);
        joined += lines[i];
    }
    return joined;
}

} // namespace Reading
