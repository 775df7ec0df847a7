// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/speech.h"

#include "app/extraction/pronouns.h"
#include "app/extraction/roles.h"
#include "app/extraction/subjects.h"

#include <algorithm>

namespace Extraction {

using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPronounReach = 4;

bool inQuotation(const Scene &scene, int token)
{
    return scene.quotationAt(token) >= 0;
}

/// "Dutch: Russia behind hack", "Russia behind hack: Microsoft", "Russia behind hack - Dutch
/// minister": how headlines say who speaks. Without speakers where nobody is set off so.
SpeechAct headlineAct(const Scene &scene, int sentence)
{
    constexpr int kLongestSpeaker = 8;
    const TokenRange tokens = scene.sentence(sentence).tokens;
    if (tokens.size() < 3 || scene.word(tokens.end - 1) == u".")
        return {};
    for (int token = tokens.begin + 1; token < tokens.end - 1; ++token) {
        const bool colon = scene.word(token) == u":";
        if (!colon && !scene.is(token, scene.sets().dash))
            continue;
        const TokenRange mark{token, token + 1};
        const int before = scene.nameAt(token - 1);
        if (colon && before >= 0 && token - tokens.begin <= kLongestSpeaker
            && scene.name(before).tokens.begin - tokens.begin <= 1)
            return {sentence, mark, namesBefore(scene, mark)};
        const int after = scene.nameAt(token + 1);
        if (after < 0 || scene.name(after).tokens.end != tokens.end)
            continue;
        // A dash also brings the site's name, which is an organisation like any other.
        if (colon || scene.name(after).type != Language::ActorType::Organisation)
            return {sentence, mark, namesAfter(scene, mark)};
    }
    return {};
}

} // namespace

Speech::Speech(const Scene &scene) : m_scene(scene)
{
    const WordClass say = scene.sets().say;
    const WordClass to = scene.sets().toWord;
    const WordClass according = scene.sets().according;
    for (int s = 0; s < scene.sentenceCount(); ++s) {
        const TokenRange tokens = scene.sentence(s).tokens;
        if (SpeechAct act = headlineAct(scene, s); !act.speakers.empty()) {
            m_acts.push_back(std::move(act));
            continue;
        }
        if (!scene.has(s, say) && !scene.has(s, according))
            continue;
        for (int token = tokens.begin; token < tokens.end; ++token) {
            const bool isSource = scene.is(token, according);
            const bool isSpeech = !isSource && scene.is(token, say);
            // "The United States" states nothing.
            if ((!isSource && !isSpeech) || inQuotation(scene, token) || scene.nameAt(token) >= 0)
                continue;
            if (isSource)
                addAct({token, token + 1}, true);
            else if (!isPassive(scene, {token, token + 1})
                     && !(token + 1 < tokens.end && scene.is(token + 1, to)
                          && !scene.word(token).startsWith(u"claim")))
                addAct({token, token + 1}, false);
        }
    }
}

void Speech::addAct(TokenRange words, bool accordingTo)
{
    SpeechAct act{m_scene.token(words.begin).sentence, words, {}};
    if (accordingTo)
        act.speakers = accordingToWhom(words.begin + 2);
    else
        act.speakers = speakersBefore(words);
    m_acts.push_back(std::move(act));
}

std::vector<int> Speech::speakersBefore(TokenRange words) const
{
    if (const int author = ownerOfPaper(words); author >= 0)
        return {author};
    // "the statement said": whoever spoke last; but "it published a statement saying".
    if (isPaper(words) && !m_scene.word(words.begin).endsWith(u"ing"))
        return m_acts.empty() ? std::vector<int>{} : m_acts.back().speakers;
    if (const int author = authorOfPaper(words); author >= 0)
        return {author};
    std::vector<int> speakers = namesBefore(m_scene, words);
    if (!speakers.empty())
        return speakers;
    // "…, said the minister": the speaker follows where nobody stands before.
    constexpr int kInversion = 3;
    const std::vector<int> after = namesAfter(m_scene, words);
    if (!after.empty() && m_scene.name(after.front()).tokens.begin - words.end < kInversion)
        return after;
    return {};
}

/// "The firm's report says": the firm; -1 where the paper has no owner.
int Speech::ownerOfPaper(TokenRange words) const
{
    const int begin = m_scene.sentenceTokens(words.begin).begin;
    const int paper = words.begin - 1;
    if (paper <= begin || !m_scene.is(paper, m_scene.sets().paper))
        return -1;
    const int before =
        m_scene.token(paper - 1).is(Language::Token::Possessive) ? paper - 2 : paper - 1;
    const int name = before >= begin ? m_scene.nameAt(before) : -1;
    return name >= 0 && canAct(m_scene.name(name)) ? name : -1;
}

/// "A report by the firm said": the firm.
int Speech::authorOfPaper(TokenRange words) const
{
    constexpr int kReach = 3;
    const int begin = m_scene.sentenceTokens(words.begin).begin;
    const int name = words.begin > begin ? m_scene.nameAt(words.begin - 1) : -1;
    if (name < 0 || !canAct(m_scene.name(name)))
        return -1;
    const int last = std::max(begin, m_scene.name(name).tokens.begin - kReach);
    bool by = false;
    for (int token = m_scene.name(name).tokens.begin - 1; token >= last; --token) {
        by = by || m_scene.is(token, m_scene.sets().sourceWord);
        if (m_scene.is(token, m_scene.sets().paper))
            return by ? name : -1;
    }
    return -1;
}

std::vector<int> Speech::accordingToWhom(int token) const
{
    const TokenRange sentence = m_scene.sentenceTokens(token - 2);
    if (token >= sentence.end)
        return {};
    if (m_scene.is(token, m_scene.sets().personPronoun))
        return antecedent(m_scene, token);
    return namesAfter(m_scene, {token - 1, token});
}

bool Speech::isPaper(TokenRange words) const
{
    const WordClass paper = m_scene.sets().paper;
    const TokenRange sentence = m_scene.sentenceTokens(words.begin);
    const int begin = std::max(sentence.begin, words.begin - kPronounReach);
    for (int token = words.begin - 1; token >= begin && m_scene.nameAt(token) < 0; --token) {
        if (m_scene.is(token, paper))
            return true;
    }
    return false;
}

const SpeechAct *Speech::actAt(TokenRange trigger) const
{
    const int sentence = m_scene.token(trigger.begin).sentence;
    const auto begin = [](const SpeechAct &act) { return act.words.begin; };
    const auto after = std::ranges::lower_bound(m_acts, trigger.begin, {}, begin);
    if (after != m_acts.end() && after->words == trigger)
        return &*after;
    // The nearest one before it governs; failing that, the first one after it.
    if (after != m_acts.begin() && std::prev(after)->sentence == sentence)
        return &*std::prev(after);
    if (after != m_acts.end() && after->sentence == sentence)
        return &*after;
    return nullptr;
}

std::vector<int> Speech::speakersAt(TokenRange trigger) const
{
    const int quotation = m_scene.quotationAt(trigger.begin);
    // "“The agency concluded that …,” he said": the agency, whoever quotes it.
    if (quotation >= 0 && m_scene.is(trigger.begin, m_scene.sets().say)) {
        if (std::vector<int> quoted = namesBefore(m_scene, trigger); !quoted.empty())
            return quoted;
    }
    if (quotation >= 0) {
        const int speaker = m_scene.document().quotations[std::size_t(quotation)].speaker;
        if (speaker >= 0)
            return {speaker};
    }
    if (const SpeechAct *act = actAt(trigger)) {
        // Not every dash says who speaks.
        const bool mark = m_scene.is(trigger.begin, m_scene.sets().clauseMark)
            || m_scene.is(trigger.begin, m_scene.sets().dash);
        return mark && act->words != trigger ? std::vector<int>{} : act->speakers;
    }
    if (quotation < 0 || m_acts.empty())
        return {};
    const int sentence = m_scene.token(trigger.begin).sentence;
    const auto after = std::ranges::upper_bound(m_acts, sentence, {}, &SpeechAct::sentence);
    return after == m_acts.begin() ? after->speakers : std::prev(after)->speakers;
}

} // namespace Extraction
