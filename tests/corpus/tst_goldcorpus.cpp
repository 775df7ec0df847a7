// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/corpus/gold.h"

#include "app/exchange/articlejson.h"
#include "app/extraction/extractor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Extracts the annotated articles and has the gold's own scorer judge them. The floors stand a
/// little under what is reached: a change of the rules may not lose it unnoticed.
class TestGoldCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsReachTheFloor_data();
    void eventsReachTheFloor();

private:
    QJsonObject score(const QString &predictions, const QString &split) const;

    QString m_python;
    Extraction::Extractor m_extractor;
};

namespace {

QString goldFolder()
{
    return QStringLiteral(COUNTERCLAIM_SHARED_DATA) + u"/gold"_s;
}

bool writePredictions(const Extraction::Extractor &extractor, const QString &split,
                      const QString &folder)
{
    for (const Gold::GoldArticle &gold : Gold::load(split)) {
        const QJsonObject json = Exchange::toJson(gold.article, extractor.extract(gold.article));
        QFile file(folder + u'/' + gold.article.id + u".json"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
            return false;
    }
    return true;
}

} // namespace

void TestGoldCorpus::initTestCase()
{
    if (!Gold::available())
        QSKIP(qPrintable(Gold::skipReason()));
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    if (m_python.isEmpty())
        QSKIP("python3, which runs the scorer, is not installed");
}

QJsonObject TestGoldCorpus::score(const QString &predictions, const QString &split) const
{
    const QString result = predictions + u"/score"_s;
    QProcess scorer;
    scorer.start(m_python,
                 {goldFolder() + u"/score.py"_s, u"--pred"_s, predictions, u"--split"_s, split,
                  u"--json"_s, result});
    if (!scorer.waitForFinished() || scorer.exitCode() != 0) {
        qWarning().noquote() << scorer.readAllStandardError();
        return {};
    }
    qInfo().noquote() << u"\n%1\n%2"_s.arg(split,
                                           QString::fromUtf8(scorer.readAllStandardOutput()));
    QFile file(result);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void TestGoldCorpus::eventsReachTheFloor_data()
{
    QTest::addColumn<QString>("split");
    QTest::addColumn<double>("floor");
    QTest::addColumn<int>("falseOnNegatives");
    QTest::newRow("the five seeds") << u"seed"_s << 0.87 << 0;
    QTest::newRow("the development articles") << u"dev"_s << 0.85 << 2;
}

void TestGoldCorpus::eventsReachTheFloor()
{
    QFETCH(QString, split);
    QFETCH(double, floor);
    QFETCH(int, falseOnNegatives);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QVERIFY(writePredictions(m_extractor, split, folder.path()));
    const QJsonObject figures = score(folder.path(), split);
    const double f1 = figures[u"events"_s][u"overall"_s][2].toDouble();
    QVERIFY2(f1 >= floor, qPrintable(u"event F1 %1 is under %2"_s.arg(f1).arg(floor)));
    QVERIFY(figures[u"false_on_negatives"_s].toInt(99) <= falseOnNegatives);
}

QTEST_GUILESS_MAIN(TestGoldCorpus)
#include "tst_goldcorpus.moc"
