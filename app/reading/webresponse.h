// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/headerfields.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

namespace Reading {

/// An answer of a web server as it went over the wire (RFC 9112).
struct WebResponse
{
    /// 0 if the answer has no status line.
    int status = 0;
    MediaType type;
    QByteArray transferEncoding;
    QByteArray contentEncoding;
    /// Points into what was parsed; as it was sent, so perhaps in chunks and packed.
    QByteArrayView body;
};

WebResponse parseResponse(QByteArrayView message);

/// The body put together from its chunks and unpacked. Archives often keep what is unpacked under
/// the head of what was packed: such a body comes as it is. Errors: broken chunks, damaged or too
/// large packed data, a packing that is not known.
tl::expected<QByteArray, QString> bodyOf(const WebResponse &response);

} // namespace Reading
