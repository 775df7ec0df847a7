// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/inspectortext.h"

#include "ui/colors.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QUrl>

namespace Gui::InspectorText {

namespace {

const QString kEventScheme = QStringLiteral("event");

} // namespace

void startParagraph(QTextCursor &cursor, double before, double indent)
{
    QTextBlockFormat block;
    block.setTopMargin(before);
    block.setBottomMargin(2);
    block.setLeftMargin(indent);
    if (cursor.atStart())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.setCharFormat({});
}

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat quiet(const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(mutedText(palette));
    return format;
}

void writeField(QTextCursor &cursor, const QString &name, const QString &value,
                const QPalette &palette)
{
    if (value.isEmpty())
        return;
    startParagraph(cursor);
    //: Name of a field before its value
    cursor.insertText(QCoreApplication::translate("Gui::EventInspector", "%1: ").arg(name),
                      quiet(palette));
    cursor.insertText(value.simplified(), {});
}

QTextCharFormat linkTo(Model::EventKey event, const QPalette &palette)
{
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(kEventScheme + u':' + QString::number(event));
    link.setForeground(palette.link());
    link.setFontUnderline(true);
    return link;
}

Model::EventKey eventOf(const QUrl &link)
{
    return link.scheme() == kEventScheme ? link.path().toULongLong() : 0;
}

} // namespace Gui::InspectorText
