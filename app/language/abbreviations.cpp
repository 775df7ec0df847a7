// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/abbreviations.h"

#include <algorithm>
#include <array>

namespace Language {

namespace {

// Both sorted, for binary search. Words that are also everyday words at a sentence's end ("sat",
// "sun", "mar", "no") stand here only if a check of what follows can tell them apart.
constexpr std::array<QStringView, 52> kBeforeName = {
    u"adm",  u"apr",  u"assoc", u"asst", u"attn", u"aug",  u"brig", u"capt", u"cdr",
    u"cmdr", u"col",  u"cpl",   u"dec",  u"dept", u"det",  u"dr",   u"feb",  u"fr",
    u"ft",   u"gen",  u"gov",   u"hon",  u"insp", u"jan",  u"lt",   u"maj",  u"messrs",
    u"mme",  u"mr",   u"mrs",   u"ms",   u"mt",   u"no",   u"nos",  u"nov",  u"oct",
    u"pres", u"prof", u"rep",   u"reps", u"rev",  u"rs",   u"sec",  u"sen",  u"sens",
    u"sep",  u"sept", u"sgt",   u"spc",  u"st",   u"supt", u"vs"};
constexpr std::array<QStringView, 14> kAnyPlace = {u"approx", u"bros", u"co",  u"corp", u"esq",
                                                   u"est",    u"etc",  u"inc", u"jr",   u"ltd",
                                                   u"plc",    u"pty",  u"sr",  u"univ"};

} // namespace

Abbreviation abbreviation(QStringView word)
{
    if (word.size() > 6)
        return Abbreviation::None;
    if (std::binary_search(kBeforeName.begin(), kBeforeName.end(), word))
        return Abbreviation::BeforeName;
    if (std::binary_search(kAnyPlace.begin(), kAnyPlace.end(), word))
        return Abbreviation::AnyPlace;
    return Abbreviation::None;
}

} // namespace Language
