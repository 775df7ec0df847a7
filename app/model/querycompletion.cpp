// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/querycompletion.h"

#include "app/model/querysyntax.h"

#include <QHash>

#include <algorithm>

namespace Model {

namespace {

using enum QueryField;

constexpr qsizetype kMostChoices = 12;

/// The part of a query that the cursor is in or right behind.
struct Part
{
    /// From its first letter on, after a minus.
    qsizetype start = 0;
    qsizetype end = 0;
    /// Where its value starts, behind the colon or a comma; start for words.
    qsizetype value = 0;
    /// Empty for words.
    QStringView field;
    bool quoted = false;
};

/// Goes over a value, to its end.
qsizetype skipValue(QStringView text, qsizetype at, bool inList)
{
    if (at < text.size()) {
        if (const QStringView closing = closingQuotes(text[at]); !closing.isEmpty()) {
            for (++at; at < text.size() && !closing.contains(text[at]); ++at) {
                if (text[at] == u'\\' && at + 1 < text.size())
                    ++at;
            }
            return std::min(at + 1, text.size());
        }
    }
    while (at < text.size() && !text[at].isSpace() && !(inList && text[at] == u','))
        ++at;
    return at;
}

Part partAt(QStringView text, qsizetype cursor)
{
    Part part{cursor, cursor, cursor, {}, false};
    for (qsizetype at = 0; at < cursor;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        if (text[at] == u'-' && at + 1 < text.size())
            ++at;
        const qsizetype start = at;
        const qsizetype field = queryFieldLength(text.sliced(at));
        at += field > 0 ? field + 1 : 0;
        for (;;) {
            const qsizetype value = at;
            at = skipValue(text, value, field > 0);
            if (cursor <= at && cursor >= value) {
                part = {start, at, value, text.sliced(start, field), false};
                part.quoted = value < text.size() && !closingQuotes(text[value]).isEmpty();
                return part;
            }
            if (field == 0 || at >= text.size() || text[at] != u',')
                break;
            ++at;
        }
        at = std::max(at, start + 1);
    }
    return part;
}

/// Whether one of the words of the name begins so.
bool hasWordFrom(const QString &name, QStringView typed)
{
    for (qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QueryVocabulary vocabularyOf(const OpenCase &openCase)
{
    constexpr std::size_t kMostEvents = 50'000;
    std::map<QueryField, QHash<QString, int>> counts;
    const auto &events = openCase.events();
    const std::size_t step = events.size() / kMostEvents + 1;
    for (std::size_t i = 0; i < events.size(); i += step) {
        const CaseEvent &event = events[i];
        for (const QString &name : event.event.actors)
            ++counts[Actor][name];
        for (const QString &name : event.event.targets)
            ++counts[Target][name];
        const QString &outlet = openCase.articles()[std::size_t(event.article)].article.outlet;
        if (!outlet.isEmpty())
            ++counts[Outlet][outlet];
        if (!event.event.rule.isEmpty())
            ++counts[Rule][event.event.rule];
    }
    QueryVocabulary vocabulary;
    for (const auto &[field, names] : counts) {
        QStringList &list = vocabulary[field] = names.keys();
        std::ranges::sort(list, [&names](const QString &one, const QString &other) {
            const int first = names[one];
            const int second = names[other];
            return first != second ? first > second : one < other;
        });
    }
    return vocabulary;
}

QueryCompletion completeQuery(const QString &text, qsizetype cursor,
                              const QueryVocabulary &vocabulary)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const Part part = partAt(text, cursor);
    QueryCompletion completion{part.value, part.end - part.value, {}};
    const qsizetype from = std::min(part.value + (part.quoted ? 1 : 0), cursor);
    const QStringView typed = QStringView(text).sliced(from, cursor - from);
    const auto offer = [&](const QString &choice) {
        if (completion.choices.size() < kMostChoices && !completion.choices.contains(choice))
            completion.choices.append(choice);
    };
    const auto offerNames = [&](QueryField field, const QString &before) {
        const auto names = vocabulary.find(field);
        if (names == vocabulary.end())
            return;
        for (const QString &name : names->second) {
            if (hasWordFrom(name, typed))
                offer(before + quotedValue(name.simplified()));
        }
    };
    if (part.field.isEmpty()) {
        if (typed.isEmpty() || part.quoted)
            return completion;
        for (const QueryFieldName &field : queryFields()) {
            if (field.name.startsWith(typed, Qt::CaseInsensitive))
                offer(field.name + u':');
        }
        if (typed.size() < 2)
            return completion;
        for (const QueryField field : {Actor, Target, Outlet})
            offerNames(field, nameOf(field).name + u':');
        return completion;
    }
    for (const QueryFieldName &field : queryFields()) {
        if (field.name.compare(part.field, Qt::CaseInsensitive) != 0)
            continue;
        for (const QString &value : field.values) {
            if (value.startsWith(typed, Qt::CaseInsensitive))
                offer(value);
        }
        offerNames(field.field, {});
    }
    // What is written in full needs no help.
    if (completion.choices.size() == 1
        && completion.choices.front() == QStringView(text).sliced(part.value, completion.length))
        completion.choices.clear();
    return completion;
}

} // namespace Model
