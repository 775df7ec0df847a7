// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QFile>
#include <QFileInfo>

namespace Cli {

Output::Output(QTextStream &stream) : m_stream(&stream) { }

Output::Output(std::unique_ptr<QFileDevice> file)
    : m_file(std::move(file))
    , m_ownStream(std::make_unique<QTextStream>(m_file.get()))
    , m_stream(m_ownStream.get())
{
}

Output::~Output() = default;

tl::expected<std::unique_ptr<Output>, QString> Output::toFile(const QString &path)
{
    // A device or a pipe (/dev/stdout) cannot be replaced by a finished file.
    const QFileInfo info(path);
    std::unique_ptr<QFileDevice> file;
    if (info.exists() && !info.isFile() && !info.isDir())
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return tl::unexpected(file->errorString());
    return std::unique_ptr<Output>(new Output(std::move(file)));
}

tl::expected<void, QString> Output::commit()
{
    m_stream->flush();
    if (!m_file)
        return {};
    auto *saveFile = qobject_cast<QSaveFile *>(m_file.get());
    const bool written = m_stream->status() == QTextStream::Ok && m_file->flush();
    if (written && (!saveFile || saveFile->commit()))
        return {};
    return tl::unexpected(m_file->errorString());
}

} // namespace Cli
