// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/feedgauge.h"

#include "app/reading/limits.h"
#include "app/reading/messages.h"

namespace Reading {

namespace {

constexpr int kMostTags = 400'000;
/// Counted by their "=", which addresses have too.
constexpr int kMostAttributes = 256;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

FeedGauge::FeedGauge(QIODevice &source) : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void FeedGauge::startItem()
{
    m_bytes = 0;
    m_tags = 0;
}

void FeedGauge::count(char c)
{
    if (m_last == '<' && isLetter(c)) {
        m_inTag = true;
        m_attributes = 0;
        ++m_tags;
    }
    m_inTag = m_inTag && c != '>';
    m_attributes += m_inTag && c == '=';
    m_last = c;
}

qint64 FeedGauge::readData(char *data, qint64 size)
{
    if (!m_problem.isEmpty())
        return -1;
    const qint64 read = m_source.read(data, size);
    for (qint64 i = 0; i < read; ++i) {
        count(data[i]);
        if (m_attributes > kMostAttributes) {
            m_problem = Text::tr("A tag has more than %1 attributes.").arg(kMostAttributes);
            return i;
        }
    }
    m_bytes += qMax(read, qint64(0));
    if (m_bytes > kLargestArticle) {
        m_problem = Text::tr("It is too large for an article: it has more than %1.")
                        .arg(dataSize(kLargestArticle));
    } else if (m_tags > kMostTags) {
        m_problem = Text::tr("It has more than %1 tags.").arg(kMostTags);
    }
    return read;
}

} // namespace Reading
