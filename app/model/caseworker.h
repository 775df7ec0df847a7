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
    void setFindings(Casefile::Key article, const Extraction::Findings &findings);

Q_SIGNALS:
    void loaded(int generation, const std::vector<Model::ReadArticle> &articles);
    void opened(int generation);
    void written();
    void said(const Reading::Failure &failure);

private:
    bool load(int generation);
    void say(const QString &reason);

    QString m_path;
    std::unique_ptr<Casefile::Store> m_store;
};

} // namespace Model
