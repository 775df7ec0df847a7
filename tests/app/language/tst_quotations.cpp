// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/language/scene.h"

#include <QTest>

using namespace Language;

class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationsHaveTheirSpeakers_data();
    void quotationsHaveTheirSpeakers();
};

void TestQuotations::quotationsHaveTheirSpeakers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotations");
    const auto row = [](const char *name, const char *text,
                        std::initializer_list<const char *> quotations) {
        QStringList list;
        for (const char *each : quotations)
            list.append(QString::fromUtf8(each));
        QTest::newRow(name) << QString::fromUtf8(text) << list;
    };
    row("said X", "“We deny it,” said Vladimir Putin.", {"“We deny it,” Vladimir Putin"});
    row("X said", "\"We deny it,\" Vladimir Putin said.", {"\"We deny it,\" Vladimir Putin"});
    row("X said before", "Vladimir Putin said: “We deny it.”", {"“We deny it.” Vladimir Putin"});
    row("X told others that", "Vladimir Putin told reporters that “we deny it”.",
        {"“we deny it” Vladimir Putin"});
    row("according to X", "According to Vladimir Putin, \"we deny it\".",
        {"\"we deny it\" Vladimir Putin"});
    row("a pronoun", "Vladimir Putin spoke. “We deny it,” he said.",
        {"“We deny it,” Vladimir Putin"});
    row("the state speaks", "“We deny it,” the Kremlin said.", {"“We deny it,” Russia"});
    row("the quotation goes on behind its speaker",
        "“We deny it,” said Vladimir Putin. “It is a lie.”",
        {"“We deny it,” Vladimir Putin", "“It is a lie.” Vladimir Putin"});
    row("over two paragraphs", "Vladimir Putin said: “We deny it.\n“It is a lie.”",
        {"“We deny it. Vladimir Putin", "“It is a lie.” Vladimir Putin"});
    row("British marks", "‘We deny it,’ said Vladimir Putin.", {"‘We deny it,’ Vladimir Putin"});
    row("marks within marks", "“They said ‘no’ again,” said Vladimir Putin.",
        {"“They said ‘no’ again,” Vladimir Putin"});
    row("words in marks that nobody says", "The so-called “people's bank” was hit.",
        {"“people's bank” ?"});
    row("apostrophes are no marks", "The hackers' bank and Jones' bank were hit.", {});
}

void TestQuotations::quotationsHaveTheirSpeakers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotations);
    const LanguageScene scene(text);
    QStringList found;
    for (const Quotation &quotation : scene.document.quotations) {
        const QString speaker = quotation.speaker < 0
            ? QStringLiteral("?")
            : scene.document.names[std::size_t(quotation.speaker)].canonical;
        found.append(scene.text(quotation.span) + u' ' + speaker);
    }
    QCOMPARE(found, quotations);
}

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"
