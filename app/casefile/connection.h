// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/casefile/dialect.h"
#include "app/casefile/problem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace Casefile {

/// A statement that is prepared once. All that varies is bound, never written into the SQL.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const Dialect &dialect, const QString &sql);

    /// Runs it with its values, in the order of the question marks; rows follow by next().
    Result<void> run(const QVariantList &values = {});
    /// Whether there is a row (more).
    Result<bool> next();
    /// Integers are of 64 bits and with a sign, whatever a driver makes of them.
    QVariant value(int column) const;
    QVariantList row(int columns) const;
    /// How many rows the last run changed.
    int changed() const { return m_query.numRowsAffected(); }
    /// Lets go of what it reads: an open reader keeps others from tidying up.
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    const Dialect *m_dialect;
    bool m_prepared = false;
};

/// A connection to a case: a file, or a database on a server. Lives, and is used, in one thread.
class Connection
{
public:
    /// For files; a server decides by itself.
    enum class Mode {
        Write,
        Create, ///< as Write, and makes the file where there is none
        Read,
        /// Without a lock or a file beside it: for a folder where nothing can be written.
        ReadStill,
    };

    /// The path of a file, or the address of a server (serveraddress.h).
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Or the address, without a password.
    QString path() const { return m_path; }
    const Dialect &dialect() const { return *m_dialect; }
    bool onServer() const { return m_dialect == &postgresql(); }
    Statement prepare(const QString &sql) const { return {m_database, dialect(), sql}; }
    Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first value of the first row; invalid if there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Whether the file is still the one that was opened. On an unlinked file SQLite would go on
    /// writing, into nothing.
    bool isInPlace() const;

private:
    Connection(QString path, const Dialect &dialect);

    static Result<std::unique_ptr<Connection>> openServer(const QString &uri);

    QString m_path;
    const Dialect *m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

/// Rolls back unless it is committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) { }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<void> begin();
    /// What a person did is on the disk when this returns.
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace Casefile
