// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/packing.h"

#include "app/reading/limits.h"

#include <QtEndian>

namespace Casefile {

namespace {

constexpr char kRaw = 'r';
constexpr char kZlib = 'z';
/// Below it, what is gained is less than a quarter of a page.
constexpr qsizetype kWorthIt = 1536;
/// Speed is wanted; the best level gains a tenth of the room for five times the time.
constexpr int kLevel = 1;
/// UTF-8 may have three bytes for what stands as one in its file, and six as an escape.
constexpr quint32 kLargest = 6 * Reading::kLargestArticle;

} // namespace

QByteArray pack(const QByteArray &bytes)
{
    if (bytes.size() >= kWorthIt) {
        const QByteArray small = qCompress(bytes, kLevel);
        if (small.size() < bytes.size())
            return kZlib + small;
    }
    return kRaw + bytes;
}

std::optional<QByteArray> unpack(const QByteArray &packed)
{
    if (packed.startsWith(kRaw))
        return packed.mid(1);
    // qCompress begins with the length.
    constexpr qsizetype kLength = 4;
    if (!packed.startsWith(kZlib) || packed.size() <= kLength + 1)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(packed.constData() + 1);
    if (length > kLargest)
        return std::nullopt;
    const QByteArray bytes =
        qUncompress(reinterpret_cast<const uchar *>(packed.constData()) + 1, packed.size() - 1);
    if (bytes.size() != qsizetype(length))
        return std::nullopt;
    return bytes;
}

} // namespace Casefile
