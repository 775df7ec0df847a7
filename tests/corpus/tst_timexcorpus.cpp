// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timex.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(COUNTERCLAIM_SHARED_DATA "/") + name;
}

QString typeName(Dates::TimexType type)
{
    static const QStringList kNames{u"DATE"_s, u"TIME"_s, u"DURATION"_s, u"SET"_s};
    return kNames[int(type)];
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The document dates of the corpus are ISO, but one of MEANTIME's is written day first.
std::optional<Dates::Edtf> documentDate(const QString &text)
{
    QString iso = text;
    if (text.size() == 10 && text[2] == u'-')
        iso = text.mid(6) + text.mid(2, 4) + text.left(2);
    const auto date = Dates::Edtf::parse(iso);
    return date ? std::optional(*date) : std::nullopt;
}

qsizetype codePoints(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

QString tagged(const QString &document, const QString &text, const std::optional<Dates::Edtf> &date)
{
    QString rows;
    for (const Dates::Timex &timex : Dates::tagTimexes(text, date)) {
        const qsizetype start = codePoints(QStringView(text).left(timex.span.start));
        const QStringView words = QStringView(text).mid(timex.span.start, timex.span.length());
        rows += u"%1\t%2\t%3\t%4\t%5\n"_s.arg(document)
                    .arg(start)
                    .arg(start + codePoints(words))
                    .arg(typeName(timex.type), timex.value);
    }
    return rows;
}

} // namespace

/// Tags the corpora beside the checkout and has their own scorer compare. A floor a little under
/// what the rules reach catches a rule that breaks another.
class TestTimexCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scoresAtLeast_data();
    void scoresAtLeast();

private:
    QByteArray score(const QStringList &arguments);
    QString m_python;
};

void TestTimexCorpus::initTestCase()
{
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    if (!QFile::exists(shared(u"timex/score_timex.py"_s)))
        QSKIP("no annotated time expressions beside the checkout");
    if (m_python.isEmpty())
        QSKIP("python3, which runs the scorer, is not installed");
}

QByteArray TestTimexCorpus::score(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_python, QStringList{shared(u"timex/score_timex.py"_s)} + arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : QByteArray();
}

void TestTimexCorpus::scoresAtLeast_data()
{
    QTest::addColumn<QString>("corpus");
    QTest::addColumn<double>("valueFloor");
    QTest::addColumn<double>("calendarFloor");
    QTest::newRow("MEANTIME") << "timex/meantime-dev" << 0.797 << 0.88;
    QTest::newRow("WikiWars") << "data/wikiwars" << 0.868 << 0.913;
}

void TestTimexCorpus::scoresAtLeast()
{
    QFETCH(QString, corpus);
    if (!QFile::exists(shared(corpus)))
        QSKIP("this corpus is not there");
    QTemporaryDir folder;
    score({u"extract"_s, shared(corpus), folder.path()});
    const QString index = readText(folder.filePath(u"dct.tsv"_s));
    QVERIFY(!index.isEmpty());

    QString table = u"doc\tstart\tend\ttype\tvalue\n"_s;
    for (const QString &row : index.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = row.split(u'\t');
        const QString text = readText(folder.filePath(cells.first() + u".txt"_s));
        table += tagged(cells.first(), text, documentDate(cells.value(1)));
    }
    QFile system(folder.filePath(u"system.tsv"_s));
    QVERIFY(system.open(QIODevice::WriteOnly));
    system.write(table.toUtf8());
    system.close();

    const QByteArray json = score({u"score"_s, shared(corpus), system.fileName(), u"--json"_s});
    const QJsonDocument result = QJsonDocument::fromJson(json);
    const double value = result[u"value"][2].toDouble();
    const double calendar = result[u"calendar"][2].toDouble();
    qInfo().noquote() << u"value F1 %1, calendar F1 %2, relaxed F1 %3"_s.arg(100 * value, 0, 'f', 1)
                             .arg(100 * calendar, 0, 'f', 1)
                             .arg(100 * result[u"relaxed"][2].toDouble(), 0, 'f', 1);
    QFETCH(double, valueFloor);
    QFETCH(double, calendarFloor);
    QVERIFY(value >= valueFloor);
    QVERIFY(calendar >= calendarFloor);
}

QTEST_GUILESS_MAIN(TestTimexCorpus)

#include "tst_timexcorpus.moc"
