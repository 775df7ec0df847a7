// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include "ui/timeline/periodtext.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace Gui {

StatusLine::StatusLine(QStatusBar *bar, Model::OpenCase &openCase, const Model::ShownEvents &shown,
                       const Model::ViewState &viewState)
    : QObject(bar)
    , m_case(openCase)
    , m_shown(shown)
    , m_viewState(viewState)
    , m_counts(new QLabel(bar))
    , m_period(new QLabel(bar))
    , m_range(new QLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_cancel(new QToolButton(bar))
{
    m_counts->setObjectName(QStringLiteral("counts"));
    m_period->setObjectName(QStringLiteral("period"));
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setContentsMargins(6, 0, 6, 0);
    m_counts->setContentsMargins(6, 0, 6, 0);
    m_period->setContentsMargins(6, 0, 6, 0);
    m_progress->setAccessibleName(tr("Reading articles"));
    m_progress->setMaximumWidth(160);
    m_progress->setFormat(tr("Reading %v of %m"));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop reading articles"));
    bar->addWidget(m_counts);
    bar->addWidget(m_range);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addPermanentWidget(m_period);

    connect(&m_shown, &Model::ShownEvents::changed, this, &StatusLine::showCounts);
    connect(&m_viewState, &Model::ViewState::periodChanged, this, &StatusLine::showPeriod);
    connect(&m_shown, &Model::ShownEvents::changed, this, &StatusLine::showRange);
    connect(&m_shown, &Model::ShownEvents::changed, this, &StatusLine::showPeriod);
    connect(&m_viewState, &Model::ViewState::rangeChanged, this, &StatusLine::showRange);
    connect(&m_case, &Model::OpenCase::readingProgress, this, &StatusLine::showProgress);
    connect(&m_case, &Model::OpenCase::readingFinished, this, &StatusLine::hideProgress);
    connect(m_cancel, &QToolButton::clicked, &m_case, &Model::OpenCase::cancelReading);
    hideProgress();
    showCounts();
    showPeriod();
    showRange();
}

void StatusLine::showCounts()
{
    const int all = int(m_case.occurrences().size());
    const QString articles = tr("%n article(s)", nullptr, int(m_case.articles().size()));
    const QString events = tr("%n event(s)", nullptr, all);
    const int without = int(m_shown.undated().size());
    const QString undated = m_shown.clock() == Model::Clock::Reported
        ? tr("%n without a date of report", nullptr, without)
        : tr("%n undated", nullptr, without);
    QStringList parts{articles, events};
    if (m_shown.count() != all)
        //: Events that pass the filter
        parts.append(tr("%n shown", nullptr, m_shown.count()));
    if (!m_shown.undated().empty())
        parts.append(undated);
    m_counts->setText(m_case.articles().empty() ? tr("Nothing open")
                                                : parts.join(QStringLiteral(" \u00b7 ")));
}

void StatusLine::showPeriod()
{
    m_period->setVisible(!m_case.articles().empty());
    m_period->setText(periodText(m_viewState.period(), QLocale()));
}

void StatusLine::showRange()
{
    const std::optional<Model::Period> &range = m_viewState.range();
    m_range->setVisible(range.has_value());
    if (!range)
        return;
    const auto count = std::ranges::count_if(m_shown.items(), [&](const Model::TimeItem &item) {
        return item.begin < range->end && std::max(item.end, item.begin + 1) > range->begin;
    });
    //: Number of events in a marked range, and what the range is
    m_range->setText(
        tr("%n event(s) in %1", nullptr, int(count)).arg(periodText(*range, QLocale())));
}

void StatusLine::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->show();
}

void StatusLine::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

} // namespace Gui
