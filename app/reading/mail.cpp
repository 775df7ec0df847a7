// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/mail.h"

#include "app/reading/headerfields.h"
#include "app/reading/messages.h"
#include "app/reading/pagelines.h"
#include "app/reading/payload.h"
#include "app/reading/textlines.h"
#include "app/reading/words.h"

#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Unref>;

Owned<GMimeMessage> parse(const QByteArray &bytes)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    if (bytes.startsWith("From "))
        g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

MediaType typeOf(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    const QByteArray name = QByteArray(g_mime_content_type_get_media_type(type)) + '/'
        + g_mime_content_type_get_media_subtype(type);
    return {name.toLower(), g_mime_content_type_get_parameter(type, "charset")};
}

/// Parts in the order in which they stand, also those inside others.
template <typename Visit>
void visitParts(GMimeMessage *message, Visit visit)
{
    GMimePartIter *place = g_mime_part_iter_new(GMIME_OBJECT(message));
    do {
        GMimeObject *part = g_mime_part_iter_get_current(place);
        if (part && GMIME_IS_PART(part) && !g_mime_part_is_attachment(GMIME_PART(part))) {
            if (!visit(GMIME_PART(part)))
                break;
        }
    } while (g_mime_part_iter_next(place));
    g_mime_part_iter_free(place);
}

Document readBody(GMimeMessage *message)
{
    constexpr int kMostParts = 1000;
    int parts = 0;
    GMimePart *plain = nullptr;
    Document found = tl::unexpected(Text::tr("The message has no part that is a readable text."));
    visitParts(message, [&](GMimePart *part) {
        const MediaType type = typeOf(GMIME_OBJECT(part));
        if (type.isHtml())
            found = readPayload(contentOf(part), type);
        else if (type.isPlain() && !plain)
            plain = part;
        return !found && ++parts < kMostParts;
    });
    if (found || !plain)
        return found;
    found = readPayload(contentOf(plain), typeOf(GMIME_OBJECT(plain)));
    if (found)
        found->text = joinWrapped(found->text);
    return found;
}

/// The name that the sender gives, else the host of the address.
QString senderOf(GMimeMessage *message)
{
    InternetAddressList *list = g_mime_message_get_from(message);
    if (!list || internet_address_list_length(list) < 1)
        return {};
    InternetAddress *address = internet_address_list_get_address(list, 0);
    const QString name = QString::fromUtf8(internet_address_get_name(address)).simplified();
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(address))
        return name;
    const QString mailbox =
        QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    return mailbox.section(u'@', 1);
}

QString dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return {};
    const std::unique_ptr<gchar, decltype(&g_free)> text(
        g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z"), &g_free);
    return QString::fromUtf8(text.get());
}

void putAbove(const QString &subject, Article &article)
{
    const QString wanted = folded(subject);
    for (const Line &line : linesOf(article.text)) {
        if (folded(QStringView(article.text).sliced(line.span.start, line.span.length())) == wanted)
            return;
    }
    article.text.prepend(subject + u"\n\n"_s);
}

} // namespace

bool isMail(const FileHead &head)
{
    QByteArrayView bytes = head.bytes;
    if (bytes.startsWith("From "))
        bytes = bytes.sliced(bytes.indexOf('\n') + 1);
    const QByteArrayView line = bytes.first(qMax(bytes.indexOf('\n'), qsizetype(0)));
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.first(colon).contains(' '))
        return false;
    const qsizetype end = endOfHead(bytes).first;
    const HeaderFields fields(end < 0 ? bytes : bytes.first(end));
    const auto has = [&fields](const char *name) { return !fields.value(name).isEmpty(); };
    const bool named = head.ending == u"eml" || head.ending == u"mht" || head.ending == u"mhtml";
    const bool ofWriter = has("from") || has("subject") || has("content-type");
    const bool ofPost =
        has("mime-version") || has("message-id") || has("received") || has("return-path");
    return ofWriter && (ofPost || named);
}

Document readMail(const QByteArray &bytes)
{
    const Owned<GMimeMessage> message = parse(bytes);
    if (!message)
        return tl::unexpected(Text::tr("The message is damaged."));
    Document document = readBody(message.get());
    if (!document)
        return document;
    const auto header = [&message](const char *name) {
        return QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message.get()), name));
    };
    const QString subject =
        QString::fromUtf8(g_mime_message_get_subject(message.get())).simplified();
    const QString sender = senderOf(message.get());
    const QString saved = header("Snapshot-Content-Location");
    const bool isSavedPage = !saved.isEmpty() || sender.startsWith(u"Saved by"_s)
        || header("From").contains(u"Saved by"_s);
    if (isSavedPage) {
        document->captureDate = dateOf(message.get());
        document->address = saved;
        if (document->title.isEmpty())
            document->title = subject;
        return document;
    }
    if (document->metadataDate.isEmpty())
        document->metadataDate = dateOf(message.get());
    if (document->outlet.isEmpty())
        document->outlet = sender;
    if (!subject.isEmpty()) {
        document->title = subject;
        putAbove(subject, *document);
    }
    return document;
}

} // namespace Reading
