// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Reading {

/// Limits that hold after tameHtml(). Pages that people write stay far below them.
inline constexpr int kDeepestHtml = 256; ///< elements inside each other
inline constexpr int kMostHtmlTags = 400'000;
inline constexpr int kMostHtmlAttributes = 64; ///< of one tag

/// A copy of a page that the HTML parser reads in time and memory linear in its length. The parser
/// keeps HTML5's rules, by which depth, unclosed formatting (<b>, <font>) and attributes each cost
/// quadratic time, and takes a tree down by recursion. So what says nothing about an article goes
/// (comments, styles, scripts but for JSON-LD, drawings, formatting tags), and tags beyond the
/// limits go, while all text stays.
QByteArray tameHtml(QByteArrayView utf8);

} // namespace Reading
