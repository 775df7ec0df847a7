// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/corpus/sentencebank.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace SentenceBank {

namespace {

/// "Russia or -; GRU" as Russia or nothing, and GRU.
Alternatives alternatives(const QString &text)
{
    QStringList result = text.split(u" or "_s);
    std::ranges::replace(result, u"-"_s, QString());
    return result;
}

std::vector<Alternatives> names(const QString &text)
{
    std::vector<Alternatives> result;
    if (text == u"-")
        return result;
    const QStringList items = text.split(u"; "_s);
    for (const QString &item : items)
        result.push_back(alternatives(item));
    return result;
}

std::optional<ExpectedEvent> eventOf(const QString &line)
{
    static const QRegularExpression form(
        u"^= (\\w+) \\| actor (.+) \\| target (.+) \\| date (.+) \\| status (.+)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    const auto kind = Extraction::kindFromString(match.capturedView(1));
    if (!kind)
        return {};
    ExpectedEvent event{*kind,
                        names(match.captured(2)),
                        names(match.captured(3)),
                        alternatives(match.captured(4)),
                        alternatives(match.captured(5)),
                        line};
    const auto isDate = [](const QString &date) {
        return date.isEmpty() || Dates::Edtf::parse(date);
    };
    const QStringList statuses{u"reported"_s, u"alleged"_s, u"planned"_s, u"possible"_s};
    const auto isStatus = [&](const QString &status) { return statuses.contains(status); };
    if (!std::ranges::all_of(event.dates, isDate) || !std::ranges::all_of(event.statuses, isStatus))
        return {};
    return event;
}

std::optional<Entry> entryOf(const QString &heading)
{
    static const QRegularExpression form(u"^## (\\d+)(?: published (\\S+))?$"_s);
    const QRegularExpressionMatch match = form.match(heading);
    if (!match.hasMatch())
        return {};
    Entry entry;
    entry.number = match.capturedView(1).toInt();
    if (match.hasCaptured(2)) {
        const auto date = Dates::Edtf::parse(match.captured(2));
        if (!date)
            return {};
        entry.published = Dates::Publication{*date, Dates::PublicationSource::CommandLine, {}};
    }
    return entry;
}

void readFile(const QString &path, Bank &bank)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        bank.problems += path;
    const QString content = QString::fromUtf8(file.readAll());
    bool inEntry = false;
    bool inEvents = false;
    const auto problem = [&](const QString &line) { bank.problems += path + u": "_s + line; };
    for (const QString &line : content.split(u'\n')) {
        if (line.startsWith(u"## ")) {
            const auto entry = entryOf(line);
            if (entry)
                bank.entries.push_back(*entry);
            else
                problem(line);
            inEntry = entry.has_value();
            inEvents = false;
        } else if (inEntry && line.startsWith(u"= ")) {
            inEvents = true;
            const auto event = eventOf(line);
            if (event)
                bank.entries.back().events.push_back(*event);
            else if (line != u"= no event")
                problem(line);
        } else if (inEntry && !inEvents) {
            bank.entries.back().text += line + u'\n';
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            problem(line);
        }
    }
}

} // namespace

Bank load(const QString &half)
{
    Bank bank;
    const QDir folder(QStringLiteral(COUNTERCLAIM_SENTENCE_BANK "/") + half);
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files)
        readFile(folder.filePath(name), bank);
    return bank;
}

} // namespace SentenceBank
