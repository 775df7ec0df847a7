// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/pdfguard.h"

#include "app/reading/inflater.h"
#include "app/reading/limits.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <vector>

namespace Reading {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
}

/// The number at place, which moves behind it and the white space after it; -1 if there is none.
int takeNumber(QByteArrayView text, qsizetype &place)
{
    constexpr int kMost = 100'000'000;
    if (place >= text.size() || !isDigit(text[place]))
        return -1;
    int number = 0;
    for (; place < text.size() && isDigit(text[place]); ++place)
        number = std::min(number * 10 + (text[place] - '0'), kMost);
    while (place < text.size() && isSpace(text[place]))
        ++place;
    return number;
}

class PageTree
{
public:
    void readFile(QByteArrayView pdf)
    {
        for (qsizetype place = pdf.indexOf("obj"); place >= 0; place = pdf.indexOf("obj", place)) {
            const int number = numberBefore(pdf, place);
            place += 3;
            if (number < 0)
                continue;
            const qsizetype end = pdf.indexOf("endobj", place);
            const QByteArrayView object = pdf.sliced(place, (end < 0 ? pdf.size() : end) - place);
            const qsizetype stream = object.indexOf("stream");
            const QByteArrayView head = stream < 0 ? object : object.first(stream);
            readKids(number, head);
            if (stream >= 0 && head.indexOf("/ObjStm") >= 0)
                readObjectStream(head, object.sliced(stream + 6));
            place += object.size();
        }
    }

    bool hasLoop() const
    {
        enum Mark { New, Open, Done };
        QHash<int, Mark> marks;
        for (auto root = m_kids.cbegin(); root != m_kids.cend(); ++root) {
            std::vector<std::pair<int, qsizetype>> path{{root.key(), 0}};
            if (marks.value(root.key(), New) == Done)
                continue;
            marks[root.key()] = Open;
            while (!path.empty()) {
                auto &[node, next] = path.back();
                const auto kids = m_kids.constFind(node);
                if (kids == m_kids.cend() || next >= kids->size()) {
                    marks[node] = Done;
                    path.pop_back();
                    continue;
                }
                const int kid = kids->at(next++);
                const Mark mark = marks.value(kid, New);
                if (mark == Open)
                    return true;
                if (mark == New) {
                    marks[kid] = Open;
                    path.emplace_back(kid, 0);
                }
            }
        }
        return false;
    }

private:
    /// "12 0 obj": the 12.
    static int numberBefore(QByteArrayView pdf, qsizetype place)
    {
        const auto skip = [&](auto is) {
            const qsizetype end = place;
            while (place > 0 && end - place < 20 && is(pdf[place - 1]))
                --place;
            return end - place;
        };
        if (skip(isSpace) == 0 || skip(isDigit) == 0 || skip(isSpace) == 0 || skip(isDigit) == 0)
            return -1;
        return takeNumber(pdf, place);
    }

    void readKids(int number, QByteArrayView object)
    {
        qsizetype place = object.indexOf("/Kids");
        if (place < 0)
            return;
        place = object.indexOf('[', place);
        QList<int> &kids = m_kids[number];
        while (place >= 0 && ++place < object.size() && object[place] != ']') {
            const int kid = takeNumber(object, place);
            if (kid >= 0 && takeNumber(object, place) >= 0)
                kids.append(kid);
        }
    }

    /// Pairs of number and place, and behind them the objects.
    void readObjectStream(QByteArrayView head, QByteArrayView data)
    {
        while (data.startsWith('\r') || data.startsWith('\n'))
            data = data.sliced(1);
        QByteArray bytes = data.toByteArray();
        if (head.indexOf("/FlateDecode") >= 0) {
            bytes =
                unpack(data, Inflater::Wrapping::GzipOrZlib, kLargestArticle - m_unpacked).bytes;
            m_unpacked += bytes.size();
        }
        qsizetype first = head.indexOf("/First");
        if (first < 0)
            return;
        for (first += 6; first < head.size() && isSpace(head[first]);)
            ++first;
        const qsizetype start = takeNumber(head, first);
        std::vector<std::pair<int, qsizetype>> objects;
        for (qsizetype place = 0; place < std::min(start, bytes.size());) {
            const int number = takeNumber(bytes, place);
            const int offset = takeNumber(bytes, place);
            if (number < 0 || offset < 0)
                break;
            objects.emplace_back(number, start + offset);
        }
        for (std::size_t i = 0; i < objects.size(); ++i) {
            const qsizetype begin = objects[i].second;
            const qsizetype end = i + 1 < objects.size() ? objects[i + 1].second : bytes.size();
            if (begin < end && end <= bytes.size())
                readKids(objects[i].first, QByteArrayView(bytes).sliced(begin, end - begin));
        }
    }

    QHash<int, QList<int>> m_kids;
    qint64 m_unpacked = 0;
};

} // namespace

bool hasLoopedPages(QByteArrayView pdf)
{
    PageTree tree;
    tree.readFile(pdf);
    return tree.hasLoop();
}

} // namespace Reading
