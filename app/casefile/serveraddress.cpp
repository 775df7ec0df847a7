// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casefile/serveraddress.h"

#include <QHash>
#include <QMutex>
#include <QUrl>

#include <algorithm>

namespace Casefile {

namespace {

using Kind = Problem::Kind;

const QString kPassword = QStringLiteral("password");

/// Length of the scheme; 0 where the path has none of ours.
qsizetype schemeLength(const QString &path)
{
    for (const QLatin1String scheme :
         {QLatin1String("postgresql://"), QLatin1String("postgres://")}) {
        if (path.startsWith(scheme))
            return scheme.size();
    }
    return 0;
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// The place of the question mark before the options; one in a password is none.
qsizetype optionsAt(const QString &rest)
{
    const qsizetype question = rest.indexOf(u'?');
    const qsizetype at = rest.indexOf(u'@', std::max<qsizetype>(question, 0));
    if (question < 0 || at < 0 || QStringView(rest).sliced(question, at - question).contains(u'='))
        return question;
    return rest.indexOf(u'?', rest.lastIndexOf(u'@'));
}

/// "scheme://" "user" ":password" "@" "host/database" "?options": the places of what may be a
/// password. Generous: a password with an "@" or a "/" in it, which should have been encoded, is
/// taken for one all the same, so that no part of it is ever shown.
struct Parts
{
    QString user;
    QString password;
    /// Host, port and database.
    QString place;
    QStringList options;

    explicit Parts(const QString &uri)
    {
        const QString rest = uri.mid(schemeLength(uri));
        const qsizetype question = optionsAt(rest);
        const QString head = question < 0 ? rest : rest.left(question);
        if (question >= 0)
            options = rest.mid(question + 1).split(u'&', Qt::SkipEmptyParts);
        const qsizetype at = head.lastIndexOf(u'@');
        place = head.mid(at + 1);
        const QString person = head.left(std::max<qsizetype>(at, 0));
        const qsizetype colon = person.indexOf(u':');
        user = colon < 0 ? person : person.left(colon);
        password = colon < 0 ? QString() : person.mid(colon + 1);
        for (qsizetype i = options.size() - 1; i >= 0; --i) {
            if (decoded(options[i].section(u'=', 0, 0)) == kPassword)
                password = options.takeAt(i).section(u'=', 1);
        }
    }

    QString shown() const
    {
        QString uri = QStringLiteral("postgresql://");
        if (!user.isEmpty())
            uri += user + u'@';
        uri += place;
        if (!options.isEmpty())
            uri += u'?' + options.join(u'&');
        return uri;
    }
};

/// Never written anywhere.
struct Passwords
{
    QMutex mutex;
    QHash<QString, QString> byAddress;
};

Passwords &passwords()
{
    static Passwords all;
    return all;
}

/// "host", "host:port", "[::1]:port", several of them with commas between.
void readHosts(const QString &text, ServerAddress &address)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &one : text.split(u',')) {
        const qsizetype bracket = one.lastIndexOf(u']');
        const qsizetype colon = one.indexOf(u':', bracket + 1);
        QString host = colon < 0 ? one : one.left(colon);
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.mid(1, host.size() - 2);
        hosts.append(decoded(host));
        ports.append(colon < 0 ? QString() : one.mid(colon + 1));
    }
    address.host = hosts.join(u',');
    if (ports.count(QString()) < ports.size())
        address.port = ports.join(u',');
}

} // namespace

Result<ServerAddress> ServerAddress::parse(const QString &uri)
{
    const Parts parts(uri);
    ServerAddress address;
    address.user = decoded(parts.user);
    const qsizetype slash = parts.place.indexOf(u'/');
    readHosts(slash < 0 ? parts.place : parts.place.left(slash), address);
    if (slash >= 0)
        address.database = decoded(QStringView(parts.place).mid(slash + 1));
    for (const QString &option : parts.options) {
        const QString name = decoded(option.section(u'=', 0, 0));
        const QString value = decoded(option.section(u'=', 1));
        // Qt hands options on as one text, in which a semicolon stands between two.
        if (!option.contains(u'=') || name.isEmpty() || value.contains(u';')) {
            return failed(
                Kind::Other,
                Text::tr("The address of the case has an option that is none: %1").arg(option));
        }
        QString *own = name == QLatin1String("host") ? &address.host
            : name == QLatin1String("port")          ? &address.port
            : name == QLatin1String("user")          ? &address.user
            : name == QLatin1String("dbname")        ? &address.database
                                                     : nullptr;
        if (own)
            *own = value;
        else
            address.options.emplace_back(name, value);
    }
    return address;
}

bool isServer(const QString &path)
{
    return schemeLength(path) > 0;
}

QString withoutPassword(const QString &path)
{
    if (!isServer(path))
        return path;
    const Parts parts(path);
    const QString address = parts.shown();
    if (!parts.password.isEmpty())
        keepPassword(address, decoded(parts.password));
    return address;
}

void keepPassword(const QString &address, const QString &password)
{
    const QMutexLocker lock(&passwords().mutex);
    passwords().byAddress.insert(address, password);
}

QString passwordFor(const QString &address)
{
    const QMutexLocker lock(&passwords().mutex);
    return passwords().byAddress.value(address);
}

} // namespace Casefile
