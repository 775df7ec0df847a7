// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/opencase.h"
#include "app/model/viewstate.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Gui {

class ArticleView;
class PublicationEditor;

/// The article of the current account with its evidence, under a head that names it and lets the
/// analyst set its date. Any other article can be chosen from the list.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive the pane.
    ArticlePane(Model::OpenCase &openCase, Model::ViewState &viewState, QWidget *parent = nullptr);

    /// Place of the article that is shown in OpenCase::articles(), -1 for none.
    int article() const { return m_article; }
    void showArticle(int article);
    ArticleView *view() const { return m_view; }
    /// What takes the keyboard focus, in order.
    QList<QWidget *> tabOrder() const;

private:
    void followCase();
    void followEvent(Model::EventKey key);
    void chooseArticle(int article);
    void listArticles();
    void showHead();
    void showText();
    void highlight();
    void selectAt(qsizetype offset);
    /// Makes the account current, and the event that it tells of.
    void select(Model::EventKey account);

    Model::OpenCase &m_case;
    Model::ViewState &m_viewState;
    int m_article = -1;
    QComboBox *m_articles = nullptr;
    QLabel *m_source = nullptr;
    PublicationEditor *m_published = nullptr;
    ArticleView *m_view = nullptr;
    /// What the view shows, to see whether it must be set anew.
    QString m_text;
};

} // namespace Gui
