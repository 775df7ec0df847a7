// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/words.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>

namespace Reading {

/// The outlets of files such as resources/lexicons/outlets.txt, and how an unknown one is told.
class OutletList
{
public:
    explicit OutletList(QStringView file) { add(file); }
    /// More outlets; a name known before stands for the outlet of this file from now on.
    void add(QStringView file);

    /// The outlet that a name, another name of it or a host name stands for; empty if unknown.
    QString known(QStringView name) const;
    /// The outlet of a web address or host name: known, or the host name without "www."; empty for
    /// a host that carries what others wrote.
    QString ofAddress(QStringView address) const;
    /// Whether the words are an outlet's name: known, or capitalised with a telling word.
    bool looksLikeOutlet(QStringView name) const;

    /// "line 3: unknown section [nams]", for each line that cannot be used.
    const QStringList &problems() const { return m_problems; }

private:
    QHash<QString, QString> m_names;
    /// Each with the space that parts it from the rest of the name.
    QStringList m_endings;
    QStringList m_beginnings;
    /// Hosts that carry what others wrote.
    QSet<QString> m_carriers;
    QStringList m_problems;
};

/// "www." and everything but the host taken off: "https://www.example.com/a" -> "example.com".
QString hostOf(QStringView address);

} // namespace Reading
