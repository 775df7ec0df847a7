// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/publicationeditor.h"

#include "app/model/datetext.h"
#include "ui/article/yearoffer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

PublicationEditor::PublicationEditor(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_apply(new QToolButton(this))
    , m_message(new QLabel(this))
    , m_offer(new YearOffer(this))
{
    auto *label = new QLabel(tr("&Published:"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("publicationField"));
    m_field->setAccessibleName(tr("Publication date"));
    m_field->setPlaceholderText(tr("unknown"));
    m_field->setToolTip(
        tr("A date in EDTF: 2020-09-29, 2020-09, XXXX-09-29 where the year is unknown; "
           "empty: unknown"));
    m_field->setMaximumWidth(m_field->fontMetrics().averageCharWidth() * 16);
    m_apply->setText(tr("Apply"));
    m_apply->setObjectName(QStringLiteral("publicationApply"));
    m_apply->setAccessibleName(tr("Apply the publication date"));
    m_message->setObjectName(QStringLiteral("publicationMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_field);
    line->addWidget(m_apply);
    line->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_offer);

    connect(m_field, &QLineEdit::textChanged, this, &PublicationEditor::showState);
    connect(m_field, &QLineEdit::returnPressed, this, &PublicationEditor::apply);
    connect(m_apply, &QToolButton::clicked, this, &PublicationEditor::apply);
    connect(m_offer, &YearOffer::chosen, this, [this](const Dates::Edtf &date) {
        m_field->setModified(false);
        Q_EMIT applied(date);
    });
    showState();
}

QList<QWidget *> PublicationEditor::tabOrder() const
{
    return {m_field, m_apply};
}

void PublicationEditor::setPublication(const Dates::Publication &publication,
                                       const std::optional<Dates::CandidateYears> &candidates)
{
    // Not under the fingers of somebody who types, as long as the article's own date stays.
    const bool same = publication == m_publication;
    m_publication = publication;
    if (!same || !m_field->isModified())
        m_field->setText(publication.date ? publication.date->toString() : QString());
    m_offer->setCandidates(candidates);
    QWidget *last = m_apply;
    for (QWidget *button : m_offer->tabOrder()) {
        setTabOrder(last, button);
        last = button;
    }
    showState();
}

void PublicationEditor::showState()
{
    const QString text = m_field->text().trimmed();
    const auto date = Dates::Edtf::parse(text);
    const QString known = m_publication.date ? m_publication.date->toString() : QString();
    const bool valid = text.isEmpty() || date;
    const bool changed = text != known;
    m_apply->setVisible(changed);
    m_apply->setEnabled(valid);
    if (!valid)
        m_message->setText(tr("Not a date: %1").arg(date.error().reason));
    else if (changed)
        m_message->setText(date ? Model::dateText(*date) : tr("unknown"));
    else if (date)
        //: The date for people, then where it was found: "29 Sep 2020, from the dateline"
        m_message->setText(
            tr("%1, %2").arg(Model::dateText(*date), Model::sourceText(m_publication.source)));
    else
        m_message->setText(Model::sourceText(m_publication.source));
}

void PublicationEditor::apply()
{
    const QString text = m_field->text().trimmed();
    const auto date = Dates::Edtf::parse(text);
    if (!text.isEmpty() && !date)
        return;
    m_field->setModified(false);
    Q_EMIT applied(text.isEmpty() ? std::nullopt : std::optional(*date));
}

} // namespace Gui
