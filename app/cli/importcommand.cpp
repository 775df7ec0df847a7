// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/rescue.h"
#include "app/casefile/store.h"
#include "app/cli/casepassword.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/sources.h"
#include "app/reading/limits.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace Cli {

namespace {

using Casefile::Added;
using Casefile::Store;

const QString kCase = QStringLiteral("case");

/// Stores articles in batches: the disk is waited for once a batch, and what is stored is said.
class Importer
{
public:
    Importer(Store &store, Streams streams) : m_store(store), m_streams(streams)
    {
        m_since.start();
    }

    void add(const Reading::Article &article, const Extraction::Findings &findings)
    {
        if (m_problem)
            return;
        m_names.append(article.item.isEmpty() ? article.path : article.path + u'#' + article.item);
        m_events.push_back(int(findings.events.size()));
        m_batch.push_back(Casefile::rowsOf({article, findings, bytesOf(article)}));
        if (m_batch.size() >= kBatch || m_since.elapsed() >= kLongestWait)
            flush();
    }

    void finish() { flush(); }
    std::optional<Casefile::Problem> problem() const { return m_problem; }
    QString summary() const
    {
        return Text::tr("articles kept: %1, events: %2, in the case already: %3")
            .arg(m_kept)
            .arg(m_keptEvents)
            .arg(m_known);
    }

private:
    static constexpr std::size_t kBatch = 500;
    static constexpr qint64 kLongestWait = 2000; // milliseconds

    /// Of a file that is one article; those of many in a file are their texts.
    static QByteArray bytesOf(const Reading::Article &article)
    {
        const QFileInfo info(article.path);
        QFile file(article.path);
        if (!article.item.isEmpty() || !info.isFile() || info.size() > Reading::kLargestArticle
            || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll();
    }

    void flush()
    {
        if (m_batch.empty())
            return;
        const auto added = m_store.add(m_batch);
        if (added)
            report(*added);
        else
            m_problem = added.error();
        m_batch.clear();
        m_names.clear();
        m_events.clear();
        m_since.restart();
    }

    void report(const std::vector<Added> &added)
    {
        for (std::size_t i = 0; i < added.size(); ++i) {
            const QString name = m_names[int(i)];
            switch (added[i].what) {
            case Added::What::SameFile:
                tell(name, Text::tr("Not kept again: the case has the same file, as %1."),
                     added[i]);
                break;
            case Added::What::SameArticle:
                tell(name, Text::tr("Not kept again: the case has the same article, as %1."),
                     added[i]);
                break;
            case Added::What::Copy:
                tell(name, Text::tr("Kept, but its text is that of %1."), added[i]);
                [[fallthrough]];
            case Added::What::New:
                ++m_kept;
                m_keptEvents += m_events[i];
                continue;
            }
            ++m_known;
        }
        if (added.size() >= kBatch || m_since.elapsed() >= kLongestWait)
            say(m_streams.err, Text::tr("articles kept so far: %1").arg(m_kept));
    }

    void tell(const QString &name, const QString &sentence, const Added &added)
    {
        say(m_streams.err, {name, sentence.arg(added.sameAs)});
    }

    Store &m_store;
    Streams m_streams;
    std::vector<Casefile::EntryRows> m_batch;
    QStringList m_names;
    std::vector<int> m_events;
    QElapsedTimer m_since;
    std::optional<Casefile::Problem> m_problem;
    int m_kept = 0;
    int m_keptEvents = 0;
    int m_known = 0;
};

} // namespace

int importArticles(const QStringList &arguments, Streams streams, const PictureWriter &)
{
    CommandLine line(QStringLiteral("import"),
                     Text::tr("Reads articles and keeps them in a case, with what is found in "
                              "them. A case that is not there is made."),
                     QStringLiteral("FILE|FOLDER…"));
    line.addOption(kCase,
                   Text::tr("The case: a file, by custom called NAME.counterclaim, or "
                            "postgresql://HOST/DATABASE."),
                   QStringLiteral("CASE"));
    if (const auto status = line.parse(arguments, streams))
        return *status;
    const QString path = line.value(kCase);
    if (path.isEmpty())
        return line.complain(streams, Text::tr("Name the case with --case."));

    const auto fail = [&](const Casefile::Problem &problem) {
        say(streams.err, {path, Casefile::explained(path, problem)});
        return int(CouldNotRead);
    };
    const auto store = openCase(path, Store::Mode::Create);
    if (!store)
        return fail(store.error());
    if ((*store)->isReadOnly())
        return fail({Casefile::Problem::Kind::ReadOnly, (*store)->notice()});
    // Writing into a damaged file would damage more of it.
    if (const auto whole = (*store)->check(); !whole)
        return fail(whole.error());

    Importer importer(**store, streams);
    const Count count =
        extractSources(line.operands(), {}, streams,
                       [&](const Reading::Article &article, const Extraction::Findings &findings) {
                           importer.add(article, findings);
                       });
    importer.finish();
    say(streams.err, importer.summary());
    if (const auto problem = importer.problem())
        return fail(*problem);
    return count.failed > 0 ? CouldNotRead : Done;
}

} // namespace Cli
