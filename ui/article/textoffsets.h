// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace Gui {

/// Between offsets into an article's text and positions in the document that shows it: a document
/// makes one line end of a carriage return and line feed. All in UTF-16 code units.
class TextOffsets
{
public:
    TextOffsets() = default;
    explicit TextOffsets(QStringView text);

    int toDocument(qsizetype offset) const;
    qsizetype toText(int position) const;

private:
    /// Where carriage returns stand that the document leaves out; sorted.
    std::vector<qsizetype> m_dropped;
};

} // namespace Gui
