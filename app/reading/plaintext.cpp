// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/plaintext.h"

#include "app/reading/binary.h"
#include "app/reading/messages.h"

#include <algorithm>

namespace Reading {

bool isPlainText(const FileHead &head)
{
    return binaryKind(head.bytes).isEmpty();
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c.isNull(); });
}

tl::expected<Decoded, QString> decodeText(const QByteArray &bytes, const QByteArray &label)
{
    Decoded decoded = decode(bytes, label);
    if (looksBinary(decoded.text))
        return tl::unexpected(Text::tr("The file is binary data, not a text or a web page."));
    if (isBlank(decoded.text))
        return tl::unexpected(Text::tr("The file holds nothing but white space."));
    return decoded;
}

Document readPlainText(const QByteArray &bytes)
{
    return readPlainText(bytes, {});
}

Document readPlainText(const QByteArray &bytes, const QByteArray &label)
{
    return decodeText(bytes, label).map([](Decoded decoded) {
        Article article;
        article.encoding = decoded.encoding;
        article.text = std::move(decoded.text);
        return article;
    });
}

} // namespace Reading
