// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/clusterlist.h"

#include "ui/kindstyle.h"
#include "ui/timeline/markpainter.h"
#include "ui/timeline/plaintext.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Gui {

namespace {

constexpr int kWidth = 520;
constexpr int kMostRows = 14;
constexpr int kFewToSearch = 12;
constexpr qsizetype kLongestTitle = 300;
constexpr int kKeyRole = Qt::UserRole + 1;

QIcon kindIcon(Extraction::Kind kind, const TimelineStyle &style, double scale)
{
    constexpr int kSize = 18;
    QPixmap pixmap(QSize(kSize, kSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKindSign(painter, kind, QRectF(2, 2, kSize - 4, kSize - 4), style);
    return QIcon(pixmap);
}

// Asks for the texts of a row when it comes into sight or is searched.
class MemberModel : public QAbstractListModel
{
public:
    struct Member
    {
        Model::EventKey key = 0;
        Extraction::Kind kind = Extraction::Kind::Hack;
    };

    MemberModel(std::vector<Member> members, std::function<EventText(Model::EventKey)> text,
                std::array<QIcon, Extraction::kKindCount> icons, QObject *parent)
        : QAbstractListModel(parent)
        , m_members(std::move(members))
        , m_text(std::move(text))
        , m_icons(std::move(icons))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_members.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Member &member = m_members[std::size_t(index.row())];
        if (role == Qt::DecorationRole)
            return m_icons[std::size_t(member.kind)];
        if (role == kKeyRole)
            return QVariant::fromValue(member.key);
        if (role == Qt::AccessibleTextRole)
            return ClusterList::tr("%1: %2", "kind, event")
                .arg(kindName(member.kind), line(member));
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? line(member) : QVariant();
    }

private:
    QString line(const Member &member) const
    {
        const EventText text = m_text ? m_text(member.key) : EventText();
        return ClusterList::tr("%1  %2", "date, title")
            .arg(text.date, drawableLine(text.title, kLongestTitle));
    }

    std::vector<Member> m_members;
    std::function<EventText(Model::EventKey)> m_text;
    std::array<QIcon, Extraction::kKindCount> m_icons;
};

QString restText(std::size_t count)
{
    if (count <= ClusterList::kMostListed)
        return ClusterList::tr("Zoom in on these events");
    return ClusterList::tr("And %1 more: zoom in to see all")
        .arg(QLocale().toString(qulonglong(count - ClusterList::kMostListed)));
}

} // namespace

ClusterList::ClusterList(const TimelineMark &mark, const TimelineLayout &layout,
                         const TimelineData &timeline, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("clusterList"));
    setAccessibleName(eventCountText(mark.count));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel);

    const TimelineStyle style = timelineStyle(palette(), font());
    std::array<QIcon, Extraction::kKindCount> icons;
    for (int kind = 0; kind < Extraction::kKindCount; ++kind)
        icons[std::size_t(kind)] =
            kindIcon(Extraction::Kind(kind), style, parent->devicePixelRatioF());
    std::vector<MemberModel::Member> members;
    for (const auto place : membersOf(mark, layout, timeline.index, kMostListed))
        members.push_back({timeline.index.at(place).key, timeline.index.at(place).kind});
    const int rows = int(members.size());
    m_found->setSourceModel(new MemberModel(std::move(members), timeline.text, icons, this));
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *count = new QLabel(eventCountText(mark.count), this);
    QFont strong = count->font();
    strong.setBold(true);
    count->setFont(strong);
    m_search->setObjectName(QStringLiteral("clusterSearch"));
    m_search->setPlaceholderText(tr("Search these events"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setVisible(rows > kFewToSearch);
    m_list->setObjectName(QStringLiteral("clusterEvents"));
    m_list->setAccessibleName(tr("Events of the mark"));
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentIndex(m_found->index(0, 0));
    const int shown = std::clamp(rows, 1, kMostRows);
    m_list->setFixedHeight(shown * std::max(22, m_list->sizeHintForRow(0)) + 4);
    auto *zoom = new QPushButton(restText(mark.count), this);
    zoom->setObjectName(QStringLiteral("clusterZoom"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    for (QWidget *part : {static_cast<QWidget *>(count), static_cast<QWidget *>(m_search),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(zoom)})
        column->addWidget(part);
    setFixedWidth(kWidth);

    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    QWidget *first = rows > kFewToSearch ? static_cast<QWidget *>(m_search) : m_list;
    setFocusProxy(first);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_found->setFilterFixedString(words.trimmed());
        m_list->setCurrentIndex(m_found->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &ClusterList::choose);
    connect(zoom, &QPushButton::clicked, this, [this] {
        Q_EMIT zoomAskedFor();
        close();
    });
}

void ClusterList::showBelow(QPoint position)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    position.setX(
        std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - width())));
    position.setY(
        std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(position);
    show();
    setFocus(Qt::PopupFocusReason);
}

void ClusterList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Q_EMIT chosen(index.data(kKeyRole).value<Model::EventKey>());
    close();
}

bool ClusterList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched == m_search) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Gui
