// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filterbar.h"

#include "ui/events/kindicon.h"
#include "ui/filters/queryedit.h"
#include "ui/kindstyle.h"
#include "ui/timeline/periodtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace Gui {

FilterBar::FilterBar(Model::ShownEvents &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_period(new QToolButton(this))
    , m_review(new QComboBox(this))
    , m_search(new QueryEdit(shown.openCase(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    for (int kind = 0; kind < Extraction::kKindCount; ++kind) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("kind-") + toString(Extraction::Kind(kind)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &FilterBar::apply);
        layout->addWidget(box);
        m_kinds[std::size_t(kind)] = box;
    }
    m_period->setObjectName(QStringLiteral("filterPeriod"));
    m_period->setToolTip(tr("Show events of all times again"));
    connect(m_period, &QToolButton::clicked, this, [this] {
        Model::EventFilter filter = m_shown.filter();
        filter.period.reset();
        m_shown.setFilter(filter);
    });
    layout->addWidget(m_period);
    m_review->setObjectName(QStringLiteral("filterReview"));
    m_review->setAccessibleName(tr("Review"));
    m_review->setToolTip(tr("Which events are shown by what was decided about them"));
    m_review->addItems({tr("All but rejected"), tr("All reviews"), tr("Unreviewed"),
                        tr("Confirmed"), tr("Corrected"), tr("Rejected"), tr("\u2605 Starred"),
                        tr("Found otherwise since")});
    connect(m_review, &QComboBox::activated, this, &FilterBar::apply);
    layout->addWidget(m_review);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search events"));
    m_search->setPlaceholderText(
        tr("Search: words, \u201cphrases\u201d, actor:, date:2016..2018\u2026"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * 60);
    connect(m_search, &QueryEdit::queryChanged, this, &FilterBar::apply);
    connect(m_search, &QueryEdit::accepted, this, &FilterBar::nextAskedFor);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);

    connect(&m_shown, &Model::ShownEvents::changed, this, &FilterBar::follow);
    showIcons();
    follow();
}

void FilterBar::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_shown.setFilter({});
    m_search->clear(); // Also what is no query.
}

void FilterBar::apply()
{
    Model::EventFilter filter = m_shown.filter();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        filter.kinds[kind] = m_kinds[kind]->isChecked();
    filter.query = m_search->query();
    filter.review = Model::ReviewFilter(m_review->currentIndex());
    m_shown.setFilter(filter);
}

void FilterBar::follow()
{
    const Model::EventFilter &filter = m_shown.filter();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        QCheckBox *box = m_kinds[kind];
        const QSignalBlocker blocker(box);
        box->setChecked(filter.kinds[kind]);
        //: Kind of event and how many there are: "Hack (12)"
        box->setText(
            tr("%1 (%2)").arg(kindName(Extraction::Kind(kind))).arg(m_shown.kindCounts()[kind]));
    }
    m_review->setCurrentIndex(int(filter.review));
    m_period->setVisible(filter.period.has_value());
    if (filter.period) {
        const QString period = periodText(*filter.period, QLocale());
        //: A period that events are limited to, with a sign for taking it away
        m_period->setText(tr("%1  \u2715").arg(period));
        m_period->setAccessibleName(tr("Only %1; press to show all times").arg(period));
    }
    const QSignalBlocker blocker(m_search);
    m_search->setQuery(filter.query);
}

void FilterBar::showIcons()
{
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        m_kinds[kind]->setIcon(kindIcon(Extraction::Kind(kind), palette()));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace Gui
