// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/htmlentities.h"

#include "app/reading/htmltree.h"

namespace Reading {

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&') || !text.contains(u';'))
        return text;
    // Inside <title> the parser reads references and no tags.
    const HtmlTree tree("<title>" + text.toUtf8().replace('<', "&lt;") + "</title>");
    QString plain;
    visitTree(
        tree.root(),
        [&plain](const GumboNode *node) {
            if (isElement(node, GUMBO_TAG_TITLE))
                plain = textOf(node);
            return node->type == GUMBO_NODE_ELEMENT;
        },
        [](const GumboNode *) {});
    return plain;
}

} // namespace Reading
