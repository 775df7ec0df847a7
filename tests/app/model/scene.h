// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/digest.h"
#include "app/model/opencase.h"

#include <QString>
#include <QStringList>

#include <utility>

/// Articles with events for tests, made by hand: models and views must not depend on what the rules
/// of extraction happen to read.
namespace Scene {

/// Builds an article sentence by sentence; an event's evidence is the sentence that was written
/// last.
class ArticleScene
{
public:
    explicit ArticleScene(const QString &title, const QString &path = {})
    {
        m_read.article.id = title;
        m_read.article.path = path;
        m_read.article.title = title;
        m_read.article.text = title + QStringLiteral("\n");
        m_read.article.titleSpan = {0, title.size()};
        m_sentence = m_read.article.titleSpan;
    }

    ArticleScene &outlet(const QString &outlet)
    {
        m_read.article.outlet = outlet;
        return *this;
    }

    ArticleScene &sentence(const QString &text)
    {
        m_sentence.start = m_read.article.text.size();
        m_read.article.text += text;
        m_sentence.end = m_read.article.text.size();
        m_read.article.text += u'\n';
        return *this;
    }

    ArticleScene &furniture(const QString &text)
    {
        sentence(text);
        m_read.article.furniture.push_back({m_sentence, QStringLiteral("menu")});
        return *this;
    }

    /// trigger must stand in the last sentence; an empty date is an undated event.
    ArticleScene &event(Extraction::Kind kind, const QString &edtf, const QString &trigger,
                        const QStringList &actors = {}, const QStringList &targets = {})
    {
        Extraction::Event event;
        event.id = QStringLiteral("e%1").arg(m_read.findings.events.size() + 1);
        event.kind = kind;
        if (!edtf.isEmpty())
            event.date = Dates::Edtf::parse(edtf).value();
        event.actors = actors;
        event.targets = targets;
        event.trigger = trigger;
        event.rule = QStringLiteral("rule of ") + trigger;
        event.title = sentenceText();
        event.mentions = {mention(trigger)};
        event.reasons = {{event.rule, event.mentions[0].trigger, toString(kind)}};
        m_read.findings.events.push_back(event);
        return *this;
    }

    /// The last event is reported by the last sentence too.
    ArticleScene &again(const QString &trigger)
    {
        m_read.findings.events.back().mentions.push_back(mention(trigger));
        return *this;
    }

    ArticleScene &link(const QString &from, Extraction::Relation relation, const QString &to)
    {
        m_read.findings.links.push_back({from, to, relation});
        return *this;
    }

    ArticleScene &published(const QString &edtf, Dates::PublicationSource source)
    {
        m_read.findings.published = {Dates::Edtf::parse(edtf).value(), source, {}};
        return *this;
    }

    Model::ReadArticle read() const { return m_read; }
    Extraction::Findings &findings() { return m_read.findings; }
    Reading::Span lastSentence() const { return m_sentence; }

private:
    QString sentenceText() const
    {
        return m_read.article.text.mid(m_sentence.start, m_sentence.length());
    }

    Extraction::Mention mention(const QString &trigger) const
    {
        const qsizetype start = m_sentence.start + qMax(0, sentenceText().indexOf(trigger));
        Extraction::Mention mention;
        mention.sentence = m_sentence;
        mention.trigger = {start, start + trigger.size()};
        mention.rule = QStringLiteral("rule of ") + trigger;
        return mention;
    }

    Model::ReadArticle m_read;
    Reading::Span m_sentence;
};

/// The article with what it has to say to others: Northland and Southland are states.
inline Model::ReadArticle known(Model::ReadArticle read)
{
    std::vector<Reading::Failure> failures;
    Language::ActorList actors;
    actors.add(QStringLiteral("states.txt"), QStringLiteral("type = state\nNorthland\nSouthland\n"),
               failures);
    read.findings.digest = std::make_shared<const Extraction::Digest>(
        Extraction::digestOf(read.article, read.findings, actors));
    return read;
}

/// Two papers that tell of one hack, the second more precisely, and of different things besides:
/// five accounts, four events, of which the meeting has no date. The denial of the second answers
/// the accusation of the first.
inline std::vector<Model::ReadArticle> twoPapers()
{
    using enum Extraction::Kind;
    const QString north = QStringLiteral("Northland");
    const QString south = QStringLiteral("Southland");
    const QString bank = QStringLiteral("Harbour Bank");
    ArticleScene first(QStringLiteral("Ministry blames Northland"));
    first.outlet(QStringLiteral("Daily Example"))
        .published(QStringLiteral("2020-12-20"), Dates::PublicationSource::Dateline)
        .sentence(QStringLiteral("Intruders broke into the Harbour Bank in June 2020."))
        .event(Hack, QStringLiteral("2020-06"), QStringLiteral("broke into"), {north}, {bank})
        .sentence(QStringLiteral("The ministry accused Northland on Friday."))
        .event(Accusation, QStringLiteral("2020-12-18"), QStringLiteral("accused"), {south},
               {north});
    ArticleScene second(QStringLiteral("Northland rejects the charge"));
    second.outlet(QStringLiteral("Evening Sample"))
        .sentence(QStringLiteral("Northland denied it on 19 December, it told Southland."))
        .event(Denial, QStringLiteral("2020-12-19"), QStringLiteral("denied"), {north}, {south})
        .sentence(QStringLiteral("The bank was hacked on 14 June 2020."))
        .event(Hack, QStringLiteral("2020-06-14"), QStringLiteral("hacked"), {north}, {bank})
        .sentence(QStringLiteral("Envoys of both will meet on Thursday."))
        .event(Meeting, QString(), QStringLiteral("meet"), {north, south});
    return {known(first.read()), known(second.read())};
}

/// A quarrel over two articles: five events, of which the meeting has no date.
inline std::vector<Model::ReadArticle> quarrel()
{
    using enum Extraction::Kind;
    ArticleScene first(QStringLiteral("Ministry blames Northland"));
    first.outlet(QStringLiteral("Daily Example"))
        .published(QStringLiteral("2020-12-20"), Dates::PublicationSource::Dateline)
        .furniture(QStringLiteral("Share this page"))
        .sentence(QStringLiteral("Intruders broke into the ministry's mail in June 2020."))
        .event(Hack, QStringLiteral("2020-06"), QStringLiteral("broke into"),
               {QStringLiteral("Northland")}, {QStringLiteral("Southland")})
        .sentence(QStringLiteral("The ministry accused Northland on Friday."))
        .event(Accusation, QStringLiteral("2020-12-18"), QStringLiteral("accused"),
               {QStringLiteral("Southland")}, {QStringLiteral("Northland")})
        .link(QStringLiteral("e2"), Extraction::Relation::About, QStringLiteral("e1"));
    ArticleScene second(QStringLiteral("Northland rejects the charge"));
    second
        .sentence(QStringLiteral("Northland denied it on 20 December and hacked nobody, it said."))
        .event(Denial, QStringLiteral("2020-12-20"), QStringLiteral("denied"),
               {QStringLiteral("Northland")}, {QStringLiteral("Southland")})
        .event(Hack, QStringLiteral("2019/2021"), QStringLiteral("hacked"))
        .sentence(QStringLiteral("Envoys of both will meet on Thursday."))
        .event(Meeting, QString(), QStringLiteral("meet"),
               {QStringLiteral("Northland"), QStringLiteral("Southland")});
    return {first.read(), second.read()};
}

} // namespace Scene
