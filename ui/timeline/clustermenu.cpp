// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/clustermenu.h"

#include "ui/kindstyle.h"
#include "ui/timeline/markpainter.h"
#include "ui/timeline/plaintext.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace Gui {

namespace {

constexpr std::size_t kMostListed = 20;
constexpr qsizetype kLongestTitle = 70;

QIcon kindIcon(Extraction::Kind kind, const TimelineStyle &style, double scale)
{
    constexpr int kSize = 18;
    QPixmap pixmap(QSize(kSize, kSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKindSign(painter, kind, QRectF(2, 2, kSize - 4, kSize - 4), style);
    return QIcon(pixmap);
}

} // namespace

QMenu *makeClusterMenu(const TimelineMark &mark, const TimelineLayout &layout,
                       const TimelineData &data, const std::function<void(Model::EventKey)> &choose,
                       const std::function<void()> &zoom, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("clusterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(eventCountText(mark.count));
    const TimelineStyle style = timelineStyle(menu->palette(), menu->font());
    for (const auto place : membersOf(mark, layout, data.index, kMostListed)) {
        const Model::TimeItem &item = data.index.at(place);
        const EventText text = data.text ? data.text(item.key) : EventText();
        QString line = QCoreApplication::translate("Gui::ClusterMenu", "%1  %2", "date, title")
                           .arg(text.date, drawableLine(text.title, kLongestTitle));
        // An ampersand would underline the next letter.
        line.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(kindIcon(item.kind, style, parent->devicePixelRatioF()), line, parent,
                        [choose, key = item.key] { choose(key); });
    }
    menu->addSeparator();
    const QString rest = mark.count > kMostListed
        ? QCoreApplication::translate("Gui::ClusterMenu", "Zoom in to see all %1")
              .arg(QLocale().toString(qulonglong(mark.count)))
        : QCoreApplication::translate("Gui::ClusterMenu", "Zoom in on these events");
    menu->addAction(rest, parent, zoom);
    return menu;
}

} // namespace Gui
