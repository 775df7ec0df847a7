// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/zones.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace Dates {

namespace {

struct Abbreviation
{
    QLatin1String name;
    /// One that goes by a place is looked up there, for its distance has changed.
    const char *place;
    int minutes;
    QLatin1String country; ///< empty where nobody else uses the abbreviation
};

// clang-format off: a table reads best in full lines.
constexpr Abbreviation kAbbreviations[] = {
    {QLatin1String("UTC"), nullptr, 0, {}}, {QLatin1String("GMT"), nullptr, 0, {}},
    {QLatin1String("Z"), nullptr, 0, {}}, {QLatin1String("WET"), nullptr, 0, {}},
    {QLatin1String("CET"), nullptr, 60, {}},
    {QLatin1String("CEST"), nullptr, 120, {}}, {QLatin1String("EET"), nullptr, 120, {}},
    {QLatin1String("EEST"), nullptr, 180, {}}, {QLatin1String("MSK"), "Europe/Moscow", 0, {}},
    {QLatin1String("BST"), nullptr, 60, QLatin1String("GB")},
    {QLatin1String("BST"), nullptr, 360, QLatin1String("BD")},
    {QLatin1String("IST"), nullptr, 330, QLatin1String("IN")},
    {QLatin1String("IST"), nullptr, 120, QLatin1String("IL")},
    {QLatin1String("IST"), nullptr, 60, QLatin1String("IE")},
    {QLatin1String("CST"), nullptr, -360, QLatin1String("US")},
    {QLatin1String("CST"), nullptr, -360, QLatin1String("CA")},
    {QLatin1String("CST"), nullptr, -360, QLatin1String("MX")},
    {QLatin1String("CST"), nullptr, 480, QLatin1String("CN")},
    {QLatin1String("CST"), nullptr, 480, QLatin1String("TW")},
    {QLatin1String("CST"), nullptr, -300, QLatin1String("CU")},
    {QLatin1String("CDT"), nullptr, -300, QLatin1String("US")},
    {QLatin1String("CDT"), nullptr, -240, QLatin1String("CU")},
    {QLatin1String("AST"), nullptr, -240, QLatin1String("CA")},
    {QLatin1String("AST"), nullptr, 180, QLatin1String("SA")},
    {QLatin1String("PST"), nullptr, -480, QLatin1String("US")},
    {QLatin1String("PST"), nullptr, -480, QLatin1String("CA")},
    {QLatin1String("PST"), nullptr, 480, QLatin1String("PH")},
    {QLatin1String("PDT"), nullptr, -420, {}},
    {QLatin1String("EST"), nullptr, -300, {}}, {QLatin1String("EDT"), nullptr, -240, {}},
    {QLatin1String("MST"), nullptr, -420, {}}, {QLatin1String("MDT"), nullptr, -360, {}},
    {QLatin1String("ADT"), nullptr, -180, {}},
    {QLatin1String("ET"), "America/New_York", 0, {}}, {QLatin1String("PT"), "America/Los_Angeles", 0, {}},
    {QLatin1String("IDT"), nullptr, 180, {}}, {QLatin1String("PKT"), nullptr, 300, {}},
    {QLatin1String("HKT"), nullptr, 480, {}}, {QLatin1String("SGT"), nullptr, 480, {}},
    {QLatin1String("JST"), nullptr, 540, {}}, {QLatin1String("KST"), "Asia/Seoul", 0, {}},
    {QLatin1String("AEST"), nullptr, 600, {}}, {QLatin1String("AEDT"), nullptr, 660, {}},
    {QLatin1String("ACST"), nullptr, 570, {}}, {QLatin1String("AWST"), nullptr, 480, {}},
    {QLatin1String("NZST"), nullptr, 720, {}}, {QLatin1String("NZDT"), nullptr, 780, {}},
    {QLatin1String("SAST"), nullptr, 120, {}},
};

struct Place
{
    QLatin1String name;
    const char *zone;
};

constexpr Place kPlaces[] = {
    {QLatin1String("Ankara"), "Europe/Istanbul"}, {QLatin1String("Athens"), "Europe/Athens"},
    {QLatin1String("Baghdad"), "Asia/Baghdad"}, {QLatin1String("Beijing"), "Asia/Shanghai"},
    {QLatin1String("Berlin"), "Europe/Berlin"}, {QLatin1String("Brussels"), "Europe/Brussels"},
    {QLatin1String("Central"), "America/Chicago"}, {QLatin1String("Chicago"), "America/Chicago"},
    {QLatin1String("Delhi"), "Asia/Kolkata"}, {QLatin1String("Dublin"), "Europe/Dublin"},
    {QLatin1String("Eastern"), "America/New_York"}, {QLatin1String("Geneva"), "Europe/Zurich"},
    {QLatin1String("Helsinki"), "Europe/Helsinki"}, {QLatin1String("Indian"), "Asia/Kolkata"},
    {QLatin1String("Israel"), "Asia/Jerusalem"}, {QLatin1String("Istanbul"), "Europe/Istanbul"},
    {QLatin1String("Jerusalem"), "Asia/Jerusalem"}, {QLatin1String("Kabul"), "Asia/Kabul"},
    {QLatin1String("Kiev"), "Europe/Kiev"}, {QLatin1String("Kyiv"), "Europe/Kiev"},
    {QLatin1String("London"), "Europe/London"}, {QLatin1String("Minsk"), "Europe/Minsk"},
    {QLatin1String("Moscow"), "Europe/Moscow"}, {QLatin1String("Pacific"), "America/Los_Angeles"},
    {QLatin1String("Paris"), "Europe/Paris"}, {QLatin1String("Pyongyang"), "Asia/Pyongyang"},
    {QLatin1String("Riga"), "Europe/Riga"}, {QLatin1String("Riyadh"), "Asia/Riyadh"},
    {QLatin1String("Rome"), "Europe/Rome"}, {QLatin1String("Seoul"), "Asia/Seoul"},
    {QLatin1String("Stockholm"), "Europe/Stockholm"}, {QLatin1String("Sydney"), "Australia/Sydney"},
    {QLatin1String("Tallinn"), "Europe/Tallinn"}, {QLatin1String("Tbilisi"), "Asia/Tbilisi"},
    {QLatin1String("Tehran"), "Asia/Tehran"}, {QLatin1String("Tokyo"), "Asia/Tokyo"},
    {QLatin1String("Vilnius"), "Europe/Vilnius"}, {QLatin1String("Warsaw"), "Europe/Warsaw"},
    {QLatin1String("Washington"), "America/New_York"},
};
// clang-format on

struct OutletWord
{
    QLatin1String word;
    QLatin1String country;
};

// Countries that share an abbreviation with others, by words that stand in their outlets' names.
// clang-format off: a table reads best in full lines.
constexpr OutletWord kOutletWords[] = {
    {QLatin1String("India"), QLatin1String("IN")}, {QLatin1String("Indian"), QLatin1String("IN")},
    {QLatin1String("Hindu"), QLatin1String("IN")}, {QLatin1String("Hindustan"), QLatin1String("IN")},
    {QLatin1String("NDTV"), QLatin1String("IN")}, {QLatin1String("ANI"), QLatin1String("IN")},
    {QLatin1String("Israel"), QLatin1String("IL")}, {QLatin1String("Jerusalem"), QLatin1String("IL")},
    {QLatin1String("Haaretz"), QLatin1String("IL")}, {QLatin1String("Ynet"), QLatin1String("IL")},
    {QLatin1String("Irish"), QLatin1String("IE")}, {QLatin1String("Ireland"), QLatin1String("IE")},
    {QLatin1String("BBC"), QLatin1String("GB")},
    {QLatin1String("British"), QLatin1String("GB")}, {QLatin1String("Guardian"), QLatin1String("GB")},
    {QLatin1String("Telegraph"), QLatin1String("GB")}, {QLatin1String("Bangladesh"), QLatin1String("BD")},
    {QLatin1String("Dhaka"), QLatin1String("BD")}, {QLatin1String("China"), QLatin1String("CN")},
    {QLatin1String("Xinhua"), QLatin1String("CN")}, {QLatin1String("CGTN"), QLatin1String("CN")},
    {QLatin1String("Taiwan"), QLatin1String("TW")}, {QLatin1String("Taipei"), QLatin1String("TW")},
    {QLatin1String("Cuba"), QLatin1String("CU")}, {QLatin1String("Granma"), QLatin1String("CU")},
    {QLatin1String("Saudi"), QLatin1String("SA")}, {QLatin1String("Arab"), QLatin1String("SA")},
    {QLatin1String("Philippine"), QLatin1String("PH")}, {QLatin1String("Manila"), QLatin1String("PH")},
    {QLatin1String("Rappler"), QLatin1String("PH")}, {QLatin1String("CNN"), QLatin1String("US")},
    {QLatin1String("American"), QLatin1String("US")}, {QLatin1String("Washington"), QLatin1String("US")},
    {QLatin1String("York"), QLatin1String("US")}, {QLatin1String("Chicago"), QLatin1String("US")},
    {QLatin1String("Canadian"), QLatin1String("CA")}, {QLatin1String("Toronto"), QLatin1String("CA")},
};
// clang-format on

void addOffset(std::vector<int> &offsets, int minutes)
{
    if (!std::ranges::count(offsets, minutes))
        offsets.push_back(minutes);
}

std::vector<int> placeOffsets(const char *id, std::optional<Calendar::Day> day)
{
    // Reading a zone from disk takes longer than reading the sentence.
    static thread_local QHash<QByteArray, QTimeZone> known;
    std::vector<int> offsets;
    const QByteArray key(id);
    auto found = known.constFind(key);
    if (found == known.cend())
        found = known.insert(key, QTimeZone(key));
    const QTimeZone &zone = *found;
    if (!zone.isValid())
        return offsets;
    const auto add = [&](Calendar::Day at) {
        // Noon: no country changes its clocks then.
        const qint64 noon = at.time_since_epoch().count() * 86400 + 12 * 3600;
        addOffset(offsets, zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(noon, Qt::UTC)) / 60);
    };
    if (day) {
        add(*day);
        return offsets;
    }
    constexpr int kFirstYear = 1996;
    constexpr int kLastYear = 2026;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        add(Calendar::day(year, 1, 15));
        add(Calendar::day(year, 7, 15));
    }
    return offsets;
}

} // namespace

bool isZoneAbbreviation(QStringView name)
{
    return std::ranges::any_of(kAbbreviations,
                               [name](const Abbreviation &entry) { return name == entry.name; });
}

bool isZonePlace(QStringView name)
{
    return std::ranges::any_of(kPlaces, [name](const Place &entry) { return name == entry.name; });
}

std::vector<int> zoneOffsets(QStringView name, std::optional<Calendar::Day> day,
                             QStringView country)
{
    std::vector<int> offsets;
    for (const Abbreviation &entry : kAbbreviations) {
        if (name != entry.name)
            continue;
        if (entry.place)
            return placeOffsets(entry.place, day);
        if (!country.isEmpty() && country == entry.country)
            return {entry.minutes};
        addOffset(offsets, entry.minutes);
    }
    for (const Place &entry : kPlaces) {
        if (offsets.empty() && name == entry.name)
            return placeOffsets(entry.zone, day);
    }
    return offsets;
}

QString countryOfOutlet(QStringView outlet)
{
    for (const QStringView word : outlet.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto *known = std::ranges::find_if(
            kOutletWords, [word](const OutletWord &entry) { return word == entry.word; });
        if (known != std::end(kOutletWords))
            return known->country;
    }
    return {};
}

} // namespace Dates
