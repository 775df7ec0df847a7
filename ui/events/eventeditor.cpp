// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventeditor.h"

#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "ui/events/namesedit.h"
#include "ui/events/reviewtext.h"
#include "ui/kindstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Gui {

using Extraction::Kind;
using Extraction::Status;

namespace {

constexpr int kTitleFromEvidence = 80;

} // namespace

EventEditor::EventEditor(const Model::OpenCase &openCase, Model::Reviewing &reviewing,
                         QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_reviewing(reviewing)
{
    setObjectName(QStringLiteral("eventEditor"));
    setUpForm();
    connect(&m_case, &Model::OpenCase::changed, this, &EventEditor::follow);
    connect(&m_reviewing, &Model::Reviewing::answered, this, &EventEditor::follow);
    connect(m_date, &QLineEdit::textChanged, this, &EventEditor::checkDate);
    connect(m_kind, &QComboBox::activated, this, [this] { m_kindTyped = true; });
    connect(m_status, &QComboBox::activated, this, [this] { m_statusTyped = true; });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteTyped = true; });
    connect(m_star, &QCheckBox::clicked, this,
            [this](bool starred) { m_reviewing.star(m_events, starred); });
    for (QLineEdit *line : {m_date, m_title, static_cast<QLineEdit *>(m_actors),
                            static_cast<QLineEdit *>(m_targets), static_cast<QLineEdit *>(m_tags)})
        connect(line, &QLineEdit::returnPressed, this, &EventEditor::apply);
    for (NamesEdit *names : {m_actors, m_targets, m_tags})
        connect(names, &NamesEdit::entered, this, &EventEditor::learnNames);
    connect(m_apply, &QPushButton::clicked, this, &EventEditor::apply);
    connect(m_cancel, &QPushButton::clicked, this, &EventEditor::cancel);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_reviewing.keepDecided(m_events); });
    connect(m_takeOver, &QPushButton::clicked, this,
            [this] { m_reviewing.takeOverFound(m_events); });
    follow();
}

void EventEditor::setUpForm()
{
    const auto label = [this](const char *name) {
        auto *made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    const auto named = [](auto *widget, const char *name, const QString &accessible) {
        widget->setObjectName(QLatin1String(name));
        widget->setAccessibleName(accessible);
        return widget;
    };
    m_heading = label("reviewHeading");
    m_since = label("reviewSince");
    m_dateMessage = label("reviewDateMessage");
    m_keep = named(new QPushButton(tr("&Keep as decided"), this), "reviewKeep", {});
    m_takeOver = named(new QPushButton(tr("Take &over what is found"), this), "reviewTakeOver", {});
    m_kind = named(new QComboBox(this), "reviewKind", tr("Kind"));
    for (int kind = 0; kind < Extraction::kKindCount; ++kind)
        m_kind->addItem(kindName(Kind(kind)));
    m_status = named(new QComboBox(this), "reviewStatus", tr("Status"));
    for (const Status status :
         {Status::Reported, Status::Alleged, Status::Planned, Status::Possible})
        m_status->addItem(Model::statusText(status));
    m_date = named(new QLineEdit(this), "reviewDate", tr("Date"));
    m_date->setPlaceholderText(tr("undated"));
    m_date->setToolTip(tr("A date in EDTF: 2020-09-29, 2020-09, 2019/2021, 2020~; empty: undated"));
    m_actors = named(new NamesEdit(this), "reviewActors", tr("Actors"));
    m_targets = named(new NamesEdit(this), "reviewTargets", tr("Targets"));
    m_title = named(new QLineEdit(this), "reviewTitle", tr("Title"));
    m_tags = named(new NamesEdit(this), "reviewTags", tr("Tags"));
    m_note = named(new QPlainTextEdit(this), "reviewNote", tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 12);
    m_star = named(new QCheckBox(tr("\u2605 S&tar"), this), "reviewStar", tr("Star"));
    m_apply = named(new QPushButton(this), "reviewApply", {});
    m_cancel = named(new QPushButton(tr("Cancel"), this), "reviewCancel", {});

    // Beside an article there is little room.
    for (QComboBox *box : {m_kind, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    for (QLineEdit *line : {m_date, m_title, static_cast<QLineEdit *>(m_actors),
                            static_cast<QLineEdit *>(m_targets), static_cast<QLineEdit *>(m_tags)})
        line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 8);
    auto *asked = new QVBoxLayout;
    asked->addWidget(m_keep);
    asked->addWidget(m_takeOver);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_kind, 1);
    kinds->addWidget(m_status, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_star);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(8, 8, 8, 8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_heading);
    form->addRow(m_since);
    form->addRow(asked);
    form->addRow(tr("Kind:"), kinds);
    form->addRow(tr("&Date:"), m_date);
    form->addRow(QString(), m_dateMessage);
    form->addRow(tr("&Actors:"), m_actors);
    form->addRow(tr("Ta&rgets:"), m_targets);
    form->addRow(tr("T&itle:"), m_title);
    form->addRow(tr("Ta&gs:"), m_tags);
    form->addRow(tr("&Note:"), m_note);
    form->addRow(buttons);
}

QList<QWidget *> EventEditor::tabOrder() const
{
    return {m_keep,  m_takeOver, m_kind, m_status, m_date,   m_actors, m_targets,
            m_title, m_tags,     m_note, m_star,   m_cancel, m_apply};
}

void EventEditor::setEvents(const std::vector<Model::EventKey> &events)
{
    if (events == m_events)
        return;
    if (isTyped() && !isNew())
        apply();
    m_newArticle = -1;
    m_events = events;
    m_changes = -1;
    forgetTyping();
    follow();
}

void EventEditor::startNew(int article, Reading::Span evidence)
{
    if (isTyped() && !isNew())
        apply();
    m_newArticle = article;
    m_newEvidence = evidence;
    forgetTyping();
    Casefile::EventValues values;
    values.title = m_case.articles()[std::size_t(article)]
                       .article.text.mid(evidence.start, evidence.length())
                       .simplified()
                       .left(kTitleFromEvidence);
    showValues(values);
    m_tags->clear();
    m_note->clear();
    forgetTyping();
    showState();
    edit();
}

void EventEditor::cancel()
{
    m_newArticle = -1;
    m_changes = -1;
    forgetTyping();
    follow();
}

void EventEditor::edit()
{
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

void EventEditor::editTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->selectAll();
}

void EventEditor::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

/// Shows the events as they are, but not under the fingers of somebody who types.
void EventEditor::follow()
{
    if (isNew()) {
        showState();
        return;
    }
    std::erase_if(m_events, [this](Model::EventKey key) { return !m_case.occurrence(key); });
    const Model::CaseOccurrence *first =
        m_events.empty() ? nullptr : m_case.occurrence(m_events.front());
    const int changes = first ? first->changes : 0;
    if (changes != m_changes && !isTyped()) {
        m_changes = changes;
        showValues(first ? Casefile::valuesOf(m_case.shown(*first)) : Casefile::EventValues());
        m_tags->setNames(m_events.size() == 1 ? m_reviewing.tagsOf(m_events.front())
                                              : QStringList());
        m_note->setPlainText(m_events.size() == 1 ? m_reviewing.noteOf(m_events.front())
                                                  : QString());
        forgetTyping();
    }
    showState();
}

void EventEditor::showValues(const Casefile::EventValues &values)
{
    m_shown = values;
    m_kind->setCurrentIndex(int(values.kind));
    m_status->setCurrentIndex(int(values.status));
    m_date->setText(values.date ? values.date->toString() : QString());
    m_actors->setNames(values.actors);
    m_targets->setNames(values.targets);
    m_title->setText(values.title);
    m_title->setCursorPosition(0);
}

void EventEditor::showState()
{
    const QString obstacle =
        isNew() ? m_reviewing.articleObstacle(m_newArticle) : m_reviewing.obstacle(m_events);
    const Model::ReviewedEvent *event =
        m_events.size() == 1 && !isNew() ? m_case.reviews().of(m_events.front()) : nullptr;
    if (isNew())
        m_heading->setText(tr("A new event from the selected text"));
    else if (!obstacle.isEmpty())
        m_heading->setText(obstacle);
    else if (m_events.size() > 1)
        m_heading->setText(
            tr("%n events: what you change is changed for all", nullptr, int(m_events.size())));
    else
        m_heading->setText(event && !decisionText(*event).isEmpty()
                               ? decisionText(*event)
                               : tr("Nobody reviewed it yet."));
    const QString since = event ? foundSinceText(*event) : QString();
    const bool asks = event && !Casefile::foundSince(event->found, event->review()).empty();
    m_since->setText(since);
    m_since->setVisible(!since.isEmpty());
    m_keep->setVisible(asks);
    m_takeOver->setVisible(asks);
    m_apply->setText(isNew() ? tr("Make the event") : tr("Apply"));
    m_cancel->setVisible(isNew());
    for (QWidget *widget :
         QList<QWidget *>{m_kind, m_status, m_date, m_actors, m_targets, m_title, m_apply})
        widget->setEnabled(obstacle.isEmpty());
    m_tags->setEnabled(obstacle.isEmpty() && !isNew());
    m_note->setEnabled(obstacle.isEmpty() && !isNew() && m_events.size() == 1);
    m_star->setEnabled(obstacle.isEmpty() && !isNew());
    m_star->setChecked(!m_events.empty() && !isNew() && m_reviewing.isStarred(m_events.front()));
    checkDate();
}

/// Nothing where it is no date; nothing in it where there is to be none.
std::optional<std::optional<Dates::Edtf>> EventEditor::typedDate() const
{
    const QString text = m_date->text().trimmed();
    std::optional<Dates::Edtf> typed;
    if (text.isEmpty())
        return typed;
    const auto date = Dates::Edtf::parse(text);
    if (!date)
        return {};
    typed = *date;
    return typed;
}

void EventEditor::checkDate()
{
    const QString text = m_date->text().trimmed();
    const auto date = Dates::Edtf::parse(text);
    if (text.isEmpty())
        m_dateMessage->clear();
    else if (!date)
        m_dateMessage->setText(tr("Not a date: %1").arg(date.error().reason));
    else
        m_dateMessage->setText(Model::dateText(*date));
    m_dateMessage->setVisible(!text.isEmpty());
    m_apply->setEnabled(m_kind->isEnabled() && typedDate().has_value());
}

Model::Correction EventEditor::typedCorrection() const
{
    Model::Correction correction;
    const bool all = m_events.size() == 1;
    // Of one event what differs; of several what was touched, be it the same as the first one's.
    if (m_kindTyped && (!all || m_kind->currentIndex() != int(m_shown.kind)))
        correction.kind = Kind(m_kind->currentIndex());
    if (m_statusTyped && (!all || m_status->currentIndex() != int(m_shown.status)))
        correction.status = Status(m_status->currentIndex());
    const auto date = typedDate();
    if (m_date->isModified() && date && (!all || *date != m_shown.date))
        correction.date = *date;
    if (m_actors->isModified() && (!all || m_actors->names() != m_shown.actors))
        correction.actors = m_actors->names();
    if (m_targets->isModified() && (!all || m_targets->names() != m_shown.targets))
        correction.targets = m_targets->names();
    if (m_title->isModified() && (!all || m_title->text().simplified() != m_shown.title))
        correction.title = m_title->text().simplified();
    return correction;
}

bool EventEditor::isTyped() const
{
    return m_kindTyped || m_statusTyped || m_noteTyped || m_date->isModified()
        || m_actors->isModified() || m_targets->isModified() || m_title->isModified()
        || m_tags->isModified();
}

void EventEditor::forgetTyping()
{
    m_kindTyped = m_statusTyped = m_noteTyped = false;
    for (QLineEdit *line : {m_date, m_title, static_cast<QLineEdit *>(m_actors),
                            static_cast<QLineEdit *>(m_targets), static_cast<QLineEdit *>(m_tags)})
        line->setModified(false);
}

void EventEditor::apply()
{
    if (isNew()) {
        create();
        return;
    }
    if (m_events.empty() || !m_reviewing.obstacle(m_events).isEmpty())
        return;
    const Model::Correction correction = typedCorrection();
    if (!correction.isEmpty())
        m_reviewing.correct(m_events, correction);
    if (m_tags->isModified()) {
        if (m_events.size() == 1)
            m_reviewing.setTags(m_events, m_tags->names());
        else
            m_reviewing.addTags(m_events, m_tags->names());
    }
    if (m_noteTyped && m_events.size() == 1)
        m_reviewing.setNote(m_events.front(), m_note->toPlainText());
    // What the case has is shown when it answers.
    forgetTyping();
    m_changes = -1;
}

void EventEditor::create()
{
    const auto date = typedDate();
    if (!date)
        return;
    Casefile::EventValues values;
    values.kind = Kind(m_kind->currentIndex());
    values.status = Status(m_status->currentIndex());
    values.date = *date;
    values.actors = m_actors->names();
    values.targets = m_targets->names();
    values.title = m_title->text().simplified();
    m_reviewing.create(std::exchange(m_newArticle, -1), m_newEvidence, values);
    cancel();
}

/// Names of the case, to complete what is typed: those of the first events, which are enough to
/// know a case's quarrel by, so that a million need not be looked through.
void EventEditor::learnNames()
{
    constexpr std::size_t kMostEvents = 20'000;
    QSet<QString> names;
    for (std::size_t i = 0; i < std::min(m_case.events().size(), kMostEvents); ++i) {
        const Extraction::Event &event = m_case.events()[i].event;
        for (const QString &name : event.actors + event.targets)
            names.insert(name);
    }
    QStringList sorted = names.values();
    sorted.sort(Qt::CaseInsensitive);
    m_actors->setKnown(sorted);
    m_targets->setKnown(sorted);
    m_tags->setKnown(m_case.reviews().tags());
}

} // namespace Gui
