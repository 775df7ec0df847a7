// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/outcome.h"

#include <QSet>
#include <QString>

namespace Reading {

/// What a file of several articles says about one of them.
struct Item
{
    /// Its place in the file, from 1.
    int number = 0;
    /// For messages: its title or address.
    QString name;
    /// What tells it from the others for good: guid, address and time of capture. May be empty.
    QString identity;
    /// Address of the page, if it is known.
    QString address;
};

/// Names what a reader finds in one file and hands it over.
///
/// An article that is a file of its own is called after the file. One of several is called
/// FILE#KEY, where KEY is made of the item's identity (the end of its address, to be read, and
/// eight hexadecimal digits of the identity's SHA-1): it stays the same when a feed gets new items
/// on top or an archive grows. An item without an identity is called by its number. Should two
/// items of one file have the same key, the later one gets "-2".
class Delivery
{
public:
    Delivery(const QString &path, const Take &take);

    const QString &path() const { return m_path; }
    /// False once the taker wants no more: the reader must stop.
    bool isWanted() const { return m_wanted; }
    /// How many articles and failures there were.
    int count() const { return m_count; }

    /// The file is one article. The same answer as isWanted().
    bool give(Document document);
    /// The file holds this one among others.
    bool give(Document document, const Item &item);
    /// Something is wrong with the file as a whole. reason: a sentence.
    bool fail(const QString &reason);

private:
    bool hand(Outcome outcome);
    QString keyOf(const Item &item);

    QString m_path;
    const Take &m_take;
    /// Keys that are given, as the first eight bytes of their digests: archives are long.
    QSet<quint64> m_taken;
    int m_count = 0;
    bool m_wanted = true;
};

} // namespace Reading
