// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/hostiletexts.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

using Piece = std::function<QByteArray(std::size_t)>;

/// piece(0), piece(1) … until there are so many bytes.
std::function<QByteArray(std::size_t)> chain(Piece piece)
{
    return [piece = std::move(piece)](std::size_t bytes) {
        QByteArray text;
        text.reserve(qsizetype(bytes + 100));
        for (std::size_t i = 0; std::size_t(text.size()) < bytes; ++i)
            text += piece(i);
        return text;
    };
}

std::function<QByteArray(std::size_t)> repeat(const QByteArray &piece)
{
    return chain([piece](std::size_t) { return piece; });
}

/// A name for each number, that no list knows: "Babe", "Cabe" … "Babebabe".
QByteArray newName(std::size_t number)
{
    constexpr std::array kSyllables{"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"};
    QByteArray name;
    for (std::size_t rest = number + 10; rest > 0; rest /= 10)
        name += kSyllables[rest % 10];
    name[0] = char(name[0] - 'a' + 'A');
    return name;
}

QByteArray newDate(std::size_t number)
{
    constexpr std::array kMonths{"January",   "March",   "April",    "July",
                                 "September", "October", "November", "December"};
    return QByteArray::number(1 + number % 28) + ' ' + kMonths[number / 28 % 8] + ' '
        + QByteArray::number(1990 + number / 28 / 8 % 60);
}

QByteArray newEvent(std::size_t number)
{
    constexpr std::array kStates{"Russia", "China",  "Iran",    "Israel",
                                 "France", "Canada", "Ukraine", "Japan"};
    const QByteArray first = kStates[number % 8];
    const QByteArray second = kStates[(number / 8 + number + 1) % 8];
    const QByteArray date = newDate(number);
    switch (number % 4) {
    case 0:
        return first + " hacked the " + newName(number) + " Bank on " + date + ".\n";
    case 1:
        return first + " accused " + second + " of a cyber attack on " + date + ".\n";
    case 2:
        return first + " denied hacking " + second + " on " + date + ".\n";
    default:
        return "The presidents of " + first + " and " + second + " met on " + date + ".\n";
    }
}

} // namespace

std::vector<HostileText> hostileTexts()
{
    const QString text = u"txt"_s;
    const QByteArray sentence = "Officials in Washington said on Monday that hackers had broken "
                                "into the ministry's network. ";
    return {
        {u"triggers"_s, repeat("hacked accused denied met cyberattack blamed summit rejected "),
         text},
        {u"events"_s, chain(newEvent), text},
        {u"one line"_s, repeat(sentence), text},
        {u"no stops"_s, repeat("officials in Washington said that hackers of the ministry and "),
         text},
        {u"quotation marks"_s, repeat("\""), text},
        {u"nested quotations"_s, repeat("“said ‘he "), text},
        {u"open quotations"_s, repeat("He said: “we deny the attack.\n"), text},
        {u"capitals"_s, repeat("HACKERS FROM BABE ATTACK THE FOREIGN MINISTRY OF CEDI "), text},
        {u"names"_s, chain([](std::size_t i) { return newName(i) + ' '; }), text},
        {u"persons"_s, chain([](std::size_t i) {
             return "President " + newName(i) + ' ' + newName(i + 1) + " spoke. ";
         }),
         text},
        {u"pronouns"_s, repeat("he said she told them it was his and they met her "), text},
        {u"dates"_s, chain([](std::size_t i) { return newDate(i) + ' '; }), text},
        {u"relative dates"_s, repeat("last Thursday two weeks ago the next month early "), text},
        {u"numbers"_s, repeat("2016 11 03 1999 "), text},
        {u"letters"_s, repeat("a"), text},
        {u"short lines"_s, repeat("Share\n\n"), text},
        {u"new lines"_s, chain([](std::size_t i) { return newName(i) + '\n'; }), text},
        {u"nested tags"_s, repeat("<div><p>Share "), u"html"_s},
        {u"paragraphs"_s, repeat("<p>" + sentence + "</p>"), u"html"_s},
    };
}
