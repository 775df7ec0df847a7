// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/explanation.h"

#include <QStringList>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const Reading::Article &article, Reading::Span span)
{
    return u"“%1”"_s.arg(article.text.mid(span.start, span.length()).simplified());
}

QString names(const QStringList &list)
{
    return list.isEmpty() ? u"not named"_s : list.join(u", "_s);
}

QString reasonLine(const Reading::Article &article, const Reason &reason)
{
    if (reason.words.isEmpty())
        return u"    %1   [%2]\n"_s.arg(reason.conclusion, reason.rule);
    return u"    %1 %2   [%3]\n"_s.arg(quoted(article, reason.words), reason.conclusion,
                                       reason.rule);
}

QString linkLines(const Findings &findings, const Event &event)
{
    QString text;
    for (const Link &link : findings.links) {
        if (link.from != event.id)
            continue;
        QString relation = toString(link.relation);
        relation.replace(u'_', u' ');
        text += u"  %1 %2\n"_s.arg(relation, link.to);
    }
    return text;
}

QString sourceName(Dates::PublicationSource source)
{
    switch (source) {
    case Dates::PublicationSource::Header:
        return u"from the header"_s;
    case Dates::PublicationSource::Dateline:
        return u"from the dateline"_s;
    case Dates::PublicationSource::Metadata:
        return u"from the page's metadata"_s;
    case Dates::PublicationSource::CommandLine:
        return u"given at the start"_s;
    case Dates::PublicationSource::Analyst:
        return u"set by the analyst"_s;
    default:
        return {};
    }
}

/// The date that relative ones are counted from, where it was found and in which words.
QString publishedLine(const Reading::Article &article, const Dates::Publication &published)
{
    if (!published.date)
        return u"not known"_s;
    QString text = published.date->toString();
    const QString source = sourceName(published.source);
    if (!source.isEmpty())
        text += u", "_s + source;
    if (!published.span.isEmpty())
        text += u": "_s + quoted(article, published.span);
    return text;
}

QString dateLine(const Findings &findings, const Event &event)
{
    if (event.date)
        return event.date->toString();
    return findings.published.date ? u"not known"_s : u"not known (nor is the article's own)"_s;
}

} // namespace

QString explain(const Reading::Article &article, const Findings &findings, const Event &event)
{
    QString text = u"%1  %2 (%3)\n"_s.arg(event.id, event.title, toString(event.status));
    text += u"  %1, date: %2\n"_s.arg(toString(event.kind), dateLine(findings, event));
    text += u"  actor: %1\n"_s.arg(names(event.actors));
    if (event.kind != Kind::Meeting)
        text += u"  target: %1\n"_s.arg(names(event.targets));
    text += linkLines(findings, event);
    text += u"  because\n"_s;
    for (const Reason &reason : event.reasons)
        text += reasonLine(article, reason);
    text += u"  evidence\n"_s;
    for (const Mention &mention : event.mentions) {
        text +=
            u"    %1 %2   [%3]\n"_s.arg(quoted(article, mention.trigger),
                                        u"in "_s + quoted(article, mention.sentence), mention.rule);
    }
    return text;
}

QString explain(const Reading::Article &article, const Findings &findings,
                const std::function<QString(std::size_t)> &more)
{
    QString text =
        u"%1\npublished: %2\n"_s.arg(article.title.isEmpty() ? article.id : article.title,
                                     publishedLine(article, findings.published));
    if (findings.events.empty())
        text += u"\nno events\n"_s;
    for (std::size_t i = 0; i < findings.events.size(); ++i) {
        text += u'\n' + explain(article, findings, findings.events[i]);
        if (more)
            text += more(i);
    }
    return text;
}

} // namespace Extraction
