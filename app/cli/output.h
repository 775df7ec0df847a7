// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSaveFile>
#include <QString>
#include <QTextStream>

#include <tl/expected.hpp>

#include <memory>

namespace Cli {

/// Where text goes: a file, which appears whole or not at all, or a stream that stands open.
class Output
{
public:
    /// stream is not owned.
    explicit Output(QTextStream &stream);
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /// An error is a sentence for people.
    static tl::expected<std::unique_ptr<Output>, QString> toFile(const QString &path);

    void write(const QString &text) { *m_stream << text; }
    /// Without it a file stays as it was.
    tl::expected<void, QString> commit();

private:
    explicit Output(std::unique_ptr<QFileDevice> file);

    std::unique_ptr<QFileDevice> m_file;
    std::unique_ptr<QTextStream> m_ownStream;
    QTextStream *m_stream;
};

} // namespace Cli
