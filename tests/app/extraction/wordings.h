// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A wording and the event that it reports: "accusation: Estonia > Russia".
struct Wording
{
    const char16_t *text;
    const char16_t *found;
};

inline QByteArray rowName(const char16_t *text)
{
    constexpr int kShown = 60;
    return QString::fromUtf16(text).left(kShown).toUtf8();
}

/// The events of an article that says the text, and elsewhere that it is about hackers:
/// "hack: actors > targets", names in the order of the alphabet.
inline QStringList eventsIn(const Extraction::Extractor &extractor, const QString &text)
{
    Dates::Publication given;
    given.source = Dates::PublicationSource::CommandLine;
    given.date = Dates::Edtf::parse(u"2024-06-20").value();
    Reading::Article article;
    article.id = QStringLiteral("x");
    article.text =
        QStringLiteral("A fine day\nThe weather was fine. %1\nHackers are clever. The sun "
                       "shone.\n")
            .arg(text);
    QStringList lines;
    for (const Extraction::Event &event : extractor.extract(article, given).events) {
        QStringList actors = event.actors;
        QStringList targets = event.targets;
        actors.sort();
        targets.sort();
        lines += QStringLiteral("%1: %2 > %3")
                     .arg(Extraction::toString(event.kind), actors.join(u'+'), targets.join(u'+'));
    }
    return lines;
}
