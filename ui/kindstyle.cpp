// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kindstyle.h"

#include <QCoreApplication>

#include <array>

namespace Gui {

namespace {

using Extraction::Kind;

struct KindColors
{
    QRgb light;
    QRgb dark;
};

// By Extraction::Kind. Told apart by lightness and the blue-yellow axis, not by red and green
// alone.
constexpr std::array<KindColors, Extraction::kKindCount> kColors{{
    {0xffb42318, 0xffff8b7b}, // hack: red
    {0xff8f5e00, 0xfff0bb4f}, // accusation: amber
    {0xff175cd3, 0xff86b6ff}, // denial: blue
    {0xff0e7268, 0xff55d3bf}, // meeting: teal
}};

} // namespace

QColor kindColor(Kind kind, bool dark)
{
    const KindColors &colors = kColors[std::size_t(kind)];
    return QColor::fromRgb(dark ? colors.dark : colors.light);
}

QString kindLetter(Kind kind)
{
    switch (kind) {
    case Kind::Hack:
        return QCoreApplication::translate("Gui", "H", "one letter for hack");
    case Kind::Accusation:
        return QCoreApplication::translate("Gui", "A", "one letter for accusation");
    case Kind::Denial:
        return QCoreApplication::translate("Gui", "D", "one letter for denial");
    case Kind::Meeting:
        return QCoreApplication::translate("Gui", "M", "one letter for meeting");
    }
    return {};
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Hack:
        return QCoreApplication::translate("Gui", "Hack");
    case Kind::Accusation:
        return QCoreApplication::translate("Gui", "Accusation");
    case Kind::Denial:
        return QCoreApplication::translate("Gui", "Denial");
    case Kind::Meeting:
        return QCoreApplication::translate("Gui", "Meeting");
    }
    return {};
}

QPainterPath kindShape(Kind kind, const QRectF &box)
{
    QPainterPath path;
    switch (kind) {
    case Kind::Hack:
        path.addPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        break;
    case Kind::Accusation: {
        const QRectF body =
            box.adjusted(box.width() * 0.06, box.height() * 0.1, 0, -box.height() * 0.1);
        const double shoulder = body.left() + body.width() * 0.62;
        path.addPolygon(QPolygonF({body.topLeft(), QPointF(shoulder, body.top()),
                                   QPointF(body.right(), body.center().y()),
                                   QPointF(shoulder, body.bottom()), body.bottomLeft()}));
        break;
    }
    case Kind::Denial: {
        const QRectF body = box.adjusted(box.width() * 0.08, box.height() * 0.08,
                                         -box.width() * 0.08, -box.height() * 0.08);
        path.addRoundedRect(body, body.width() * 0.12, body.width() * 0.12);
        break;
    }
    case Kind::Meeting:
        path.addEllipse(box.adjusted(box.width() * 0.03, box.height() * 0.03, -box.width() * 0.03,
                                     -box.height() * 0.03));
        break;
    }
    path.closeSubpath();
    return path;
}

} // namespace Gui
