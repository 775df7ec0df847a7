// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/articlerows.h"
#include "app/casefile/connection.h"
#include "app/casefile/store.h"

namespace Casefile {

/// Writes entries one after the other, within a transaction of the caller's: statements stay
/// prepared, keys are counted on.
class Batch
{
public:
    struct Keys
    {
        Key article = 0;
        Key event = 0;
        Key tie = 0;
    };

    /// The connection is not owned. next: the first keys that are free.
    Batch(const Connection &connection, const Keys &next);

    Result<Added> add(const EntryRows &entry);

private:
    Result<Added> known(const EntryRows &entry);
    Result<std::vector<QVariantList>> alike(const EntryRows &entry);
    Result<Added::What> likeness(const EntryRows &entry, const QVariantList &article) const;
    Result<void> write(const EntryRows &entry, Key article);

    const Connection &m_connection;
    Keys m_next;
    Statement m_alike;
    Statement m_article;
    Statement m_text;
    Statement m_event;
    Statement m_tie;
};

} // namespace Casefile
