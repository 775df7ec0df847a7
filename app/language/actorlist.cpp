// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/actorlist.h"

#include "app/language/tokenizer.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

// Q_INIT_RESOURCE has to stand outside any namespace; a static library's resources need it.
static void initResources()
{
    Q_INIT_RESOURCE(extraction_data);
}

namespace Language {

namespace {

constexpr std::pair<QStringView, ActorType> kTypes[] = {
    {u"state", ActorType::State},   {u"intergovernmental", ActorType::Intergovernmental},
    {u"agency", ActorType::Agency}, {u"organ", ActorType::Organ},
    {u"person", ActorType::Person}, {u"organisation", ActorType::Organisation},
    {u"group", ActorType::Group},   {u"outlet", ActorType::Outlet}};

constexpr std::pair<QStringView, RoleKind> kRoles[] = {
    {u"role organ", RoleKind::Organ},         {u"role institution", RoleKind::Institution},
    {u"role officials", RoleKind::Officials}, {u"role title", RoleKind::Title},
    {u"role hackers", RoleKind::Hackers},     {u"role body", RoleKind::Body},
    {u"role modifier", RoleKind::Modifier}};

constexpr std::pair<QStringView, NameForm> kForms[] = {
    {u"adjective", NameForm::Adjective}, {u"people", NameForm::People},
    {u"voice", NameForm::Voice},         {u"capital", NameForm::Capital},
    {u"place", NameForm::Place},         {u"context", NameForm::Context},
    {u"family", NameForm::Family}};

template <typename Value, std::size_t N>
std::optional<Value> find(const std::pair<QStringView, Value> (&table)[N], QStringView name)
{
    for (const auto &[key, value] : table) {
        if (key == name)
            return value;
    }
    return {};
}

// What the text has to look like for a word that is written so in a list. "NATO" is also "Nato".
Phrase::Case caseOf(QStringView text, const Token &token)
{
    const QStringView word = text.mid(token.span.start, token.span.length());
    if (token.is(Token::AllCapitals) && (word.size() < 4 || word.contains(u'.')))
        return Phrase::Case::AllCapitals;
    return token.is(Token::Capitalised) ? Phrase::Case::Capitalised : Phrase::Case::Any;
}

} // namespace

/// Reads the lines of one file; "type = …" says what the lines after it name.
struct ActorList::LineReader
{
    ActorList &list;
    std::optional<ActorType> type;
    std::optional<RoleKind> role;
    bool firstNames = false;
    bool ignored = false;

    // Returns why the line can not be used; empty if it was.
    QString read(const QString &line, const QString &source)
    {
        if (line.startsWith(u"type ") || line.startsWith(u"type="))
            return readType(line.mid(line.indexOf(u'=') + 1).trimmed());
        if (firstNames || ignored || role)
            return readWords(line);
        if (!type)
            return QStringLiteral("no \"type = …\" before it");
        return readActor(line, source);
    }

    QString readType(const QString &name)
    {
        type = find(kTypes, name);
        role = find(kRoles, name);
        firstNames = name == u"first name";
        ignored = name == u"no actor";
        if (type || role || firstNames || ignored)
            return {};
        return QStringLiteral("unknown type \"%1\"").arg(name);
    }

    QString readWords(const QString &line)
    {
        QString problems;
        const QStringList fields = line.split(u'|');
        for (const QString &field : fields) {
            const QString text = field.trimmed();
            if (firstNames) {
                list.m_firstNames.intern(text.toLower());
                continue;
            }
            Phrase phrase;
            phrase.ignored = ignored;
            phrase.role = role.value_or(RoleKind::Title);
            list.addPhrase(text, phrase, problems);
        }
        return problems;
    }

    QString readActor(const QString &line, const QString &source)
    {
        const QStringList fields = line.split(u'|');
        const QString canonical = fields.first().trimmed();
        if (canonical.isEmpty() || canonical.contains(u'='))
            return QStringLiteral("no canonical name in the first field");
        Actor actor{canonical, *type, {}, {}, source, QStringLiteral("list %1").arg(source)};
        QString problems;
        bool plain = true;
        struct Named
        {
            QString text;
            NameForm form;
        };
        std::vector<Named> names;
        for (qsizetype i = 1; i < fields.size(); ++i) {
            const QString field = fields[i].trimmed();
            const qsizetype equals = field.indexOf(u'=');
            if (equals < 0) {
                names.push_back({field, NameForm::Name});
                continue;
            }
            const QString key = field.left(equals).trimmed();
            const QString value = field.mid(equals + 1).trimmed();
            const auto form = find(kForms, key);
            if (form == NameForm::Adjective && actor.adjective.isEmpty())
                actor.adjective = value;
            if (key == u"of")
                actor.of = value;
            else if (form)
                names.push_back({value, *form});
            else
                problems += QStringLiteral("unknown key \"%1\"; ").arg(key);
            plain = plain && (form != NameForm::Context || value != canonical);
        }
        if (*type == ActorType::Person && std::ranges::none_of(names, [](const Named &n) {
                return n.form == NameForm::Family;
            }))
            names.push_back({canonical.mid(canonical.lastIndexOf(u' ') + 1), NameForm::Family});
        if (plain)
            names.push_back({canonical, NameForm::Name});
        const int place = list.addActor(actor);
        for (const Named &named : names) {
            Phrase phrase;
            phrase.actor = place;
            phrase.form = named.form;
            list.addPhrase(named.text, phrase, problems);
        }
        return problems;
    }
};

int ActorList::next(int node, int word) const
{
    if (node == 0)
        return std::size_t(word) < m_afterRoot.size() ? m_afterRoot[std::size_t(word)] : -1;
    const auto &children = m_nodes[std::size_t(node)].children;
    const auto found = std::ranges::lower_bound(children, word, {}, &std::pair<int, int>::first);
    return found != children.end() && found->first == word ? found->second : -1;
}

/// The node behind node by the word; a new one if there is none yet.
int ActorList::addChild(int node, int word)
{
    if (const int known = next(node, word); known >= 0)
        return known;
    const int child = int(m_nodes.size());
    if (node == 0) {
        m_afterRoot.resize(std::size_t(m_words.size()), -1);
        m_afterRoot[std::size_t(word)] = child;
    } else {
        auto &children = m_nodes[std::size_t(node)].children;
        const auto place =
            std::ranges::lower_bound(children, word, {}, &std::pair<int, int>::first);
        children.insert(place, {word, child});
    }
    m_nodes.push_back({});
    return child;
}

/// Its place; the place it has already, if another line names the same.
int ActorList::addActor(const Actor &actor)
{
    const int known = actorNamed(actor.canonical);
    if (known >= 0 && m_actors[std::size_t(known)].canonical == actor.canonical
        && m_actors[std::size_t(known)].type == actor.type)
        return known;
    m_actors.push_back(actor);
    return int(m_actors.size()) - 1;
}

bool ActorList::addPhrase(const QString &text, Phrase phrase, QString &problem)
{
    Document words;
    tokenize(text, words);
    if (words.tokens.empty()) {
        problem += QStringLiteral("an empty name; ");
        return false;
    }
    int node = 0;
    for (const Token &token : words.tokens) {
        node = addChild(node, m_words.intern(words.word(token)));
        phrase.cases.push_back(caseOf(text, token));
    }
    std::vector<int> &ends = m_nodes[std::size_t(node)].ends;
    const bool isRole = phrase.actor < 0 && !phrase.ignored;
    for (int other : ends) {
        const Phrase &known = m_phrases[std::size_t(other)];
        if (known.cases != phrase.cases || (known.actor < 0 && !known.ignored) != isRole)
            continue;
        if (isRole || known.actor == phrase.actor)
            return true; // once more the same, or a word of two kinds: both are meant
        const bool family = phrase.form == NameForm::Family || known.form == NameForm::Family;
        if (!family && known.actor >= 0 && phrase.actor >= 0) {
            problem += QStringLiteral("\"%1\" is a name of %2 (%3) already; ")
                           .arg(text, actor(known.actor).canonical, actor(known.actor).source);
            return false;
        }
    }
    if (phrase.actor >= 0) {
        const auto name = std::size_t(m_names.intern(text.toCaseFolded()));
        m_actorOfName.resize(std::size_t(m_names.size()));
        m_actorOfName[name] = phrase.actor;
    }
    phrase.anyCase = std::ranges::all_of(
        phrase.cases, [](Phrase::Case wanted) { return wanted == Phrase::Case::Any; });
    ends.push_back(int(m_phrases.size()));
    m_phrases.push_back(std::move(phrase));
    return true;
}

void ActorList::add(const QString &fileName, const QString &content,
                    std::vector<Reading::Failure> &failures)
{
    LineReader reader{*this, {}, {}, false, false};
    const QStringList lines = content.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (const qsizetype comment = line.indexOf(u'#'); comment >= 0)
            line.truncate(comment);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const QString source = QStringLiteral("%1:%2").arg(fileName).arg(i + 1);
        QString problem = reader.read(line, source);
        if (problem.endsWith(u"; "))
            problem.chop(2);
        if (!problem.isEmpty())
            failures.push_back({source, problem});
    }
}

/// The actor's place, or -1.
int ActorList::actorNamed(const QString &name) const
{
    // Nearly all names are ASCII, whose case-folded form need not be made to be looked up.
    const bool ascii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    const int number = ascii ? m_names.findFolded(name, Reading::foldedHash(name))
                             : m_names.find(name.toCaseFolded());
    return number < 0 ? -1 : m_actorOfName[std::size_t(number)];
}

const Actor *ActorList::named(const QString &name) const
{
    const int place = actorNamed(name);
    return place >= 0 ? &actor(place) : nullptr;
}

QString ActorList::canonical(const QString &name) const
{
    const Actor *found = named(name);
    return found ? found->canonical : name;
}

LoadedActorList loadActorList(const std::vector<Reading::OwnFile> &own)
{
    initResources();
    auto list = std::make_shared<ActorList>();
    std::vector<Reading::Failure> failures;
    const QDir folder(QStringLiteral(":/counterclaim/actors"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list->add(name, QString::fromUtf8(file.readAll()), failures);
        else
            failures.push_back({name, file.errorString()});
    }
    for (const Reading::OwnFile &file : own)
        list->add(file.path, file.text, failures);
    return {std::move(list), std::move(failures)};
}

} // namespace Language
