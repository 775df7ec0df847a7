// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/article.h"

#include <QByteArray>

#include <optional>

namespace Casefile {

/// 64 bits of a cryptographic digest. Only a hint: whoever finds two the same compares what they
/// were made of.
qint64 digestOf(const QByteArray &bytes);
/// What the article says, whatever the page puts around it and however it breaks its lines.
QString bodyOf(const Reading::Article &article);
/// Nothing for an article that says nothing.
std::optional<qint64> bodyDigestOf(const QString &body);

} // namespace Casefile
