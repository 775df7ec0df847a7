// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/event.h"
#include "app/reading/article.h"

/// A small article with one event, for the tests of what goes out.
namespace Examples {

inline Reading::Article article()
{
    Reading::Article article;
    article.id = QStringLiteral("harbour");
    article.path = QStringLiteral("articles/harbour.txt");
    article.text = QStringLiteral("\U0001F512 Ports\nOslo denied it.\nMore.");
    article.title = QStringLiteral("\U0001F512 Ports");
    article.language = QStringLiteral("en");
    return article;
}

inline Extraction::Event denial(const Reading::Article &article)
{
    const qsizetype start = article.text.indexOf(QStringLiteral("Oslo"));
    Extraction::Mention mention;
    mention.sentence = {start, start + 15};
    mention.trigger = {start + 5, start + 11};
    mention.rule = QStringLiteral("denial.deny");

    Extraction::Event event;
    event.id = QStringLiteral("e1");
    event.kind = Extraction::Kind::Denial;
    event.actors = {QStringLiteral("Norway")};
    event.title = QStringLiteral("Norway denies");
    event.trigger = QStringLiteral("denied");
    event.rule = mention.rule;
    event.mentions = {mention};
    return event;
}

inline Dates::Edtf day(int year, int month, int day)
{
    Dates::EdtfDate date;
    date.year = year;
    date.month = month;
    date.day = day;
    return Dates::Edtf::fromDate(date);
}

} // namespace Examples
