// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    // The icon changes with the palette.
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setIcon(action->icon()); });
    return button;
}

} // namespace

EmptyState::EmptyState(QAction *openFiles, QAction *openSample, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("No articles yet"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *hint =
        new QLabel(tr("Drop news articles or a folder of them here. Who hacked, who accused, "
                      "who denied and who met appears on a timeline, each with the sentence "
                      "that proves it."),
                   this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setMaximumWidth(hint->fontMetrics().averageCharWidth() * 70);
    hint->setMinimumWidth(hint->fontMetrics().averageCharWidth() * 40);

    // A row of its own: aligned in a column, a label that wraps is given too little height.
    auto *hintRow = new QHBoxLayout;
    hintRow->addStretch(1);
    hintRow->addWidget(hint, 8);
    hintRow->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(buttonFor(openFiles, this));
    buttons->addWidget(buttonFor(openSample, this));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addLayout(hintRow);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

} // namespace Gui
