// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/explanation.h"

#include "app/extraction/confidence.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A question and its answer stand in two columns.
constexpr int kQuestionWidth = 11;

QString quoted(const Reading::Article &article, Reading::Span span)
{
    return u"“%1”"_s.arg(article.text.mid(span.start, span.length()).simplified());
}

QString names(const QStringList &list)
{
    return list.isEmpty() ? u"not named"_s : list.join(u", "_s);
}

QString line(const QString &question, const QString &answer)
{
    return u"  "_s + question.leftJustified(kQuestionWidth) + answer + u'\n';
}

/// The answer to a question and, below it, the steps that lead to it.
QString answer(const Reading::Article &article, const Event &event, Aspect aspect,
               const QString &question, const QString &result)
{
    QString text = line(question, result);
    for (const Reason &reason : event.reasons) {
        if (reason.aspect != aspect)
            continue;
        const QString words = reason.words.isEmpty() ? u"it"_s : quoted(article, reason.words);
        text += line({}, u"- %1 %2 [%3]"_s.arg(words, reason.conclusion, reason.rule));
    }
    return text;
}

const Event *find(const Findings &findings, const QString &id)
{
    const auto found = std::ranges::find(findings.events, id, &Event::id);
    return found == findings.events.end() ? nullptr : &*found;
}

QString shared(const QStringList &a, const QStringList &b)
{
    QStringList both;
    std::ranges::copy_if(a, std::back_inserter(both),
                         [&b](const QString &name) { return b.contains(name); });
    return both.join(u", "_s);
}

bool shareSentence(const Event &a, const Event &b)
{
    return std::ranges::any_of(a.mentions, [&b](const Mention &mention) {
        return std::ranges::find(b.mentions, mention.sentence, &Mention::sentence)
            != b.mentions.end();
    });
}

/// What ties the two: the names that play their parts in both, and the words they share.
QString tieReasons(const Event &from, const Event &to)
{
    QStringList reasons;
    const auto add = [&reasons](const QString &sentence, const QString &who) {
        if (!who.isEmpty())
            reasons += sentence.arg(who);
    };
    if (from.kind == Kind::Accusation)
        add(u"%1 is accused and is said to have done it"_s, shared(from.targets, to.actors));
    if (from.kind == Kind::Denial && to.kind == Kind::Accusation) {
        add(u"%1 is accused there and denies here"_s, shared(from.actors, to.targets));
        add(u"%1 accuses there and is answered here"_s, shared(from.targets, to.actors));
    }
    if (from.kind == Kind::Denial && to.kind == Kind::Hack)
        add(u"%1 denies what it is said to have done"_s, shared(from.actors, to.actors));
    if (from.kind == Kind::Meeting)
        add(u"%1 met and takes part there"_s, shared(from.actors, to.actors + to.targets));
    if (shareSentence(from, to))
        reasons += u"one sentence tells both"_s;
    return reasons.join(u"; "_s);
}

QString ties(const Findings &findings, const Event &event)
{
    QString text;
    for (const Link &link : findings.links) {
        const Event *to = find(findings, link.to);
        if (link.from != event.id || !to)
            continue;
        QString relation = toString(link.relation);
        relation = relation.left(1).toUpper() + relation.mid(1).replace(u'_', u' ');
        text += line(relation, u"%1, %2"_s.arg(link.to, to->title));
        if (const QString why = tieReasons(event, *to); !why.isEmpty())
            text += line({}, u"- "_s + why);
    }
    return text;
}

QString dateOf(const Findings &findings, const Event &event)
{
    if (event.date)
        return event.date->toString();
    return findings.published.stated() ? u"not known"_s : u"not known (nor is the article's own)"_s;
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
    if (published.isFallback()) {
        return u"not known; relative dates are resolved against the capture date %1, so they are "
               "uncertain (?)"_s.arg(published.date->toString());
    }
    QString text = published.date->toString();
    const QString source = sourceName(published.source);
    if (!source.isEmpty())
        text += u", "_s + source;
    if (!published.span.isEmpty())
        text += u": "_s + quoted(article, published.span);
    return text;
}

QString confidence(const Event &event)
{
    QString text = line(u"Sure"_s, u"%1%"_s.arg(std::lround(event.confidence.value * 100)));
    for (const Confidence::Part &part : event.confidence.parts) {
        if (part.weight != 0)
            text += line({},
                         u"- %1%2 %3 [%4]"_s.arg(part.weight < 0 ? u"−"_s : u"+"_s)
                             .arg(std::abs(part.weight), 0, 'f', 1)
                             .arg(sentence(part.circumstance), toString(part.circumstance)));
    }
    return text;
}

QString evidencePlace(const Reading::Article &article, Reading::Span span)
{
    const int page = Reading::pageAt(article, span.start);
    return page > 0 ? u", page %1"_s.arg(page) : QString();
}

} // namespace

QString explain(const Reading::Article &article, const Findings &findings, const Event &event)
{
    const auto about = [&](Aspect aspect, const QString &question, const QString &result) {
        return answer(article, event, aspect, question, result);
    };
    QString text = u"%1  %2\n"_s.arg(event.id, event.title);
    text += about(Aspect::What, u"What"_s, toString(event.kind));
    text += about(Aspect::Actor, u"Who"_s, names(event.actors));
    if (event.kind != Kind::Meeting)
        text += about(Aspect::Target, u"Whom"_s, names(event.targets));
    text += about(Aspect::Date, u"When"_s, dateOf(findings, event));
    text += about(Aspect::Status, u"Status"_s, toString(event.status));
    text += ties(findings, event);
    text += confidence(event);
    QString question = u"Evidence"_s;
    for (const Mention &mention : event.mentions) {
        text += line(std::exchange(question, {}),
                     u"- %1: %2 [%3]"_s.arg(quoted(article, mention.trigger),
                                            quoted(article, mention.sentence)
                                                + evidencePlace(article, mention.sentence),
                                            mention.rule));
    }
    return text;
}

QString explain(const Reading::Article &article, const Findings &findings,
                const std::function<QString(std::size_t)> &more)
{
    QString text = article.title.isEmpty() ? article.id : article.title;
    text += u"\npublished: "_s + publishedLine(article, findings.published) + u'\n';
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
