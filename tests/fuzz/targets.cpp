// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include "app/dates/publication.h"
#include "app/dates/timex.h"
#include "app/extraction/extractor.h"
#include "app/extraction/lexiconparser.h"
#include "app/reading/delivery.h"
#include "app/reading/format.h"
#include "app/reading/inputdevice.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace Fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

void check(const Reading::Article &article)
{
    const qsizetype size = article.text.size();
    require(!article.id.isEmpty() && size > 0);
    require(0 <= article.titleSpan.start && article.titleSpan.start <= article.titleSpan.end
            && article.titleSpan.end <= size);
    qsizetype end = 0;
    for (const Reading::Furniture &furniture : article.furniture) {
        require(end <= furniture.span.start && furniture.span.start <= furniture.span.end);
        end = furniture.span.end;
    }
    require(end <= size);
    require(std::ranges::is_sorted(article.pageStarts));
    require(article.pageStarts.empty() || article.pageStarts.back() <= size);
}

/// The reader of one format, whatever the bytes look like.
void read(const QString &ending, const QByteArray &bytes)
{
    for (const Reading::Format &format : Reading::formats()) {
        if (std::ranges::none_of(format.endings, [&ending](const char16_t *known) {
                return ending == QStringView(known);
            }))
            continue;
        QByteArray copy = bytes;
        QBuffer source(&copy);
        source.open(QIODevice::ReadOnly);
        const Reading::Take take = [](const Reading::Outcome &outcome) {
            if (outcome)
                check(*outcome);
            else
                require(outcome.error().reason.endsWith(u'.'));
            return true;
        };
        Reading::Delivery delivery(u"a."_s + ending, take);
        if (format.readDocument) {
            delivery.give(format.readDocument(bytes));
        } else {
            Reading::InputDevice input(source);
            format.readMany(input, delivery);
        }
        return;
    }
    std::abort();
}

/// The first line as an EDTF value and as the day of publication, all as a text with times in it.
void readDates(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto date = Dates::Edtf::parse(text.section(u'\n', 0, 0));
    std::optional<Dates::Edtf> published;
    if (date) {
        const auto again = Dates::Edtf::parse(date->toString());
        require(again.has_value() && *again == *date);
        if (const auto bounds = date->bounds())
            require(bounds->earliest < bounds->latest);
        published = *date;
    } else {
        require(date.error().position >= 0 && !date.error().reason.isEmpty());
    }
    auto timexes = Dates::tagTimexes(text, published);
    qsizetype end = 0;
    for (const Dates::Timex &timex : timexes) {
        require(end <= timex.span.start && timex.span.start < timex.span.end);
        end = timex.span.end;
    }
    require(end <= text.size());
    Dates::markUncertain(timexes);
}

void readLexicon(const QByteArray &bytes)
{
    const auto loaded = Extraction::parseLexicon({{u"fuzz.txt"_s, QString::fromUtf8(bytes)}});
    for (const Reading::Failure &failure : loaded.failures)
        require(!failure.reason.isEmpty());
}

void extract(const QByteArray &bytes)
{
    static const Extraction::Extractor extractor;
    Reading::Article article;
    article.text = QString::fromUtf8(bytes);
    if (article.text.isEmpty())
        return;
    article.captureDate = u"2020-12-21"_s;
    const Extraction::Findings findings = extractor.extract(article);
    for (const Extraction::Event &event : findings.events) {
        require(!event.id.isEmpty() && !event.mentions.empty());
        for (const Extraction::Mention &mention : event.mentions) {
            require(0 <= mention.sentence.start && mention.sentence.start < mention.sentence.end
                    && mention.sentence.end <= article.text.size());
        }
    }
}

constexpr std::array kTargets{
    Target{"text", [](const QByteArray &bytes) { read(u"txt"_s, bytes); }},
    Target{"html", [](const QByteArray &bytes) { read(u"html"_s, bytes); }},
    Target{"feed", [](const QByteArray &bytes) { read(u"rss"_s, bytes); }},
    Target{"pdf", [](const QByteArray &bytes) { read(u"pdf"_s, bytes); }},
    Target{"warc", [](const QByteArray &bytes) { read(u"warc"_s, bytes); }},
    Target{"mail", [](const QByteArray &bytes) { read(u"eml"_s, bytes); }},
    Target{"markdown", [](const QByteArray &bytes) { read(u"md"_s, bytes); }},
    Target{"dates", readDates},
    Target{"lexicon", readLexicon},
    Target{"extraction", extract},
};

} // namespace

std::span<const Target> targets()
{
    return kTargets;
}

const Target *target(const char *name)
{
    const auto found = std::ranges::find_if(
        kTargets, [name](const Target &target) { return std::strcmp(target.name, name) == 0; });
    return found == kTargets.end() ? nullptr : &*found;
}

} // namespace Fuzz
