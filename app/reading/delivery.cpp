// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/delivery.h"

#include "app/reading/filelist.h"
#include "app/reading/messages.h"
#include "app/reading/textpage.h"

#include <QCryptographicHash>
#include <QUrl>

#include <cstring>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
}

/// "norway-denies-it" of https://example.org/2020/12/norway-denies-it.html: letters and digits
/// alone, fit for the name of a file.
QString readablePart(const QString &address)
{
    constexpr qsizetype kLongest = 40;
    const QString path = QUrl(address).path();
    const QString name = path.section(u'/', -1, -1, QString::SectionSkipEmpty).section(u'.', 0, 0);
    QString readable;
    for (const QChar c : name) {
        if (readable.size() >= kLongest)
            break;
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            readable += c.toLower();
        else if (!readable.isEmpty() && !readable.endsWith(u'-'))
            readable += u'-';
    }
    while (readable.endsWith(u'-'))
        readable.chop(1);
    return readable;
}

QString placed(const QString &reason, const Item &item)
{
    if (item.name.isEmpty())
        return Text::tr("Item %1: %2").arg(QString::number(item.number), reason);
    constexpr qsizetype kLongest = 100;
    const QString name = item.name.simplified();
    return Text::tr("Item %1 (%2): %3")
        .arg(QString::number(item.number),
             name.size() > kLongest ? name.first(kLongest) + u'…' : name, reason);
}

} // namespace

Delivery::Delivery(const QString &path, const Take &take) : m_path(path), m_take(take) { }

bool Delivery::give(Document document)
{
    return give(std::move(document), {});
}

bool Delivery::give(Document document, const Item &item)
{
    if (!document)
        return fail(item.number > 0 ? placed(document.error(), item) : document.error());
    Article &article = *document;
    article.id = nameWithoutEnding(m_path);
    article.path = m_path == u"-" ? QString() : m_path;
    if (article.address.isEmpty())
        article.address = item.address;
    if (item.number > 0) {
        article.item = keyOf(item);
        article.id += u'#' + article.item;
    }
    describeText(article);
    return hand(std::move(article));
}

bool Delivery::fail(const QString &reason)
{
    return hand(tl::unexpected(Failure{m_path, reason}));
}

bool Delivery::hand(Outcome outcome)
{
    ++m_count;
    if (m_wanted)
        m_wanted = m_take(std::move(outcome));
    return m_wanted;
}

QString Delivery::keyOf(const Item &item)
{
    QString key = QString::number(item.number);
    if (!item.identity.isEmpty()) {
        key = readablePart(item.address);
        if (!key.isEmpty())
            key += u'-';
        key += QLatin1StringView(digestOf(item.identity).first(4).toHex());
    }
    const QString wanted = key;
    for (int number = 2;; ++number) {
        quint64 mark = 0;
        std::memcpy(&mark, digestOf(key).constData(), sizeof mark);
        if (!m_taken.contains(mark)) {
            m_taken.insert(mark);
            return key;
        }
        key = u"%1-%2"_s.arg(wanted).arg(number);
    }
}

} // namespace Reading
