// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/inputdevice.h"

#include "app/reading/limits.h"
#include "app/reading/messages.h"

#include <QFileDevice>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Reading {

namespace {

constexpr qsizetype kHead = 16 * 1024;
constexpr qint64 kPiece = 64 * 1024;

} // namespace

InputDevice::InputDevice(QIODevice &source) : m_source(source)
{
    open(QIODevice::ReadOnly);
    fillHead();
    if (m_head.startsWith("\x1F\x8B\x08")) {
        m_inflater = std::make_unique<Inflater>(Inflater::Wrapping::Gzip);
        m_packed = std::exchange(m_head, {});
        m_rest = m_packed;
        m_taken = m_packed.size();
        fillHead();
    }
}

void InputDevice::fillHead()
{
    m_head.resize(kHead);
    qint64 filled = 0;
    while (filled < kHead) {
        const qint64 count = pull(m_head.data() + filled, kHead - filled);
        if (count <= 0)
            break;
        filled += count;
    }
    m_head.resize(filled);
}

QByteArray InputDevice::readUpTo(qint64 limit)
{
    QByteArray bytes;
    while (bytes.size() < limit) {
        const QByteArray piece = read(std::min<qint64>(1024 * 1024, limit - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

qint64 InputDevice::readData(char *data, qint64 size)
{
    // QIODevice::skip() asks for nothing too.
    if (size <= 0)
        return 0;
    if (m_headGiven < m_head.size()) {
        const qint64 count = std::min<qint64>(size, m_head.size() - m_headGiven);
        std::memcpy(data, m_head.constData() + m_headGiven, std::size_t(count));
        m_headGiven += count;
        return count;
    }
    const qint64 count = pull(data, size);
    return count > 0 ? count : -1;
}

qint64 InputDevice::pull(char *data, qint64 size)
{
    if (m_inflater)
        return pullUnpacked(data, size);
    const qint64 count = m_source.read(data, size);
    noteError();
    return count;
}

/// The end of a file and an error look the same to who reads.
void InputDevice::noteError()
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_source);
    if (file && file->error() != QFileDevice::NoError && m_problem.isEmpty())
        m_problem = Text::tr("The file cannot be read: %1.").arg(file->errorString());
}

/// False at the end of the packed bytes.
bool InputDevice::refill()
{
    if (!m_rest.isEmpty())
        return true;
    m_packed = m_source.read(kPiece);
    noteError();
    m_rest = m_packed;
    m_taken += m_packed.size();
    return !m_packed.isEmpty();
}

qint64 InputDevice::pullUnpacked(char *data, qint64 size)
{
    while (m_problem.isEmpty()) {
        const bool more = refill();
        if (m_inflater->state() == Inflater::State::Finished) {
            // Zeros after the last member are padding, of tapes once.
            while (!m_rest.isEmpty() && m_rest.front() == '\0')
                m_rest = m_rest.sliced(1);
            if (!more)
                return 0;
            if (m_rest.isEmpty())
                continue;
            m_inflater->restart();
        }
        const qint64 count = m_inflater->inflate(m_rest, data, size);
        m_given += count;
        if (m_given > kFreeUnpacking && m_given / kMostUnpacking > m_taken) {
            m_problem = Text::tr("The file unpacks to more than %1 times its size: this is no "
                                 "archive of articles.")
                            .arg(kMostUnpacking);
        } else if (m_inflater->state() == Inflater::State::Damaged) {
            m_problem = Text::tr("The packed data are damaged.");
        } else if (count == 0 && !more) {
            m_problem = Text::tr("The file is cut off: its packed data do not end.");
        }
        if (count > 0)
            return count;
    }
    return 0;
}

} // namespace Reading
