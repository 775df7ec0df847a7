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

QString OutputFolder::freeName(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    m_taken.insert(name.toCaseFolded());
    return name;
}

tl::expected<void, Reading::Failure> OutputFolder::write(const Reading::Article &article,
                                                         const Extraction::Findings &findings,
                                                         Format format, Streams streams)
{
    const QString wanted = article.id.isEmpty() ? QStringLiteral("stdin") : article.id;
    const QString name = freeName(wanted);
    const QString path = QDir(m_path).filePath(QStringLiteral("%1.%2").arg(name, toString(format)));
    if (name != wanted)
        say(streams.err, {article.path, Text::tr("The name is taken; written to %1.").arg(path)});

    const auto output = Output::toFile(path);
    if (!output)
        return tl::unexpected(Reading::Failure{path, output.error()});
    ArticleWriter writer(**output, format, false);
    writer.add(article, findings);
    writer.finish();
    if (const auto written = (*output)->commit(); !written)
        return tl::unexpected(Reading::Failure{path, written.error()});
    return {};
}

} // namespace Cli
