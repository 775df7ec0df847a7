// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/problem.h"
#include "app/casefile/store.h"
#include "app/model/caseevent.h"
#include "app/reading/failure.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Model {

/// The side of the case keeper that waits for the disk. Lives in the keeper's thread, and so does
/// its store.
class CaseWorker : public QObject
{
    Q_OBJECT

public:
    ~CaseWorker() override;

    /// Reads all of the case; generation comes back with what is read.
    void open(int generation, const QString &path);
    void close();
    void setPublished(Casefile::Key article, const std::optional<Dates::Edtf> &date);
    /// revision comes back with what the case has of the article then.
    void setFindings(int generation, Casefile::Key article, int revision,
                     const Extraction::Findings &findings);
    void decide(int generation, const Casefile::Decision &decision);
    /// Or redoes.
    void undo(int generation, bool redoes);

Q_SIGNALS:
    void loaded(int generation, const std::vector<Model::ReadArticle> &articles);
    void opened(int generation);
    void written();
    /// What the case has of an article after its findings were taken in.
    void taken(int generation, Casefile::Key article, int revision,
               const Model::StoredDecisions &decisions);
    /// Answers decide() and undo(): what is another in the case now. Of what was refused, what the
    /// case has.
    void decided(int generation, const Casefile::Changed &changed);
    void publishedChanged(int generation, Casefile::Key article,
                          const Dates::Publication &published);
    /// What can be undone and redone now.
    void nextDeedsChanged(int generation, const Casefile::NextDeeds &next);
    void said(const Reading::Failure &failure);

private:
    bool load(int generation);
    void say(const QString &reason);
    void tellNextDeeds(int generation);
    void tellPublished(int generation, const std::vector<Casefile::Key> &articles);

    QString m_path;
    std::unique_ptr<Casefile::Store> m_store;
};

} // namespace Model
