// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the tables of wordings share: a sentence laid into an article, and events written down.
namespace Wordings {

/// A Friday.
inline constexpr QLatin1StringView kPublished{"2021-06-18"};

/// Extracts the text from an article that has nothing else to tell and was published then.
inline Extraction::Findings extract(const Extraction::Extractor &extractor, const QString &text,
                                    QStringView published = {})
{
    Dates::Publication given;
    given.source = Dates::PublicationSource::CommandLine;
    const QString day = published.isEmpty() ? QString(kPublished) : published.toString();
    given.date = Dates::Edtf::parse(day).value();
    Reading::Article article;
    article.id = QStringLiteral("x");
    article.text =
        QStringLiteral("A fine day\nThe weather was fine. It was warm.\n%1\nThe sun shone.\n")
            .arg(text);
    return extractor.extract(article, given);
}

inline QString sorted(QStringList names)
{
    names.sort();
    return names.join(u'+');
}

/// "denial: Iran > Israel | 2021-06-17 | reported"; without date or status where it has none or is
/// plainly reported.
inline QString written(const Extraction::Event &event)
{
    QString text = QStringLiteral("%1: %2").arg(toString(event.kind), sorted(event.actors));
    if (!event.targets.isEmpty())
        text += QStringLiteral(" > ") + sorted(event.targets);
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

inline QByteArray rowName(const char16_t *text)
{
    constexpr int kShown = 70;
    return QString::fromUtf16(text).left(kShown).toUtf8();
}

} // namespace Wordings
