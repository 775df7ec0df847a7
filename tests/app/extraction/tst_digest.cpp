// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/digest.h"

#include "app/extraction/acrossarticles.h"
#include "app/extraction/extractor.h"
#include "app/extraction/incidentnames.h"

#include <QTest>

using namespace Extraction;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Reading::Article article(const QString &words)
{
    Reading::Article article;
    article.text = words;
    return article;
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesOfOperations_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *words, const char *found) {
            QTest::newRow(words) << text(words) << text(found);
        };
        row("the Grey Moth attack", "Grey Moth");
        row("GreyMoth's victims", "Grey Moth");
        row("Worm.A and Grey Moth", "Grey Moth,Worm.A");
        row("the Worm.", "");
        row("Grey Moths fly", "");
        row("grey moth", "");
        row("a Grey suit", "");
        row("", "");
    }

    void findsNamesOfOperations()
    {
        QFETCH(QString, words);
        const IncidentNames names(u"# a comment\nGrey Moth | GreyMoth\nWorm.A\n");
        QTEST(names.in(words).join(u','), "found");
    }

    void theListThatIsCompiledInIsRead()
    {
        QCOMPARE(IncidentNames::builtIn().in(u"NotPetya, or ExPetr"),
                 QStringList{text("NotPetya")});
    }

    void cutsNamesIntoSidesAndTheRest()
    {
        const auto actors = Language::loadActorList().list;
        const Party party =
            partyOf({text("Vladimir Putin"), text("Russia"), text("Some Company")}, *actors);
        QCOMPARE(party.sides, QStringList{text("Russia")});
        QCOMPARE(party.own, (QStringList{text("Some Company"), text("Vladimir Putin")}));
        QCOMPARE(partyOf({text("NSA")}, *actors).sides, QStringList{text("United States")});
    }

    void accusationsKnowTheHackTheyAreAbout()
    {
        const Extractor extractor;
        const Findings found = extractor.extract(
            article(text("Norway accuses Russia of hack\n\nOSLO, 20 December 2020 - Hackers broke "
                         "into the network of the Harbour Bank in June 2020. Norway's government "
                         "on Friday accused Russia of hacking the Harbour Bank.\n")));
        QVERIFY(found.digest);
        QCOMPARE(found.digest->accounts.size(), found.events.size());
        bool any = false;
        for (const Account &account : found.digest->accounts) {
            if (account.kind != Kind::Accusation || !account.isTied(Relation::About))
                continue;
            any = true;
            QVERIFY(!account.victims.isEmpty());
        }
        QVERIFY(any);
    }

    void aCopyWithoutADateIsOneWithItsOriginal()
    {
        const QString story = text(
            "The government of Norway on Friday accused Russia of hacking the computers of its "
            "parliament, and said that the intruders had read the mail of several members.\n"
            "The Russian embassy in Oslo on Friday rejected the accusation and called it a serious "
            "and wilful provocation that would harm relations between the two countries.\n");
        const Extractor extractor;
        AcrossArticles across;
        const Findings dated = extractor.extract(
            article(story), Dates::Publication{Dates::Edtf::parse(u"2020-10-16").value(), {}, {}});
        QVERIFY(!dated.events.empty());
        across.set(0, dated);
        across.set(1, extractor.extract(article(story)));
        across.update();
        QCOMPARE(across.occurrences().size(), dated.events.size());
        for (const Occurrence &occurrence : across.occurrences()) {
            QCOMPARE(occurrence.size(), std::size_t(2));
            QCOMPARE(across.sources(occurrence), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
