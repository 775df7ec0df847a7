// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/bodytext.h"

namespace Reading {

QString bodyText(const Article &article)
{
    QString text;
    text.reserve(article.text.size());
    qsizetype begin = 0;
    for (const Furniture &furniture : article.furniture) {
        text += QStringView(article.text).mid(begin, furniture.span.start - begin);
        text += u'\n';
        begin = furniture.span.end;
    }
    text += QStringView(article.text).mid(begin);
    return text;
}

} // namespace Reading
