// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/casesource.h"

#include "app/casefile/rescue.h"
#include "app/casefile/store.h"
#include "app/cli/casepassword.h"
#include "app/cli/command.h"
#include "app/cli/messages.h"

namespace Cli {

Count readCase(const QString &path, Streams streams,
               const std::function<void(const Casefile::StoredArticle &)> &take)
{
    constexpr int kSlice = 200;
    Count count;
    const auto fail = [&](const Casefile::Problem &problem) {
        ++count.failed;
        say(streams.err, {path, Casefile::explained(path, problem)});
        return count;
    };
    const auto store = openCase(path, Casefile::Store::Mode::Read);
    if (!store)
        return fail(store.error());
    if (const QString notice = (*store)->notice(); !notice.isEmpty())
        say(streams.err, {path, notice});
    bool damaged = false;
    for (std::optional<Casefile::Key> last = 0; last;) {
        const auto slice = (*store)->read(*last, kSlice);
        if (!slice)
            return fail(slice.error());
        for (const Casefile::StoredArticle &article : slice->articles) {
            ++count.read;
            take(article);
        }
        for (const QString &name : slice->damaged) {
            damaged = true;
            ++count.failed;
            say(streams.err, {path, Text::tr("The article %1 is damaged and left out.").arg(name)});
        }
        last = slice->last;
    }
    // All of the file has just been read, so that this costs little.
    if (const auto whole = (*store)->check(); !whole)
        return fail(whole.error());
    if (damaged) {
        fail({Casefile::Problem::Kind::Damaged, Text::tr("The case is damaged.")});
        --count.failed;
    }
    return count;
}

} // namespace Cli
