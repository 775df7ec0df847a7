// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonsequence.h"

#include <QJsonDocument>

#include <utility>

namespace Cli {

JsonSequence::JsonSequence(std::function<void(const QString &)> write, bool list)
    : m_write(std::move(write))
    , m_isList(list)
{
}

void JsonSequence::add(const QJsonObject &object, bool oneOfMany)
{
    m_isList = m_isList || oneOfMany;
    const QByteArray text = QJsonDocument(object).toJson();
    if (m_isList)
        m_write(m_count > 0 ? QStringLiteral(",\n") : QStringLiteral("[\n"));
    m_write(QString::fromUtf8(m_isList ? text.trimmed() : text));
    ++m_count;
}

void JsonSequence::finish()
{
    if (m_isList)
        m_write(m_count > 0 ? QStringLiteral("\n]\n") : QStringLiteral("[\n]\n"));
}

} // namespace Cli
