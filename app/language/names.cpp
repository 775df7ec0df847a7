// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/names.h"

#include "app/language/namelinks.h"
#include "app/language/nameparser.h"
#include "app/language/persons.h"
#include "app/language/rolecoreference.h"

#include <QHash>

#include <algorithm>

namespace Language {

namespace {

void markWords(const Document &document, const std::vector<Draft> &drafts, UnitReader &reader)
{
    for (const Draft &draft : drafts) {
        if (draft.kind != DraftKind::Person && draft.kind != DraftKind::Unknown)
            continue;
        for (int i = draft.core.begin; i < draft.core.end; ++i)
            reader.partOfName[std::size_t(document.tokens[std::size_t(i)].word)] = true;
    }
}

// One spelling for a name: the acronym that the article explained once, and "the" left out.
void unifyNames(std::vector<Draft> &drafts, QStringView text)
{
    QHash<QString, QString> canonical;
    for (const Draft &draft : drafts) {
        if (draft.kind != DraftKind::Unknown && draft.kind != DraftKind::Known)
            continue;
        const QStringView own = text.mid(draft.name.span.start, draft.name.span.length());
        if (own != draft.name.canonical && draft.listed < 0 && !draft.name.canonical.isEmpty())
            canonical.insert(own.toString(), draft.name.canonical);
    }
    for (Draft &draft : drafts) {
        if (draft.kind == DraftKind::Unknown && !canonical.isEmpty())
            draft.name.canonical = canonical.value(draft.name.canonical, draft.name.canonical);
    }
}

// A group keeps the name the article itself uses first, unless it uses the list's leading one.
void keepArticlesNames(std::vector<Draft> &drafts, QStringView text)
{
    QHash<int, QString> names;
    for (const Draft &draft : drafts) {
        if (draft.listed < 0 || draft.name.type != ActorType::Group)
            continue;
        const QString own = text.mid(draft.name.span.start, draft.name.span.length()).toString();
        const bool leading = own.compare(draft.name.canonical, Qt::CaseInsensitive) == 0;
        if (!names.contains(draft.listed) || leading)
            names.insert(draft.listed, leading ? draft.name.canonical : own);
    }
    for (Draft &draft : drafts) {
        if (draft.listed >= 0 && draft.name.type == ActorType::Group)
            draft.name.canonical = names.value(draft.listed, draft.name.canonical);
    }
}

} // namespace

void findNames(QStringView text, const ActorList &list, Document &document)
{
    const ActorMatcher matcher(list, document);
    UnitReader reader(text, document, list, matcher);
    constexpr std::size_t kTokensToName = 8;
    std::vector<Draft> drafts;
    drafts.reserve(document.tokens.size() / kTokensToName);
    NameParser parser(reader, drafts);
    // Running text first: a headline in Title Case is read by the names found there.
    for (const Sentence &sentence : document.sentences) {
        if (!reader.isTitleCase(sentence))
            parser.parse(sentence);
    }
    markWords(document, drafts, reader);
    const auto headlines = std::ptrdiff_t(drafts.size());
    for (const Sentence &sentence : document.sentences) {
        if (reader.isTitleCase(sentence))
            parser.parse(sentence);
    }
    // Both parts are in order already.
    std::ranges::inplace_merge(drafts, drafts.begin() + headlines, {},
                               [](const Draft &draft) { return draft.name.span.start; });

    keepArticlesNames(drafts, text);
    linkNeighbours(document, drafts);
    resolvePersons(document, list, drafts);
    unifyNames(drafts, text);
    shareSides(list, drafts);
    resolveRoles(drafts);

    document.names.reserve(drafts.size());
    for (Draft &draft : drafts) {
        const bool secret =
            draft.name.type == ActorType::Agency || draft.name.type == ActorType::Group;
        if (secret && draft.listed >= 0)
            draft.name.home = list.actor(draft.listed).of;
        if (!document.names.empty() && draft.name.span.start < document.names.back().span.end)
            continue;
        document.names.push_back(std::move(draft.name));
    }
}

} // namespace Language
