// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/store.h"
#include "app/extraction/account.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <random>

/// Entries of a case made up at random, with every field in use and the worst of texts in them:
/// what is kept must come back as it was, whatever it was.
namespace MadeUp {

class Press
{
public:
    explicit Press(unsigned seed) : m_random(seed) { }

    Casefile::Entry entry()
    {
        Casefile::Entry entry;
        Reading::Article &article = entry.article;
        m_length = 200 + number(3000);
        article.text = letters(m_length);
        article.id = text();
        article.item = chance() ? text() : QString();
        article.path = text();
        article.address = text();
        article.encoding = text();
        article.title = text();
        article.titleSpan = span();
        article.outlet = text();
        article.language = text();
        article.metadataDate = text();
        article.captureDate = text();
        for (qsizetype at = 0; at < m_length; at += 100 + number(300)) {
            if (chance())
                article.pageStarts.push_back(at);
            if (chance())
                article.furniture.push_back({{at, std::min(at + number(90), m_length)}, text()});
        }
        if (chance())
            entry.bytes =
                chance() ? article.text.toUtf8() : text().toUtf8() + QByteArray::number(m_random());
        fill(entry.findings);
        return entry;
    }

private:
    int number(int below) { return int(m_random() % unsigned(below)); }
    bool chance() { return m_random() % 2 == 0; }

    QString letters(qsizetype length)
    {
        static const QString hostile =
            QString::fromUtf8("'\";--%_\\<b>&\x1a\x1b[2J\xe2\x80\xae\xc3\xa9") + QChar(0)
            + QChar(0xd800) + QChar(0xdc00) + QChar(0xdfff) + QChar(0xfffe) + QChar(0xffff)
            + QChar(0xfeff);
        QString text;
        while (text.size() < length) {
            text += number(8) == 0 ? hostile[number(int(hostile.size()))]
                                   : QChar(ushort(' ' + number(90)));
        }
        return text;
    }

    QString text()
    {
        switch (number(8)) {
        case 0:
            return {};
        case 1:
            return QStringLiteral("'); drop table article; --");
        case 2:
            return QStringLiteral("<script>alert(1)</script>");
        default:
            return letters(number(40));
        }
    }

    QStringList texts()
    {
        QStringList list;
        for (int i = number(4); i > 0; --i)
            list.append(text());
        return list;
    }

    Reading::Span span()
    {
        const qsizetype start = number(int(m_length));
        return {start, start + number(int(m_length - start))};
    }

    std::vector<Reading::Span> spans()
    {
        std::vector<Reading::Span> list;
        for (int i = number(3); i > 0; --i)
            list.push_back(span());
        return list;
    }

    std::optional<Dates::Edtf> date()
    {
        static const QStringList values{QStringLiteral("2020-12-20"),
                                        QStringLiteral("2019~/2021?"),
                                        QStringLiteral("XXXX-09-29"),
                                        QStringLiteral("201X"),
                                        QStringLiteral("2017/.."),
                                        QStringLiteral("[2017-03-04,2017-04-03]"),
                                        QStringLiteral("2020-12-20T14:05:00+01:00"),
                                        QStringLiteral("-0500")};
        if (chance())
            return std::nullopt;
        return Dates::Edtf::parse(values[number(int(values.size()))]).value();
    }

    void fill(Extraction::Findings &findings)
    {
        findings.published = {date(), Dates::PublicationSource(number(5)), span()};
        qsizetype at = 0;
        for (int i = number(5); i > 0; --i) {
            Dates::Timex timex;
            timex.span = {at, at + number(8)};
            at += 9;
            timex.type = Dates::TimexType(number(4));
            timex.value = text();
            timex.date = date();
            timex.anchor = Dates::Anchor(number(3));
            timex.isLimit = chance();
            timex.rule = text();
            if (!findings.timexes.empty() && chance())
                timex.anchoredOn = findings.timexes.size() - 1;
            findings.timexes.push_back(timex);
        }
        Extraction::Digest digest;
        digest.published = date();
        for (int i = number(64); i > 0; --i)
            digest.sketch.push_back((std::uint64_t(m_random()) << 32) | m_random());
        const int events = number(5);
        for (int i = 1; i <= events; ++i) {
            findings.events.push_back(event(i));
            digest.accounts.push_back(account(findings.events.back()));
        }
        for (int i = 1; i < events; ++i) {
            findings.links.push_back({findings.events[std::size_t(i)].id, findings.events[0].id,
                                      Extraction::Relation(number(3))});
        }
        if (chance())
            findings.digest = std::make_shared<const Extraction::Digest>(digest);
    }

    Extraction::Event event(int place)
    {
        Extraction::Event event;
        event.id = QStringLiteral("e%1").arg(place);
        event.kind = Extraction::Kind(number(4));
        event.status = Extraction::Status(number(4));
        event.date = date();
        event.actors = texts();
        event.targets = texts();
        event.title = text();
        event.trigger = text();
        event.rule = text();
        for (int i = 1 + number(3); i > 0; --i) {
            event.mentions.push_back({span(), span(), spans(), spans(),
                                      chance() ? std::optional(span()) : std::nullopt, text()});
        }
        for (int i = number(6); i > 0; --i)
            event.reasons.push_back({text(), span(), text(), Extraction::Aspect(number(5))});
        event.confidence.value = float(number(1000)) / 1001;
        for (int i = number(6); i > 0; --i) {
            event.confidence.parts.push_back(
                {Extraction::Circumstance(number(int(Extraction::kCircumstanceCount))),
                 float(number(1000)) / 7 - 50});
        }
        return event;
    }

    Extraction::Account account(const Extraction::Event &event)
    {
        Extraction::Account account;
        account.event = event.id;
        account.kind = event.kind;
        account.status = event.status;
        account.date = event.date;
        account.actors = {texts(), texts()};
        account.targets = {texts(), texts()};
        account.victims = texts();
        account.incidents = texts();
        account.wording = (std::uint64_t(m_random()) << 32) | m_random();
        account.ties = std::uint32_t(number(8));
        return account;
    }

    std::mt19937 m_random;
    qsizetype m_length = 0;
};

inline std::vector<Casefile::Entry> entries(unsigned seed, int count)
{
    Press press(seed);
    std::vector<Casefile::Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(press.entry());
    return entries;
}

inline std::vector<Casefile::EntryRows> rows(const std::vector<Casefile::Entry> &entries)
{
    std::vector<Casefile::EntryRows> rows;
    for (const Casefile::Entry &entry : entries)
        rows.push_back(rowsOf(entry));
    return rows;
}

/// For QTemporaryDir: in memory where there is such a place, since waiting for a disk a thousand
/// times proves nothing more.
inline QString quickFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + QStringLiteral("/counterclaim-XXXXXX");
}

/// Timex has no comparison of its own.
inline bool same(const Dates::Timex &one, const Dates::Timex &other)
{
    return one.span == other.span && one.type == other.type && one.value == other.value
        && one.date == other.date && one.anchor == other.anchor && one.isLimit == other.isLimit
        && one.rule == other.rule && one.anchoredOn == other.anchoredOn;
}

inline bool same(const Extraction::Findings &one, const Extraction::Findings &other)
{
    const bool digests =
        one.digest && other.digest ? *one.digest == *other.digest : !one.digest && !other.digest;
    return digests && one.events == other.events && one.links == other.links
        && one.published == other.published
        && std::ranges::equal(one.timexes, other.timexes,
                              [](const auto &a, const auto &b) { return same(a, b); });
}

/// All articles of the case, in slices of a few.
inline std::vector<Casefile::StoredArticle> all(const Casefile::Store &store,
                                                QStringList *damaged = nullptr)
{
    std::vector<Casefile::StoredArticle> articles;
    for (std::optional<Casefile::Key> last = 0; last;) {
        auto slice = store.read(*last, 7);
        if (!slice)
            return {};
        for (auto &article : slice->articles)
            articles.push_back(std::move(article));
        if (damaged)
            damaged->append(slice->damaged);
        last = slice->last;
    }
    return articles;
}

} // namespace MadeUp
