// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/yearoffer.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace Gui {

YearOffer::YearOffer(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_label->setObjectName(QStringLiteral("yearOfferLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_buttons->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    hide();
}

QList<QWidget *> YearOffer::tabOrder() const
{
    QList<QWidget *> order;
    for (int i = 0; i < m_buttons->count(); ++i)
        order.append(m_buttons->itemAt(i)->widget());
    return order;
}

void YearOffer::setCandidates(const std::optional<Dates::CandidateYears> &candidates)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Perhaps in the middle of its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool any = candidates && !candidates->years.empty();
    setVisible(any);
    if (!any)
        return;

    const QLocale locale;
    constexpr int kLeapYear = 2000;
    const QString weekday = locale.standaloneDayName(candidates->weekday);
    const QString day = locale.toString(QDate(kLeapYear, candidates->month, candidates->day),
                                        QStringLiteral("d MMMM"));
    const bool named = candidates->reason == Dates::CandidateYears::Reason::NamedWithDay;
    //: Followed by buttons with years: "Thursday, 29 September fits" 2011 2016 2022
    m_label->setText(named ? tr("%1, %2 fits").arg(weekday, day)
                           : tr("%1 as a %2 fits").arg(day, weekday));
    m_label->setToolTip(named ? tr("The text names the day of the week.")
                              : tr("The text names this day of the week first. It may be another "
                                   "day than that of the dateline."));
    for (const int year : candidates->years) {
        auto *button = new QToolButton(this);
        const QString text = QString::number(year);
        button->setText(text);
        button->setObjectName(QStringLiteral("year") + text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Published on %1 %2").arg(day, text));
        button->setToolTip(button->accessibleName());
        Dates::EdtfDate date;
        date.year = year;
        date.month = candidates->month;
        date.day = candidates->day;
        connect(button, &QToolButton::clicked, this,
                [this, date] { Q_EMIT chosen(Dates::Edtf::fromDate(date)); });
        m_buttons->addWidget(button);
        button->show();
    }
}

} // namespace Gui
