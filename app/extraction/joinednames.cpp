// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/joinednames.h"

#include <algorithm>

namespace Extraction {

using Language::ActorType;
using Language::Name;
using Language::TokenRange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How far is looked, in tokens.
constexpr int kJoinReach = 6;
constexpr int kAttributeReach = 4;

bool isJoint(const Scene &scene, TokenRange between)
{
    if (between.size() < 0 || between.size() > kJoinReach)
        return false;
    // "President of Kazakhstan Nursultan Nazarbayev"
    if (between.size() == 0)
        return true;
    bool joint = false;
    for (int token = between.begin; token < between.end; ++token) {
        if (scene.is(token, scene.sets().joint))
            joint = true;
        else if (scene.is(token, scene.sets().breaksJoint) || scene.is(token, scene.sets().say)
                 || scene.is(token, scene.sets().preposition) || scene.isTimex(token))
            return false;
    }
    return joint;
}

/// Whether an adjective belongs to the name after it: "Russian group Turla".
bool isAttribute(const Scene &scene, int first, int second)
{
    const TokenRange between{scene.name(first).tokens.end, scene.name(second).tokens.begin};
    if (!scene.name(first).adjective && !scene.name(first).possessive)
        return false;
    return between.size() >= 0 && between.size() <= kAttributeReach
        && !scene.any(between, scene.sets().breaksJoint);
}

/// "Ministers of Russia", "President A of Russia": the second name says whose the first are.
bool isOwnedBy(const Scene &scene, int first, int second)
{
    const Name &office = scene.name(first);
    const Name &owner = scene.name(second);
    const bool same = owner.canonical == office.canonical
        || std::ranges::count(office.sides, owner.canonical) > 0;
    const TokenRange between{office.tokens.end, owner.tokens.begin};
    return (office.type == ActorType::Organ || office.type == ActorType::Role
            || office.type == ActorType::Person)
        && same && between.size() >= 1 && between.size() <= 2
        && scene.is(between.begin, scene.sets().ofAlone);
}

} // namespace

bool canAct(const Name &name)
{
    if (name.type == ActorType::Outlet || name.type == ActorType::Place)
        return false;
    return !name.canonical.isEmpty() || !name.sides.empty();
}

bool isNobody(const Name &name)
{
    return name.type == ActorType::Role && name.canonical.isEmpty() && name.sides.empty();
}

NameList joined(const Scene &scene, int name, int direction)
{
    NameList names{name};
    bool anded = false;
    std::size_t certain = 0;
    const int sentence = scene.token(scene.name(name).tokens.begin).sentence;
    const TokenRange all = scene.namesOf(sentence);
    for (int at = name; all.contains(at + direction); at += direction) {
        const int left = std::min(at, at + direction);
        const TokenRange between{scene.name(left).tokens.end, scene.name(left + 1).tokens.begin};
        if (!isJoint(scene, between) && !isAttribute(scene, left, left + 1)
            && !isOwnedBy(scene, left, left + 1))
            break;
        const bool comma = scene.any(between, scene.clauseMark());
        const bool conjunction = scene.any(between, scene.sets().andWords);
        // "A, B and C, D said": the list ends with what "and" brings.
        if (anded && comma && !conjunction && direction > 0)
            break;
        anded = anded || conjunction;
        if (comma && certain == 0)
            certain = names.size();
        names.push_back(at + direction);
    }
    // A comma alone joins nothing but in a headline: "Asked about A, B said".
    if (certain > 0 && !anded && !scene.sentence(sentence).headline)
        names.resize(certain);
    std::erase_if(names, [&](int joint) { return !canAct(scene.name(joint)); });
    std::ranges::sort(names);
    return names;
}

} // namespace Extraction
