// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/othersexplanation.h"

#include "app/extraction/joining.h"
#include "app/extraction/summary.h"

#include <algorithm>

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

class Others
{
public:
    Others(const AcrossArticles &across, const std::vector<NamedArticle> &articles)
        : m_across(across)
        , m_articles(articles)
    {
    }

    QString write(AccountRef event) const
    {
        const std::size_t place = m_across.occurrenceOf(event);
        const Occurrence &occurrence = m_across.occurrences()[place];
        QString text;
        if (occurrence.size() > 1)
            text = accounts(occurrence, event) + disagreements(occurrence);
        return text + ties(place, event);
    }

private:
    const NamedArticle &named(AccountRef ref) const { return m_articles[std::size_t(ref.article)]; }
    const Event &eventOf(AccountRef ref) const
    {
        return named(ref).findings->events[std::size_t(ref.place)];
    }
    const std::optional<Dates::Edtf> &published(AccountRef ref) const
    {
        return named(ref).findings->published.date;
    }

    QString source(AccountRef ref) const
    {
        const Reading::Article &article = *named(ref).article;
        return article.outlet.isEmpty() ? named(ref).name : article.outlet;
    }

    QString accounts(const Occurrence &occurrence, AccountRef event) const
    {
        QString text = u"  also in (%1 texts in all)\n"_s.arg(m_across.sources(occurrence));
        for (const AccountRef other : occurrence) {
            if (other == event)
                continue;
            const Reading::Span sentence = eventOf(other).mentions.front().sentence;
            const QString words =
                named(other).article->text.mid(sentence.start, sentence.length()).simplified();
            const QString day = published(other) ? published(other)->toString() : u"not known"_s;
            text += u"    %1, published %2: “%3”   [%4:%5]\n"_s.arg(
                source(other), day, words, named(other).name, eventOf(other).id);
            if (m_across.textOf(other.article) == m_across.textOf(event.article))
                text += u"      a copy of this text\n"_s;
            QStringList reasons;
            for (const JoiningReason &reason : whySame(m_across.account(event), published(event),
                                                       m_across.account(other), published(other)))
                reasons.append(u"%1: %2"_s.arg(toString(reason.part), reason.text));
            text += u"      because %1\n"_s.arg(reasons.join(u"; "_s));
        }
        return text;
    }

    QString disagreements(const Occurrence &occurrence) const
    {
        std::vector<const Event *> events;
        for (const AccountRef ref : occurrence)
            events.push_back(&eventOf(ref));
        QString text;
        for (const Difference &difference : differences(events)) {
            QStringList voices;
            for (const Difference::Voice &voice : difference.voices) {
                QStringList sources;
                for (const std::size_t account : voice.accounts) {
                    if (const QString name = source(occurrence[account]); !sources.contains(name))
                        sources.append(name);
                }
                voices.append(u"%1 (%2)"_s.arg(voice.value, sources.join(u", "_s)));
            }
            text +=
                u"    %1 by account: %2\n"_s.arg(toString(difference.field), voices.join(u"; "_s));
        }
        return text;
    }

    QString ties(std::size_t place, AccountRef event) const
    {
        QString text;
        for (const CaseLink &link : m_across.links()) {
            if (link.from != place)
                continue;
            const Occurrence &to = m_across.occurrences()[link.to];
            const auto here = std::ranges::find(to, event.article, &AccountRef::article);
            const AccountRef end = here != to.end() ? *here : to.front();
            QString relation = toString(link.relation);
            relation.replace(u'_', u' ');
            text += u"  %1 %2:%3  %4\n    because %5\n"_s.arg(
                relation, named(end).name, eventOf(end).id, eventOf(end).title, link.reason);
        }
        return text;
    }

    const AcrossArticles &m_across;
    const std::vector<NamedArticle> &m_articles;
};

} // namespace

QString explainOthers(const AcrossArticles &across, const std::vector<NamedArticle> &articles,
                      AccountRef event)
{
    return Others(across, articles).write(event);
}

} // namespace Extraction
