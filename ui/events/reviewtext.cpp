// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/reviewtext.h"

#include "app/model/datetext.h"
#include "app/model/eventtablemodel.h"
#include "ui/events/inspectortext.h"
#include "ui/kindstyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>

namespace Gui {

using namespace InspectorText;
using namespace Qt::Literals::StringLiterals;

using Casefile::Field;
using Casefile::ReviewState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gui::Review)
};

QString whenText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString whoText(const QString &who)
{
    return who.isEmpty() ? Text::tr("somebody") : who.simplified();
}

} // namespace

QString decisionText(const Model::ReviewedEvent &event)
{
    const Casefile::Review &review = event.review();
    const QString who = whoText(review.who);
    const QString when = whenText(review.at);
    const bool byHand = Casefile::isByHand(event.found);
    switch (review.state) {
    case ReviewState::Unreviewed:
        break;
    case ReviewState::Confirmed:
        return byHand ? Text::tr("Made by hand by %1 on %2.").arg(who, when)
                      : Text::tr("Confirmed by %1 on %2.").arg(who, when);
    case ReviewState::Corrected:
        return byHand ? Text::tr("Made by hand; changed by %1 on %2.").arg(who, when)
                      : Text::tr("Corrected by %1 on %2.").arg(who, when);
    case ReviewState::Rejected:
        return Text::tr("Rejected by %1 on %2.").arg(who, when);
    }
    return {};
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::Kind:
        return Text::tr("Kind");
    case Field::Date:
        return Text::tr("Date");
    case Field::Status:
        return Text::tr("Status");
    case Field::Actors:
        return Text::tr("Actors");
    case Field::Targets:
        return Text::tr("Targets");
    case Field::Title:
        return Text::tr("Title");
    case Field::Evidence:
        return Text::tr("Evidence");
    }
    return {};
}

QString valueText(Field field, const QString &value)
{
    if (field == Field::Kind) {
        if (const auto kind = Extraction::kindFromString(value))
            return kindName(*kind);
    }
    if (field == Field::Status) {
        using Extraction::Status;
        for (const Status status :
             {Status::Reported, Status::Alleged, Status::Planned, Status::Possible}) {
            if (toString(status) == value)
                return Model::statusText(status);
        }
    }
    if (field == Field::Date) {
        const auto date = Dates::Edtf::parse(value);
        return date ? Model::dateText(*date) : Text::tr("undated");
    }
    if (value.isEmpty())
        return Text::tr("nothing");
    return value.simplified();
}

QString foundSinceText(const Model::ReviewedEvent &event)
{
    QStringList found;
    for (const Casefile::FieldDifference &difference :
         Casefile::foundSince(event.found, event.review())) {
        //: A field and the value that is found for it now
        found.append(Text::tr("%1: %2").arg(fieldText(difference.field),
                                            valueText(difference.field, difference.now)));
    }
    if (!found.isEmpty())
        return Text::tr("Now found otherwise: %1").arg(found.join(u"; "_s));
    return event.isGone() ? Text::tr("The program no longer finds this event.") : QString();
}

QString deedText(const Casefile::DeedRecord &deed)
{
    const QString what = deed.what;
    if (what == u"published")
        return Text::tr("date of publication");
    if (what == u"confirm")
        return Text::tr("confirm");
    if (what == u"correct")
        return Text::tr("correct");
    if (what == u"reject")
        return Text::tr("reject");
    if (what == u"take back")
        return Text::tr("take the review back");
    if (what == u"evidence")
        return Text::tr("evidence");
    if (what == u"note")
        return Text::tr("note");
    if (what == u"tag")
        return Text::tr("tags");
    if (what == u"star")
        return Text::tr("star");
    if (what == u"unstar")
        return Text::tr("take the star away");
    if (what == u"merge")
        return Text::tr("merge");
    if (what == u"split")
        return Text::tr("split");
    if (what == u"create")
        return Text::tr("new event");
    if (what == u"link")
        return Text::tr("link");
    if (what == u"unlink")
        return Text::tr("unlink");
    if (what == u"keep")
        return Text::tr("keep what was decided");
    if (what == u"take over")
        return Text::tr("take over what is found");
    return what;
}

void writeDecisions(QTextCursor &cursor, const Model::OpenCase &openCase,
                    const Model::CaseOccurrence &occurrence, Model::EventKey account,
                    const QPalette &palette)
{
    const Model::ReviewedEvent *event = openCase.reviews().of(account);
    if (event) {
        if (const QString decided = decisionText(*event); !decided.isEmpty()) {
            startParagraph(cursor, 4);
            cursor.insertText(Model::reviewSign(openCase, occurrence) + u' ' + decided, strong());
        }
        for (const Casefile::FieldDifference &difference :
             Casefile::corrections(event->found, event->review())) {
            startParagraph(cursor, 0, 12);
            cursor.insertText(
                difference.field == Field::Evidence
                    ? Text::tr("The evidence was chosen by hand.")
                    //: A field and the value that the program found for it, before it was corrected
                    : Text::tr("%1 as found: %2")
                          .arg(fieldText(difference.field),
                               valueText(difference.field, difference.then)),
                quiet(palette));
        }
        if (const QString since = foundSinceText(*event); !since.isEmpty()) {
            startParagraph(cursor, 2);
            cursor.insertText(since, strong());
        }
    }
    QStringList tags;
    QStringList notes;
    for (const Model::CaseEvent *each : openCase.accounts(occurrence)) {
        if (const Casefile::Review *review = openCase.review(each->key)) {
            tags += review->tags;
            if (!review->note.isEmpty())
                notes.append(review->note);
        }
    }
    tags.removeDuplicates();
    writeField(cursor, Text::tr("Tags"), tags.join(u", "_s), palette);
    writeField(cursor, Text::tr("Note"), notes.join(u"; "_s), palette);
}

} // namespace Gui
