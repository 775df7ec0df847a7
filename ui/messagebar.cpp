// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

QString line(const Reading::Failure &failure)
{
    if (failure.path.isEmpty())
        return failure.reason.simplified();
    //: File and why it could not be used
    return MessageBar::tr("%1: %2").arg(failure.path.simplified(), failure.reason.simplified());
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_summary(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Problems"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::ToolTipText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *icon = new QLabel(this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(16, 16));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    auto *dismiss = new QToolButton(this);
    dismiss->setObjectName(QStringLiteral("dismissMessages"));
    dismiss->setText(tr("Dismiss"));
    dismiss->setAutoRaise(true);
    m_details->setAccessibleName(tr("All problems"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(fontMetrics().height() * 8);
    m_details->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(icon);
    row->addWidget(m_summary, 1);
    row->addWidget(m_more);
    row->addWidget(dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::add(const Reading::Failure &failure)
{
    m_failures.push_back(failure);
    showText();
    show();
}

QString MessageBar::text() const
{
    return m_details->toPlainText();
}

void MessageBar::showText()
{
    const int count = int(m_failures.size());
    m_summary->setText(count == 1 ? line(m_failures.front())
                                  : tr("%n file(s) could not be read.", nullptr, count));
    m_more->setVisible(count > 1);
    m_details->appendPlainText(line(m_failures.back()));
}

void MessageBar::dismiss()
{
    m_failures.clear();
    m_details->clear();
    m_more->setChecked(false);
    hide();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Gui
