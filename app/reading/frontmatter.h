// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace Reading {

/// What stands above a text in the manner of static sites: lines of YAML between "---", or of TOML
/// between "+++".
struct FrontMatter
{
    /// Keys in lower case; plain values alone, without their quotation marks. Lists and nested
    /// values are passed over.
    QHash<QString, QString> values;
    /// Where the text below begins, in UTF-16 code units; 0 if there is no front matter.
    qsizetype end = 0;

    /// Value of the first of the keys that has one.
    QString first(std::initializer_list<const char16_t *> keys) const;
};

FrontMatter readFrontMatter(QStringView text);

} // namespace Reading
