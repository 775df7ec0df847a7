// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace Reading {

/// The tree of a page that tameHtml() has been over; owns it and the bytes it points into.
class HtmlTree
{
public:
    explicit HtmlTree(QByteArray tamed);

    const GumboNode *root() const { return m_output->root; }

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_page;
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

/// Value of an attribute, without white space at its ends; empty if there is none.
QString attributeOf(const GumboNode *element, const char *name);
bool hasAttribute(const GumboNode *element, const char *name);
bool isElement(const GumboNode *node, GumboTag tag);
/// Text of the node's text children, as it stands.
QString textOf(const GumboNode *element);

/// Visits a tree in document order without recursion. enter(node) says whether to go into its
/// children; leave(node) follows after them where it did.
template <typename Enter, typename Leave>
void visitTree(const GumboNode *root, Enter enter, Leave leave)
{
    struct Frame
    {
        const GumboNode *node;
        unsigned next;
    };
    std::vector<Frame> open;
    const auto push = [&](const GumboNode *node) {
        const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
        if (enter(node) && element)
            open.push_back({node, 0});
    };
    push(root);
    while (!open.empty()) {
        Frame &frame = open.back();
        const GumboVector &children = frame.node->v.element.children;
        if (frame.next < children.length) {
            push(static_cast<const GumboNode *>(children.data[frame.next++]));
        } else {
            leave(frame.node);
            open.pop_back();
        }
    }
}

} // namespace Reading
