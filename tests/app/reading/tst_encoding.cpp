// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesByMarkDeclarationAndPlausibility_data();
    void decodesByMarkDeclarationAndPlausibility();
    void keepsEveryLineBreak();
    void staysUtf8WithSomeBrokenBytes();
    void countsAReplacementForEachMaximalPart_data();
    void countsAReplacementForEachMaximalPart();
    void keepsAReplacementCharacterThatStandsInTheText();
};

void TestEncoding::decodesByMarkDeclarationAndPlausibility_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const auto utf16 = [](const QString &text, QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding)(text));
    };
    const QString russian = u"Москва отвергла обвинения во взломе"_s;
    QTest::newRow("ASCII") << "plain"_ba << u"plain"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8") << russian.toUtf8() << russian << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + russian.toUtf8() << russian << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark")
        << "\xFF\xFE" + utf16(russian, QStringConverter::Utf16LE) << russian << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark")
        << "\xFE\xFF" + utf16(russian, QStringConverter::Utf16BE) << russian << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark")
        << utf16(u"The embassy denied it."_s, QStringConverter::Utf16LE)
        << u"The embassy denied it."_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without mark")
        << utf16(russian, QStringConverter::Utf16BE) << russian << u"UTF-16BE"_s;
    QTest::newRow("windows-1251") << "\xCC\xEE\xF1\xEA\xE2\xE0 \xEE\xF2\xE2\xE5\xF0\xE3\xEB\xE0"_ba
                                  << u"Москва отвергла"_s << u"windows-1251"_s;
    QTest::newRow("windows-1252") << "Protest\xE9 \x93\xE0 Gen\xE8ve\x94 \x96 caf\xE9"_ba
                                  << u"Protesté “à Genève” – café"_s << u"windows-1252"_s;
    QTest::newRow("curly quotes alone")
        << "It\x92s \x93spy mania\x94"_ba << u"It’s “spy mania”"_s << u"windows-1252"_s;
    QTest::newRow("declared windows-1251 in HTML")
        << "<html><head><meta charset=\"windows-1251\"></head>\xDF</html>"_ba
        << u"<html><head><meta charset=\"windows-1251\"></head>Я</html>"_s << u"windows-1251"_s;
    QTest::newRow("declared in http-equiv")
        << "<meta http-equiv='Content-Type' content='text/html; charset = Latin1'>\xE9"_ba
        << u"<meta http-equiv='Content-Type' content='text/html; charset = Latin1'>é"_s
        << u"windows-1252"_s;
    QTest::newRow("declared in XML")
        << "<?xml version='1.0' encoding='Windows-1251'?>\xDF"_ba
        << u"<?xml version='1.0' encoding='Windows-1251'?>Я"_s << u"windows-1251"_s;
    QTest::newRow("declared Shift_JIS") << "<meta charset=shift_jis>\x93\xFA\x96\x7B"_ba
                                        << u"<meta charset=shift_jis>日本"_s << u"shift_jis"_s;
    QTest::newRow("UTF-8 under a wrong declaration")
        << "<meta charset=windows-1252>Gen\xC3\xA8ve"_ba << u"<meta charset=windows-1252>Genève"_s
        << u"UTF-8"_s;
    QTest::newRow("unknown declaration") << "<meta charset=klingon>na\xEFve"_ba
                                         << u"<meta charset=klingon>naïve"_s << u"windows-1252"_s;
}

void TestEncoding::decodesByMarkDeclarationAndPlausibility()
{
    QFETCH(const QByteArray, bytes);
    const Reading::Decoded decoded = Reading::decode(bytes);
    QTEST(decoded.text, "text");
    QTEST(decoded.encoding, "encoding");
}

void TestEncoding::keepsEveryLineBreak()
{
    QCOMPARE(Reading::decode("one\r\ntwo\rthree\n\n").text, u"one\r\ntwo\rthree\n\n"_s);
}

void TestEncoding::staysUtf8WithSomeBrokenBytes()
{
    const QByteArray bytes = "“Nonsense” – said the embassy.\x92 \xFF"_ba;
    const Reading::Decoded decoded = Reading::decode(bytes);
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QCOMPARE(decoded.text, u"“Nonsense” – said the embassy.\uFFFD \uFFFD"_s);
}

void TestEncoding::countsAReplacementForEachMaximalPart_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<int>("replacements");
    QTest::newRow("two of three bytes") << "\xE2\x80"_ba << 1;
    QTest::newRow("three of four bytes") << "\xF0\x9F\x98"_ba << 1;
    QTest::newRow("overlong") << "\xC0\x80"_ba << 2;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << 3;
    QTest::newRow("beyond U+10FFFF") << "\xF4\x90\x80\x80"_ba << 4;
}

void TestEncoding::countsAReplacementForEachMaximalPart()
{
    QFETCH(const QByteArray, broken);
    QFETCH(const int, replacements);
    const QByteArray rest = "ääääää"_ba;
    const QString mark = QString(replacements, QChar(QChar::ReplacementCharacter));
    QCOMPARE(Reading::decode(rest + broken + "z").text, u"ääääää"_s + mark + u'z');
}

void TestEncoding::keepsAReplacementCharacterThatStandsInTheText()
{
    const QString text = u"war\uFEFF on \uFFFD\uFFFD\uFFFD us"_s;
    const Reading::Decoded decoded = Reading::decode(text.toUtf8());
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
