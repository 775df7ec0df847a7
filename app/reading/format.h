// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/outcome.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <span>

namespace Reading {

class Delivery;
class InputDevice;

/// What a format is known by.
struct FileHead
{
    /// The first bytes, unpacked, at most 16 kB.
    QByteArrayView bytes;
    /// In lower case, without the dot and without the ".gz" of a packed file; may be empty.
    QString ending;

    /// Its first character, white space aside, is a letter: in no encoding is that markup.
    bool beginsWithLetter() const;
};

/// One kind of file. Each has a source file of its own, and this is all that the others know of it.
struct Format
{
    /// Endings that such files have, the usual one first.
    std::span<const char16_t *const> endings;
    /// By content first; the ending decides only where the content leaves it open.
    bool (*matches)(const FileHead &);
    /// Exactly one of the two: a file that is one article, from its first to its last byte, or a
    /// file of many, which are handed over one at a time.
    Document (*readDocument)(const QByteArray &bytes);
    void (*readMany)(InputDevice &, Delivery &);
};

/// Every kind that is read, in the order in which they are tried; the last takes what is left.
std::span<const Format> formats();

/// The format of a file; nullptr if none can read it.
const Format *formatOf(const FileHead &head);

/// Endings of all formats, for dialogs and for what is taken from a folder.
QStringList articleEndings();

/// The ending of a path as FileHead has it.
QString endingOf(const QString &path);

} // namespace Reading
