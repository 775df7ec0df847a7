// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"

#include <QString>
#include <QStringList>
#include <QTest>

#include <span>

/// What the tables of wordings share: a sentence laid into an article, and events written down.
namespace Wordings {

/// A wording and what it reports.
struct Wording
{
    const char16_t *text;
    const char16_t *found;
};

/// An article that has nothing else to tell, "%1" in the place of the wording, and its date.
struct Frame
{
    const char16_t *article;
    const char16_t *published;
};

/// Published on a Friday.
inline constexpr Frame kFineDay{
    u"A fine day\nThe weather was fine. It was warm.\n%1\nThe sun shone.\n", u"2021-06-18"};
/// Elsewhere it is about hackers.
inline constexpr Frame kAboutHackers{
    u"A fine day\nThe weather was fine. %1\nHackers are clever. The sun shone.\n", u"2024-06-20"};

inline Extraction::Findings extract(const Extraction::Extractor &extractor, const QString &text,
                                    const Frame &frame = kFineDay)
{
    Dates::Publication given;
    given.source = Dates::PublicationSource::CommandLine;
    given.date = Dates::Edtf::parse(QString::fromUtf16(frame.published)).value();
    Reading::Article article;
    article.id = QStringLiteral("x");
    article.text = QString::fromUtf16(frame.article).arg(text);
    return extractor.extract(article, given);
}

inline QString sorted(QStringList names)
{
    names.sort();
    return names.join(u'+');
}

/// "hack: actors > targets", names in the order of the alphabet.
inline QString parties(const Extraction::Event &event)
{
    return QStringLiteral("%1: %2 > %3")
        .arg(toString(event.kind), sorted(event.actors), sorted(event.targets));
}

inline QStringList parties(const Extraction::Findings &findings)
{
    QStringList lines;
    for (const Extraction::Event &event : findings.events)
        lines += parties(event);
    return lines;
}

/// "denial: Iran > Israel | 2021-06-17 | reported"; without date or status where it has none or is
/// plainly reported.
inline QString written(const Extraction::Event &event)
{
    QString text = event.targets.isEmpty()
        ? QStringLiteral("%1: %2").arg(toString(event.kind), sorted(event.actors))
        : parties(event);
    if (event.date)
        text += QStringLiteral(" | ") + event.date->toString();
    if (event.status != Extraction::Status::Reported)
        text += QStringLiteral(" | ") + toString(event.status);
    return text;
}

/// The events of one kind, one a line, in text order.
inline QString written(const Extraction::Findings &findings, Extraction::Kind kind)
{
    QStringList lines;
    for (const Extraction::Event &event : findings.events) {
        if (event.kind == kind)
            lines += written(event);
    }
    return lines.join(u'\n');
}

inline QTestData &newRow(const char16_t *text)
{
    constexpr int kShown = 70;
    return QTest::newRow(QString::fromUtf16(text).left(kShown).toUtf8().constData())
        << QString::fromUtf16(text);
}

/// The columns "text" and "found", and a row a wording.
inline void addRows(std::span<const Wording> wordings)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    for (const Wording &wording : wordings)
        newRow(wording.text) << QString::fromUtf16(wording.found);
}

} // namespace Wordings
