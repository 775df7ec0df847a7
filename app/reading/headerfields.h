// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace Reading {

/// "Name: value" lines as HTTP, WARC and mail have them, with continued lines joined.
class HeaderFields
{
public:
    HeaderFields() = default;
    /// Lines that are none are passed over.
    explicit HeaderFields(QByteArrayView lines);

    /// Value of the first field of that name, in lower case; empty if there is none.
    QByteArray value(QByteArrayView name) const;

private:
    /// Names in lower case.
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
};

/// "text/html; charset=UTF-8".
struct MediaType
{
    /// In lower case: "text/html"; empty if there is none.
    QByteArray name;
    /// Empty if there is none.
    QByteArray charset;

    bool isHtml() const { return name == "text/html" || name == "application/xhtml+xml"; }
    bool isPlain() const { return name == "text/plain"; }
};

MediaType mediaType(const QByteArray &contentType);

/// Where the head of a message ends: first is past its last line, second past the empty line; both
/// -1 if there is no end.
std::pair<qsizetype, qsizetype> endOfHead(QByteArrayView message);

} // namespace Reading
