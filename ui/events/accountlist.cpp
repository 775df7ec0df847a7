// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/accountlist.h"

#include "app/extraction/summary.h"
#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "ui/events/inspectortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>

namespace Gui {

using namespace InspectorText;

namespace {

/// An event of a hot quarrel has thousands of accounts; the article pane lists all articles.
constexpr std::size_t kMostAccounts = 40;
constexpr double kIndent = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::EventInspector)
};

QString fieldText(Extraction::Difference::Field field)
{
    switch (field) {
    case Extraction::Difference::Date:
        return Text::tr("Date");
    case Extraction::Difference::Status:
        return Text::tr("Status");
    case Extraction::Difference::Actors:
        return Text::tr("Actors");
    case Extraction::Difference::Targets:
        return Text::tr("Targets");
    }
    return {};
}

QString valueText(Extraction::Difference::Field field, const Extraction::Event &account)
{
    switch (field) {
    case Extraction::Difference::Date:
        return account.date ? Model::dateText(*account.date) : QString();
    case Extraction::Difference::Status:
        return Model::statusText(account.status);
    case Extraction::Difference::Actors:
        return account.actors.join(QStringLiteral(", "));
    case Extraction::Difference::Targets:
        return account.targets.join(QStringLiteral(", "));
    }
    return {};
}

QString sourceOf(const Model::OpenCase &openCase, const Model::CaseEvent &account)
{
    return Model::sourceText(openCase.articles()[std::size_t(account.article)].article)
        .simplified();
}

void writeDifferences(QTextCursor &cursor, const Model::OpenCase &openCase,
                      const std::vector<const Model::CaseEvent *> &accounts,
                      const QPalette &palette)
{
    std::vector<const Extraction::Event *> events;
    for (const Model::CaseEvent *account : accounts)
        events.push_back(&account->event);
    const auto differences = Extraction::differences(events);
    if (differences.empty())
        return;
    startParagraph(cursor, 8);
    cursor.insertText(Text::tr("Where they differ"), strong());
    for (const Extraction::Difference &difference : differences) {
        QStringList voices;
        for (const Extraction::Difference::Voice &voice : difference.voices) {
            QStringList sources;
            for (const std::size_t place : voice.accounts) {
                const QString source = sourceOf(openCase, *accounts[place]);
                if (!sources.contains(source) && sources.size() < 3)
                    sources.append(source);
            }
            //: A value and the outlets that give it
            voices.append(Text::tr("%1 (%2)").arg(
                valueText(difference.field, *events[voice.accounts.front()]),
                sources.join(QStringLiteral(", "))));
        }
        writeField(cursor, fieldText(difference.field), voices.join(QStringLiteral("; ")), palette);
    }
}

QString reasonsText(const Model::OpenCase &openCase, Model::EventKey one, Model::EventKey other)
{
    QStringList reasons;
    for (const Extraction::JoiningReason &reason : openCase.whySame(one, other))
        reasons.append(
            QStringLiteral("%1: %2").arg(Extraction::toString(reason.part), reason.text));
    return reasons.join(QStringLiteral("; "));
}

void writeAccount(QTextCursor &cursor, const Model::OpenCase &openCase,
                  const Model::CaseEvent &account, Model::EventKey read, const QPalette &palette)
{
    const Model::CaseArticle &owner = openCase.articles()[std::size_t(account.article)];
    const Reading::Span sentence = account.event.mentions.front().sentence;
    startParagraph(cursor, 4);
    const QTextCharFormat head = account.key == read ? strong() : linkTo(account.key, palette);
    const QString source = sourceOf(openCase, account);
    cursor.insertText(owner.published.date
                          //: An outlet and the date of its article
                          ? Text::tr("%1, %2").arg(source, Model::dateText(*owner.published.date))
                          : Text::tr("%1, date unknown").arg(source),
                      head);
    if (owner.published.date) {
        //: Where the date of an article comes from: "from the dateline"
        cursor.insertText(Text::tr(" (%1)").arg(Model::sourceText(owner.published.source)),
                          quiet(palette));
    }
    startParagraph(cursor, 0, kIndent);
    cursor.insertText(
        Text::tr("\u201c%1\u201d")
            .arg(owner.article.text.mid(sentence.start, sentence.length()).simplified()),
        {});
    if (account.key == read)
        return;
    startParagraph(cursor, 0, kIndent);
    if (openCase.areCopies(account.key, read))
        cursor.insertText(Text::tr("A copy of the text that is read. "), quiet(palette));
    cursor.insertText(reasonsText(openCase, read, account.key), quiet(palette));
}

} // namespace

void writeAccounts(QTextCursor &cursor, const Model::OpenCase &openCase,
                   const Model::CaseOccurrence &occurrence, Model::EventKey read,
                   const QPalette &palette)
{
    const std::vector<const Model::CaseEvent *> accounts = openCase.accounts(occurrence);
    writeDifferences(cursor, openCase, accounts, palette);
    startParagraph(cursor, 8);
    cursor.insertText(Text::tr("Told by %n article(s)", nullptr, int(accounts.size())), strong());
    if (std::size_t(occurrence.sources) != accounts.size()) {
        startParagraph(cursor);
        cursor.insertText(
            Text::tr("%n different text(s), the others are copies", nullptr, occurrence.sources),
            quiet(palette));
    }
    for (std::size_t i = 0; i < std::min(accounts.size(), kMostAccounts); ++i)
        writeAccount(cursor, openCase, *accounts[i], read, palette);
    if (accounts.size() > kMostAccounts) {
        startParagraph(cursor, 4);
        cursor.insertText(Text::tr("%1 more").arg(accounts.size() - kMostAccounts), quiet(palette));
    }
}

} // namespace Gui
