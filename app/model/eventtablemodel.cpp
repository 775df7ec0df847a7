// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/eventtablemodel.h"

#include "app/model/datetext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Model {

namespace {

QString joined(const QStringList &names, const QString &separator)
{
    return names.join(separator);
}

/// A tool tip is no article.
constexpr std::size_t kMostEvidence = 8;

QString evidence(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    QStringList sentences;
    for (const CaseEvent *account : openCase.accounts(occurrence)) {
        const QString &text = openCase.articles()[std::size_t(account->article)].article.text;
        for (const Extraction::Mention &mention : account->event.mentions) {
            if (std::size_t(sentences.size()) == kMostEvidence)
                return sentences.join(u'\n');
            const QString sentence = text.mid(mention.sentence.start, mention.sentence.length());
            if (!sentences.contains(sentence))
                sentences.append(sentence);
        }
    }
    return sentences.join(u'\n');
}

/// Nothing for an event that nothing was weighed for.
QString confidenceText(const Extraction::Confidence &confidence)
{
    if (confidence.parts.empty())
        return {};
    //: How sure an event is, in percent
    return EventTableModel::tr("%1%").arg(QLocale().toString(std::lround(confidence.value * 100)));
}

/// Nothing for one that nobody decided about.
QString reviewText(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    const Casefile::ReviewState state = openCase.stateOf(occurrence);
    const QString sign = reviewSign(openCase, occurrence);
    return state == Casefile::ReviewState::Unreviewed ? sign : sign + u' ' + stateText(state);
}

QString display(const OpenCase &openCase, const CaseOccurrence &occurrence, int column)
{
    const Extraction::Event &found = openCase.shown(occurrence);
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
    case EventTableModel::Sources:
        return QLocale().toString(occurrence.sources);
    case EventTableModel::ToldBy:
        return sourcesText(openCase, occurrence);
    case EventTableModel::Confidence:
        return confidenceText(found.confidence);
    case EventTableModel::Review:
        return reviewText(openCase, occurrence);
    default:
        return {};
    }
}

QString value(const OpenCase &openCase, const CaseOccurrence &occurrence, int column)
{
    const Extraction::Event &found = openCase.shown(occurrence);
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
    case EventTableModel::Sources:
        return QString::number(occurrence.sources);
    case EventTableModel::Confidence:
        return found.confidence.parts.empty() ? QString()
                                              : QString::number(found.confidence.value, 'f', 3);
    case EventTableModel::Review:
        return Casefile::toString(openCase.stateOf(occurrence));
    default:
        return display(openCase, occurrence, column);
    }
}

QVariant sortValue(const OpenCase &openCase, const CaseOccurrence &occurrence, int column)
{
    const Extraction::Event &found = openCase.shown(occurrence);
    switch (column) {
    case EventTableModel::Date: {
        const auto item = placed(occurrence.key, found);
        return item ? qint64(item->begin) : std::numeric_limits<qint64>::max();
    }
    case EventTableModel::Kind:
        return int(found.kind);
    case EventTableModel::Status:
        return int(found.status);
    case EventTableModel::Sources:
        return occurrence.sources;
    case EventTableModel::Confidence:
        return found.confidence.value;
    case EventTableModel::Review:
        return int(openCase.stateOf(occurrence)) * 2 + int(openCase.isStarred(occurrence));
    default:
        return display(openCase, occurrence, column);
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
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventKey key = m_rows[std::size_t(index.row())].key;
    if (role == KeyRole)
        return QVariant::fromValue(key);
    const CaseOccurrence *occurrence = m_case.occurrence(key);
    if (!occurrence)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(m_case, *occurrence, index.column());
    case Qt::ToolTipRole:
    case EvidenceRole:
        return evidence(m_case, *occurrence);
    case ValueRole:
        return value(m_case, *occurrence, index.column());
    case SortRole:
        return sortValue(m_case, *occurrence, index.column());
    case KindRole:
        return int(m_case.shown(*occurrence).kind);
    case ReviewRole:
        return int(m_case.stateOf(*occurrence));
    case DatedRole:
        return placed(key, m_case.shown(*occurrence)).has_value();
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
    case Sources:
        //: Column: how many texts tell of the event
        return tr("Sources");
    case ToldBy:
        //: Column: the outlets that tell of the event
        return tr("Told by");
    case Confidence:
        //: Column: how sure the program is of the event
        return tr("Confidence");
    case Review:
        //: Column: what people decided about the event
        return tr("Review");
    default:
        return {};
    }
}

int EventTableModel::rowOf(EventKey key) const
{
    const CaseOccurrence *occurrence = m_case.occurrence(key);
    const auto found = std::ranges::find(m_rows, occurrence ? occurrence->key : key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void EventTableModel::synchronise()
{
    std::vector<Row> rows;
    rows.reserve(m_case.occurrences().size());
    for (const CaseOccurrence &occurrence : m_case.occurrences())
        rows.push_back({occurrence.key, occurrence.changes});

    // All rows that come or go lie between a common beginning and a common end.
    const auto sameKey = [](const Row &one, const Row &other) { return one.key == other.key; };
    const auto head = std::ranges::mismatch(m_rows, rows, sameKey).in1 - m_rows.begin();
    const auto rest = std::min(m_rows.size(), rows.size()) - std::size_t(head);
    std::size_t tail = 0;
    while (tail < rest && sameKey(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const int first = int(head);
    const int oldEnd = int(m_rows.size() - tail);
    const int newEnd = int(rows.size() - tail);
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + newEnd);
        endInsertRows();
    }
    showChanges(rows);
}

void EventTableModel::showChanges(const std::vector<Row> &rows)
{
    const int count = rowCount();
    const auto changed = [&](int row) {
        return m_rows[std::size_t(row)].changes != rows[std::size_t(row)].changes;
    };
    for (int row = 0; row < count; ++row) {
        if (!changed(row))
            continue;
        const int first = row;
        for (; row < count && changed(row); ++row)
            m_rows[std::size_t(row)].changes = rows[std::size_t(row)].changes;
        Q_EMIT dataChanged(index(first, 0), index(row - 1, ColumnCount - 1));
    }
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

QString stateText(Casefile::ReviewState state)
{
    switch (state) {
    case Casefile::ReviewState::Unreviewed:
        return EventTableModel::tr("Unreviewed");
    case Casefile::ReviewState::Confirmed:
        return EventTableModel::tr("Confirmed");
    case Casefile::ReviewState::Corrected:
        return EventTableModel::tr("Corrected");
    case Casefile::ReviewState::Rejected:
        return EventTableModel::tr("Rejected");
    }
    return {};
}

QString reviewSign(const OpenCase &openCase, const CaseOccurrence &occurrence)
{
    QString sign;
    if (openCase.isStarred(occurrence))
        sign += QStringLiteral("\u2605");
    switch (openCase.stateOf(occurrence)) {
    case Casefile::ReviewState::Unreviewed:
        break;
    case Casefile::ReviewState::Confirmed:
        sign += QStringLiteral("\u2713");
        break;
    case Casefile::ReviewState::Corrected:
        sign += QStringLiteral("\u270e");
        break;
    case Casefile::ReviewState::Rejected:
        sign += QStringLiteral("\u2717");
        break;
    }
    return sign;
}

QString sourceText(const Reading::Article &article)
{
    if (!article.outlet.isEmpty())
        return article.outlet;
    return article.title.isEmpty() ? article.id : article.title;
}

QString sourcesText(const OpenCase &openCase, const CaseOccurrence &occurrence, int most)
{
    QStringList sources;
    int more = 0;
    for (const CaseEvent *account : openCase.accounts(occurrence)) {
        const QString source =
            sourceText(openCase.articles()[std::size_t(account->article)].article);
        if (sources.contains(source))
            continue;
        if (sources.size() < most)
            sources.append(source);
        else
            ++more;
    }
    const QString named = sources.join(QStringLiteral(", "));
    //: Names of outlets, and how many others
    return more == 0 ? named : EventTableModel::tr("%1 and %2 more").arg(named).arg(more);
}

} // namespace Model
