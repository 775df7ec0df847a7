// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/listsinuse.h"

#include "app/reading/lexiconfile.h"
#include "app/reading/ownfiles.h"

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename List>
void addOwn(List &list, const QString &folder, std::vector<Failure> &failures)
{
    for (const OwnFile &file : ownFiles(folder, failures)) {
        const qsizetype known = list.problems().size();
        list.add(file.text);
        for (const QString &problem : list.problems().sliced(known))
            failures.push_back({file.path, problem});
    }
}

struct Lists
{
    Lists()
    {
        addOwn(furniture, ownFolder() + u"/furniture"_s, failures);
        addOwn(outlets, ownFolder() + u"/outlets"_s, failures);
    }

    FurnitureLexicon furniture{builtInLexicon(u"furniture.txt"_s)};
    OutletList outlets{builtInLexicon(u"outlets.txt"_s)};
    std::vector<Failure> failures;
};

const Lists &lists()
{
    static const Lists loaded;
    return loaded;
}

} // namespace

const FurnitureLexicon &furnitureLexicon()
{
    return lists().furniture;
}

const OutletList &outletList()
{
    return lists().outlets;
}

const std::vector<Failure> &listFailures()
{
    return lists().failures;
}

} // namespace Reading
