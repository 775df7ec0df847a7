// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/casefile/madeup.h"

#include <map>
#include <set>
#include <utility>

namespace MadeUp {

/// What a person might decide about the events of a case, made up at random.
class Analyst
{
public:
    explicit Analyst(unsigned seed) : m_random(seed) { }

    /// Some of those decided about may be decided about again. The versions are those of the case.
    Casefile::Decision decision(const std::vector<Casefile::StoredArticle> &articles)
    {
        Casefile::Decision decision;
        decision.what = QStringLiteral("deed %1").arg(++m_deeds);
        std::map<Casefile::Key, Casefile::StoredReview> reviews;
        std::vector<std::pair<const Casefile::StoredArticle *, std::size_t>> events;
        std::vector<Casefile::DecidedTie> ties;
        for (const auto &article : articles) {
            for (const auto &review : article.reviews)
                reviews[review.event] = review;
            for (std::size_t i = 0; i < article.events.size(); ++i)
                events.emplace_back(&article, i);
            ties.insert(ties.end(), article.decidedTies.begin(), article.decidedTies.end());
        }
        std::set<Casefile::Key> done;
        for (int i = 1 + number(4); i > 0; --i) {
            const auto [article, place] = events[std::size_t(number(int(events.size())))];
            const Casefile::Key key = article->events[place];
            if (!done.insert(key).second)
                continue;
            Casefile::StoredReview review = reviews[key];
            review.event = key;
            change(review.review, article->findings.events[place],
                   events[std::size_t(number(int(events.size())))].first->events[0]);
            decision.reviews.push_back(review);
        }
        if (number(3) == 0) {
            Casefile::DecidedTie tie;
            if (!ties.empty() && number(2) == 0) {
                tie = ties[std::size_t(number(int(ties.size())))];
            } else {
                tie.from = events[std::size_t(number(int(events.size())))].first->events[0];
                tie.to = events[0].first->events[events[0].second];
                tie.relation = Extraction::Relation(number(3));
            }
            tie.state = Casefile::DecidedTie::State(number(3));
            tie.who = text();
            tie.at = now();
            decision.ties.push_back(tie);
        }
        if (number(4) == 0) {
            const auto [article, place] = events[std::size_t(number(int(events.size())))];
            Extraction::Event event = article->findings.events[place];
            event.rule = Casefile::ruleOf(text());
            decision.made.push_back(
                {article->key, event,
                 Casefile::decided({}, Casefile::ReviewState::Confirmed, event, text(), now())});
        }
        return decision;
    }

private:
    int number(int below) { return int(m_random() % unsigned(below)); }

    QString text()
    {
        static const QString hostile =
            QString::fromUtf8("';--<b>\x1a\x1b\xe2\x80\xae\xc3\xa9") + QChar(0) + QChar(0xd800);
        QString text;
        for (int i = number(12); i > 0; --i)
            text += number(4) == 0 ? hostile[number(int(hostile.size()))] : QChar('a' + number(26));
        return text;
    }

    QStringList texts()
    {
        QStringList list;
        for (int i = number(3); i > 0; --i)
            list.append(text());
        return list;
    }

    QDateTime now()
    {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + qint64(m_random()), Qt::UTC);
    }

    void change(Casefile::Review &review, const Extraction::Event &found, Casefile::Key other)
    {
        using namespace Casefile;
        switch (number(8)) {
        case 0:
            review = decided(review, ReviewState(number(kReviewStateCount)), found, text(), now());
            break;
        case 1: {
            EventValues values = valuesOf(found);
            values.actors = texts();
            values.date.reset();
            values.title = text();
            values.kind = Extraction::Kind(number(4));
            review = corrected(review, values, found, text(), now());
            break;
        }
        case 2:
            review.note = text();
            break;
        case 3:
            review.tags = texts();
            break;
        case 4:
            review.starred = !review.starred;
            break;
        case 5:
            review.mergedInto = other;
            break;
        case 6:
            review.apart = !review.apart;
            break;
        default:
            review.evidence = {{number(20), 20 + number(30)}};
        }
    }

    std::mt19937 m_random;
    int m_deeds = 0;
};

} // namespace MadeUp
