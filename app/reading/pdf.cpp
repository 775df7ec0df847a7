// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/pdf.h"

#include "app/reading/limits.h"
#include "app/reading/messages.h"
#include "app/reading/pagelines.h"
#include "app/reading/pdfguard.h"
#include "app/reading/plaintext.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfDocument>
#include <QPdfSelection>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonFor(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
        return Text::tr("The PDF document is encrypted and asks for a password.");
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return Text::tr("The PDF document is encrypted in a way that is not known here.");
    default:
        return Text::tr("The PDF document is damaged or cut off.");
    }
}

/// Programs put the name of a file or their own into the title.
QString titleOf(const QPdfDocument &document)
{
    const QString title =
        document.metaData(QPdfDocument::MetaDataField::Title).toString().simplified();
    const bool isWord = !title.contains(u' ');
    const bool isProgram = title.startsWith(u"Microsoft Word"_s)
        || title.startsWith(u"untitled"_s, Qt::CaseInsensitive);
    return isWord || isProgram ? QString() : title;
}

/// A browser makes a PDF of a page when somebody prints it, not when it is published.
bool isPrintedPage(const QPdfDocument &document)
{
    for (const auto field :
         {QPdfDocument::MetaDataField::Creator, QPdfDocument::MetaDataField::Producer}) {
        const QString program = document.metaData(field).toString();
        for (const char16_t *browser : {u"Mozilla", u"Chrom", u"Safari", u"wkhtmltopdf", u"Skia"}) {
            if (program.contains(QStringView(browser)))
                return true;
        }
    }
    return false;
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
    if (hasLoopedPages(bytes))
        return tl::unexpected(
            Text::tr("The pages of the PDF document are in a loop: it is damaged."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return tl::unexpected(reasonFor(document.error()));
    const int count = document.pageCount();
    if (count > kMostPdfPages) {
        return tl::unexpected(Text::tr("The PDF document has %1 pages, the limit is %2.")
                                  .arg(QString::number(count), QString::number(kMostPdfPages)));
    }
    std::vector<QStringList> pages;
    qint64 characters = 0;
    for (int page = 0; page < count; ++page) {
        const QString text = document.getAllText(page).text();
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
    article.title = titleOf(document);
    const QDateTime created =
        document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime();
    if (created.isValid())
        (isPrintedPage(document) ? article.captureDate : article.metadataDate) =
            created.toString(Qt::ISODate);
    return article;
}

} // namespace Reading
