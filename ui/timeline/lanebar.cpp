// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanebar.h"

#include "ui/timeline/lanehead.h"
#include "ui/timeline/plaintext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr double kWheelNotch = 120;
constexpr int kScrollDelay = 140;

/// Draws nothing and takes no mouse: the timeline has drawn it, and the bar takes the mouse.
class LaneHead : public QAbstractButton
{
public:
    explicit LaneHead(QWidget *parent) : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override { }
};

bool folds(const TimelineLane &lane)
{
    return lane.form != TimelineLane::Form::Group || !lane.collapsed;
}

} // namespace

LaneBar::LaneBar(LaneControl &control, QWidget *timeline) : QWidget(timeline), m_control(control)
{
    setObjectName(QStringLiteral("laneBar"));
    setAccessibleName(tr("Lanes"));
    setAccessibleDescription(
        tr("Up and Down go from lane to lane, with Ctrl they move it; Left and Right fold, Space "
           "pins, Delete hides."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_scrolling.setInterval(kScrollDelay);
    connect(&m_scrolling, &QTimer::timeout, this,
            [this] { m_control.setFirst(m_control.first() + (m_dragY < 0 ? -1 : 1)); });
}

void LaneBar::follow(const TimelineLayout &layout, const TimelineStyle &style)
{
    m_style = style;
    const QRectF place(0, layout.plot.top(), layout.plot.left(), layout.plot.height());
    setGeometry(place.toAlignedRect());
    m_boxes = layout.lanes;
    for (LaneBox &box : m_boxes)
        box.head.translate(-QPointF(pos()));
    if (!boxOf(m_current))
        m_current = m_boxes.empty() ? QString() : m_boxes.front().lane.id;
    nameHeads();
    update();
    if (hasFocus())
        scrollTo(m_current);
}

void LaneBar::nameHeads()
{
    std::size_t next = 0;
    for (const LaneBox &box : m_boxes) {
        if (!box.visible)
            continue;
        if (next == m_heads.size()) {
            m_heads.push_back(new LaneHead(this));
            connect(m_heads.back(), &QAbstractButton::clicked, this, [this, next] {
                setFocus(Qt::OtherFocusReason);
                setCurrent(m_heads[next]->objectName());
            });
        }
        QAbstractButton *head = m_heads[next++];
        head->setObjectName(box.lane.id);
        head->setGeometry(box.head.toAlignedRect());
        head->setAccessibleName(drawableLine(box.lane.name));
        QStringList state{eventCountText(box.count)};
        if (box.lane.pinned)
            state.append(tr("pinned"));
        if (box.lane.collapsed)
            state.append(tr("collapsed"));
        head->setAccessibleDescription(state.join(QStringLiteral(", ")));
        head->show();
    }
    for (; next < m_heads.size(); ++next)
        m_heads[next]->hide();
}

const LaneBox *LaneBar::boxOf(const QString &lane) const
{
    const auto found =
        std::ranges::find(m_boxes, lane, [](const LaneBox &box) { return box.lane.id; });
    return found == m_boxes.end() ? nullptr : &*found;
}

const LaneBox *LaneBar::boxAt(QPointF position) const
{
    const auto found = std::ranges::find_if(m_boxes, [position](const LaneBox &box) {
        return box.visible && box.head.contains(position);
    });
    return found == m_boxes.end() ? nullptr : &*found;
}

QString LaneBar::dropPlace(double y) const
{
    for (const LaneBox &box : m_boxes) {
        if (box.visible && y < box.head.center().y())
            return box.lane.id;
    }
    // Behind the last in sight.
    const auto last = std::find_if(m_boxes.rbegin(), m_boxes.rend(),
                                   [](const LaneBox &box) { return box.visible; });
    return last == m_boxes.rbegin() || last == m_boxes.rend() ? QString()
                                                              : std::prev(last)->lane.id;
}

void LaneBar::setCurrent(const QString &lane)
{
    m_current = lane;
    scrollTo(lane);
    update();
    tellScreenReader();
}

void LaneBar::step(int lanes)
{
    const auto current =
        std::ranges::find(m_boxes, m_current, [](const LaneBox &box) { return box.lane.id; });
    if (current == m_boxes.end())
        return;
    const auto place = std::clamp<std::ptrdiff_t>(current - m_boxes.begin() + lanes, 0,
                                                  std::ptrdiff_t(m_boxes.size()) - 1);
    setCurrent(m_boxes[std::size_t(place)].lane.id);
}

void LaneBar::scrollTo(const QString &lane)
{
    const LaneBox *box = boxOf(lane);
    if (!box || (box->visible && box->head.bottom() <= height() + 1))
        return;
    const auto firstInSight = std::ranges::find_if(
        m_boxes, [](const LaneBox &other) { return other.visible && !other.lane.pinned; });
    if (firstInSight == m_boxes.end() || box == &*firstInSight)
        return;
    // Downwards lane by lane: how high those are that are out of sight is seen when they are there.
    if (box > &*firstInSight) {
        m_control.setFirst(m_control.first() + 1);
        return;
    }
    const auto pinned = std::ranges::count_if(
        m_boxes, [](const LaneBox &other) { return other.visible && other.lane.pinned; });
    m_control.setFirst(int(box - m_boxes.data() - pinned));
}

void LaneBar::setFolded(const QString &lane, bool folded)
{
    if (lane == Model::kOthersLane)
        m_control.setOthersOpen(!folded);
    else
        m_control.setCollapsed(lane, folded);
}

void LaneBar::toggle(const QString &lane)
{
    if (const LaneBox *box = boxOf(lane))
        setFolded(lane, !isFolded(box->lane));
}

bool LaneBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const LaneBox *box = boxAt(help->pos());
    if (!box || m_dragging) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(
        help->globalPos(),
        QStringLiteral("<b>%1</b><br>%2")
            .arg(drawableLine(box->lane.name, 400).toHtmlEscaped(), eventCountText(box->count)),
        this, box->head.toAlignedRect());
    return true;
}

void LaneBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const LaneBox *hovered = boxOf(m_hovered);
        hovered && hovered->visible && folds(hovered->lane))
        paintLaneToggle(painter, *hovered, m_style);
    if (const LaneBox *current = boxOf(m_current); current && hasFocus() && current->visible) {
        painter.setPen(QPen(m_style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(current->head.adjusted(1.5, 1.5, -2.5, -1.5));
    }
    if (!m_dragging)
        return;
    QColor shade = m_style.accent;
    shade.setAlphaF(0.12F);
    if (const LaneBox *pressed = boxOf(m_pressed); pressed && pressed->visible)
        painter.fillRect(pressed->head, shade);
    const QString before = dropPlace(m_dragY);
    double y = 0;
    for (const LaneBox &box : m_boxes) {
        if (box.visible && box.lane.id == before) {
            y = box.head.top();
            break;
        }
        if (box.visible)
            y = box.head.bottom();
    }
    painter.fillRect(QRectF(0, std::clamp(y - 1.5, 0.0, height() - 3.0), width(), 3),
                     m_style.accent);
}

void LaneBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tellScreenReader();
}

void LaneBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

// The current lane is to the bar what a row is to a list.
void LaneBar::tellScreenReader()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    const auto head = std::ranges::find(m_heads, m_current, &QObject::objectName);
    if (head == m_heads.end() || !(*head)->isVisible())
        return;
    QAccessibleEvent event(*head, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void LaneBar::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int way = event->key() == Qt::Key_Up ? -1 : 1;
        if (control)
            m_control.moveBy(m_current, way);
        else
            step(way);
        scrollTo(m_current);
        return;
    }
    case Qt::Key_Home:
        return step(-int(m_boxes.size()));
    case Qt::Key_End:
        return step(int(m_boxes.size()));
    case Qt::Key_Left:
        return setFolded(m_current, true);
    case Qt::Key_Right:
        return setFolded(m_current, false);
    case Qt::Key_Space:
        if (const LaneBox *box = boxOf(m_current))
            m_control.setPinned(m_current, !box->lane.pinned);
        return;
    case Qt::Key_Delete: {
        const QString lane = m_current;
        step(m_boxes.size() > 1 && lane == m_boxes.back().lane.id ? -1 : 1);
        return m_control.hide(lane);
    }
    case Qt::Key_Escape:
        if (m_dragging)
            return endDrag();
        return parentWidget()->setFocus(Qt::OtherFocusReason);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LaneBar::wheelEvent(QWheelEvent *event)
{
    event->accept();
    m_turned += event->angleDelta().y() / kWheelNotch;
    const double lanes = std::trunc(m_turned);
    m_turned -= lanes;
    if (lanes != 0)
        m_control.setFirst(m_control.first() - int(lanes));
}

void LaneBar::mousePressEvent(QMouseEvent *event)
{
    const LaneBox *box = boxAt(event->position());
    if (!box || event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    if (folds(box->lane) || isFolded(box->lane)) {
        if (laneToggle(*box, m_style).contains(event->position()))
            return toggle(box->lane.id);
    }
    m_pressed = box->lane.id;
    m_pressedAt = event->position();
    setCurrent(m_pressed);
}

void LaneBar::mouseMoveEvent(QMouseEvent *event)
{
    const LaneBox *box = boxAt(event->position());
    const QString hovered = box ? box->lane.id : QString();
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    if (m_pressed.isEmpty())
        return;
    m_dragY = event->position().y();
    if (!m_dragging && std::abs(m_dragY - m_pressedAt.y()) >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (!m_dragging)
        return;
    if (m_dragY < 0 || m_dragY > height()) {
        if (!m_scrolling.isActive())
            m_scrolling.start();
    } else {
        m_scrolling.stop();
    }
    update();
}

void LaneBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QString lane = m_pressed;
    const bool moved = m_dragging;
    endDrag();
    if (moved)
        m_control.move(lane, dropPlace(event->position().y()));
}

void LaneBar::endDrag()
{
    m_pressed.clear();
    m_dragging = false;
    m_scrolling.stop();
    unsetCursor();
    update();
}

void LaneBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const LaneBox *box = boxAt(event->position());
    if (box && event->button() == Qt::LeftButton
        && !laneToggle(*box, m_style).contains(event->position()))
        toggle(box->lane.id);
}

void LaneBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const LaneBox *box = byMouse ? boxAt(event->pos()) : boxOf(m_current);
    if (!box)
        return;
    setCurrent(box->lane.id);
    box = boxOf(m_current);
    makeMenu(*box)->popup(byMouse ? event->globalPos() : mapToGlobal(box->head.center().toPoint()));
}

QMenu *LaneBar::makeMenu(const LaneBox &box)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("laneMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString lane = box.lane.id;
    const bool others = lane == Model::kOthersLane;
    const auto add = [&](const QString &text, auto &&slot, const QKeySequence &key) {
        QAction *action = menu->addAction(text, this, slot);
        // Shown, not taken: the bar takes the keys itself.
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    const bool folded = isFolded(box.lane);
    if (others) {
        add(
            folded ? tr("&Open the others") : tr("&Gather the others"),
            [this, lane, folded] { setFolded(lane, !folded); },
            folded ? Qt::Key_Right : Qt::Key_Left);
    } else {
        add(
            folded ? tr("&Expand") : tr("&Collapse"),
            [this, lane, folded] { setFolded(lane, !folded); },
            folded ? Qt::Key_Right : Qt::Key_Left);
    }
    const bool pinned = box.lane.pinned;
    add(
        pinned ? tr("Un&pin") : tr("&Pin on top"),
        [this, lane, pinned] { m_control.setPinned(lane, !pinned); }, Qt::Key_Space);
    add(
        tr("Move &up"), [this, lane] { m_control.moveBy(lane, -1); },
        QKeySequence(Qt::CTRL | Qt::Key_Up));
    add(
        tr("Move &down"), [this, lane] { m_control.moveBy(lane, 1); },
        QKeySequence(Qt::CTRL | Qt::Key_Down));
    add(tr("&Hide"), [this, lane] { m_control.hide(lane); }, Qt::Key_Delete);
    if (!m_control.choices().hidden.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("&Show hidden lanes"), this, [this] { m_control.showHidden(); });
    }
    return menu;
}

void LaneBar::leaveEvent(QEvent *)
{
    m_hovered.clear();
    update();
}

} // namespace Gui
