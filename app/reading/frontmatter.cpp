// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/frontmatter.h"

#include <QRegularExpression>

namespace Reading {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "value" # comment
QString plainValue(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'"') || text.startsWith(u'\'')) {
        const qsizetype end = text.indexOf(text.front(), 1);
        return end < 0 ? QString() : text.sliced(1, end - 1).toString();
    }
    if (text.startsWith(u'[') || text.startsWith(u'{') || text.startsWith(u'|')
        || text.startsWith(u'>') || text.startsWith(u'&') || text.startsWith(u'*'))
        return {};
    const qsizetype comment = text.indexOf(u" #"_s);
    return (comment < 0 ? text : text.first(comment)).trimmed().toString();
}

void readLine(QStringView line, QChar separator, QHash<QString, QString> &values)
{
    const qsizetype place = line.indexOf(separator);
    // What is indented belongs to the key above.
    if (place <= 0 || line.front().isSpace() || line.front() == u'#')
        return;
    const QString key = line.first(place).trimmed().toString().toLower();
    const QString value = plainValue(line.sliced(place + 1));
    if (!value.isEmpty() && !values.contains(key))
        values.insert(key, value);
}

} // namespace

QString FrontMatter::first(std::initializer_list<const char16_t *> keys) const
{
    for (const char16_t *key : keys) {
        if (const QString value = values.value(QString::fromUtf16(key)); !value.isEmpty())
            return value;
    }
    return {};
}

FrontMatter readFrontMatter(QStringView text)
{
    constexpr int kMostLines = 200;
    const bool toml = text.startsWith(u"+++");
    if (!toml && !text.startsWith(u"---"))
        return {};
    const QStringView fence = text.first(3);
    FrontMatter matter;
    qsizetype start = 0;
    for (int number = 0; number < kMostLines; ++number) {
        const qsizetype end = text.indexOf(u'\n', start);
        const QStringView line = text.sliced(start, (end < 0 ? text.size() : end) - start);
        const bool isFence = line.trimmed() == fence || (!toml && line.trimmed() == u"...");
        if (number == 0 && !isFence)
            return {};
        start = end < 0 ? text.size() : end + 1;
        if (number > 0 && isFence) {
            matter.end = start;
            return matter.values.isEmpty() ? FrontMatter() : matter;
        }
        if (number > 0)
            readLine(line, toml ? u'=' : u':', matter.values);
        if (end < 0)
            break;
    }
    return {};
}

} // namespace Reading
