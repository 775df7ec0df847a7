// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/linkdialog.h"

#include "app/model/eventtablemodel.h"
#include "ui/events/kinddelegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using Extraction::Kind;
using Extraction::Relation;
using Model::EventTableModel;

namespace {

/// How much an event is said about another: what says more is where a link starts.
int talk(Kind kind)
{
    switch (kind) {
    case Kind::Hack:
        return 0;
    case Kind::Accusation:
        return 1;
    case Kind::Denial:
        return 2;
    case Kind::Meeting:
        return 3;
    }
    return 0;
}

} // namespace

LinkWay linkWay(const Model::OpenCase &openCase, Model::EventKey event, Model::EventKey other)
{
    const auto kindOf = [&openCase](Model::EventKey key) {
        return openCase.shown(*openCase.occurrence(key)).kind;
    };
    LinkWay way{event, other, Relation::About};
    if (talk(kindOf(other)) > talk(kindOf(event)))
        std::swap(way.from, way.to);
    switch (kindOf(way.from)) {
    case Kind::Hack:
    case Kind::Accusation:
        way.relation = Relation::About;
        break;
    case Kind::Denial:
        way.relation = Relation::Answers;
        break;
    case Kind::Meeting:
        way.relation = Relation::TakesUp;
        break;
    }
    return way;
}

LinkDialog::LinkDialog(EventTableModel &events, Model::EventKey event, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QSortFilterProxyModel(this))
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Link to an event"));
    resize(520, 420);
    m_rows->setSourceModel(&events);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setFilterKeyColumn(EventTableModel::Title);
    m_words->setObjectName(QStringLiteral("linkWords"));
    m_words->setAccessibleName(tr("Words of the other event's title"));
    m_words->setPlaceholderText(tr("Words of the other event's title"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("linkEvents"));
    m_list->setAccessibleName(tr("Events"));
    m_list->setModel(m_rows);
    m_list->setModelColumn(EventTableModel::Title);
    m_list->setItemDelegate(new KindDelegate(m_list));
    m_list->setUniformItemSizes(true);
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    const int row = events.rowOf(event);
    title->setText(tr("Link \u201c%1\u201d to:")
                       .arg(row < 0 ? QString()
                                    : events.index(row, EventTableModel::Title).data().toString()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *link = buttons->addButton(tr("&Link"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &LinkDialog::narrow);
    connect(m_list, &QListView::doubleClicked, this, &LinkDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::take);
    link->setDefault(true);
    narrow({});
    m_words->setFocus();
}

void LinkDialog::narrow(const QString &words)
{
    m_rows->setFilterFixedString(words.simplified());
    m_list->setCurrentIndex(m_rows->index(0, EventTableModel::Title));
}

void LinkDialog::take()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const auto key = row.siblingAtColumn(0).data(EventTableModel::KeyRole).value<Model::EventKey>();
    accept();
    Q_EMIT chosen(key);
}

} // namespace Gui
