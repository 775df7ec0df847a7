// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/headerfields.h"

#include <QList>

#include <algorithm>

namespace Reading {

HeaderFields::HeaderFields(QByteArrayView lines)
{
    constexpr std::size_t kMostFields = 1000;
    while (!lines.isEmpty() && m_fields.size() < kMostFields) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = end < 0 ? lines : lines.first(end);
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
        const bool continued = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (continued && !m_fields.empty())
            m_fields.back().second += ' ' + line.toByteArray().trimmed();
        else if (colon > 0)
            m_fields.emplace_back(line.first(colon).toByteArray().trimmed().toLower(),
                                  line.sliced(colon + 1).toByteArray().trimmed());
    }
}

QByteArray HeaderFields::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(
        m_fields, name, [](const auto &field) { return QByteArrayView(field.first); });
    return found == m_fields.end() ? QByteArray() : found->second;
}

MediaType mediaType(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.split(';');
    MediaType type{parts.first().trimmed().toLower(), {}};
    for (const QByteArray &part : parts.sliced(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.first(equals).trimmed().toLower() == "charset")
            type.charset = part.sliced(equals + 1).trimmed().replace('"', "").replace('\'', "");
    }
    return type;
}

std::pair<qsizetype, qsizetype> endOfHead(QByteArrayView message)
{
    for (qsizetype line = 0; line < message.size();) {
        const qsizetype end = message.indexOf('\n', line);
        if (end < 0)
            break;
        const QByteArrayView text = message.sliced(line, end - line);
        if (text.isEmpty() || text == "\r")
            return {line, end + 1};
        line = end + 1;
    }
    return {-1, -1};
}

} // namespace Reading
