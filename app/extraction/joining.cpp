// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/joining.h"

#include <algorithm>
#include <array>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array kParts{u"date"_s, u"actors"_s, u"targets"_s, u"words"_s};

QStringList shared(const QStringList &one, const QStringList &other)
{
    QStringList both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

QString dateText(const Dates::Edtf &one, const std::optional<Dates::Edtf> &other,
                 const std::optional<Dates::Edtf> &otherPublished)
{
    if (other && one == *other)
        return u"%1 in both"_s.arg(one.toString());
    if (other)
        return u"%1 and %2"_s.arg(one.toString(), other->toString());
    if (otherPublished)
        return u"%1 and no date, published %2"_s.arg(one.toString(), otherPublished->toString());
    return u"%1 and no date"_s.arg(one.toString());
}

void addNames(std::vector<JoiningReason> &reasons, JoiningReason::Part part, const Party &one,
              const Party &other)
{
    const QStringList sides = shared(one.sides, other.sides);
    const QStringList names = shared(one.own, other.own) + sides;
    if (!names.isEmpty())
        reasons.push_back({part, u"%1 in both"_s.arg(names.join(u", "_s))});
    else if (one.isEmpty() != other.isEmpty())
        reasons.push_back({part, u"named in one only"_s});
}

} // namespace

std::vector<JoiningReason> whySame(const Account &one,
                                   const std::optional<Dates::Edtf> &onePublished,
                                   const Account &other,
                                   const std::optional<Dates::Edtf> &otherPublished)
{
    std::vector<JoiningReason> reasons;
    if (one.date)
        reasons.push_back({JoiningReason::Date, dateText(*one.date, other.date, otherPublished)});
    else if (other.date)
        reasons.push_back({JoiningReason::Date, dateText(*other.date, one.date, onePublished)});
    addNames(reasons, JoiningReason::Actors, one.actors, other.actors);
    if (one.kind != Kind::Meeting)
        addNames(reasons, JoiningReason::Targets, one.targets, other.targets);
    QStringList words = shared(one.incidents, other.incidents);
    if (one.kind != Kind::Hack)
        words += shared(one.victims, other.victims);
    if (one.wording != 0 && one.wording == other.wording)
        reasons.push_back({JoiningReason::Words, u"the same sentence"_s});
    else if (!words.isEmpty())
        reasons.push_back({JoiningReason::Words, u"%1 in both"_s.arg(words.join(u", "_s))});
    return reasons;
}

QString toString(JoiningReason::Part part)
{
    return kParts[std::size_t(part)];
}

} // namespace Extraction
