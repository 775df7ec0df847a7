// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/quotations.h"

#include "app/language/pronouns.h"
#include "app/language/wordclasses.h"

#include <algorithm>

namespace Language {

namespace {

constexpr int kClause = 24; // words between a quotation and the verb that ties its speaker to it

class QuotationFinder
{
public:
    explicit QuotationFinder(Document &document) : m_document(document) { }

    void run()
    {
        cut();
        for (std::size_t i = 0; i < m_document.quotations.size(); ++i) {
            Quotation &quotation = m_document.quotations[i];
            quotation.speaker = speakerOf(quotation);
            if (quotation.speaker < 0 && i > 0
                && continues(m_document.quotations[i - 1], quotation))
                quotation.speaker = m_document.quotations[i - 1].speaker;
        }
        // "We deny it," on one line, "absolutely," she said on the next: the first has it from
        // behind.
        for (std::size_t i = m_document.quotations.size(); i-- > 1;) {
            Quotation &before = m_document.quotations[i - 1];
            if (before.speaker < 0 && m_open[i - 1])
                before.speaker = m_document.quotations[i].speaker;
        }
    }

private:
    const Token &token(int i) const { return m_document.tokens[std::size_t(i)]; }
    const Sentence &sentenceOf(int i) const
    {
        return m_document.sentences[std::size_t(token(i).sentence)];
    }

    bool isDouble(int i) const
    {
        const QStringView mark = m_document.word(i);
        return mark != u"'" && mark != u"\u2018";
    }

    // From an opening mark to the next closing one of its sort; other marks between are nested.
    void cut()
    {
        const int count = int(m_document.tokens.size());
        for (int i = 0; i < count; ++i) {
            if (!token(i).is(Token::OpensQuote))
                continue;
            int end = i + 1;
            bool closed = false;
            for (; end < count && !closed; ++end) {
                const bool mark =
                    token(end).is(Token::OpensQuote) || token(end).is(Token::ClosesQuote);
                if (!mark && !token(end).is(Token::Quoted))
                    break;
                const bool same = mark && isDouble(end) == isDouble(i);
                if (same && token(end).is(Token::OpensQuote))
                    break;
                closed = same;
            }
            const int last = closed ? end - 1 : end; // one past the last word
            if (last > i + 1) {
                Quotation quotation;
                quotation.tokens = {i + 1, last};
                quotation.span = {token(i).span.start, token(end - 1).span.end};
                m_document.quotations.push_back(quotation);
                m_open.push_back(!closed);
            }
            i = end - 1;
        }
    }

    // A quotation that goes on: the one before stands in the sentence before or was left open, and
    // this one is a sentence, or more, of its own.
    bool continues(const Quotation &before, const Quotation &quotation) const
    {
        const int first = token(quotation.tokens.begin).sentence;
        const int last = token(before.tokens.end - 1).sentence;
        const bool own =
            sentenceOf(quotation.tokens.begin).tokens.begin >= quotation.tokens.begin - 1;
        return own && first - last <= 1;
    }

    int speakerOf(const Quotation &quotation) const
    {
        if (quotation.tokens.size() == 0)
            return -1;
        const Sentence &first = sentenceOf(quotation.tokens.begin);
        const Sentence &last = sentenceOf(quotation.tokens.end - 1);
        const int behind = speakerBehind(quotation.tokens.end, last.tokens.end);
        if (behind >= 0)
            return behind;
        return speakerBefore(first.tokens.begin, quotation.tokens.begin);
    }

    // '…," said X' and '…," X said'.
    int speakerBehind(int from, int end) const
    {
        end = std::min(end, from + kClause);
        for (int i = from; i < end; ++i) {
            if (token(i).is(Token::OpensQuote))
                return -1;
            if (m_document.word(i) == u"according")
                return nameAfter(i + 1, end);
            if (!isSpeechVerb(m_document.word(i)))
                continue;
            const int subject = subjectBefore(from, i);
            return subject >= 0 ? subject : nameAfter(i + 1, end);
        }
        return -1;
    }

    // 'X said: "…"', 'X told reporters that "…"', 'According to X, "…"'.
    int speakerBefore(int begin, int end) const
    {
        begin = std::max(begin, end - kClause);
        for (int i = end - 1; i >= begin; --i) {
            if (isSpeechVerb(m_document.word(i))) {
                const int subject = subjectBefore(begin, i);
                return subject >= 0 ? subject : nameAfter(i + 1, end);
            }
            if (m_document.word(i) == u"according")
                return nameAfter(i + 1, end);
        }
        return -1;
    }

    bool speaks(const Name &name) const
    {
        return !name.adjective && name.type != ActorType::Place && name.type != ActorType::Outlet;
    }

    // The subject of the verb at verb: the first person or, failing that, the last name of the
    // clause; or whom its pronoun stands for.
    int subjectBefore(int begin, int verb) const
    {
        int found = -1;
        for (auto it = firstNameFrom(begin); it != m_document.names.end() && it->tokens.end <= verb;
             ++it) {
            const int place = int(it - m_document.names.begin());
            if (token(it->tokens.begin).is(Token::Quoted) || !speaks(*it))
                continue;
            if (it->type == ActorType::Person && !it->possessive)
                return place;
            found = place;
        }
        if (found >= 0)
            return found;
        for (int i = verb - 1; i >= begin && i >= verb - 3; --i) {
            if (const int name = resolvePronoun(m_document, i); name >= 0)
                return name;
        }
        return -1;
    }

    int nameAfter(int begin, int end) const
    {
        for (auto it = firstNameFrom(begin); it != m_document.names.end() && it->tokens.end <= end;
             ++it) {
            if (!token(it->tokens.begin).is(Token::Quoted) && speaks(*it))
                return int(it - m_document.names.begin());
        }
        return begin < end ? resolvePronoun(m_document, begin) : -1;
    }

    std::vector<Name>::const_iterator firstNameFrom(int tokenPlace) const
    {
        return std::ranges::lower_bound(std::as_const(m_document.names), tokenPlace, {},
                                        [](const Name &name) { return name.tokens.begin; });
    }

    Document &m_document;
    std::vector<bool> m_open; ///< of each quotation: its line ended before it did
};

} // namespace

void findQuotations(Document &document)
{
    QuotationFinder(document).run();
}

} // namespace Language
