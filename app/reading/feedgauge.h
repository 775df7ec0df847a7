// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>

namespace Reading {

/// Stands between a feed in UTF-8 and the XML reader, which keeps an element until it ends and
/// compares all attributes of a tag with each other: reading ends where an item has more bytes than
/// an article may have, more tags than a page or more attributes in a tag than any feed.
class FeedGauge : public QIODevice
{
public:
    /// source is open and outlives this.
    explicit FeedGauge(QIODevice &source);

    bool isSequential() const override { return true; }
    /// An item begins or ends: counts anew.
    void startItem();
    /// Why reading ended, as a sentence; empty if it did not.
    QString problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void count(char c);

    QIODevice &m_source;
    QString m_problem;
    qint64 m_bytes = 0;
    int m_tags = 0;
    int m_attributes = 0;
    bool m_inTag = false;
    char m_last = 0;
};

} // namespace Reading
