// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/pronouns.h"

#include <algorithm>

namespace Language {

namespace {

enum class Person { None, Singular, Thing, Plural };

Person personOf(QStringView word)
{
    static constexpr QStringView kSingular[] = {u"he",  u"she",     u"him",    u"his",
                                                u"her", u"himself", u"herself"};
    static constexpr QStringView kThing[] = {u"it", u"its", u"itself"};
    static constexpr QStringView kPlural[] = {u"they", u"them", u"their", u"themselves"};
    if (std::ranges::find(kSingular, word) != std::end(kSingular))
        return Person::Singular;
    if (std::ranges::find(kThing, word) != std::end(kThing))
        return Person::Thing;
    return std::ranges::find(kPlural, word) != std::end(kPlural) ? Person::Plural : Person::None;
}

bool fits(const Name &name, Person person)
{
    if (name.canonical.isEmpty() || name.adjective)
        return false;
    switch (name.type) {
    case ActorType::Person:
        return person == Person::Singular;
    case ActorType::Role:
        return person == Person::Singular || person == Person::Plural;
    case ActorType::State:
    case ActorType::Intergovernmental:
    case ActorType::Agency:
    case ActorType::Organ:
    case ActorType::Organisation:
        return person == Person::Thing
            || (person == Person::Plural && name.type != ActorType::State);
    case ActorType::Group:
        return person == Person::Thing || person == Person::Plural;
    case ActorType::Outlet:
    case ActorType::Place:
        return false;
    }
    return false;
}

// The first fitting name of a sentence that ends before limit: its likely subject.
int firstFitting(const Document &document, const Sentence &sentence, int limit, Person person)
{
    constexpr int kLongest = 40; // a sentence without end is not searched to its end
    auto it = std::ranges::lower_bound(document.names, sentence.tokens.begin, {},
                                       [](const Name &name) { return name.tokens.begin; });
    for (int k = 0; k < kLongest && it != document.names.end(); ++k, ++it) {
        if (it->tokens.end > std::min(limit, sentence.tokens.end))
            break;
        // "his lawyer" in "Peskov's lawyer": the possessor is seldom the subject.
        if (fits(*it, person)
            && !(it->possessive && person == Person::Singular && limit < sentence.tokens.end))
            return int(it - document.names.begin());
    }
    return -1;
}

} // namespace

int resolvePronoun(const Document &document, int token)
{
    constexpr int kSentencesBack = 3;
    if (token < 0 || token >= int(document.tokens.size()))
        return -1;
    const Person person = personOf(document.word(token));
    if (person == Person::None)
        return -1;
    int at = document.tokens[std::size_t(token)].sentence;
    for (int back = 0; back <= kSentencesBack && at >= 0; ++back, --at) {
        const Sentence &sentence = document.sentences[std::size_t(at)];
        if (sentence.furniture)
            continue;
        const int found = firstFitting(document, sentence, token, person);
        if (found >= 0)
            return found;
    }
    return -1;
}

} // namespace Language
