// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/duplicates.h"

#include "app/reading/bodytext.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Casefile {

qint64 digestOf(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    return qFromBigEndian<qint64>(digest.constData());
}

QString bodyOf(const Reading::Article &article)
{
    return Reading::bodyText(article).simplified();
}

std::optional<qint64> bodyDigestOf(const QString &body)
{
    if (body.isEmpty())
        return std::nullopt;
    return digestOf(body.toUtf8());
}

} // namespace Casefile
