// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startreport.h"

#include "app/model/opencase.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace Gui {

StartReport::StartReport(const Model::OpenCase &openCase, QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&openCase, &Model::OpenCase::readingFinished, this, [this] { m_isRead = true; });
}

bool StartReport::isAskedFor()
{
    return qEnvironmentVariableIsSet("COUNTERCLAIM_REPORT_START");
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    // A timer of no length comes after all widgets are painted and their pixels handed over.
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, [this] { report("first_paint"); });
    } else if (m_isRead) {
        m_isRead = false;
        QTimer::singleShot(0, this, [this] {
            report("events");
            QCoreApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

void StartReport::report(const char *what)
{
    using namespace std::chrono;
    const auto now = steady_clock::now().time_since_epoch();
    QTextStream(stdout) << what << ' ' << qint64(duration_cast<nanoseconds>(now).count())
                        << Qt::endl;
}

} // namespace Gui
