// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language/actorlist.h"
#include "app/language/analysis.h"

#include <QStringList>

/// An article of the given text, analysed with the lists of the program, and printed for comparing.
struct LanguageScene
{
    Reading::Article article;
    Language::Document document;

    explicit LanguageScene(const QString &text)
    {
        article.text = text;
        document = Language::analyse(article, *actors());
    }

    static const std::shared_ptr<const Language::ActorList> &actors()
    {
        static const auto list = Language::loadActorList().list;
        return list;
    }

    QString text(Reading::Span span) const { return article.text.mid(span.start, span.length()); }

    QStringList sentences() const
    {
        QStringList result;
        for (const Language::Sentence &sentence : document.sentences)
            result.append(text(sentence.span));
        return result;
    }

    /// "text = canonical + side + side" for each name.
    QStringList names() const
    {
        QStringList result;
        for (const Language::Name &name : document.names)
            result.append(QStringLiteral("%1 = %2").arg(text(name.span), whoIs(name)));
        return result;
    }

    static QString whoIs(const Language::Name &name)
    {
        QStringList who{name.canonical.isEmpty() ? QStringLiteral("?") : name.canonical};
        for (const QString &side : name.sides)
            who.append(side);
        return who.join(QStringLiteral(" + "));
    }

    /// Place in the text of each token, as "a|b|c".
    QString tokens() const
    {
        QStringList result;
        for (const Language::Token &token : document.tokens)
            result.append(text(token.span));
        return result.join(u'|');
    }
};
