// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timex.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Dates;

namespace {

/// The sentence with its expressions marked as the bank marks them.
QString marked(const QString &sentence, const Edtf &published)
{
    static constexpr char16_t kTypes[] = {u'D', u'T', u'P', u'S'};
    QString result = sentence;
    const auto timexes = tagTimexes(sentence, published);
    for (auto timex = timexes.rbegin(); timex != timexes.rend(); ++timex) {
        result.insert(timex->span.end,
                      u"|%1 %2]"_s.arg(QChar(kTypes[int(timex->type)]), timex->value));
        result.insert(timex->span.start, u'[');
    }
    return result;
}

QString withoutMarks(const QString &sentence)
{
    QString result;
    bool hidden = false;
    for (const QChar c : sentence) {
        hidden = hidden ? c != u']' : c == u'|';
        if (!hidden && c != u'[' && c != u']')
            result += c;
    }
    return result;
}

} // namespace

/// The sentences of newswire.txt, each expected to be read as it is marked.
class TestNewswire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSentence_data();
    void readsTheSentence();
};

void TestNewswire::readsTheSentence_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("published");
    QFile bank(QFINDTESTDATA("newswire.txt"));
    QVERIFY(bank.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(bank.readAll());
    QString published;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u"= "))
            published = line.mid(2);
        else if (!line.isEmpty() && !line.startsWith(u'#'))
            QTest::addRow("line %d", number) << line << published;
    }
}

void TestNewswire::readsTheSentence()
{
    QFETCH(QString, sentence);
    QFETCH(QString, published);
    if (sentence.startsWith(u"? ")) {
        sentence.remove(0, 2);
        QEXPECT_FAIL("", "not read yet", Abort);
    }
    QCOMPARE(marked(withoutMarks(sentence), Edtf::parse(published).value()), sentence);
}

QTEST_APPLESS_MAIN(TestNewswire)

#include "tst_newswire.moc"
