// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zonemenu.h"

#include "app/dates/wallclock.h"
#include "ui/dialogs.h"

#include <QActionGroup>
#include <QSettings>

namespace Gui {

namespace {

const QString kZoneKey = QStringLiteral("timeline/zone");
const QString kUtc = QStringLiteral("UTC");

} // namespace

ZoneMenu::ZoneMenu(Dialogs &dialogs, QWidget *parent)
    : QMenu(tr("&Time zone"), parent)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("zoneMenu"));
    auto *group = new QActionGroup(this);
    group->addAction(addZone(QStringLiteral("zoneUtc"), tr("&UTC"), kUtc));
    const QString system = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (!Dates::WallClock::of(system).isUtc())
        //: The zone of this computer, with its name
        group->addAction(
            addZone(QStringLiteral("zoneSystem"), tr("This &computer: %1").arg(system), system));
    m_other = addAction(tr("&Other\u2026"));
    m_other->setObjectName(QStringLiteral("zoneOther"));
    m_other->setCheckable(true);
    group->addAction(m_other);
    connect(m_other, &QAction::triggered, this, [this] {
        const QString id = m_dialogs.zoneToShow(parentWidget(), Dates::displayClock().id());
        if (!id.isEmpty())
            setZone(id);
        showZone();
    });
    Dates::setDisplayClock(Dates::WallClock::of(QSettings().value(kZoneKey, kUtc).toString()));
    showZone();
}

QAction *ZoneMenu::addZone(const QString &name, const QString &text, const QString &id)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(id);
    connect(action, &QAction::triggered, this, [this, id] { setZone(id); });
    return action;
}

void ZoneMenu::setZone(const QString &id)
{
    if (!QTimeZone(id.toUtf8()).isValid()) {
        m_dialogs.show(parentWidget(), tr("Time zone"),
                       tr("\u201c%1\u201d is not a time zone that this system knows.").arg(id));
        return;
    }
    QSettings().setValue(kZoneKey, id);
    if (id == Dates::displayClock().id())
        return;
    Dates::setDisplayClock(Dates::WallClock::of(id));
    showZone();
    Q_EMIT zoneChanged();
}

void ZoneMenu::showZone()
{
    const QString shown = Dates::displayClock().id();
    m_other->setChecked(true);
    for (QAction *action : actions()) {
        if (action != m_other && action->data().toString() == shown)
            action->setChecked(true);
    }
    //: Any other time zone, with the one that is shown now
    m_other->setText(m_other->isChecked() ? tr("&Other (%1)\u2026").arg(shown)
                                          : tr("&Other\u2026"));
}

} // namespace Gui
