// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/format.h"

#include "app/reading/feed.h"
#include "app/reading/htmlpage.h"
#include "app/reading/mail.h"
#include "app/reading/markdown.h"
#include "app/reading/pdf.h"
#include "app/reading/plaintext.h"
#include "app/reading/warc.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kPdfEndings{u"pdf"};
constexpr std::array kWarcEndings{u"warc", u"wet"};
constexpr std::array kMailEndings{u"eml", u"mht", u"mhtml"};
constexpr std::array kFeedEndings{u"rss", u"atom", u"rdf", u"xml"};
constexpr std::array kMarkdownEndings{u"md", u"markdown"};
constexpr std::array kHtmlEndings{u"html", u"htm", u"xhtml"};
constexpr std::array kTextEndings{u"txt", u"text"};

constexpr std::array kFormats{
    Format{kPdfEndings, isPdf, readPdf, nullptr},
    Format{kWarcEndings, isWarc, nullptr, readWarc},
    Format{kMailEndings, isMail, readMail, nullptr},
    Format{kFeedEndings, isFeed, nullptr, readFeed},
    Format{kMarkdownEndings, isMarkdown, readMarkdown, nullptr},
    Format{kHtmlEndings, isHtml, readHtmlPage, nullptr},
    Format{kTextEndings, isPlainText, readPlainText, nullptr},
};

} // namespace

bool FileHead::beginsWithLetter() const
{
    const auto first = std::ranges::find_if_not(
        bytes, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return first != bytes.end()
        && ((*first >= 'a' && *first <= 'z') || (*first >= 'A' && *first <= 'Z'));
}

std::span<const Format> formats()
{
    return kFormats;
}

const Format *formatOf(const FileHead &head)
{
    const auto found = std::ranges::find_if(
        kFormats, [&head](const Format &format) { return format.matches(head); });
    return found == kFormats.end() ? nullptr : &*found;
}

QStringList articleEndings()
{
    QStringList endings;
    for (const Format &format : kFormats) {
        for (const char16_t *ending : format.endings)
            endings.append(QString::fromUtf16(ending));
    }
    return endings;
}

QString endingOf(const QString &path)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    return ending == u"gz" ? QFileInfo(info.completeBaseName()).suffix().toLower() : ending;
}

} // namespace Reading
