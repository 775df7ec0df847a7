// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/articlerows.h"
#include "app/casefile/entry.h"
#include "app/casefile/journal.h"
#include "app/casefile/problem.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Casefile {

class Connection;
struct Table;

/// What became of an article that was added.
struct Added
{
    enum class What {
        New,
        SameFile, ///< not stored: the case has these very bytes
        SameArticle, ///< not stored: the case has this text of this outlet, with other furniture
        Copy, ///< stored: another outlet's, whose text the case has
    };
    What what = What::New;
    /// Of the article, or of the one that stands for it.
    Key key = 0;
    /// Of the one that it is the same as; empty for what is new.
    QString sameAs;
};

/// Some articles of a case, in order of their keys.
struct Slice
{
    std::vector<StoredArticle> articles;
    /// Names of those that are damaged and were left out.
    QStringList damaged;
    /// The next slice begins after this one; nothing at the end.
    std::optional<Key> last;
};

/// What a deed, or undoing or redoing one, changed: as it is now.
struct Changed
{
    /// Articles whose publication date is another now.
    std::vector<Key> published;
    std::vector<StoredReview> reviews;
    std::vector<DecidedTie> ties;
    /// New events, made by hand; their reviews are among the others.
    std::vector<KeptEvent> made;
};

/// A case on the disk. Every change is a transaction, on the disk when the call returns, and what a
/// person changed stands in its journal. Lives, and is used, in one thread; several may stand on
/// one case, in this program or in others.
class Store
{
public:
    enum class Mode {
        Read,
        Write, ///< falls back to reading where the case cannot be written: see notice()
        Create, ///< as Write, and makes the case where there is none
    };

    /// The path of a file, or the address of a server (serveraddress.h).
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Or the address, without a password.
    QString path() const;
    bool isReadOnly() const { return m_readOnly; }
    /// Why it is only read although writing was asked for, as a sentence; empty if it is not.
    QString notice() const { return m_notice; }

    /// Whether the structure of the whole file holds (a server sees to its own), and the sums of
    /// the journal, which nobody reads otherwise. Takes as long as reading the file.
    Result<void> check() const;
    /// The articles after that key, at most so many. Damaged ones are left out and named.
    Result<Slice> read(Key after, int limit) const;
    /// The article's file as it was; empty for one of several in a file.
    Result<QByteArray> bytesOf(Key article) const;

    /// In one transaction: all of them or none.
    Result<std::vector<Added>> add(const std::vector<EntryRows> &entries);
    /// Puts what was found again in place of what was found before. Refused (Conflict) where the
    /// publication date is no longer that of the findings.
    /// What a person decided stays: an event that somebody decided about is kept even if it is not
    /// found again, and one made by hand always is. Gives the keys of the events, in their order.
    Result<std::vector<Key>> setFindings(Key article, const Extraction::Findings &findings);

    /// A person gives the article a date of publication, or says that it has none.
    Result<void> setPublished(Key article, const std::optional<Dates::Edtf> &date,
                              const QString &who);
    /// What a person decided about events and ties, as one deed. Refused (Conflict) where somebody
    /// decided otherwise about one of them since it was read.
    Result<Changed> decide(const Decision &decision, const QString &who);
    /// What the case has of what the decision is about.
    Result<Changed> decidedNow(const Decision &decision) const;
    /// Takes back the person's last deed that stands, or does the last one again that was taken
    /// back since. Refused (Conflict) where what it changed was changed otherwise since.
    Result<Changed> undo(const QString &who);
    Result<Changed> redo(const QString &who);
    /// See Journal.
    Result<NextDeeds> nextDeeds(const QString &who) const;
    Result<std::vector<DeedRecord>> history(std::optional<Key> before, int limit) const;
    Result<std::vector<Edit>> editsOf(const DeedRecord &deed) const;

private:
    Store(std::unique_ptr<Connection> connection, bool readOnly, QString notice);

    Result<void> mayWrite() const;
    Result<Key> nextKey(const Table &table) const;
    Result<std::vector<QVariantList>> rows(const Table &table, const QString &rest,
                                           const QVariantList &values) const;
    Result<QVariantList> row(const Table &table, Key key) const;
    Result<void> insert(const Table &table, QVariantList row) const;
    /// Of a row with its sum, which is made anew.
    Result<void> update(const Table &table, const QVariantList &row) const;

    Result<Changed> reverse(Journal::Direction direction, const QString &who);
    Result<Changed> changedBy(const std::vector<Edit> &edits) const;
    Result<KeptEvent> insertByHand(const Decision::Made &made) const;
    /// Whether somebody ever decided something about the event.
    Result<bool> isTouched(Key event) const;
    Result<bool> letGo(Key event) const;

    std::unique_ptr<Connection> m_connection;
    bool m_readOnly = false;
    QString m_notice;
};

} // namespace Casefile
