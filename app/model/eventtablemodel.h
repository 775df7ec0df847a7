// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"

#include <QAbstractTableModel>

#include <vector>

namespace Model {

/// What happened by the articles of the case, as a table: one row an occurrence, in the order of
/// the case. Rows are exchanged one run at a time, so that selections in views outlive reading and
/// re-extraction.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Date,
        Kind,
        Status,
        Actors,
        Targets,
        Title,
        Sources,
        ToldBy,
        Confidence,
        /// What people decided about the event.
        Review,
        ColumnCount
    };
    enum Role {
        /// What other programs read: EDTF, the names of the contracts, lists separated by "; ".
        ValueRole = Qt::UserRole + 1,
        /// What the column sorts by; undated events come after all dated ones.
        SortRole,
        /// EventKey.
        KeyRole,
        /// int of Extraction::Kind.
        KindRole,
        /// The evidence sentences, one a line; of many accounts the first ones.
        EvidenceRole,
        /// bool: has a place in time.
        DatedRole,
        /// int of Casefile::ReviewState.
        ReviewRole,
    };

    /// The case is not owned and outlives the model.
    explicit EventTableModel(const OpenCase &openCase, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Row of the event, or of which it is an account; -1 if there is none.
    int rowOf(EventKey key) const;
    const OpenCase &openCase() const { return m_case; }

private:
    struct Row
    {
        EventKey key = 0;
        /// CaseOccurrence::changes when it was last shown.
        int changes = 0;
    };

    void synchronise();
    /// Takes over the changes of rows that stayed, and announces them run by run.
    void showChanges(const std::vector<Row> &rows);

    const OpenCase &m_case;
    std::vector<Row> m_rows;
};

/// Names for people: "Alleged", "answers".
QString kindText(Extraction::Kind kind);
QString statusText(Extraction::Status status);
QString stateText(Casefile::ReviewState state);
/// Sign that goes before a title: how the event was decided about, a star; empty where it was not.
QString reviewSign(const OpenCase &openCase, const CaseOccurrence &occurrence);
/// What people know the article by: its outlet, else its title, else its file's name.
QString sourceText(const Reading::Article &article);
/// The sources of all accounts, each once, with ", " between them; most: how many are named before
/// "and 3 more".
QString sourcesText(const OpenCase &openCase, const CaseOccurrence &occurrence, int most = 3);

} // namespace Model
