// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/searchcolumn.h"
#include "app/model/viewstate.h"
#include "tests/benchmarks/barepainter.h"
#include "tests/benchmarks/scatterchart.h"
#include "tests/benchmarks/series.h"
#include "tests/benchmarks/timelinescene.h"
#include "tests/benchmarks/usage.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <random>
#include <string_view>
#include <utility>

// The timeline at 1,000 to 10,000,000 events in a window of 1600x600, on QImage: the script of
// BenchScene::script(), every frame laid out and painted whole. All times are processor time, so
// that they say little of what else the machine does: of the thread for frames, of all threads for
// the index and the first picture, which a free machine shows sooner.
//
// bench_timeline [--json] [--max-n N] [--only NAME]

namespace {

constexpr std::size_t kScatterEvents = 100'000;
constexpr std::size_t kMostFiltered = 1'000'000;

class Bench
{
public:
    Bench(bool json, QString only) : m_json(json), m_only(std::move(only)) { }

    void run(std::size_t count);

private:
    bool wants(const char *name) const { return m_only.isEmpty() || m_only == QLatin1String(name); }
    Series series(const char *name, const char *unit, const QString &of = {}) const;
    Gui::TimelineRequest request(Model::Period period);
    Gui::TimelineLayout paintOurs(const Gui::TimelineData &data, Model::Period period);

    void measureIndex();
    void measureFrames(const Gui::TimelineData &data);
    void measureScatter(const Series &frames);
    void measureWindow(const Gui::TimelineData &data);
    void measureFilter(const Gui::TimelineData &data);
    void measureKinds(const Gui::TimelineData &data);
    void paintFiltered(const Gui::TimelineData &data, const std::vector<bool> &shownRows);
    void measureHits(const Gui::TimelineData &data, const Series &frames);
    void measureMemory(const Gui::TimelineData &data);

    bool m_json;
    QString m_only;
    std::size_t m_count = 0;
    std::vector<Model::TimeItem> m_items;
    Gui::TimelineStyle m_style = Gui::timelineStyle(Gui::paperPalette(false), QFont());
    QImage m_image{BenchScene::kWindow.toSize(), QImage::Format_RGB32};
    /// As a view keeps them from one frame to the next.
    Gui::LabelTexts m_texts;
    Gui::PaintCache m_paintCache;
};

Series Bench::series(const char *name, const char *unit, const QString &of) const
{
    Series result;
    result.name = QLatin1String(name);
    result.n = std::int64_t(m_count);
    result.unit = QLatin1String(unit);
    result.of = of;
    return result;
}

Gui::TimelineRequest Bench::request(Model::Period period)
{
    Gui::TimelineRequest request;
    request.size = BenchScene::kWindow;
    request.period = period;
    request.current = BenchScene::threadedEvent(m_count);
    request.texts = &m_texts;
    return request;
}

Gui::TimelineLayout Bench::paintOurs(const Gui::TimelineData &data, Model::Period period)
{
    Gui::TimelineLayout layout = Gui::layoutTimeline(data, m_style, request(period));
    QPainter painter(&m_image);
    Gui::paintTimeline(painter, layout, m_style, {}, &m_paintCache);
    return layout;
}

void Bench::measureIndex()
{
    Series index = series("index", "ms");
    Series first = series("first_paint", "ms");
    const int rounds = m_count < 5'000'000 ? 5 : 2;
    for (int round = 0; round < rounds; ++round) {
        std::vector<Model::TimeItem> items = m_items;
        const double before = processMilliseconds();
        Model::TimeIndex made(std::move(items));
        index.values.push_back(processMilliseconds() - before);
        const Gui::TimelineData data = BenchScene::data(std::move(made));
        paintOurs(data, BenchScene::script(*data.index.extent()).front());
        first.values.push_back(processMilliseconds() - before);
    }
    if (wants("index"))
        print(index, m_json);
    if (wants("first_paint"))
        print(first, m_json);
}

void Bench::measureFrames(const Gui::TimelineData &data)
{
    Series frames = series("frame", "ms");
    frames.baseline = QStringLiteral("bare painter");
    Series layouts = series("frame", "ms", QStringLiteral("layout"));
    const BarePainter bare(m_items);
    QImage bareImage(m_image.size(), m_image.format());
    for (const Model::Period period : BenchScene::script(*data.index.extent())) {
        const double before = threadMilliseconds();
        const Gui::TimelineLayout layout = layoutTimeline(data, m_style, request(period));
        const double laidOut = threadMilliseconds();
        {
            QPainter painter(&m_image);
            Gui::paintTimeline(painter, layout, m_style, {}, &m_paintCache);
        }
        const double between = threadMilliseconds();
        layouts.values.push_back(laidOut - before);
        bare.paint(bareImage, layout, m_style);
        frames.values.push_back(between - before);
        frames.baselineValues.push_back(threadMilliseconds() - between);
    }
    if (wants("frame")) {
        print(frames, m_json);
        print(layouts, m_json);
        if (m_count == kScatterEvents)
            measureScatter(frames);
        measureWindow(data);
    }
    if (wants("hit_test") && m_count >= kMostFiltered)
        measureHits(data, frames);
}

void Bench::measureScatter(const Series &frames)
{
    Series compared = frames;
    compared.baseline = QStringLiteral("Qt Charts scatter");
    compared.baselineValues.clear();
    ScatterChart chart(m_items, m_image.size());
    QImage image(m_image.size(), m_image.format());
    const auto periods = BenchScene::script(*Model::TimeIndex(m_items).extent());
    for (std::size_t i = 0; i < periods.size(); i += 4) {
        const double before = threadMilliseconds();
        chart.paint(image, periods[i]);
        compared.baselineValues.push_back(threadMilliseconds() - before);
    }
    print(compared, m_json);
}

// The widget as the window holds it: the same frames through its own events.
void Bench::measureWindow(const Gui::TimelineData &data)
{
    Series frames = series("frame", "ms", QStringLiteral("the widget"));
    Model::ViewState state;
    Gui::TimelineView view(state);
    view.setAnimationDuration(0);
    view.resize(m_image.size());
    view.setData(data);
    state.setCurrentEvent(BenchScene::threadedEvent(m_count));
    view.show();
    QCoreApplication::processEvents();
    for (const Model::Period period : BenchScene::script(*data.index.extent())) {
        const double before = threadMilliseconds();
        state.setPeriod(period);
        view.repaint();
        frames.values.push_back(threadMilliseconds() - before);
    }
    print(frames, m_json);
}

void Bench::paintFiltered(const Gui::TimelineData &data, const std::vector<bool> &shownRows)
{
    Gui::TimelineData filtered = data;
    filtered.index = data.index.filtered(shownRows);
    m_texts.clear();
    paintOurs(filtered, BenchScene::script(*data.index.extent()).front());
}

// From a word that is typed to the first complete frame; a bare pass is a search in each title.
void Bench::measureFilter(const Gui::TimelineData &data)
{
    Series filter = series("filter", "ms", QStringLiteral("words"));
    filter.baseline = QStringLiteral("bare pass over the titles");
    Model::SearchColumn column;
    QByteArray titles;
    std::vector<std::size_t> ends;
    for (const Model::TimeItem &item : m_items) {
        const QString title = BenchScene::title(item.key);
        column.add(title);
        column.endRow();
        titles += title.toUtf8();
        ends.push_back(std::size_t(titles.size()));
    }
    for (const char *word : {"s", "mini", "denies", "foreign", "sanctions", "9 talk", "absent"}) {
        const double before = processMilliseconds();
        paintFiltered(data, column.rowsWith(QStringList{QString::fromLatin1(word)}));
        const double between = processMilliseconds();
        std::size_t found = 0;
        std::size_t begin = 0;
        for (const std::size_t end : ends) {
            const std::string_view title(titles.constData() + begin, end - begin);
            found += title.find(word) != std::string_view::npos ? 1 : 0;
            begin = end;
        }
        const double after = processMilliseconds();
        filter.values.push_back(between - before);
        filter.baselineValues.push_back(after - between);
        if (found > m_count)
            qFatal("more titles than there are");
    }
    print(filter, m_json);
}

// The same for a kind that is shown or hidden; the bare pass looks at each event's kind.
void Bench::measureKinds(const Gui::TimelineData &data)
{
    Series filter = series("filter", "ms", QStringLiteral("kinds"));
    filter.baseline = QStringLiteral("bare pass over the events");
    for (int round = 0; round < 8; ++round) {
        const auto hidden = Extraction::Kind(round % Extraction::kKindCount);
        const double before = processMilliseconds();
        std::vector<bool> shown(m_items.size());
        for (std::size_t row = 0; row < m_items.size(); ++row)
            shown[row] = m_items[row].kind != hidden;
        paintFiltered(data, shown);
        const double between = processMilliseconds();
        std::size_t found = 0;
        for (const Model::TimeItem &item : m_items)
            found += item.kind != hidden ? 1 : 0;
        const double after = processMilliseconds();
        filter.values.push_back(between - before);
        filter.baselineValues.push_back(after - between);
        if (found > m_count)
            qFatal("more events than there are");
    }
    print(filter, m_json);
}

void Bench::measureHits(const Gui::TimelineData &data, const Series &frames)
{
    Series hover = series("hit_test", "us", QStringLiteral("hover"));
    Series click = series("hit_test", "us", QStringLiteral("click"));
    std::mt19937 random(3);
    for (const Model::Period period : BenchScene::script(*data.index.extent())) {
        const Gui::TimelineLayout layout = Gui::layoutTimeline(data, m_style, request(period));
        std::uniform_real_distribution<double> x(layout.plot.left(), layout.plot.right());
        std::uniform_real_distribution<double> y(layout.plot.top(), layout.plot.bottom());
        for (int round = 0; round < 20; ++round) {
            const QPointF position(x(random), y(random));
            const double before = threadMilliseconds();
            const auto hit = layout.markAt(position);
            const double between = threadMilliseconds();
            hover.values.push_back((between - before) * 1000);
            if (!hit)
                continue;
            Gui::membersOf(layout.marks[*hit], layout, data.index, 200);
            click.values.push_back((threadMilliseconds() - before) * 1000);
        }
    }
    for (Series *hits : {&hover, &click}) {
        hits->baseline = QStringLiteral("frame");
        for (const double value : frames.values)
            hits->baselineValues.push_back(value * 1000);
        print(*hits, m_json);
    }
}

void Bench::measureMemory(const Gui::TimelineData &data)
{
    const auto count = double(m_count);
    Series index = series("memory", "bytes/event", QStringLiteral("index"));
    index.values = {double(data.index.indexBytes()) / count};
    print(index, m_json);
    Series items = series("memory", "bytes/event", QStringLiteral("events held by the index"));
    items.values = {double(data.index.itemBytes()) / count};
    print(items, m_json);
}

void Bench::run(std::size_t count)
{
    m_count = count;
    m_items = BenchScene::items(count);
    m_texts = {};
    m_paintCache = {};
    if (wants("index") || wants("first_paint"))
        measureIndex();
    const Gui::TimelineData data = BenchScene::data(Model::TimeIndex(m_items));
    if (wants("frame") || wants("hit_test"))
        measureFrames(data);
    if (wants("filter") && m_count <= kMostFiltered) {
        measureFilter(data);
        measureKinds(data);
    }
    if (wants("memory"))
        measureMemory(data);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    // Made once; not what is measured.
    BenchScene::title(0);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("json"), QStringLiteral("a JSON object a line")},
         {QStringLiteral("max-n"), QStringLiteral("most events"), QStringLiteral("count"),
          QStringLiteral("10000000")},
         {QStringLiteral("min-n"), QStringLiteral("fewest events"), QStringLiteral("count"),
          QStringLiteral("1000")},
         {QStringLiteral("only"), QStringLiteral("what to measure"), QStringLiteral("name")}});
    parser.addHelpOption();
    parser.process(application);
    Bench bench(parser.isSet(QStringLiteral("json")), parser.value(QStringLiteral("only")));
    const auto most = parser.value(QStringLiteral("max-n")).toULongLong();
    for (std::size_t count = 1000; count <= std::min<std::size_t>(most, 10'000'000); count *= 10) {
        if (count >= parser.value(QStringLiteral("min-n")).toULongLong())
            bench.run(count);
    }
    return 0;
}
