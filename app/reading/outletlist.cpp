// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/outletlist.h"

#include "app/reading/lexiconfile.h"

#include <algorithm>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLongestUnknownName = 5;

bool mayBeSmall(const Word &word)
{
    static const WordTable kSmall{u"of", u"the", u"and", u"in", u"for", u"de"};
    return word.isIn(kSmall);
}

} // namespace

void OutletList::add(QStringView file)
{
    for (const LexiconLine &line : lexiconLines(file)) {
        if (line.section == u"last words") {
            m_endings.append(u' ' + folded(line.text));
        } else if (line.section == u"carriers") {
            m_carriers.insert(folded(line.text));
        } else if (line.section == u"first words") {
            m_beginnings.append(folded(line.text) + u' ');
        } else if (line.section != u"names") {
            m_problems.append(
                u"line %1: unknown section [%2]"_s.arg(line.number).arg(line.section));
        } else {
            const QString name = line.text.section(u':', 0, 0).trimmed();
            m_names.insert(folded(name), name);
            const QStringList others = line.text.section(u':', 1).split(u',', Qt::SkipEmptyParts);
            for (const QString &other : others)
                m_names.insert(folded(other), name);
        }
    }
}

QString OutletList::known(QStringView name) const
{
    return m_names.value(folded(name));
}

QString OutletList::ofAddress(QStringView address) const
{
    const QString host = hostOf(address);
    if (m_carriers.contains(host))
        return {};
    for (QString part = host; part.contains(u'.'); part = part.section(u'.', 1)) {
        if (const QString name = known(part); !name.isEmpty())
            return name;
    }
    return host;
}

bool OutletList::looksLikeOutlet(QStringView name) const
{
    if (!known(name).isEmpty())
        return true;
    const std::vector<Word> words = wordsOf(name, {0, name.size()});
    if (words.empty() || words.size() > kLongestUnknownName)
        return false;
    const QString plain = folded(name);
    if (words.size() == 1)
        return words.front().kind == Word::Address;
    return std::ranges::all_of(words, [](const Word &w) { return w.capitalised || mayBeSmall(w); })
        && (std::ranges::any_of(m_endings, [&plain](const QString &e) { return plain.endsWith(e); })
            || std::ranges::any_of(m_beginnings,
                                   [&plain](const QString &b) { return plain.startsWith(b); }));
}

QString hostOf(QStringView address)
{
    QString host = address.toString().toLower();
    if (const qsizetype scheme = host.indexOf(u"://"_s); scheme >= 0)
        host.remove(0, scheme + 3);
    host = host.section(u'/', 0, 0).section(u'?', 0, 0).section(u':', 0, 0);
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    return host;
}

} // namespace Reading
