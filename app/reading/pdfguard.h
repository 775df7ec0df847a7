// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Reading {

/// Whether nodes of a PDF's page tree are among their own children, be they written plainly or in
/// object streams (PDF 1.7, 7.5.7 and 7.7.3). PDFium goes round in such a tree until its stack
/// ends. Linear in the length of the file.
bool hasLoopedPages(QByteArrayView pdf);

} // namespace Reading
