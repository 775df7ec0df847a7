// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/legendpanel.h"

#include "ui/timeline/legend.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace Gui {

namespace {

// One drawing; its label says what it is.
class Sample : public QWidget
{
public:
    Sample(std::size_t entry, QWidget *parent) : QWidget(parent), m_entry(entry)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return legendSampleSize(timelineStyle(palette(), font())).toSize();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const TimelineStyle style = timelineStyle(palette(), font());
        QPainter painter(this);
        painter.fillRect(rect(), style.base);
        paintLegendSample(painter, legendEntries(style)[m_entry], QRectF(rect()).center(), style);
    }

private:
    std::size_t m_entry;
};

} // namespace

LegendPanel::LegendPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const LegendEntry &entry : legendEntries(timelineStyle(palette(), font()))) {
        grid->addWidget(new Sample(std::size_t(row), this), row, 0);
        auto *text = new QLabel(entry.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setForegroundRole(QPalette::Text);
        grid->addWidget(text, row++, 1);
    }
    auto *undated = new QLabel(
        tr("Events without a date are not drawn: they wait on the shelf below the lanes."), this);
    undated->setWordWrap(true);
    undated->setForegroundRole(QPalette::Text);
    grid->addWidget(undated, row, 0, 1, 2);
    grid->setRowStretch(row + 1, 1);
}

} // namespace Gui
