// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/messages.h"

#include <QTextStream>

namespace Cli {

namespace {

const QString kHelp = QStringLiteral("help");
const QString kPublished = QStringLiteral("published");

} // namespace

CommandLine::CommandLine(const QString &command, const QString &description,
                         const QString &operands)
    : m_command(command)
    , m_operands(operands)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), kHelp}, Text::tr("Show this help.")});
}

void CommandLine::addOption(const QString &name, const QString &description,
                            const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

void CommandLine::addOperandOption(const QString &name, const QString &description,
                                   const QString &valueName)
{
    addOption(name, description, valueName);
    m_operandOption = name;
}

QStringList CommandLine::operands() const
{
    const QStringList named = m_operandOption.isEmpty() ? QStringList() : values(m_operandOption);
    return named + m_parser.positionalArguments();
}

void CommandLine::addPublished()
{
    addOption(
        kPublished,
        Text::tr("Take this as the publication date of every article, whatever its text says. "
                 "An EDTF value such as 2020-12-20 or 2020-12."),
        QStringLiteral("EDTF"));
}

std::optional<int> CommandLine::parse(const QStringList &arguments, Streams streams)
{
    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    if (!understood)
        return complain(streams, m_parser.errorText());
    if (isSet(kHelp)) {
        streams.out << helpText();
        return Done;
    }
    if (operands().isEmpty())
        return complain(streams, Text::tr("Nothing to read: name at least one file."));
    return {};
}

int CommandLine::complain(Streams streams, const QString &message) const
{
    say(streams.err, message);
    say(streams.err, Text::tr("See `counterclaim %1 --help`.").arg(m_command));
    return WrongUsage;
}

tl::expected<std::optional<Dates::Edtf>, QString> CommandLine::edtf(const QString &name) const
{
    if (!isSet(name))
        return std::nullopt;
    const auto date = Dates::Edtf::parse(value(name));
    if (date)
        return *date;
    return tl::unexpected(
        Text::tr("--%1 %2 is not an EDTF date: %3").arg(name, value(name), date.error().reason));
}

tl::expected<std::optional<Dates::Publication>, QString> CommandLine::published() const
{
    const auto date = edtf(kPublished);
    if (!date)
        return tl::unexpected(date.error());
    if (!date->has_value())
        return std::nullopt;
    return Dates::Publication{*date, Dates::PublicationSource::CommandLine, {}};
}

tl::expected<std::optional<Dates::Publication>, int>
CommandLine::parseForOne(const QStringList &arguments, Streams streams)
{
    if (const auto status = parse(arguments, streams))
        return tl::unexpected(*status);
    const auto given = published();
    if (!given)
        return tl::unexpected(complain(streams, given.error()));
    if (operands().size() > 1)
        return tl::unexpected(complain(streams, Text::tr("One file at a time.")));
    return *given;
}

tl::expected<std::optional<Dates::Bounds>, QString> CommandLine::bounds(const QString &name) const
{
    const auto date = edtf(name);
    if (!date)
        return tl::unexpected(date.error());
    if (!date->has_value())
        return std::nullopt;
    const auto bounds = (*date)->bounds();
    if (!bounds)
        return tl::unexpected(Text::tr("--%1 %2 has no year.").arg(name, value(name)));
    return bounds;
}

QString CommandLine::helpText() const
{
    // Qt begins with a usage line for a program without commands; ours takes its place.
    const QString text = m_parser.helpText();
    const QString usage =
        Text::tr("Usage: counterclaim %1 [options] %2").arg(m_command, m_operands);
    return usage + text.mid(text.indexOf(QLatin1Char('\n')));
}

} // namespace Cli
