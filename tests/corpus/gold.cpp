// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/corpus/gold.h"

#include "tests/app/reading/outcomes.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace Gold {

namespace {

QString goldPath(const QString &name)
{
    return QStringLiteral(COUNTERCLAIM_SHARED_DATA "/gold/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        result.append(item.toString());
    return result;
}

// Where each code point of text begins, and one past the last.
std::vector<qsizetype> codePointStarts(const QString &text)
{
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLowSurrogate())
            starts.push_back(i);
    }
    starts.push_back(text.size());
    return starts;
}

std::vector<GoldEvent> readEvents(const QByteArray &json, const QString &text)
{
    const std::vector<qsizetype> starts = codePointStarts(text);
    const auto unit = [&](int codePoint) {
        return std::size_t(codePoint) < starts.size() ? starts[std::size_t(codePoint)] : -1;
    };
    std::vector<GoldEvent> events;
    const QJsonArray array = QJsonDocument::fromJson(json)[u"events"].toArray();
    for (const QJsonValue &value : array) {
        GoldEvent event{
            value[u"kind"].toString(), strings(value[u"actor"]), strings(value[u"target"]), {}};
        const QJsonArray mentions = value[u"mentions"].toArray();
        for (const QJsonValue &mention : mentions)
            event.mentions.push_back(
                {unit(mention[u"start"].toInt()), unit(mention[u"end"].toInt())});
        events.push_back(event);
    }
    return events;
}

// The table of names that score.py holds equal: "head|alias|alias" lines of its ALIAS block.
QHash<QString, QString> readAliases()
{
    QHash<QString, QString> aliases;
    const QString script = QString::fromUtf8(contentOf(goldPath(QStringLiteral("score.py"))));
    const qsizetype start = script.indexOf(u"in '''\n") + 7;
    const QString block = script.mid(start, script.indexOf(u"'''", start) - start);
    const QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList names = line.split(u'|');
        for (const QString &name : names)
            aliases.insert(name, names.first());
    }
    return aliases;
}

} // namespace

bool available()
{
    return QFile::exists(goldPath(QStringLiteral("index.tsv")));
}

QString skipReason()
{
    return QStringLiteral("no annotated articles at %1").arg(QDir::cleanPath(goldPath({})));
}

std::vector<GoldArticle> load(const QString &split)
{
    std::vector<GoldArticle> articles;
    const QStringList rows = QString::fromUtf8(contentOf(goldPath(QStringLiteral("index.tsv"))))
                                 .split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'\t');
        if (cells.value(3) != split)
            continue;
        const QString path = goldPath(QStringLiteral("articles/%1.txt").arg(cells.first()));
        auto article = readFirst(path);
        if (!article) {
            qWarning("%s: %s", qPrintable(path), qPrintable(article.error().reason));
            continue;
        }
        const QByteArray json =
            contentOf(goldPath(QStringLiteral("annotations/%1.json").arg(cells.first())));
        std::vector<GoldEvent> events = readEvents(json, article->text);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        articles.push_back({std::move(*article), split, std::move(events),
                            document[u"title"].toString(), document[u"published"].toString()});
    }
    return articles;
}

QString comparableName(const QString &name)
{
    static const QHash<QString, QString> aliases = readAliases();
    QString result = name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    result.replace(u'\u2019', u'\'');
    if (result.startsWith(u"the "))
        result.remove(0, 4);
    return aliases.value(result, aliases.value(QStringLiteral("the ") + result, result));
}

} // namespace Gold
