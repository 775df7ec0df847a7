// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/reader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Bytes that nobody wrote for readers: never a crash, and time that grows with the length alone.
class TestHostileReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesRandomBytes();
    void survivesPagesCutAnywhere();
    void survivesChangedBytes();
    void survivesMixedEncodings();
    void readsHugeInputInBoundedTime_data();
    void readsHugeInputInBoundedTime();
};

namespace {

/// Reads and checks what every reader of an Article relies on.
void readAndCheck(const QByteArray &bytes, const QString &path)
{
    const auto article = Reading::readArticle(bytes, path);
    if (!article) {
        QVERIFY(article.error().reason.endsWith(u'.'));
        return;
    }
    QVERIFY(!article->text.isEmpty());
    QVERIFY(0 <= article->titleSpan.start && article->titleSpan.start <= article->titleSpan.end
            && article->titleSpan.end <= article->text.size());
    qsizetype end = 0;
    for (const Reading::Furniture &furniture : article->furniture) {
        QVERIFY(end <= furniture.span.start && !furniture.span.isEmpty());
        end = furniture.span.end;
    }
    QVERIFY(end <= article->text.size());
}

QList<QByteArray> samples()
{
    const QDir folder(QStringLiteral(COUNTERCLAIM_SAMPLE_CASE));
    QList<QByteArray> samples;
    const QStringList names = folder.entryList({u"*.txt"_s, u"*.html"_s});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.append(file.readAll());
    }
    return samples;
}

} // namespace

void TestHostileReading::survivesRandomBytes()
{
    QRandomGenerator random(20'160'614);
    const QList<QByteArray> starts{{},
                                   "\xEF\xBB\xBF",
                                   "\xFF\xFE",
                                   "\xFE\xFF",
                                   "<!doctype html>",
                                   "<html><p>",
                                   "<meta charset=windows-1251>",
                                   "<meta charset=utf-16>",
                                   "<meta charset=gb18030>",
                                   "<?xml encoding='shift_jis'?>"};
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = starts[i % starts.size()];
        const int length = random.bounded(600);
        // Some of all bytes, some of markup alone, which comes deeper into the parser.
        const QByteArray alphabet =
            i % 3 == 0 ? QByteArray() : QByteArray("<>/=\"'!-& pdivtablespan;#\n");
        for (int k = 0; k < length; ++k)
            bytes.append(alphabet.isEmpty() ? char(random.bounded(256))
                                            : alphabet[random.bounded(int(alphabet.size()))]);
        readAndCheck(bytes, u"random.html"_s);
    }
}

void TestHostileReading::survivesPagesCutAnywhere()
{
    const QList<QByteArray> pages = samples();
    QVERIFY(pages.size() >= 8);
    for (const QByteArray &page : pages) {
        for (qsizetype length = 1; length < page.size(); length += 97)
            readAndCheck(page.first(length), u"cut.html"_s);
    }
}

void TestHostileReading::survivesChangedBytes()
{
    QRandomGenerator random(20'170'627);
    const QList<QByteArray> pages = samples();
    for (int i = 0; i < 400; ++i) {
        QByteArray page = pages[i % pages.size()];
        for (int k = 0; k < 20; ++k)
            page[random.bounded(int(page.size()))] = char(random.bounded(256));
        readAndCheck(page, u"changed.html"_s);
    }
}

void TestHostileReading::survivesMixedEncodings()
{
    const QString text = u"Посольство отвергло обвинения – “café” 日本\n"_s;
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    const QByteArray single = "\xCF\xEE\xF1\xEE\xEB\xFC\xF1\xF2\xE2\xEE \x93"
                              "caf\xE9\x94\n";
    for (const QByteArray &first : {utf8, utf16, single}) {
        for (const QByteArray &second : {utf8, utf16, single}) {
            readAndCheck(first + second, u"mixed.txt"_s);
            readAndCheck("\xFF\xFE" + first + second, u"mixed.txt"_s);
            readAndCheck("\xEF\xBB\xBF" + first + second.left(7), u"mixed.txt"_s);
        }
    }
}

void TestHostileReading::readsHugeInputInBoundedTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<int>("length");
    constexpr int kMega = 1024 * 1024;
    const auto row = [](const char *name, const QByteArray &unit, int length) {
        QTest::newRow(name) << unit << length;
    };
    row("a line of words", "hackers denied by the embassy ", 10 * kMega);
    row("a line without spaces", "x", 2 * kMega);
    row("an address", "http://a.b/", 2 * kMega);
    row("empty lines", "\n", 2 * kMega);
    row("short lines", "by\n", kMega);
    row("names", "By Jane Roe\n", kMega);
    row("separators", "a - b | c / ", kMega);
    row("brackets", "(Photo: A ", kMega);
    row("divisions", "<div>", kMega);
    row("cells", "<table><tr><td></div>", kMega);
    row("lists", "<ul><li>", kMega);
    row("unclosed formatting", "<p><b a=1><i>x", kMega);
    row("unclosed links", "<a href=x><p><td>", kMega);
    row("headings", "<h1><h2>x", kMega);
    row("articles in articles", "<article><header><p>The bank denied that hackers had entered it.",
        kMega);
    row("forms and buttons", "<form><button><p></form>", kMega);
    row("selects", "<select><option>", kMega);
    row("attributes", " a b=1 c='", kMega);
    row("open comments", "<!--", kMega);
    row("open scripts", "<script>", kMega);
    row("open drawings", "<svg><math>", kMega);
    row("brackets alone", "<", kMega);
    row("end tags", "</div></p></a>", kMega);
    row("entities", "&amp&lt;&#x110000;&", kMega);
    row("line breaks", "x<br>", kMega);
    row("metas", "<meta name=a content=b>", kMega);
}

void TestHostileReading::readsHugeInputInBoundedTime()
{
    QFETCH(const QByteArray, unit);
    QFETCH(const int, length);
    const QByteArray bytes = unit.repeated(length / unit.size());
    const QByteArray json =
        "<script type='application/ld+json'>" + QByteArray("[").repeated(100'000);
    // A second or two without optimisation; growth with the square would run into ctest's limit.
    readAndCheck(bytes, u"huge.txt"_s);
    readAndCheck("<!doctype html><p" + (unit.startsWith(' ') ? QByteArray() : ">"_ba) + bytes,
                 u"huge.html"_s);
    readAndCheck(json + "</script>" + bytes.left(1000), u"huge.html"_s);
}

QTEST_APPLESS_MAIN(TestHostileReading)
#include "tst_hostilereading.moc"
