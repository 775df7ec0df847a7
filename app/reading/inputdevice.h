// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/inflater.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace Reading {

/// The bytes of a file, from a device that may come in pieces (a pipe), with its beginning at hand
/// and unpacked if they are gzip, member after member. Reads forward only, in bounded memory.
class InputDevice : public QIODevice
{
public:
    /// source is open for reading and outlives this.
    explicit InputDevice(QIODevice &source);

    bool isSequential() const override { return true; }

    /// The first bytes, at most 16 kB; they are still to be read.
    QByteArrayView head() const { return m_head; }
    bool isPacked() const { return m_inflater != nullptr; }
    /// All bytes up to the end or to limit, whichever comes first.
    QByteArray readUpTo(qint64 limit);
    /// Why reading ended before the end, as a sentence; empty if it did not (yet).
    QString problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 pull(char *data, qint64 size);
    qint64 pullUnpacked(char *data, qint64 size);
    bool refill();
    void fillHead();
    void noteError();

    QIODevice &m_source;
    QByteArray m_head;
    qsizetype m_headGiven = 0;
    std::unique_ptr<Inflater> m_inflater;
    /// Packed bytes that are not used yet.
    QByteArray m_packed;
    QByteArrayView m_rest;
    qint64 m_taken = 0;
    qint64 m_given = 0;
    QString m_problem;
};

} // namespace Reading
