// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfolder.h"

#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/output.h"

#include <QDir>
#include <QFileInfo>

namespace Cli {

OutputFolder::OutputFolder(const QString &path) : m_path(path) { }

tl::expected<void, QString> OutputFolder::make() const
{
    if (QDir().mkpath(m_path))
        return {};
    return tl::unexpected(Text::tr("The folder could not be made."));
}

tl::expected<void, Reading::Failure> OutputFolder::write(const QString &name,
                                                         const Reading::Article &article,
                                                         const Extraction::Findings &findings,
                                                         const Exchange::OtherArticles *others,
                                                         Format format, Streams streams) const
{
    const QString path = QDir(m_path).filePath(QStringLiteral("%1.%2").arg(name, toString(format)));
    if (!article.id.isEmpty() && name != article.id)
        say(streams.err, {article.path, Text::tr("The name is taken; written to %1.").arg(path)});

    const auto output = Output::toFile(path);
    if (!output)
        return tl::unexpected(Reading::Failure{path, output.error()});
    ArticleWriter writer(**output, format, false);
    writer.add(article, findings, others);
    writer.finish();
    if (const auto written = (*output)->commit(); !written)
        return tl::unexpected(Reading::Failure{path, written.error()});
    return {};
}

} // namespace Cli
