// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reading/reader.h"

#include "app/reading/binary.h"
#include "app/reading/delivery.h"
#include "app/reading/format.h"
#include "app/reading/inputdevice.h"
#include "app/reading/messages.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace Reading {

namespace {

/// A sentence on why the file cannot be opened; empty if it is open.
QString openFile(QFile &file, const QString &path)
{
    if (path == u"-") {
        return file.open(stdin, QIODevice::ReadOnly)
            ? QString()
            : Text::tr("Standard input cannot be read: %1.").arg(file.errorString());
    }
    const QFileInfo info(path);
    if (!info.exists())
        return Text::tr("There is no such file.");
    if (info.isDir())
        return Text::tr("This is a folder, not a file.");
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("The file cannot be opened: %1.").arg(file.errorString());
    return {};
}

QString tooLarge(qint64 size)
{
    if (size > kLargestArticle) {
        return Text::tr("The file is too large for an article: it has %1, the limit is %2.")
            .arg(dataSize(size), dataSize(kLargestArticle));
    }
    return Text::tr("The file is too large for an article: it has more than %1.")
        .arg(dataSize(kLargestArticle));
}

/// size: of the source where it is known, 0 where it is not.
void readWhole(InputDevice &input, qint64 size, const Format &format, Delivery &delivery)
{
    const bool known = size > kLargestArticle && !input.isPacked();
    // One byte over the limit is enough to refuse what tells no size beforehand, as a pipe does.
    const QByteArray bytes = known ? QByteArray() : input.readUpTo(kLargestArticle + 1);
    if (known || bytes.size() > kLargestArticle)
        delivery.fail(tooLarge(known ? size : 0));
    else if (!input.problem().isEmpty())
        delivery.fail(input.problem());
    else
        delivery.give(format.readDocument(bytes));
}

void readMany(InputDevice &input, const Format &format, Delivery &delivery)
{
    format.readMany(input, delivery);
    if (delivery.isWanted() && !input.problem().isEmpty())
        delivery.fail(input.problem());
    else if (delivery.count() == 0)
        delivery.fail(Text::tr("There is no article in this file."));
}

QString unreadable(QByteArrayView head)
{
    return Text::tr("The file is %1, not a text or a web page.").arg(binaryKind(head));
}

} // namespace

void readArticles(QIODevice &source, const QString &path, const Take &take)
{
    Delivery delivery(path, take);
    InputDevice input(source);
    const FileHead head{input.head(), endingOf(path)};
    if (head.bytes.isEmpty())
        delivery.fail(input.problem().isEmpty() ? Text::tr("The file is empty.") : input.problem());
    else if (const Format *format = formatOf(head); !format)
        delivery.fail(unreadable(head.bytes));
    else if (format->readDocument)
        readWhole(input, source.isSequential() ? 0 : source.size(), *format, delivery);
    else
        readMany(input, *format, delivery);
}

void readFile(const QString &path, const Take &take)
{
    QFile file(path);
    if (const QString problem = openFile(file, path); !problem.isEmpty())
        take(tl::unexpected(Failure{path, problem}));
    else
        readArticles(file, path, take);
}

Outcome readArticle(const QByteArray &bytes, const QString &path)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    Outcome first = tl::unexpected(Failure{path, {}});
    readArticles(source, path, [&first](Outcome outcome) {
        first = std::move(outcome);
        return false;
    });
    return first;
}

} // namespace Reading
