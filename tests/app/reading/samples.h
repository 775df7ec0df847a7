// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <zlib.h>

// Small files of each kind, made byte by byte.

namespace Samples {

inline QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes.append(char(number >> (8 * i)));
    return bytes;
}

/// One member of a gzip file.
inline QByteArray gzip(const QByteArray &bytes)
{
    // qCompress: four bytes of length, two of zlib's head, the data, four of checksum.
    if (bytes.isEmpty())
        return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0", 20);
    const QByteArray packed = qCompress(bytes, 9);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + packed.sliced(6, packed.size() - 10)
        + littleEndian(quint32(
            ::crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()))))
        + littleEndian(quint32(bytes.size()));
}

inline QByteArray page(const QByteArray &title, const QByteArray &text)
{
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>"
        + title + "</h1><p>" + text + "</p></article></body></html>";
}

inline QByteArray httpAnswer(const QByteArray &body, const QByteArray &fields = {},
                             const QByteArray &type = "text/html; charset=utf-8")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + fields + "\r\n" + body;
}

inline QByteArray warcRecord(const QByteArray &address, const QByteArray &block,
                             const QByteArray &type = "response", qsizetype length = -1)
{
    return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
        + "\r\nWARC-Date: 2020-12-21T08:15:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Length: "
        + QByteArray::number(length < 0 ? block.size() : length) + "\r\n\r\n" + block + "\r\n\r\n";
}

/// A line of a printed page; points from its lower left corner.
struct Placed
{
    int x = 0;
    int y = 0;
    QByteArray line;
};

/// A document of pages of lines in Helvetica, written in the order given. info: entries of its
/// metadata.
inline QByteArray pdfOf(const QList<QList<Placed>> &pages, const QByteArray &info = {})
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              {},
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                              "<<" + info + ">>"};
    QByteArray kids;
    for (const QList<Placed> &lines : pages) {
        QByteArray content;
        for (const auto &[x, y, line] : lines) {
            content += "BT /F1 11 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y)
                + " Td (" + line + ") Tj ET\n";
        }
        objects.append("<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content
                       + "\nendstream");
        const QByteArray stream = QByteArray::number(objects.size());
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            "/Contents "
            + stream + " 0 R>>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] =
        "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray table =
        "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer<</Size " + QByteArray::number(objects.size() + 1)
        + "/Root 1 0 R/Info 4 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// The same with the lines of each page one below the other.
inline QByteArray pdf(const QList<QList<QByteArray>> &pages, const QByteArray &info = {})
{
    QList<QList<Placed>> placed;
    for (const QList<QByteArray> &lines : pages) {
        placed.emplaceBack();
        for (const QByteArray &line : lines)
            placed.back().append({60, 780 - 14 * int(placed.back().size()), line});
    }
    return pdfOf(placed, info);
}

} // namespace Samples
