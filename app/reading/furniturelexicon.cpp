// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/furniturelexicon.h"

#include "app/reading/lexiconfile.h"

#include <QHash>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<FurnitureLexicon::Scope> scopeOf(const QString &section)
{
    static const QHash<QString, FurnitureLexicon::Scope> kScopes{
        {u"line"_s, FurnitureLexicon::Line},     {u"start"_s, FurnitureLexicon::Start},
        {u"inside"_s, FurnitureLexicon::Inside}, {u"notice"_s, FurnitureLexicon::Notice},
        {u"tail"_s, FurnitureLexicon::Tail},     {u"section"_s, FurnitureLexicon::Section},
        {u"rest"_s, FurnitureLexicon::Rest},     {u"list"_s, FurnitureLexicon::List},
        {u"source"_s, FurnitureLexicon::Source}, {u"title"_s, FurnitureLexicon::Title}};
    const auto found = kScopes.constFind(section);
    return found == kScopes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

void FurnitureLexicon::add(QStringView file)
{
    for (const LexiconLine &line : lexiconLines(file)) {
        const auto scope = scopeOf(line.section);
        if (!scope) {
            m_problems.append(
                u"line %1: unknown section [%2]"_s.arg(line.number).arg(line.section));
            continue;
        }
        auto phrase = Phrase::parse(line.text);
        if (!phrase) {
            m_problems.append(u"line %1: %2"_s.arg(line.number).arg(phrase.error()));
            continue;
        }
        Phrases &phrases = m_phrases[*scope];
        if (phrase->needsAddress()) {
            m_scopesNeedingAddress |= bit(*scope);
        } else {
            const auto needed = std::size_t(m_needed.intern(phrase->needed()));
            m_scopesNeeding.resize(std::size_t(m_needed.size()));
            m_scopesNeeding[needed] |= bit(*scope);
        }
        const QString first = phrase->firstWord();
        if (first.isEmpty()) {
            phrases.others.push_back(std::move(*phrase));
            continue;
        }
        const auto number = std::size_t(phrases.firstWords.intern(first));
        phrases.byFirstWord.resize(std::size_t(phrases.firstWords.size()));
        phrases.byFirstWord[number].push_back(std::move(*phrase));
    }
}

FurnitureLexicon::Scopes FurnitureLexicon::scopesIn(std::span<const Word> words) const
{
    Scopes scopes = 0;
    for (const Word &word : words) {
        if (word.kind == Word::Address)
            scopes |= m_scopesNeedingAddress;
        if (const int number = m_needed.findFolded(word.form, word.hash); number >= 0)
            scopes |= m_scopesNeeding[std::size_t(number)];
    }
    return scopes;
}

template <typename Visitor>
void FurnitureLexicon::visit(Scope scope, std::span<const Word> words, std::size_t place,
                             Phrase::Signature signature, Visitor visitor) const
{
    if (place >= words.size())
        return;
    const Phrases &phrases = m_phrases[scope];
    const auto tryAll = [&](const std::vector<Phrase> &list) {
        for (const Phrase &phrase : list) {
            if (!phrase.mayStandIn(signature))
                continue;
            if (const auto match = phrase.matchAt(words, place))
                visitor(Hit{&phrase, place, match->end, match->name});
        }
    };
    const int first = phrases.firstWords.findFolded(words[place].form, words[place].hash);
    if (first >= 0)
        tryAll(phrases.byFirstWord[std::size_t(first)]);
    tryAll(phrases.others);
}

std::optional<FurnitureLexicon::Hit> FurnitureLexicon::whole(Scope scope,
                                                             std::span<const Word> words) const
{
    // Marks at the end ("Share:") are no part of a phrase that does not ask for them.
    std::span<const Word> bare = words;
    while (!bare.empty() && bare.back().kind == Word::Mark)
        bare = bare.first(bare.size() - 1);
    std::optional<Hit> best;
    visit(scope, words, 0, Phrase::signatureOf(words), [&](const Hit &hit) {
        if (hit.end >= bare.size())
            best = hit;
    });
    return best;
}

std::optional<FurnitureLexicon::Hit> FurnitureLexicon::at(Scope scope, std::span<const Word> words,
                                                          std::size_t place) const
{
    return at(scope, words, place, Phrase::signatureOf(words));
}

std::optional<FurnitureLexicon::Hit> FurnitureLexicon::at(Scope scope, std::span<const Word> words,
                                                          std::size_t place,
                                                          Phrase::Signature signature) const
{
    std::optional<Hit> best;
    visit(scope, words, place, signature, [&](const Hit &hit) {
        if (!best || hit.end > best->end)
            best = hit;
    });
    return best;
}

std::optional<FurnitureLexicon::Hit> FurnitureLexicon::anywhere(Scope scope,
                                                                std::span<const Word> words) const
{
    const Phrase::Signature signature = Phrase::signatureOf(words);
    for (std::size_t place = 0; place < words.size(); ++place) {
        if (const auto hit = at(scope, words, place, signature))
            return hit;
    }
    return std::nullopt;
}

} // namespace Reading
