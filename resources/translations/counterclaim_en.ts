<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Gui::ChartText</name>
    <message numerus="yes">
        <source>%n event(s) dated less finely</source>
        <translation>
            <numerusform>%n event dated less finely</numerusform>
            <numerusform>%n events dated less finely</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::EventEditor</name>
    <message numerus="yes">
        <source>%n events: what you change is changed for all</source>
        <translation>
            <numerusform>%n event: what you change is changed for it</numerusform>
            <numerusform>%n events: what you change is changed for all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::EventInspector</name>
    <message numerus="yes">
        <source>Told by %n article(s)</source>
        <translation>
            <numerusform>Told by %n article</numerusform>
            <numerusform>Told by %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s), the others are copies</source>
        <translation>
            <numerusform>%n text, the others are copies of it</numerusform>
            <numerusform>%n different texts, the others are copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::EventToolTip</name>
    <message numerus="yes">
        <source>and %Ln more report(s)</source>
        <translation>
            <numerusform>and %Ln more report</numerusform>
            <numerusform>and %Ln more reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::Exports</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MessageBar</name>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReviewActions</name>
    <message numerus="yes">
        <source>%n reviewed event(s) are found otherwise now and stay as they were decided; “Review” asks about each.</source>
        <translation>
            <numerusform>%n reviewed event is found otherwise now and stays as it was decided; “Review” asks about it.</numerusform>
            <numerusform>%n reviewed events are found otherwise now and stay as they were decided; “Review” asks about each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatusLine</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>Events that pass the filter</extracomment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <extracomment>Number of events in a marked range, and what the range is</extracomment>
        <translation>
            <numerusform>%n event in %1</numerusform>
            <numerusform>%n events in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date of report</source>
        <translation>
            <numerusform>%n without a date of report</numerusform>
            <numerusform>%n without a date of report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TimeFolding</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TimelineLayout</name>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>number of events</comment>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lane(s)</source>
        <comment>drawn in the picture</comment>
        <translation>
            <numerusform>%1 of %Ln lane</numerusform>
            <numerusform>%1 of %Ln lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <translation>
            <numerusform>%Ln lane hidden</numerusform>
            <numerusform>%Ln lanes hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date of report</source>
        <comment>number of events</comment>
        <translation>
            <numerusform>%Ln without a date of report</numerusform>
            <numerusform>%Ln without a date of report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TimelineOverview</name>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n event without a date</numerusform>
            <numerusform>%n events without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without date</source>
        <extracomment>Events that no article with a date reports</extracomment>
        <translation>
            <numerusform>%n without date</numerusform>
            <numerusform>%n without date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date of report</source>
        <translation>
            <numerusform>%n event without a date of report</numerusform>
            <numerusform>%n events without a date of report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Model::LanePlan</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
</TS>
