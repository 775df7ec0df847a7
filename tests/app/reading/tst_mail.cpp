// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reading/outcomes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlainMessage();
    void readsHeadsAndBodiesInOtherEncodings();
    void readsTheHtmlOfAlternatives();
    void readsPartsInsideParts();
    void passesAttachmentsOver();
    void readsASavedPageWithItsCaptureDate();
    void saysThatNoPartIsAText();
    void takesNoArticleForAMail();
};

namespace {

const QByteArray kHead =
    "Return-Path: <news@example.org>\r\nFrom: Harbour News <news@example.org>\r\n"
    "Date: Mon, 21 Dec 2020 23:10:00 -0500\r\nSubject: Norway denies it\r\n"
    "MIME-Version: 1.0\r\n";

QByteArray multipart(const QByteArray &kind, const QByteArray &boundary,
                     const QList<QByteArray> &parts)
{
    QByteArray text = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        text += "--" + boundary + "\r\n" + part + "\r\n";
    return text + "--" + boundary + "--\r\n";
}

Reading::Article read(const QByteArray &bytes, const QString &path = u"m.eml"_s)
{
    const auto outcome = Reading::readArticle(bytes, path);
    if (!outcome)
        qWarning().noquote() << outcome.error().reason;
    return outcome.value_or(Reading::Article{});
}

} // namespace

void TestMail::readsAPlainMessage()
{
    const auto article =
        read(kHead
             + "\r\nNorway's foreign ministry has denied on Monday evening that its\r\n"
               "intelligence service broke into the mail of the port of Ruritania.\r\n"
               "\r\nNobody else spoke.\r\n");
    QCOMPARE(article.id, u"m"_s);
    QCOMPARE(article.title, u"Norway denies it"_s);
    QCOMPARE(article.titleSpan, (Reading::Span{0, 16}));
    QCOMPARE(article.outlet, u"Harbour News"_s);
    QCOMPARE(article.metadataDate, u"2020-12-21T23:10:00-05:00"_s);
    QCOMPARE(article.text.trimmed(),
             u"Norway denies it\n\nNorway's foreign ministry has denied on Monday evening that its "
             "intelligence service broke into the mail of the port of Ruritania.\n\nNobody else "
             "spoke."_s);
}

void TestMail::readsHeadsAndBodiesInOtherEncodings()
{
    const auto article =
        read("Message-ID: <1@example.org>\r\nFrom: =?UTF-8?B?0J/QvtGA0YI=?= <a@example.org>\r\n"
             "Subject: =?windows-1251?Q?=CC=EE=F1=EA=E2=E0?=\r\nContent-Type: text/plain; "
             "charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
             "=EF=D4=D7=C5=D4 =D0=CF=D2=D4=C1=2E\r\n");
    QCOMPARE(article.title, u"Москва"_s);
    QCOMPARE(article.outlet, u"Порт"_s);
    QVERIFY2(article.text.contains(u"Ответ порта."_s), qPrintable(article.text));
}

void TestMail::readsTheHtmlOfAlternatives()
{
    const QByteArray html =
        "<html><body><p>Norway has denied that it broke into the mail.</p></body></html>";
    const auto article = read(
        kHead
        + multipart(
            "alternative", "b",
            {"Content-Type: text/plain\r\n\r\nSee the page.",
             "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                 + html.toBase64()}));
    QCOMPARE(article.text, u"Norway denies it\n\nNorway has denied that it broke into the mail."_s);
}

void TestMail::readsPartsInsideParts()
{
    const QByteArray inner =
        multipart("alternative", "inner",
                  {"Content-Type: text/plain\r\n\r\nNorway has denied that it broke in."});
    const auto article = read(kHead + multipart("mixed", "outer", {inner}));
    QVERIFY2(article.text.contains(u"Norway has denied"_s), qPrintable(article.text));
}

void TestMail::passesAttachmentsOver()
{
    const auto article = read(
        kHead
        + multipart(
            "mixed", "b",
            {"Content-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n"
             "<p>An attachment that nobody asked for.</p>",
             "Content-Type: text/plain\r\n\r\nNorway has denied that it broke in."}));
    QVERIFY(!article.text.contains(u"attachment"_s));
    QVERIFY(article.text.contains(u"Norway has denied"_s));
}

void TestMail::readsASavedPageWithItsCaptureDate()
{
    const QByteArray page =
        "<html><head><title>Norway denies it</title></head><body><h1>Norway denies "
        "it</h1><p>Norway has denied that it broke =E2=80=93 once more =E2=80=93 "
        "into the=\r\n mail.</p></body></html>";
    const auto article =
        read("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/norway\r\n"
             "Subject: Norway denies it | Harbour News\r\nDate: Tue, 5 Jan 2021 08:00:00 -0000\r\n"
             "MIME-Version: 1.0\r\n"
                 + multipart(
                     "related", "b",
                     {"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                      "Content-Location: https://example.org/norway\r\n\r\n"
                          + page,
                      "Content-Type: text/css\r\n\r\np { color: red }"}),
             u"page.mhtml"_s);
    QCOMPARE(article.title, u"Norway denies it"_s);
    QCOMPARE(article.text,
             u"Norway denies it\nNorway has denied that it broke – once more – into the mail."_s);
    QCOMPARE(article.captureDate, u"2021-01-05T08:00:00+00:00"_s);
    QCOMPARE(article.metadataDate, QString());
    QCOMPARE(article.outlet, u"example.org"_s);
    QCOMPARE(article.address, u"https://example.org/norway"_s);
}

void TestMail::saysThatNoPartIsAText()
{
    const auto outcome =
        Reading::readArticle(kHead + "Content-Type: image/png\r\n\r\nabc", u"m.eml"_s);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().reason, u"The message has no part that is a readable text."_s);
}

void TestMail::takesNoArticleForAMail()
{
    const QByteArray text = "Oslo: a denial\nFrom: our correspondent\n\nNorway denied it.\n";
    QCOMPARE(read(text, u"a.txt"_s).text, QString::fromLatin1(text));
}

QTEST_APPLESS_MAIN(TestMail)
#include "tst_mail.moc"
