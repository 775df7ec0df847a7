// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/binary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Reading {

namespace {

struct Magic
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *kind;
};

const std::array kMagics{
    Magic{0, "%PDF-", QT_TRANSLATE_NOOP("Reading", "a PDF document")},
    Magic{0, "PK\x03\x04", QT_TRANSLATE_NOOP("Reading", "a ZIP archive or an Office document")},
    Magic{0, "PK\x05\x06", QT_TRANSLATE_NOOP("Reading", "an empty ZIP archive")},
    Magic{0, "\x89PNG\r\n\x1A\n", QT_TRANSLATE_NOOP("Reading", "a PNG picture")},
    Magic{0, "\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Reading", "a JPEG picture")},
    Magic{0, "GIF87a", QT_TRANSLATE_NOOP("Reading", "a GIF picture")},
    Magic{0, "GIF89a", QT_TRANSLATE_NOOP("Reading", "a GIF picture")},
    Magic{8, "WEBP", QT_TRANSLATE_NOOP("Reading", "a WebP picture")},
    Magic{0, QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("Reading", "a TIFF picture")},
    Magic{0, QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("Reading", "a TIFF picture")},
    Magic{0, "\x1F\x8B", QT_TRANSLATE_NOOP("Reading", "a gzip archive")},
    Magic{0, "BZh", QT_TRANSLATE_NOOP("Reading", "a bzip2 archive")},
    Magic{0, QByteArrayView("\xFD\x37zXZ\0", 6), QT_TRANSLATE_NOOP("Reading", "an xz archive")},
    Magic{0, "\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("Reading", "a Zstandard archive")},
    Magic{0, "7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("Reading", "a 7-Zip archive")},
    Magic{0, "Rar!\x1A\x07", QT_TRANSLATE_NOOP("Reading", "a RAR archive")},
    Magic{257, "ustar", QT_TRANSLATE_NOOP("Reading", "a tar archive")},
    Magic{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
          QT_TRANSLATE_NOOP("Reading", "an old Microsoft Office document")},
    Magic{0, "{\\rtf", QT_TRANSLATE_NOOP("Reading", "an RTF document")},
    Magic{0, "%!PS-Adobe", QT_TRANSLATE_NOOP("Reading", "a PostScript document")},
    Magic{0, QByteArrayView("SQLite format 3\0", 16),
          QT_TRANSLATE_NOOP("Reading", "an SQLite database")},
    Magic{0, "MZ", QT_TRANSLATE_NOOP("Reading", "a program")},
    Magic{0,
          "\x7F"
          "ELF",
          QT_TRANSLATE_NOOP("Reading", "a program")},
    Magic{0, "\xCF\xFA\xED\xFE", QT_TRANSLATE_NOOP("Reading", "a program")},
    Magic{4, "ftyp", QT_TRANSLATE_NOOP("Reading", "a video or a picture")},
    Magic{0, "\x1A\x45\xDF\xA3", QT_TRANSLATE_NOOP("Reading", "a video")},
    Magic{0, "OggS", QT_TRANSLATE_NOOP("Reading", "a sound or video file")},
    Magic{0, "ID3", QT_TRANSLATE_NOOP("Reading", "a sound file")},
    Magic{8, "WAVE", QT_TRANSLATE_NOOP("Reading", "a sound file")},
};

/// Short printable marks ("BZh", "ID3", "ftyp") also begin texts; a control character soon after
/// tells them apart.
bool isPrintable(QByteArrayView mark)
{
    return std::ranges::all_of(mark, [](char c) { return c >= ' ' && c < 0x7F; });
}

bool isControl(char c)
{
    return (c >= 0 && c < '\t') || (c > '\r' && c < ' ' && c != '\x1B') || c == 0x7F;
}

} // namespace

QString binaryKind(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), qsizetype(512)));
    const bool headHasControls = std::ranges::any_of(head, isControl);
    for (const Magic &magic : kMagics) {
        if (head.size() >= magic.offset + magic.bytes.size()
            && head.sliced(magic.offset).startsWith(magic.bytes)
            && (headHasControls || !isPrintable(magic.bytes) || magic.bytes.size() > 4))
            return QCoreApplication::translate("Reading", magic.kind);
    }
    return {};
}

bool looksBinary(QStringView text)
{
    qsizetype zeros = 0;
    qsizetype strange = 0;
    for (const QChar c : text) {
        if (c >= u' ' && c < u'\x7F')
            continue;
        zeros += c.isNull();
        switch (c.category()) {
        case QChar::Other_Control:
            strange += !c.isSpace() && c != u'\x1B';
            break;
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
            ++strange;
            break;
        default:
            break;
        }
    }
    // One zero byte in a thousand characters, or one strange character in fifty, is no accident.
    return (zeros > 0 && zeros * 1000 >= text.size()) || strange * 50 > text.size();
}

} // namespace Reading
