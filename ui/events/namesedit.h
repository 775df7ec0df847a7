// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace Gui {

/// A line for several names with commas between them; what is typed of each is completed from the
/// names that are known.
class NamesEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NamesEdit(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    /// Each once, in their order, without empty ones.
    QStringList names() const;
    void setKnown(const QStringList &names);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

Q_SIGNALS:
    /// The person begins to type: the time to say what is known.
    void entered();

private:
    void suggest();
    void insert(const QString &name);
    /// Where the name that the cursor is in begins.
    int startOfName() const;

    QStringListModel *m_known = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace Gui
