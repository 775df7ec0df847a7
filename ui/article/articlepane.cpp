// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/articlepane.h"

#include "app/model/eventtablemodel.h"
#include "ui/article/articleview.h"
#include "ui/article/elidingcombobox.h"
#include "ui/article/publicationeditor.h"

#include <QDate>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gui {

ArticlePane::ArticlePane(Model::OpenCase &openCase, Model::ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_viewState(viewState)
    , m_articles(new ElidingComboBox(this))
    , m_source(new QLabel(this))
    , m_published(new PublicationEditor(this))
    , m_view(new ArticleView(this))
{
    m_articles->setObjectName(QStringLiteral("articleList"));
    m_articles->setAccessibleName(tr("Article"));
    m_articles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_articles->setMinimumContentsLength(20);
    m_source->setObjectName(QStringLiteral("articleSource"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName(QStringLiteral("articleView"));
    m_view->setAccessibleName(tr("Text of the article"));
    m_view->setPlaceholderText(tr("Select an event to see its article here."));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->setSpacing(6);
    head->addWidget(m_articles);
    head->addWidget(m_source);
    head->addWidget(m_published);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(&m_case, &Model::OpenCase::changed, this, &ArticlePane::followCase);
    connect(&m_viewState, &Model::ViewState::currentAccountChanged, this,
            &ArticlePane::followEvent);
    connect(m_articles, &QComboBox::activated, this, &ArticlePane::chooseArticle);
    connect(
        m_published, &PublicationEditor::applied, this,
        [this](const std::optional<Dates::Edtf> &date) { m_case.setPublished(m_article, date); });
    connect(m_view, &ArticleView::activated, this, &ArticlePane::selectAt);
    followCase();
}

QList<QWidget *> ArticlePane::tabOrder() const
{
    return QList<QWidget *>{m_articles} + m_published->tabOrder() + QList<QWidget *>{m_view};
}

void ArticlePane::followCase()
{
    listArticles();
    if (m_article >= int(m_case.articles().size()))
        m_article = -1;
    if (m_article < 0 && !m_case.articles().empty())
        m_article = 0;
    showHead();
    showText();
    highlight();
}

void ArticlePane::followEvent(Model::EventKey key)
{
    const Model::CaseEvent *event = m_case.event(key);
    if (event)
        showArticle(event->article);
    highlight();
    if (event)
        m_view->scrollTo(event->event.mentions.front().sentence);
}

void ArticlePane::chooseArticle(int article)
{
    showArticle(article);
    const auto events = m_case.eventsOf(article);
    select(events.empty() ? 0 : events.front()->key);
}

void ArticlePane::showArticle(int article)
{
    if (article == m_article)
        return;
    m_article = article;
    showHead();
    showText();
    highlight();
}

void ArticlePane::listArticles()
{
    const QSignalBlocker blocker(m_articles);
    while (m_articles->count() > int(m_case.articles().size()))
        m_articles->removeItem(m_articles->count() - 1);
    for (int i = 0; i < int(m_case.articles().size()); ++i) {
        const Reading::Article &article = m_case.articles()[std::size_t(i)].article;
        const QString title = (article.title.isEmpty() ? article.id : article.title).simplified();
        if (i == m_articles->count())
            m_articles->addItem(title);
        else if (m_articles->itemText(i) != title)
            m_articles->setItemText(i, title);
    }
}

void ArticlePane::showHead()
{
    const bool any = m_article >= 0;
    m_articles->setVisible(any);
    m_published->setVisible(any);
    m_source->setVisible(any);
    const QSignalBlocker blocker(m_articles);
    m_articles->setCurrentIndex(m_article);
    if (!any)
        return;
    const Model::CaseArticle &shown = m_case.articles()[std::size_t(m_article)];
    const QString outlet = shown.article.outlet.simplified();
    m_source->setText(outlet.isEmpty() ? tr("Outlet unknown") : outlet);
    m_source->setToolTip(shown.article.path);
    m_articles->setToolTip(m_articles->currentText());
    m_published->setPublication(
        shown.published,
        Dates::candidateYears(shown.published, shown.article.text, QDate::currentDate().year()));
}

void ArticlePane::showText()
{
    const QString text =
        m_article < 0 ? QString() : m_case.articles()[std::size_t(m_article)].article.text;
    if (text == m_text)
        return;
    m_text = text;
    m_view->setText(text);
}

void ArticlePane::highlight()
{
    // The case may have been closed, and this told of the event that went with it first.
    if (m_article < 0 || m_article >= int(m_case.articles().size())) {
        m_view->setHighlights({});
        return;
    }
    m_view->setHighlights(highlightsOf(m_case.articles()[std::size_t(m_article)],
                                       m_case.eventsOf(m_article), m_viewState.currentAccount()));
}

void ArticlePane::selectAt(qsizetype offset)
{
    if (m_article < 0)
        return;
    const Model::EventKey key =
        eventToSelect(m_case.eventsOf(m_article), offset, m_viewState.currentAccount());
    if (key != 0)
        select(key);
}

void ArticlePane::select(Model::EventKey account)
{
    const Model::CaseOccurrence *occurrence = m_case.occurrence(account);
    m_viewState.setCurrent(occurrence ? occurrence->key : 0, account);
}

} // namespace Gui
