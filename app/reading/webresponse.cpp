// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/webresponse.h"

#include "app/reading/inflater.h"
#include "app/reading/limits.h"
#include "app/reading/messages.h"

namespace Reading {

namespace {

/// Size of the chunk whose line begins the bytes, -1 if it is no such line; end is past it.
qsizetype chunkSize(QByteArrayView bytes, qsizetype &end)
{
    constexpr qsizetype kLongestLine = 1024;
    const QByteArrayView head = bytes.first(qMin(bytes.size(), kLongestLine));
    const qsizetype line = head.indexOf('\n');
    if (line < 0)
        return -1;
    end = line + 1;
    const QByteArray digits = head.first(line).toByteArray().split(';').first().trimmed();
    bool ok = false;
    const qlonglong size = digits.toLongLong(&ok, 16);
    return ok && size >= 0 ? qsizetype(size) : -1;
}

tl::expected<QByteArray, QString> joinChunks(QByteArrayView body)
{
    qsizetype place = 0;
    if (chunkSize(body, place) < 0)
        return body.toByteArray();
    QByteArray joined;
    while (!body.isEmpty()) {
        const qsizetype size = chunkSize(body, place);
        if (size == 0)
            return joined;
        if (size < 0 || size > body.size() - place)
            break;
        joined += body.sliced(place, size);
        body = body.sliced(place + size);
        while (body.startsWith('\r') || body.startsWith('\n'))
            body = body.sliced(1);
    }
    return tl::unexpected(Text::tr("The page is cut off or its chunks have wrong lengths."));
}

bool looksPacked(QByteArrayView body)
{
    // gzip, zlib; what is text begins with neither.
    return body.startsWith("\x1F\x8B") || body.startsWith('\x78');
}

} // namespace

WebResponse parseResponse(QByteArrayView message)
{
    WebResponse response;
    response.body = message;
    if (!message.startsWith("HTTP/"))
        return response;
    const auto [end, body] = endOfHead(message);
    const QByteArrayView head = end < 0 ? message : message.first(end);
    const QByteArray status = head.first(qMin(head.size(), qsizetype(32))).toByteArray();
    response.status = status.mid(status.indexOf(' ') + 1, 3).toInt();
    const HeaderFields fields(head);
    response.type = mediaType(fields.value("content-type"));
    response.transferEncoding = fields.value("transfer-encoding").toLower();
    response.contentEncoding = fields.value("content-encoding").toLower();
    response.body = body < 0 ? QByteArrayView() : message.sliced(body);
    return response;
}

tl::expected<QByteArray, QString> bodyOf(const WebResponse &response)
{
    QByteArray body = response.body.toByteArray();
    if (response.transferEncoding.contains("chunked")) {
        auto joined = joinChunks(response.body);
        if (!joined)
            return joined;
        body = std::move(*joined);
    }
    const QByteArray packing = response.contentEncoding;
    if (packing.isEmpty() || packing == "identity" || body.trimmed().startsWith('<'))
        return body;
    if (packing != "gzip" && packing != "x-gzip" && packing != "deflate") {
        return tl::unexpected(Text::tr("The page is packed by a method that is not known here: %1.")
                                  .arg(QString::fromLatin1(packing.left(40))));
    }
    if (packing != "deflate" && !looksPacked(body))
        return body;
    const auto wrapping =
        looksPacked(body) ? Inflater::Wrapping::GzipOrZlib : Inflater::Wrapping::Raw;
    Unpacked unpacked = unpack(body, wrapping, kLargestArticle);
    if (unpacked.tooLarge) {
        return tl::unexpected(
            Text::tr("The page unpacks to more than %1.").arg(dataSize(kLargestArticle)));
    }
    if (unpacked.damaged)
        return tl::unexpected(Text::tr("The packed data of the page are damaged or cut off."));
    return unpacked.bytes;
}

} // namespace Reading
