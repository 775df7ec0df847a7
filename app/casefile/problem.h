// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

namespace Casefile {

/// The translation context of everything that the case says.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Casefile)
};

/// Why something could not be done with a case.
struct Problem
{
    enum class Kind {
        NotFound,
        NotACase,
        /// A database on a server without any tables: a case can be made in it.
        Empty,
        /// The server wants a password that is not known.
        Password,
        /// The server is not there, or went away.
        Unreachable,
        Damaged,
        /// Writing, to what can only be read: a case of a newer program, a folder that is locked.
        ReadOnly,
        /// Another program writes, and did not end within the busy timeout.
        Busy,
        Full,
        /// Moved or deleted while it was open.
        Gone,
        /// It is no longer as it was when it was read: somebody else changed it.
        Conflict,
        /// There is nothing to undo or to redo.
        Nothing,
        Other,
    };
    Kind kind = Kind::Other;
    /// A sentence for people.
    QString reason;
};

template <typename T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> failed(Problem::Kind kind, const QString &reason)
{
    return tl::unexpected(Problem{kind, reason});
}

} // namespace Casefile
