// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/pdf.h"

#include "app/reading/limits.h"
#include "app/reading/messages.h"
#include "app/reading/pagelines.h"
#include "app/reading/plaintext.h"

#include <QDateTime>
#include <QTimeZone>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Finding the columns of a page takes time that grows with the square of its words; pages with
/// more characters than this, far over any printed one, are read as they are written.
constexpr qsizetype kLargestPage = 100'000;

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Programs put the name of a file or their own into the title.
QString titleOf(const poppler::document &document)
{
    const QString title = fromPoppler(document.info_key("Title")).simplified();
    const bool isWord = !title.contains(u' ');
    const bool isProgram = title.startsWith(u"Microsoft Word"_s)
        || title.startsWith(u"untitled"_s, Qt::CaseInsensitive);
    return isWord || isProgram ? QString() : title;
}

/// A browser makes a PDF of a page when somebody prints it, not when it is published.
bool isPrintedPage(const poppler::document &document)
{
    for (const char *field : {"Creator", "Producer"}) {
        const QString program = fromPoppler(document.info_key(field));
        for (const char16_t *browser : {u"Mozilla", u"Chrom", u"Safari", u"wkhtmltopdf", u"Skia"}) {
            if (program.contains(QStringView(browser)))
                return true;
        }
    }
    return false;
}

/// Column by column, blocks parted by empty lines.
QString textOf(const poppler::page &page)
{
    const QString written = fromPoppler(page.text({}, poppler::page::raw_order_layout));
    if (written.size() > kLargestPage)
        return written;
    return fromPoppler(page.text({}, poppler::page::non_raw_non_physical_layout));
}

} // namespace

bool isPdf(const FileHead &head)
{
    // Rubbish before the mark is common, and allowed up to here by PDF 1.7, appendix H.
    constexpr qsizetype kSearched = 1024;
    const QByteArrayView start = head.bytes.first(qMin(head.bytes.size(), kSearched));
    return start.startsWith("%PDF-") || (head.ending == u"pdf" && start.indexOf("%PDF-") >= 0);
}

Document readPdf(const QByteArray &bytes)
{
    // What it finds amiss and mends is no news for a person; what it cannot mend is said below.
    poppler::set_debug_error_function([](const std::string &, void *) { }, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        return tl::unexpected(Text::tr("The PDF document is damaged or cut off."));
    if (document->is_locked())
        return tl::unexpected(Text::tr("The PDF document is encrypted and asks for a password."));
    const int count = document->pages();
    if (count > kMostPdfPages) {
        return tl::unexpected(Text::tr("The PDF document has %1 pages, the limit is %2.")
                                  .arg(QString::number(count), QString::number(kMostPdfPages)));
    }
    std::vector<QStringList> pages;
    qint64 characters = 0;
    for (int number = 0; number < count; ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        const QString text = page ? textOf(*page) : QString();
        characters += text.size();
        if (characters > kLargestArticle) {
            return tl::unexpected(Text::tr("The PDF document has more than %1 of text.")
                                      .arg(dataSize(kLargestArticle)));
        }
        pages.push_back(text.split(u'\n'));
    }
    PageText joined = joinPages(pages);
    if (isBlank(joined.text)) {
        return tl::unexpected(
            Text::tr("The PDF document has no text: its pages are pictures or empty."));
    }
    Article article;
    article.text = std::move(joined.text);
    article.pageStarts = std::move(joined.pageStarts);
    article.title = titleOf(*document);
    if (const time_t created = document->info_date_t("CreationDate"); created > 0)
        (isPrintedPage(*document) ? article.captureDate : article.metadataDate) =
            QDateTime::fromSecsSinceEpoch(created, QTimeZone::utc()).toString(Qt::ISODate);
    return article;
}

} // namespace Reading
