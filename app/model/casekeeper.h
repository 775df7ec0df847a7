// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/entry.h"
#include "app/casefile/journal.h"
#include "app/model/caseevent.h"
#include "app/reading/failure.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <optional>
#include <vector>

namespace Model {

class CaseWorker;
class OpenCase;

/// Keeps what is open in the window and its case on the disk the same: puts the articles of the
/// case into the open case, and writes the publication dates that the analyst sets, and what is
/// found anew by them, into the case at once. All of it in a thread of its own: a disk may be slow.
class CaseKeeper : public QObject
{
    Q_OBJECT

public:
    /// The open case is not owned and outlives the keeper.
    explicit CaseKeeper(OpenCase &openCase, QObject *parent = nullptr);
    /// Waits until all is written.
    ~CaseKeeper() override;
    Q_DISABLE_COPY_MOVE(CaseKeeper)

    static bool isCase(const QString &path);

    /// Closes what is open and opens the case. Its articles come in slices.
    void open(const QString &path);
    /// Closes what is open, a case or not.
    void close();
    /// Of the case that is open; empty if none is.
    QString path() const { return m_path; }

    /// Writes what a person decided; decided() answers, once for each call, in their order. What is
    /// refused is said, and the open case shows what the case has.
    void decide(const Casefile::Decision &decision);
    void undo();
    void redo();
    /// What these would undo and redo.
    const Casefile::NextDeeds &nextDeeds() const { return m_nextDeeds; }

Q_SIGNALS:
    /// All articles of the case are there, or it could not be opened.
    void opened();
    /// All that was set so far is on the disk, or was said to have failed.
    void written();
    /// A decision, or undoing or redoing one, is in the case and in what is open, or was refused.
    void decided();
    void nextDeedsChanged();
    /// Something is to be said about the case: it cannot be opened, is damaged, or was not written.
    void said(const Reading::Failure &failure);

private:
    void take(int generation, std::vector<ReadArticle> articles);
    void writePublished(int article);
    void undo(bool redoes);
    void connectDecisions();
    void writeFindings(int article, const Extraction::Findings &findings);

    OpenCase &m_case;
    QString m_path;
    Casefile::NextDeeds m_nextDeeds;
    /// Grows with every case that is opened; slices of an older one are dropped.
    int m_generation = 0;
    QThread m_thread;
    /// Lives in the thread.
    CaseWorker *m_worker = nullptr;
};

} // namespace Model
