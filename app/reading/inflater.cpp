// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/inflater.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace Reading {

namespace {

int windowBits(Inflater::Wrapping wrapping)
{
    switch (wrapping) {
    case Inflater::Wrapping::Gzip:
        return MAX_WBITS + 16;
    case Inflater::Wrapping::GzipOrZlib:
        return MAX_WBITS + 32;
    case Inflater::Wrapping::Raw:
        break;
    }
    return -MAX_WBITS;
}

} // namespace

Inflater::Inflater(Wrapping wrapping) : m_stream(std::make_unique<z_stream>())
{
    if (inflateInit2(m_stream.get(), windowBits(wrapping)) != Z_OK)
        m_state = State::Damaged;
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

qint64 Inflater::inflate(QByteArrayView &packed, char *out, qint64 size)
{
    constexpr qint64 kMost = 1 << 30;
    if (m_state != State::Running || size <= 0)
        return 0;
    const qint64 given = std::min<qint64>(packed.size(), kMost);
    const qint64 room = std::min(size, kMost);
    // zlib takes its input as not const, and does not write to it.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    m_stream->avail_in = uInt(given);
    m_stream->next_out = reinterpret_cast<Bytef *>(out);
    m_stream->avail_out = uInt(room);
    const int result = ::inflate(m_stream.get(), Z_NO_FLUSH);
    if (result == Z_STREAM_END)
        m_state = State::Finished;
    else if (result != Z_OK && result != Z_BUF_ERROR)
        m_state = State::Damaged;
    packed = packed.sliced(given - qint64(m_stream->avail_in));
    return room - qint64(m_stream->avail_out);
}

void Inflater::restart()
{
    m_state = inflateReset(m_stream.get()) == Z_OK ? State::Running : State::Damaged;
}

Unpacked unpack(QByteArrayView packed, Inflater::Wrapping wrapping, qint64 limit)
{
    Inflater inflater(wrapping);
    Unpacked result;
    std::array<char, 64 * 1024> piece;
    while (inflater.state() == Inflater::State::Running) {
        const qsizetype before = packed.size();
        const qint64 written = inflater.inflate(packed, piece.data(), qint64(piece.size()));
        const qint64 room = limit - result.bytes.size();
        result.bytes.append(piece.data(), std::min(written, room));
        if (written > room) {
            result.tooLarge = true;
            return result;
        }
        if (written == 0 && packed.size() == before)
            break;
    }
    result.damaged = inflater.state() != Inflater::State::Finished;
    return result;
}

} // namespace Reading
