// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reading/htmltree.h"

#include <QString>

#include <vector>

namespace Reading {

/// An element that starts a line of its own, as a node of the tree of boxes.
struct HtmlBox
{
    /// Place of the box around it; the first box has -1.
    int parent = -1;
    /// <article>, <main> or an articleBody, by which a page may name its main text.
    bool semantic = false;
    bool article = false;
    bool form = false;
    /// In a <header>.
    bool header = false;
};

/// A paragraph, heading, list item, caption or cell: one line of the text.
struct HtmlBlock
{
    /// White space collapsed.
    QString text;
    /// Place of its box.
    int box = 0;
    /// 1 to 6 for a heading, else 0.
    int headingLevel = 0;
    /// Characters of text that stand in links.
    qsizetype linkCharacters = 0;
};

struct HtmlBlocks
{
    /// A box comes before those inside it.
    std::vector<HtmlBox> boxes;
    /// In document order.
    std::vector<HtmlBlock> blocks;
};

/// What a reader of the page sees: without navigation, asides, footers, dialogs, controls and
/// hidden parts.
HtmlBlocks blocksOf(const HtmlTree &tree);

} // namespace Reading
