// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dates/publication.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace Cli {

struct Streams;

/// The options and arguments of one command, with its --help and its complaints.
class CommandLine
{
public:
    /// operands: "FILE|FOLDER|-…", as the first line of --help shows it.
    CommandLine(const QString &command, const QString &description, const QString &operands);

    void addOption(const QString &name, const QString &description, const QString &valueName);
    /// An option that may be repeated and whose values are operands too, before the others.
    void addOperandOption(const QString &name, const QString &description,
                          const QString &valueName);
    /// The option --published, which `extract`, `timex` and `explain` share.
    void addPublished();

    /// The exit status where that is all: help was asked for, or the usage is wrong.
    /// arguments are those after the command's name.
    std::optional<int> parse(const QStringList &arguments, Streams streams);
    /// For a command that reads one article: parses, and gives the --published, or the exit status
    /// where that is all.
    tl::expected<std::optional<Dates::Publication>, int> parseForOne(const QStringList &arguments,
                                                                     Streams streams);
    /// Says what is wrong and where help is; gives WrongUsage.
    int complain(Streams streams, const QString &message) const;

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    /// The values of an option that may be repeated.
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList operands() const;

    /// Nothing where an EDTF option is not given; an error is a sentence for people.
    tl::expected<std::optional<Dates::Edtf>, QString> edtf(const QString &name) const;
    tl::expected<std::optional<Dates::Publication>, QString> published() const;
    /// Of an EDTF option; one without a year is an error.
    tl::expected<std::optional<Dates::Bounds>, QString> bounds(const QString &name) const;

private:
    QString helpText() const;

    QString m_command;
    QString m_operands;
    /// Empty for commands without one.
    QString m_operandOption;
    QCommandLineParser m_parser;
};

} // namespace Cli
