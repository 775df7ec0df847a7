// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/warc.h"

#include "app/reading/delivery.h"
#include "app/reading/inputdevice.h"
#include "app/reading/limits.h"
#include "app/reading/messages.h"
#include "app/reading/payload.h"
#include "app/reading/webresponse.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 64 * 1024;
constexpr qint64 kLongestHead = 256 * 1024;

/// Text files of web sites that speak to programs.
bool isForPrograms(const QString &address)
{
    static constexpr std::array kNames{u"robots.txt", u"ads.txt", u"app-ads.txt", u"humans.txt",
                                       u"security.txt"};
    const QString name = QUrl(address).fileName();
    return std::ranges::any_of(kNames, [&name](const char16_t *known) {
        return name.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    });
}

class WarcReader
{
public:
    WarcReader(InputDevice &input, Delivery &delivery) : m_input(input), m_delivery(delivery) { }

    void read()
    {
        while (m_delivery.isWanted() && findRecord()) {
            ++m_record;
            if (!readHead() || !readRecord())
                return;
        }
    }

private:
    /// Goes to the line that begins a record; false at the end. Anything but empty lines before it
    /// means that the record before had a wrong length.
    bool findRecord()
    {
        bool lost = std::exchange(m_hasNoLength, false);
        while (true) {
            const QByteArray line = m_input.readLine(kLongestLine);
            if (line.isEmpty())
                return false;
            if (line.startsWith("WARC/"))
                return true;
            if (!lost && !line.trimmed().isEmpty()) {
                lost = true;
                const QString reason = m_record == 0
                    ? Text::tr("The archive does not begin with a record.")
                    : Text::tr("Record %1 has a wrong length.").arg(m_record);
                if (!m_delivery.fail(reason))
                    return false;
            }
        }
    }

    bool readHead()
    {
        QByteArray head;
        while (head.size() < kLongestHead) {
            const QByteArray line = m_input.readLine(kLongestLine);
            if (line.isEmpty())
                return isWhole(0, 1);
            if (line.trimmed().isEmpty())
                break;
            head += line;
        }
        m_fields = HeaderFields(head);
        m_address = QString::fromUtf8(m_fields.value("warc-target-uri"));
        if (m_address.startsWith(u'<') && m_address.endsWith(u'>'))
            m_address = m_address.sliced(1, m_address.size() - 2);
        return true;
    }

    /// False where the archive ends.
    bool readRecord()
    {
        bool ok = false;
        const qint64 length = m_fields.value("content-length").toLongLong(&ok);
        m_hasNoLength = !ok || length < 0;
        if (m_hasNoLength)
            return m_delivery.fail(Text::tr("Record %1 has no length.").arg(m_record));
        const QByteArray type = m_fields.value("warc-type");
        const bool isPage = type == "response" || type == "resource" || type == "conversion";
        if (!isPage)
            return skip(length);
        const QByteArray block = m_input.readUpTo(std::min(length, kLargestArticle));
        if (length > kLargestArticle) {
            if (isWanted(contentOf(block, type)))
                give(tl::unexpected(
                    Text::tr("The page is too large for an article: it has %1, the limit is %2.")
                        .arg(dataSize(length), dataSize(kLargestArticle))));
            return skip(length - block.size());
        }
        if (block.size() < length)
            return isWhole(block.size(), length);
        const WebResponse content = contentOf(block, type);
        if (isWanted(content))
            readPage(content);
        return m_delivery.isWanted();
    }

    bool skip(qint64 length)
    {
        const qint64 skipped = m_input.skip(length);
        return isWhole(skipped, length);
    }

    /// Says that the archive ends too early if it does.
    bool isWhole(qint64 read, qint64 length)
    {
        if (read >= length)
            return true;
        if (m_input.problem().isEmpty())
            m_delivery.fail(Text::tr("The archive is cut off in record %1.").arg(m_record));
        return false;
    }

    WebResponse contentOf(QByteArrayView block, const QByteArray &type) const
    {
        if (type == "response")
            return parseResponse(block);
        WebResponse plain;
        plain.status = 200;
        plain.type = mediaType(m_fields.value("content-type"));
        plain.body = block;
        return plain;
    }

    bool isWanted(const WebResponse &content) const
    {
        const bool continued = !m_fields.value("warc-segment-number").isEmpty()
            && m_fields.value("warc-segment-number") != "1";
        return content.status / 100 == 2 && isReadable(content.type) && !continued
            && !isForPrograms(m_address);
    }

    void readPage(const WebResponse &content)
    {
        const auto body = bodyOf(content);
        if (!body) {
            give(tl::unexpected(body.error()));
            return;
        }
        Document document = readPayload(*body, content.type);
        // Frames, counters and scripts that call themselves pages have no text.
        if (!document)
            return;
        document->captureDate = QString::fromLatin1(m_fields.value("warc-date"));
        document->address = m_address;
        give(std::move(document));
    }

    void give(Document document)
    {
        const QString captured = QString::fromLatin1(m_fields.value("warc-date"));
        const QString identity = m_address.isEmpty()
            ? QString::fromLatin1(m_fields.value("warc-record-id"))
            : m_address + u' ' + captured;
        m_delivery.give(std::move(document), {m_record, m_address, identity, m_address});
    }

    InputDevice &m_input;
    Delivery &m_delivery;
    HeaderFields m_fields;
    QString m_address;
    /// Of all kinds, from 1.
    int m_record = 0;
    /// Where it ends is not known, and has been said.
    bool m_hasNoLength = false;
};

} // namespace

bool isWarc(const FileHead &head)
{
    return head.bytes.startsWith("WARC/");
}

void readWarc(InputDevice &input, Delivery &delivery)
{
    WarcReader(input, delivery).read();
}

} // namespace Reading
