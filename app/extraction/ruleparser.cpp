// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/ruleparser.h"

#include "app/language/document.h"

#include <QStringList>

#include <utility>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = tl::unexpected<QString>;

constexpr int kLongestGap = 8;
constexpr int kLongestReach = 40;

const QHash<QString, std::uint32_t> &nameTypes()
{
    using Language::ActorType;
    const auto bit = [](ActorType type) { return 1U << unsigned(type); };
    static const QHash<QString, std::uint32_t> types{
        {u"@state"_s, bit(ActorType::State)},
        {u"@body"_s, bit(ActorType::Intergovernmental)},
        {u"@agency"_s, bit(ActorType::Agency) | bit(ActorType::Organ)},
        {u"@person"_s, bit(ActorType::Person)},
        {u"@organisation"_s, bit(ActorType::Organisation)},
        {u"@group"_s, bit(ActorType::Group)},
        {u"@role"_s, bit(ActorType::Role)},
        {u"@name"_s, ~(bit(ActorType::Role) | bit(ActorType::Place) | bit(ActorType::Outlet))},
    };
    return types;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

tl::expected<Element, QString> parseElement(QString text, ClassTable &classes)
{
    Element element;
    if (text.endsWith(u'?')) {
        element.optional = true;
        text.chop(1);
    }
    QStringList alternatives;
    for (const QString &part : text.split(u'|')) {
        if (!part.startsWith(u'@')) {
            alternatives += part;
        } else if (const auto types = nameTypes().value(part)) {
            element.nameTypes |= types;
        } else {
            return Problem(u"there is no kind of name “%1”"_s.arg(part));
        }
    }
    if (!alternatives.isEmpty()) {
        const auto set = classes.alternatives(alternatives.join(u'|'));
        if (!set)
            return Problem(set.error());
        element.words = *set;
    }
    return element;
}

tl::expected<Pattern, QString> parsePattern(const QString &text, ClassTable &classes)
{
    Pattern pattern;
    int gap = 0;
    for (const QString &part : words(text)) {
        if (part.startsWith(u'.')) {
            gap = part.mid(1).toInt();
            if (gap < 1 || gap > kLongestGap)
                return Problem(
                    u"a gap is written .1 to .%1, not “%2”"_s.arg(kLongestGap).arg(part));
            continue;
        }
        auto element = parseElement(part, classes);
        if (!element)
            return Problem(element.error());
        element->gap = std::exchange(gap, 0);
        pattern.push_back(*element);
    }
    if (pattern.empty() || pattern.front().optional || pattern.front().gap > 0 || gap > 0)
        return Problem(u"a pattern begins and ends with a word that must be there"_s);
    return pattern;
}

tl::expected<std::vector<RolePlace>, QString> parsePlaces(const QStringList &parts,
                                                          ClassTable &classes)
{
    static const QHash<QString, Place> named{
        {u"subject"_s, Place::Subject},     {u"object"_s, Place::Object},
        {u"adjective"_s, Place::Adjective}, {u"modifier"_s, Place::Modifier},
        {u"speaker"_s, Place::Speaker},     {u"accused"_s, Place::Accused},
        {u"victim"_s, Place::Victim},       {u"parties"_s, Place::Parties},
        {u"owner"_s, Place::Owner},         {u"body"_s, Place::Body},
        {u"next"_s, Place::Next},           {u"inside"_s, Place::Inside},
    };
    std::vector<RolePlace> places;
    for (const QString &part : parts) {
        if (const auto found = named.constFind(part); found != named.cend()) {
            places.push_back({*found, -1});
            continue;
        }
        const bool last = part.startsWith(u"last:");
        const auto set = classes.alternatives(last ? part.section(u':', 1) : part);
        if (!set)
            return Problem(set.error());
        places.push_back({last ? Place::LastPreposition : Place::Preposition, *set});
    }
    if (places.empty())
        return Problem(u"no place is given for the role"_s);
    return places;
}

struct Range
{
    Reach reach = Reach::Sentence;
    int tokens = 0;
};

tl::expected<Range, QString> parseRange(const QStringList &parts)
{
    static const QHash<QString, Reach> named{
        {u"sentence"_s, Reach::Sentence}, {u"before"_s, Reach::Before},
        {u"after"_s, Reach::After},       {u"nearby"_s, Reach::Nearby},
        {u"article"_s, Reach::Article},
    };
    if (parts.isEmpty())
        return Range{};
    const auto found = named.constFind(parts.front());
    if (found == named.cend())
        return Problem(u"there is no reach “%1”"_s.arg(parts.front()));
    const bool counted = *found == Reach::Before || *found == Reach::After;
    if (parts.size() != (counted ? 2 : 1))
        return Problem(u"“before” and “after” need a number of words, the others none"_s);
    const int tokens = counted ? parts[1].toInt() : 0;
    if (counted && (tokens < 1 || tokens > kLongestReach))
        return Problem(u"a reach is 1 to %1 words, not “%2”"_s.arg(kLongestReach).arg(parts[1]));
    return Range{*found, tokens};
}

tl::expected<Condition, QString> parseCondition(const QStringList &parts, bool wanted,
                                                ClassTable &classes)
{
    if (parts.isEmpty())
        return Problem(u"a condition needs words"_s);
    const auto set = classes.alternatives(parts.front());
    if (!set)
        return Problem(set.error());
    const auto range = parseRange(parts.mid(1));
    if (!range)
        return Problem(range.error());
    return Condition{*set, range->reach, range->tokens, wanted};
}

std::optional<Status> statusFrom(const QString &text)
{
    for (const auto status :
         {Status::Reported, Status::Alleged, Status::Planned, Status::Possible}) {
        if (toString(status) == text)
            return status;
    }
    return {};
}

tl::expected<void, QString> applyFlag(Rule &rule, const QString &word)
{
    if (word == u"weak")
        rule.weak = true;
    else if (word == u"strong")
        rule.strong = true;
    else if (word == u"verb")
        rule.verb = true;
    else if (word == u"shadow")
        rule.shadow = true;
    else if (word == u"gathering")
        rule.gathering = true;
    else if (word == u"separate")
        rule.separate = true;
    else if (word == u"needs-actor")
        rule.needsActor = true;
    else if (word == u"needs-target")
        rule.needsTarget = true;
    else if (word == u"own")
        rule.own = true;
    else if (word == u"accused")
        rule.accused = true;
    else
        return Problem(u"there is no option “%1”"_s.arg(word));
    return {};
}

tl::expected<void, QString> applyOption(Rule &rule, const QStringList &parts, ClassTable &classes)
{
    const QString &word = parts.front();
    const QStringList rest = parts.mid(1);
    if (word == u"actor" || word == u"target") {
        auto places = parsePlaces(rest, classes);
        if (!places)
            return Problem(places.error());
        (word == u"actor" ? rule.actors : rule.targets) = std::move(*places);
        return {};
    }
    if (word == u"needs" || word == u"without") {
        const auto condition = parseCondition(rest, word == u"needs", classes);
        if (!condition)
            return Problem(condition.error());
        rule.conditions.push_back(*condition);
        return {};
    }
    if (word == u"status") {
        rule.status = statusFrom(rest.join(u' '));
        if (!rule.status)
            return Problem(u"there is no status “%1”"_s.arg(rest.join(u' ')));
        return {};
    }
    for (const QString &flag : parts) {
        if (const auto done = applyFlag(rule, flag); !done)
            return done;
    }
    return {};
}

std::optional<CueMeaning> meaningFrom(const QString &text)
{
    static const QHash<QString, CueMeaning> named{
        {u"generic"_s, CueMeaning::Generic}, {u"negated"_s, CueMeaning::Negated},
        {u"planned"_s, CueMeaning::Planned}, {u"possible"_s, CueMeaning::Possible},
        {u"alleged"_s, CueMeaning::Alleged}, {u"cancelled"_s, CueMeaning::Cancelled},
    };
    const auto found = named.constFind(text);
    return found == named.cend() ? std::nullopt : std::optional(*found);
}

tl::expected<void, QString> applyOption(Cue &cue, const QStringList &parts, bool &meant)
{
    const QString &word = parts.front();
    if (word == u"means") {
        const auto meaning = meaningFrom(parts.mid(1).join(u' '));
        if (!meaning)
            return Problem(u"there is no meaning “%1”"_s.arg(parts.mid(1).join(u' ')));
        cue.meaning = *meaning;
        meant = true;
        return {};
    }
    if (word == u"for") {
        cue.kinds = 0;
        for (const QString &name : parts.mid(1)) {
            const auto kind = kindFromString(name);
            if (!kind)
                return Problem(u"there is no kind of event “%1”"_s.arg(name));
            cue.kinds |= 1U << unsigned(*kind);
        }
        return {};
    }
    const auto range = parseRange(parts);
    if (!range)
        return Problem(range.error());
    cue.reach = range->reach;
    cue.tokens = range->tokens;
    return {};
}

} // namespace

tl::expected<Rule, QString> parseRule(Kind kind, const QString &name, const QString &text,
                                      ClassTable &classes)
{
    Rule rule;
    rule.name = name;
    rule.kind = kind;
    const QStringList parts = text.split(u';');
    auto pattern = parsePattern(parts.value(0), classes);
    if (!pattern)
        return Problem(pattern.error());
    rule.pattern = std::move(*pattern);
    for (const QString &part : parts.mid(1)) {
        const QStringList option = words(part.trimmed());
        if (option.isEmpty())
            continue;
        if (const auto done = applyOption(rule, option, classes); !done)
            return Problem(done.error());
    }
    return rule;
}

tl::expected<Cue, QString> parseCue(const QString &name, const QString &text, ClassTable &classes)
{
    Cue cue;
    cue.name = name;
    cue.kinds = (1U << kKindCount) - 1;
    bool meant = false;
    const QStringList parts = text.split(u';');
    auto pattern = parsePattern(parts.value(0), classes);
    if (!pattern)
        return Problem(pattern.error());
    if (pattern->front().words < 0)
        return Problem(u"a cue begins with a word"_s);
    cue.pattern = std::move(*pattern);
    for (const QString &part : parts.mid(1)) {
        const QStringList option = words(part.trimmed());
        if (option.isEmpty())
            continue;
        if (const auto done = applyOption(cue, option, meant); !done)
            return Problem(done.error());
    }
    if (!meant)
        return Problem(u"a cue must say what it means"_s);
    return cue;
}

} // namespace Extraction
