// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/eventcsv.h"

#include "app/exchange/codepoints.h"

#include <QStringList>

#include <algorithm>

namespace Exchange {

namespace {

QString cell(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const auto needsQuotes = [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\r')
            || c == QLatin1Char('\n');
    };
    if (std::ranges::none_of(text, needsQuotes))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString line(const QStringList &values)
{
    QStringList cells;
    cells.reserve(values.size());
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString dateText(const std::optional<Dates::Edtf> &date)
{
    return date ? date->toString() : QString();
}

} // namespace

QString csvHeader()
{
    return QStringLiteral(
        "article,outlet,article_title,published,event,kind,status,date,actor,"
        "target,title,trigger,rule,start,end,evidence,confidence,sources,same_as\r\n");
}

QString toCsv(const Reading::Article &article, const Extraction::Findings &findings,
              const OtherArticles *others)
{
    const CodePoints codePoints(article.text);
    const QString list = QStringLiteral("; ");
    QString result;
    for (const Extraction::Event &event : findings.events) {
        const Reading::Span evidence =
            event.mentions.empty() ? Reading::Span{} : event.mentions.front().sentence;
        const OtherArticles::Event other =
            others ? others->events.value(event.id) : OtherArticles::Event();
        result += line(
            {article.id, article.outlet, article.title, dateText(findings.published.stated()),
             event.id, Extraction::toString(event.kind), Extraction::toString(event.status),
             dateText(event.date), event.actors.join(list), event.targets.join(list), event.title,
             event.trigger, event.rule, QString::number(codePoints.at(evidence.start)),
             QString::number(codePoints.at(evidence.end)),
             article.text.mid(evidence.start, evidence.length()),
             QString::number(double(event.confidence.value), 'f', 3),
             QString::number(other.sources), other.sameAs.join(list)});
    }
    return result;
}

} // namespace Exchange
