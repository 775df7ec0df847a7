// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/scene.h"

#include <algorithm>
#include <functional>

namespace Extraction {

using Language::TokenRange;

Scene::Scene(const Language::Document &document, const Lexicon &lexicon,
             const std::vector<Dates::Timex> &timexes, const Language::ActorList &actors)
    : m_document(document)
    , m_lexicon(lexicon)
    , m_timexes(timexes)
    , m_clauseMark(lexicon.sets().clauseMark)
{
    std::vector<int> known;
    known.reserve(document.words.size());
    for (const Reading::HashedWord word : document.words)
        known.push_back(lexicon.wordId(word));
    m_wordIds.reserve(document.tokens.size());
    for (const Language::Token &token : document.tokens)
        m_wordIds.push_back(known[std::size_t(token.word)]);

    m_quotationAt.assign(document.tokens.size(), -1);
    for (std::size_t i = 0; i < document.quotations.size(); ++i) {
        const TokenRange tokens = document.quotations[i].tokens;
        std::fill(m_quotationAt.begin() + tokens.begin, m_quotationAt.begin() + tokens.end, int(i));
    }
    for (const Language::Name &name : document.names) {
        if (name.type == Language::ActorType::State || name.type == Language::ActorType::Organ)
            m_named.insert(name.canonical);
        for (const QString &side : name.sides)
            m_named.insert(side);
        // "NATO leaders": an organ that stands for the body.
        const Language::Actor *actor = actors.named(name.canonical);
        if (name.type == Language::ActorType::Intergovernmental
            || (actor && actor->type == Language::ActorType::Intergovernmental))
            m_bodies.insert(name.canonical);
        const bool organ = name.type == Language::ActorType::Organ && !name.canonical.isEmpty()
            && token(name.tokens.begin).is(Language::Token::Capitalised) && name.tokens.size() > 1;
        if (organ || (name.type == Language::ActorType::State && name.tokens.size() == 1))
            m_states.insert(token(name.tokens.begin).word, name.canonical);
    }
    placeNames();
    placeTimexes();
    markGroups();
    gatherClasses();
}

void Scene::gatherClasses()
{
    const std::size_t size = m_lexicon.rowSize();
    m_classes.assign(m_document.sentences.size() * size, 0);
    for (std::size_t i = 0; i < m_wordIds.size(); ++i) {
        if (m_wordIds[i] < 0)
            continue;
        const std::uint64_t *word = m_lexicon.classesOf(m_wordIds[i]);
        std::uint64_t *sentence =
            m_classes.data() + std::size_t(m_document.tokens[i].sentence) * size;
        std::transform(word, word + size, sentence, sentence, std::bit_or<>());
    }
}

/// A hacker group's name is a word for hackers, whatever it is made of.
void Scene::markGroups()
{
    const int group = m_lexicon.wordId(QStringLiteral("@group"));
    for (const Language::Name &name : m_document.names) {
        int &word = m_wordIds[std::size_t(name.tokens.end - 1)];
        if (name.type == Language::ActorType::Group && !name.canonical.isEmpty() && word < 0)
            word = group;
    }
}

void Scene::placeNames()
{
    m_nameAt.assign(m_document.tokens.size(), -1);
    m_namesOf.assign(m_document.sentences.size(), {});
    int next = 0;
    const int count = int(m_document.names.size());
    for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
        const TokenRange tokens = m_document.sentences[s].tokens;
        while (next < count && name(next).tokens.begin < tokens.begin)
            ++next;
        m_namesOf[s].begin = next;
        for (; next < count && name(next).tokens.begin < tokens.end; ++next) {
            const int end = std::min(name(next).tokens.end, tokenCount());
            for (int token = name(next).tokens.begin; token < end; ++token)
                m_nameAt[std::size_t(token)] = next;
        }
        m_namesOf[s].end = next;
    }
}

void Scene::placeTimexes()
{
    m_timexAt.assign(m_document.tokens.size(), -1);
    m_timexesOf.assign(m_document.sentences.size(), {});
    m_timexTokens.assign(m_timexes.size(), {});
    std::size_t next = 0;
    for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
        const Language::Sentence &sentence = m_document.sentences[s];
        while (next < m_timexes.size() && m_timexes[next].span.start < sentence.span.start)
            ++next;
        m_timexesOf[s].begin = int(next);
        int token = sentence.tokens.begin;
        for (; next < m_timexes.size() && m_timexes[next].span.start < sentence.span.end; ++next) {
            TokenRange &range = m_timexTokens[next];
            while (token < sentence.tokens.end
                   && this->token(token).span.end <= m_timexes[next].span.start)
                ++token;
            range.begin = token;
            for (; token < sentence.tokens.end
                 && this->token(token).span.start < m_timexes[next].span.end;
                 ++token)
                takeAsTime(token, int(next));
            range.end = token;
        }
        m_timexesOf[s].end = int(next);
    }
}

void Scene::takeAsTime(int token, int timex)
{
    m_timexAt[std::size_t(token)] = timex;
    // "Between March and May": neither marches nor may.
    if (word(token) == u"may" || word(token) == u"march")
        m_wordIds[std::size_t(token)] = -1;
}

TokenRange Scene::window(TokenRange trigger) const
{
    constexpr int kReach = 80;
    const TokenRange sentence = sentenceTokens(trigger.begin);
    return {std::max(sentence.begin, trigger.begin - kReach),
            std::min(sentence.end, trigger.end + kReach)};
}

bool Scene::any(TokenRange range, WordClass words) const
{
    if (range.size() <= 0)
        return false;
    const int sentence = token(range.begin).sentence;
    if (token(range.end - 1).sentence == sentence && !has(sentence, words))
        return false;
    for (int token = range.begin; token < range.end; ++token) {
        if (is(token, words))
            return true;
    }
    return false;
}

Reading::Span Scene::span(TokenRange tokens) const
{
    if (tokens.size() <= 0)
        return {};
    return {token(tokens.begin).span.start, token(tokens.end - 1).span.end};
}

namespace {

/// The token after the element if it matches at the place, else -1.
int step(const Scene &scene, const Element &element, int place)
{
    if (scene.is(place, element.words))
        return place + 1;
    const int name = scene.nameAt(place);
    if (element.nameTypes == 0 || name < 0 || scene.name(name).tokens.begin != place)
        return -1;
    const bool fits = (element.nameTypes >> unsigned(scene.name(name).type)) & 1U;
    return fits ? scene.name(name).tokens.end : -1;
}

} // namespace

TokenRange match(const Scene &scene, const Pattern &pattern, int first)
{
    const int sentence = scene.token(first).sentence;
    for (const Element &element : pattern) {
        if (!element.optional && element.nameTypes == 0 && !scene.has(sentence, element.words))
            return {};
    }
    const int end = scene.sentence(sentence).tokens.end;
    int place = first;
    for (const Element &element : pattern) {
        int after = -1;
        for (int skipped = 0; skipped <= element.gap && place + skipped < end && after < 0;
             ++skipped) {
            after = step(scene, element, place + skipped);
            if (after < 0 && skipped < element.gap && scene.is(place + skipped, scene.clauseMark()))
                break;
        }
        if (after < 0 && !element.optional)
            return {};
        if (after >= 0)
            place = std::min(after, end);
    }
    return {first, place};
}

} // namespace Extraction
