// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/payload.h"

#include "app/reading/htmlpage.h"
#include "app/reading/messages.h"
#include "app/reading/pdf.h"
#include "app/reading/plaintext.h"

namespace Reading {

namespace {

bool isPdfType(const MediaType &type)
{
    return type.name == "application/pdf" || type.name == "application/x-pdf";
}

} // namespace

bool isReadable(const MediaType &type)
{
    return type.isHtml() || type.isPlain() || isPdfType(type);
}

Document readPayload(const QByteArray &bytes, const MediaType &type)
{
    if (isPdfType(type))
        return readPdf(bytes);
    if (type.isHtml())
        return readHtmlPage(bytes, type.charset);
    return readPlainText(bytes, type.charset);
}

} // namespace Reading
