// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/acrossarticles.h"
#include "app/extraction/extractor.h"
#include "app/reading/filelist.h"
#include "app/reading/reader.h"

#include <QTest>

#include <random>

using namespace Extraction;

/// What people decide changes accounts one by one; what is joined must be what it would be had they
/// been so from the beginning.
class TestChangedAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAsIfTheyHadBeenSoFromTheBeginning()
    {
        const Extractor extractor;
        std::vector<Findings> findings;
        for (const QString &path :
             Reading::listFiles({QStringLiteral(COUNTERCLAIM_SAMPLE_CASE)}).files) {
            Reading::readFile(path, [&](const Reading::Outcome &outcome) {
                if (outcome)
                    findings.push_back(extractor.extract(*outcome));
                return true;
            });
        }
        QVERIFY(findings.size() >= 8);
        AcrossArticles changed;
        std::vector<std::vector<Account>> accounts;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            changed.set(int(i), findings[i]);
            accounts.push_back(findings[i].digest->accounts);
        }
        changed.update();
        std::mt19937 random(3);
        for (int round = 0; round < 300; ++round) {
            for (auto articles = 1 + random() % 3; articles > 0; --articles) {
                const std::size_t article = random() % accounts.size();
                change(accounts[article], findings[article].digest->accounts, random);
                changed.setAccounts(int(article), accounts[article]);
            }
            changed.update();
            if (round % 20 != 0)
                continue;
            AcrossArticles fresh;
            for (std::size_t i = 0; i < findings.size(); ++i) {
                fresh.set(int(i), findings[i]);
                fresh.setAccounts(int(i), accounts[i]);
            }
            fresh.update();
            QVERIFY(changed.occurrences() == fresh.occurrences());
        }
    }

private:
    /// As deeds do: rejects, corrects, takes back, adds one by hand or takes it away.
    static void change(std::vector<Account> &accounts, const std::vector<Account> &found,
                       std::mt19937 &random)
    {
        if (random() % 5 == 0) {
            if (accounts.size() > found.size())
                accounts.pop_back();
            else
                accounts.emplace_back();
            return;
        }
        if (found.empty())
            return;
        const std::size_t place = random() % found.size();
        Account account = found[place];
        switch (random() % 4) {
        case 0:
            account = Account();
            account.kind = found[place].kind;
            break;
        case 1:
            account.date = Dates::Edtf::parse(u"2015-05").value();
            break;
        case 2:
            account.kind = Kind(random() % kKindCount);
            break;
        default:
            break;
        }
        // In the same words as another account of the article.
        if (random() % 6 == 0)
            account.wording = found[random() % found.size()].wording;
        accounts[place] = account;
    }
};

QTEST_GUILESS_MAIN(TestChangedAccounts)
#include "tst_changedaccounts.moc"
