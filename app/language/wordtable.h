// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Language {

/// Gives equal words equal numbers: an open-addressing hash over a vector of words, because a
/// QHash node for each lookup was a third of the scanner's time.
class WordTable
{
public:
    /// words is appended to and must outlive the table; it starts empty. Not owned.
    explicit WordTable(std::vector<QString> &words);

    int intern(QStringView word);

private:
    void grow();

    struct Slot
    {
        quint32 hash = 0;
        int word = -1;
    };

    std::vector<QString> &m_words;
    std::vector<Slot> m_slots;
};

} // namespace Language
