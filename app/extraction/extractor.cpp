// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

#include "app/dates/timextokens.h"
#include "app/dates/zones.h"
#include "app/extraction/coreference.h"
#include "app/extraction/dating.h"
#include "app/extraction/denials.h"
#include "app/extraction/digest.h"
#include "app/extraction/eventbuilder.h"
#include "app/extraction/leaddates.h"
#include "app/extraction/lexiconparser.h"
#include "app/extraction/linking.h"
#include "app/extraction/meetingdays.h"
#include "app/extraction/parties.h"
#include "app/extraction/rolefinder.h"
#include "app/extraction/scene.h"
#include "app/extraction/speech.h"
#include "app/extraction/speechdays.h"
#include "app/extraction/status.h"
#include "app/extraction/triggers.h"
#include "app/language/actorlist.h"
#include "app/language/analysis.h"
#include "app/reading/ownfiles.h"

namespace Extraction {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds the time since the last stage's end to a stage.
class StageClock
{
public:
    explicit StageClock(StageTimes *times) : m_times(times)
    {
        if (m_times)
            m_last = std::chrono::steady_clock::now();
    }

    void end(Stage stage)
    {
        if (!m_times)
            return;
        const auto now = std::chrono::steady_clock::now();
        (*m_times)[std::size_t(stage)] += now - m_last;
        m_last = now;
    }

private:
    StageTimes *m_times;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

struct Extractor::Data
{
    Lexicon lexicon;
    std::shared_ptr<const Language::ActorList> actors;
    std::vector<Reading::Failure> failures;
};

namespace {

std::vector<LexiconFile> ownLexicons(const QString &folder, std::vector<Reading::Failure> &failures)
{
    std::vector<LexiconFile> files;
    for (Reading::OwnFile &file : Reading::ownFiles(folder, failures))
        files.push_back({std::move(file.path), std::move(file.text), true});
    return files;
}

} // namespace

Extractor::Extractor() : Extractor(QString()) { }

Extractor::Extractor(const QString &ownFolder)
{
    auto data = std::make_unique<Data>();
    std::vector<Reading::Failure> &failures = data->failures;
    std::vector<LexiconFile> ownRules;
    std::vector<Reading::OwnFile> ownActors;
    if (!ownFolder.isEmpty()) {
        ownRules = ownLexicons(ownFolder + u"/lexicons"_s, failures);
        ownActors = Reading::ownFiles(ownFolder + u"/actors"_s, failures);
    }
    LoadedLexicon lexicon = loadLexicon(u":/counterclaim/lexicons"_s, ownRules);
    Language::LoadedActorList actors = Language::loadActorList(ownActors);
    data->lexicon = std::move(lexicon.lexicon);
    data->actors = std::move(actors.list);
    failures.insert(failures.end(), lexicon.failures.begin(), lexicon.failures.end());
    failures.insert(failures.end(), actors.failures.begin(), actors.failures.end());
    m_data = std::move(data);
}

Extractor::~Extractor() = default;

Findings Extractor::extract(const Reading::Article &article,
                            const std::optional<Dates::Publication> &given, StageTimes *times) const
{
    StageClock clock(times);
    Findings findings;
    { // for the dates alone: a long text has many tokens
        const std::vector<Dates::TimexToken> timexTokens = Dates::timexTokens(article.text);
        findings.published = given ? *given : Dates::findPublication(article, timexTokens);
        findings.timexes =
            Dates::tagTimexes(article.text, timexTokens, findings.published.date, article.furniture,
                              Dates::countryOfOutlet(article.outlet));
    }
    if (findings.published.isFallback())
        Dates::markUncertain(findings.timexes);
    clock.end(Stage::Dates);
    const Language::Document document = Language::analyse(article, *m_data->actors);
    clock.end(Stage::Language);
    const Scene scene(document, m_data->lexicon, findings.timexes, *m_data->actors);
    const Speech speech(scene);
    std::vector<Candidate> candidates = findTriggers(scene);
    readCues(scene, candidates);
    findRoles(scene, speech, candidates);
    reviewDenials(scene, candidates);
    candidates = separateMeetings(scene, std::move(candidates));
    findDates(scene, speech, findings.published.span, candidates);
    clock.end(Stage::Rules);
    std::vector<Draft> drafts = gather(scene, candidates);
    const std::vector<Tie> ties = link(candidates, drafts);
    completeRoles(drafts, ties);
    decideStatus(scene, candidates, drafts);
    carrySpeechDays(scene, speech, findings.published.span, candidates, drafts);
    dateLead(scene, candidates, findings.published.stated(), drafts);
    lookAhead(scene, findings.published.stated(), drafts);
    spreadMeetings(scene, candidates, drafts);
    buildEvents(scene, candidates, drafts, ties, findings);
    findings.digest = std::make_shared<const Digest>(digestOf(article, findings, *m_data->actors));
    clock.end(Stage::Coreference);
    return findings;
}

const std::vector<Reading::Failure> &Extractor::failures() const
{
    return m_data->failures;
}

} // namespace Extraction
