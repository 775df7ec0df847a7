// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/casepassword.h"

#include "app/casefile/serveraddress.h"
#include "app/cli/messages.h"

#include <QScopeGuard>

#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Cli {

namespace {

#ifdef Q_OS_UNIX

/// Switches the echo of a terminal off, and on again.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        m_known = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_known)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_known = ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_known)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

    bool holds() const { return m_known; }

private:
    int m_terminal;
    termios m_before{};
    bool m_known = false;
};

void write(int terminal, const QByteArray &text)
{
    static_cast<void>(::write(terminal, text.constData(), std::size_t(text.size())));
}

/// From the terminal itself: standard input may be an article.
std::optional<QString> askForPassword(const QString &address)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    const auto close = qScopeGuard([terminal] { ::close(terminal); });
    const Silence silence(terminal);
    if (!silence.holds())
        return std::nullopt;
    write(terminal, Text::tr("Password for %1: ").arg(visible(address)).toUtf8());
    QByteArray answer;
    for (char byte = 0; ::read(terminal, &byte, 1) == 1 && byte != '\n';)
        answer.append(byte);
    write(terminal, "\n");
    return answer.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(answer));
}

#else

std::optional<QString> askForPassword(const QString &)
{
    return std::nullopt;
}

#endif

} // namespace

QStringList withoutPasswords(QStringList arguments)
{
    for (QString &argument : arguments) {
        const qsizetype value =
            argument.startsWith(QLatin1String("--")) ? argument.indexOf(QLatin1Char('=')) + 1 : 0;
        argument = argument.left(value) + Casefile::withoutPassword(argument.mid(value));
    }
    return arguments;
}

Casefile::Result<std::unique_ptr<Casefile::Store>> openCase(const QString &path,
                                                            Casefile::Store::Mode mode)
{
    auto store = Casefile::Store::open(path, mode);
    if (store || store.error().kind != Casefile::Problem::Kind::Password)
        return store;
    const auto password = askForPassword(path);
    if (!password)
        return store;
    Casefile::keepPassword(path, *password);
    return Casefile::Store::open(path, mode);
}

} // namespace Cli
