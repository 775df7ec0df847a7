// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace Cli {

/// JSON objects as they come: one alone as it is, several as a list of objects.
class JsonSequence
{
public:
    /// list: there will be a list whatever comes.
    JsonSequence(std::function<void(const QString &)> write, bool list);

    /// oneOfMany: the object comes from a file that can hold several, so that it stands in a list
    /// even if it stays alone.
    void add(const QJsonObject &object, bool oneOfMany);
    void finish();

private:
    std::function<void(const QString &)> m_write;
    bool m_isList;
    int m_count = 0;
};

} // namespace Cli
