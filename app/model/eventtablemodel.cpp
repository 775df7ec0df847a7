// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventtablemodel.h"

#include "app/model/datetext.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace Model {

namespace {

QString joined(const QStringList &names, const QString &separator)
{
    return names.join(separator);
}

QString evidence(const CaseEvent &event, const Reading::Article &article)
{
    QStringList sentences;
    for (const Extraction::Mention &mention : event.event.mentions)
        sentences.append(article.text.mid(mention.sentence.start, mention.sentence.length()));
    return sentences.join(u'\n');
}

QString display(const CaseEvent &event, const Reading::Article &article, int column)
{
    const Extraction::Event &found = event.event;
    switch (column) {
    case EventTableModel::Date:
        return found.date ? dateText(*found.date) : EventTableModel::tr("undated");
    case EventTableModel::Kind:
        return kindText(found.kind);
    case EventTableModel::Status:
        return statusText(found.status);
    case EventTableModel::Actors:
        return joined(found.actors, QStringLiteral(", "));
    case EventTableModel::Targets:
        return joined(found.targets, QStringLiteral(", "));
    case EventTableModel::Title:
        return found.title;
    case EventTableModel::Source:
        return sourceText(article);
    default:
        return {};
    }
}

QString value(const CaseEvent &event, const Reading::Article &article, int column)
{
    const Extraction::Event &found = event.event;
    switch (column) {
    case EventTableModel::Date:
        return found.date ? found.date->toString() : QString();
    case EventTableModel::Kind:
        return toString(found.kind);
    case EventTableModel::Status:
        return toString(found.status);
    case EventTableModel::Actors:
        return joined(found.actors, QStringLiteral("; "));
    case EventTableModel::Targets:
        return joined(found.targets, QStringLiteral("; "));
    default:
        return display(event, article, column);
    }
}

QVariant sortValue(const CaseEvent &event, const Reading::Article &article, int column)
{
    switch (column) {
    case EventTableModel::Date: {
        const auto item = placed(event);
        return item ? qint64(item->begin) : std::numeric_limits<qint64>::max();
    }
    case EventTableModel::Kind:
        return int(event.event.kind);
    case EventTableModel::Status:
        return int(event.event.status);
    default:
        return display(event, article, column);
    }
}

} // namespace

EventTableModel::EventTableModel(const OpenCase &openCase, QObject *parent)
    : QAbstractTableModel(parent)
    , m_case(openCase)
{
    connect(&m_case, &OpenCase::changed, this, &EventTableModel::synchronise);
    synchronise();
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventKey key = m_keys[std::size_t(index.row())];
    if (role == KeyRole)
        return QVariant::fromValue(key);
    const CaseEvent *event = m_case.event(key);
    if (!event)
        return {};
    const Reading::Article &article = m_case.articles()[std::size_t(event->article)].article;
    switch (role) {
    case Qt::DisplayRole:
        return display(*event, article, index.column());
    case Qt::ToolTipRole:
    case EvidenceRole:
        return evidence(*event, article);
    case ValueRole:
        return value(*event, article, index.column());
    case SortRole:
        return sortValue(*event, article, index.column());
    case KindRole:
        return int(event->event.kind);
    case DatedRole:
        return placed(*event).has_value();
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Date:
        return tr("Date");
    case Kind:
        return tr("Kind");
    case Status:
        return tr("Status");
    case Actors:
        return tr("Actors");
    case Targets:
        return tr("Targets");
    case Title:
        return tr("Title");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

int EventTableModel::rowOf(EventKey key) const
{
    const auto found = std::ranges::find(m_keys, key);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

void EventTableModel::synchronise()
{
    std::vector<EventKey> keys;
    keys.reserve(m_case.events().size());
    std::ranges::transform(m_case.events(), std::back_inserter(keys), &CaseEvent::key);

    // All that differs lies between a common beginning and a common end.
    const auto head = std::ranges::mismatch(m_keys, keys).in1 - m_keys.begin();
    const auto rest = std::min(m_keys.size(), keys.size()) - std::size_t(head);
    std::size_t tail = 0;
    while (tail < rest && m_keys[m_keys.size() - 1 - tail] == keys[keys.size() - 1 - tail])
        ++tail;
    const int first = int(head);
    const int oldEnd = int(m_keys.size() - tail);
    const int newEnd = int(keys.size() - tail);
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        m_keys.insert(m_keys.begin() + first, keys.begin() + first, keys.begin() + newEnd);
        endInsertRows();
    }
    // Rows that stayed may say something else now.
    if (first > 0)
        Q_EMIT dataChanged(index(0, 0), index(first - 1, ColumnCount - 1));
    if (newEnd < rowCount())
        Q_EMIT dataChanged(index(newEnd, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString kindText(Extraction::Kind kind)
{
    switch (kind) {
    case Extraction::Kind::Hack:
        return EventTableModel::tr("Hack");
    case Extraction::Kind::Accusation:
        return EventTableModel::tr("Accusation");
    case Extraction::Kind::Denial:
        return EventTableModel::tr("Denial");
    case Extraction::Kind::Meeting:
        return EventTableModel::tr("Meeting");
    }
    return {};
}

QString statusText(Extraction::Status status)
{
    switch (status) {
    case Extraction::Status::Reported:
        return EventTableModel::tr("Reported");
    case Extraction::Status::Alleged:
        return EventTableModel::tr("Alleged");
    case Extraction::Status::Planned:
        return EventTableModel::tr("Planned");
    case Extraction::Status::Possible:
        return EventTableModel::tr("Possible");
    }
    return {};
}

QString sourceText(const Reading::Article &article)
{
    if (!article.outlet.isEmpty())
        return article.outlet;
    return article.title.isEmpty() ? article.id : article.title;
}

} // namespace Model
