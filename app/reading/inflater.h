// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <memory>

struct z_stream_s;

namespace Reading {

/// Unpacks deflated data piece by piece, by zlib (RFC 1950, 1951, 1952).
class Inflater
{
public:
    enum class Wrapping { Gzip, GzipOrZlib, Raw };
    enum class State { Running, Finished, Damaged };

    explicit Inflater(Wrapping wrapping);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    State state() const { return m_state; }
    /// Takes from the front of packed, fills out, and gives how many bytes it wrote. Nothing
    /// written and nothing taken: it needs more of packed.
    qint64 inflate(QByteArrayView &packed, char *out, qint64 size);
    /// Ready for the next member of a gzip file.
    void restart();

private:
    std::unique_ptr<z_stream_s> m_stream;
    State m_state = State::Running;
};

/// What came of unpacking a whole piece of data.
struct Unpacked
{
    QByteArray bytes;
    /// The data end before they should, or are no such data.
    bool damaged = false;
    /// There is more than the limit; bytes hold that much.
    bool tooLarge = false;
};

Unpacked unpack(QByteArrayView packed, Inflater::Wrapping wrapping, qint64 limit);

} // namespace Reading
