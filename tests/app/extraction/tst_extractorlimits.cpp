// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/explanation.h"
#include "app/extraction/extractor.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtConcurrent>

using namespace Extraction;
using namespace Qt::Literals::StringLiterals;

/// What must hold for any text at all.
class TestExtractorLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTextHasNoEvents();
    void anyMixOfWordsGivesSoundEvents_data();
    void anyMixOfWordsGivesSoundEvents();
    void aSentenceWithoutEndCostsNoMoreThanOthers();
    void threadsAgree();

private:
    Extractor m_extractor;
};

namespace {

const QStringList kWords{
    u"hacked"_s, u"attack"_s,      u"cyber"_s,     u"Russia"_s, u"the"_s,        u"United"_s,
    u"States"_s, u"accused"_s,     u"of"_s,        u"denied"_s, u"“"_s,          u"”"_s,
    u"\""_s,     u","_s,           u";"_s,         u"said"_s,   u"by"_s,         u"on"_s,
    u"Monday"_s, u"2019"_s,        u"met"_s,       u"with"_s,   u"Putin"_s,      u"and"_s,
    u"talks"_s,  u"allegations"_s, u"false"_s,     u"China"_s,  u"'s"_s,         u"was"_s,
    u"not"_s,    u"involved"_s,    u"according"_s, u"to"_s,     u"Microsoft"_s,  u"phishing"_s,
    u"summit"_s, u"between"_s,     u"will"_s,      u"he"_s,     u"\U0001F600"_s, u"Šiauliai"_s,
};

QString salad(int words, quint32 seed, bool sentences)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < words; ++i) {
        text += kWords[random.bounded(int(kWords.size()))];
        text += sentences && random.bounded(15) == 0 ? u".\n"_s : u" "_s;
    }
    return text;
}

Reading::Article articleOf(const QString &text)
{
    Reading::Article article;
    article.id = u"x"_s;
    article.text = text;
    return article;
}

bool inside(Reading::Span span, const QString &text)
{
    return span.start >= 0 && span.start <= span.end && span.end <= text.size();
}

bool isSound(const Event &event, const QString &text)
{
    if (event.mentions.empty() || event.title.isEmpty() || event.reasons.empty())
        return false;
    qsizetype last = -1;
    for (const Mention &mention : event.mentions) {
        if (!inside(mention.sentence, text) || !mention.sentence.contains(mention.trigger)
            || mention.trigger.isEmpty() || mention.sentence.start <= last
            || mention.rule.isEmpty())
            return false;
        last = mention.sentence.start;
        for (const Reading::Span span : mention.actors) {
            if (!mention.sentence.contains(span))
                return false;
        }
    }
    return true;
}

} // namespace

void TestExtractorLimits::emptyTextHasNoEvents()
{
    QVERIFY(m_extractor.failures().empty());
    QVERIFY(m_extractor.extract(articleOf({})).events.empty());
    QVERIFY(m_extractor.extract(articleOf(u" \n\n.\n"_s)).events.empty());
}

void TestExtractorLimits::anyMixOfWordsGivesSoundEvents_data()
{
    QTest::addColumn<QString>("text");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("sentences, seed %u", seed) << salad(600, seed, true);
        QTest::addRow("one sentence, seed %u", seed) << salad(300, seed, false);
    }
}

void TestExtractorLimits::anyMixOfWordsGivesSoundEvents()
{
    QFETCH(QString, text);
    const Reading::Article article = articleOf(text);
    const Findings findings = m_extractor.extract(article);
    int number = 0;
    for (const Event &event : findings.events) {
        QCOMPARE(event.id, u"e%1"_s.arg(++number));
        QVERIFY2(isSound(event, text), qPrintable(explain(article, findings, event)));
    }
    for (const Link &link : findings.links)
        QVERIFY(link.from != link.to);
    QVERIFY(!explain(article, findings).isEmpty());
}

// Growth with the square of the length would run into ctest's time limit here; no time is
// compared, for machines are busy.
void TestExtractorLimits::aSentenceWithoutEndCostsNoMoreThanOthers()
{
    const Reading::Article article = articleOf(salad(64'000, 7, false));
    const Findings findings = m_extractor.extract(article);
    for (const Event &event : findings.events)
        QVERIFY(isSound(event, article.text));
}

void TestExtractorLimits::threadsAgree()
{
    QList<Reading::Article> articles;
    for (quint32 seed = 1; seed <= 8; ++seed)
        articles += articleOf(salad(300, seed % 2, true));
    const auto events = QtConcurrent::blockingMapped<QList<std::vector<Event>>>(
        articles,
        [&](const Reading::Article &article) { return m_extractor.extract(article).events; });
    for (int i = 2; i < events.size(); ++i)
        QCOMPARE(events[i], events[i % 2]);
}

QTEST_GUILESS_MAIN(TestExtractorLimits)
#include "tst_extractorlimits.moc"
