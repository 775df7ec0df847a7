// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Extraction;
using namespace Qt::Literals::StringLiterals;

/// What an analyst writes into the folder of the program's settings.
class TestOwnLexicons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAbsentFolderChangesNothing();
    void aWordAddedToASetWorks();
    void aRuleAddedWorks();
    void aRuleOfTheSameNameTakesThePlaceOfOurs();
    void aRuleIsSwitchedOff();
    void aWrongRuleLeavesOurs();
    void anActorAddedIsKnown();
    void aNameAddedToAnActorIsItsOwn();
    void anUnreadableFileIsNamed_data();
    void anUnreadableFileIsNamed();

private:
    void write(const QString &name, const QByteArray &content) const;
    /// "kind actor > target" of all events, one a line.
    QStringList eventsOf(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOwnLexicons::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"lexicons"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"actors"_s));
}

void TestOwnLexicons::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList TestOwnLexicons::eventsOf(const QString &text) const
{
    const Extractor extractor(m_folder->path());
    for (const auto &failure : extractor.failures())
        qWarning().noquote() << failure.path << failure.reason;
    Reading::Article article;
    article.id = u"x"_s;
    article.text = text;
    QStringList lines;
    for (const Event &event : extractor.extract(article).events) {
        lines += u"%1 %2 > %3"_s.arg(toString(event.kind), event.actors.join(u','),
                                     event.targets.join(u','));
    }
    return lines;
}

void TestOwnLexicons::anAbsentFolderChangesNothing()
{
    const Extractor extractor(u"/nowhere"_s);
    QVERIFY(extractor.failures().empty());
}

void TestOwnLexicons::aWordAddedToASetWorks()
{
    const QString text = u"Russian agents glorped the Netherlands in 2018."_s;
    QCOMPARE(eventsOf(text), QStringList());
    write(u"lexicons/mine.txt"_s,
          "[words]\nglorping = glorped\n[hack]\n"
          "glorp = <glorping> ; verb ; actor subject ; target object\n");
    QCOMPARE(eventsOf(text), QStringList(u"hack Russia > Netherlands"_s));
    // A set that others name grows in all of them.
    write(u"lexicons/mine.txt"_s, "[words]\nsay = glorped\n");
    QVERIFY(Extractor(m_folder->path()).failures().empty());
}

void TestOwnLexicons::aRuleAddedWorks()
{
    const QString text = u"Norway gave the cold shoulder to Russia over the ransomware in 2018."_s;
    write(
        u"lexicons/mine.txt"_s,
        "[accusation]\ncold = gave .2 the cold shoulder ; verb ; actor subject ; target object\n");
    QVERIFY(eventsOf(text).contains(u"accusation Norway > Russia"_s));
}

void TestOwnLexicons::aRuleOfTheSameNameTakesThePlaceOfOurs()
{
    const QString text = u"Russia denied that it had hacked the Norwegian parliament in 2018."_s;
    QVERIFY(eventsOf(text).filter(u"denial"_s).size() == 1);
    write(u"lexicons/mine.txt"_s, "[denial]\ndenied = glorped ; verb ; actor subject\n");
    const Extractor extractor(m_folder->path());
    QVERIFY(extractor.failures().empty());
    QVERIFY(eventsOf(text).filter(u"denial"_s).isEmpty());
}

void TestOwnLexicons::aRuleIsSwitchedOff()
{
    const QString text = u"Russia denied that it had hacked the Norwegian parliament in 2018."_s;
    write(u"lexicons/mine.txt"_s, "[denial]\ndenied = off\n");
    QVERIFY(eventsOf(text).filter(u"denial"_s).isEmpty());
}

void TestOwnLexicons::aWrongRuleLeavesOurs()
{
    const QString text = u"Russia denied that it had hacked the Norwegian parliament in 2018."_s;
    write(u"lexicons/mine.txt"_s, "[denial]\ndenied = denied ; sometimes\n");
    const Extractor extractor(m_folder->path());
    QCOMPARE(extractor.failures().size(), 1U);
    QCOMPARE(extractor.failures().front().path, m_folder->filePath(u"lexicons/mine.txt"_s));
    QCOMPARE(extractor.failures().front().reason, u"line 2: there is no option “sometimes”"_s);
    QCOMPARE(eventsOf(text).filter(u"denial"_s).size(), 1);
}

void TestOwnLexicons::anActorAddedIsKnown()
{
    const QString text =
        u"The Ruritanian government accused Strelsau Panda of hacking its railways "
        "in 2019."_s;
    write(u"actors/mine.txt"_s,
          "type = state\nRuritania | adjective=Ruritanian\n"
          "type = group\nStrelsau Panda | APT77\n");
    QVERIFY(eventsOf(text).contains(u"accusation Ruritania > Strelsau Panda"_s));
}

void TestOwnLexicons::aNameAddedToAnActorIsItsOwn()
{
    write(u"actors/mine.txt"_s, "type = state\nRussia | voice=the Big Bear\n");
    QVERIFY(eventsOf(u"Norway accused the Big Bear of hacking its parliament in 2018."_s)
                .contains(u"accusation Norway > Russia"_s));
    QVERIFY(eventsOf(u"Norway accused Moscow of hacking its parliament in 2018."_s)
                .contains(u"accusation Norway > Russia"_s));
}

void TestOwnLexicons::anUnreadableFileIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("rules, not UTF-8")
        << u"lexicons/a.txt"_s << QByteArray("[words]\nx = \xff\xfe") << u"the file is not UTF-8"_s;
    QTest::newRow("rules, too large") << u"lexicons/a.txt"_s << QByteArray(4 * 1024 * 1024 + 1, 'x')
                                      << u"the file is larger than 4 MB"_s;
    QTest::newRow("actors, not UTF-8")
        << u"actors/a.txt"_s << QByteArray("\xc3(") << u"the file is not UTF-8"_s;
}

void TestOwnLexicons::anUnreadableFileIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    write(name, content);
    const Extractor extractor(m_folder->path());
    QCOMPARE(extractor.failures(),
             std::vector<Reading::Failure>({{m_folder->filePath(name), reason}}));
}

QTEST_GUILESS_MAIN(TestOwnLexicons)
#include "tst_ownlexicons.moc"
