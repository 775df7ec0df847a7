// SPDX-FileCopyrightText: 2026 The Counterclaim authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates/timexlexicon.h"

#include "app/reading/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Dates {

namespace {

using enum WordClass;

constexpr std::int16_t unit(TimeUnit value)
{
    return std::int16_t(value);
}

constexpr std::int16_t part(DayPart value)
{
    return std::int16_t(value);
}

struct Entry
{
    std::string_view word;
    WordClass kind;
    std::int16_t value = 0;
};

// clang-format off: a table of words reads best in full lines.
constexpr Entry kEntries[] = {
    {"january", Month, 1}, {"february", Month, 2}, {"march", Month, 3}, {"april", Month, 4},
    {"may", Month, 5}, {"june", Month, 6}, {"july", Month, 7}, {"august", Month, 8},
    {"september", Month, 9}, {"october", Month, 10}, {"november", Month, 11},
    {"december", Month, 12}, {"jan", MonthShort, 1}, {"feb", MonthShort, 2},
    {"febr", MonthShort, 2}, {"mar", MonthShort, 3}, {"apr", MonthShort, 4},
    {"jun", MonthShort, 6}, {"jul", MonthShort, 7}, {"aug", MonthShort, 8},
    {"sep", MonthShort, 9}, {"sept", MonthShort, 9}, {"oct", MonthShort, 10},
    {"nov", MonthShort, 11}, {"dec", MonthShort, 12}, {"monday", Weekday, 1},
    {"tuesday", Weekday, 2}, {"wednesday", Weekday, 3}, {"thursday", Weekday, 4},
    {"friday", Weekday, 5}, {"saturday", Weekday, 6}, {"sunday", Weekday, 7},
    {"mondays", Weekday, 11}, {"tuesdays", Weekday, 12}, {"wednesdays", Weekday, 13},
    {"thursdays", Weekday, 14}, {"fridays", Weekday, 15}, {"saturdays", Weekday, 16},
    {"sundays", Weekday, 17}, {"mon", WeekdayShort, 1}, {"tue", WeekdayShort, 2},
    {"tues", WeekdayShort, 2}, {"wed", WeekdayShort, 3}, {"thu", WeekdayShort, 4},
    {"thur", WeekdayShort, 4}, {"thurs", WeekdayShort, 4}, {"fri", WeekdayShort, 5},
    {"sat", WeekdayShort, 6}, {"sun", WeekdayShort, 7}, {"spring", Season, 21},
    {"springtime", Season, 21}, {"summer", Season, 22}, {"summertime", Season, 22},
    {"autumn", Season, 23}, {"fall", Season, 23}, {"winter", Season, 24},
    {"wintertime", Season, 24}, {"second", Unit, unit(TimeUnit::Second)},
    {"seconds", UnitPlural, unit(TimeUnit::Second)}, {"minute", Unit, unit(TimeUnit::Minute)},
    {"minutes", UnitPlural, unit(TimeUnit::Minute)}, {"mins", UnitPlural, unit(TimeUnit::Minute)},
    {"hour", Unit, unit(TimeUnit::Hour)}, {"hours", UnitPlural, unit(TimeUnit::Hour)},
    {"hrs", UnitPlural, unit(TimeUnit::Hour)}, {"day", Unit, unit(TimeUnit::Day)},
    {"days", UnitPlural, unit(TimeUnit::Day)}, {"nights", UnitPlural, unit(TimeUnit::Night)},
    {"week", Unit, unit(TimeUnit::Week)}, {"weeks", UnitPlural, unit(TimeUnit::Week)},
    {"weekend", Unit, unit(TimeUnit::Weekend)}, {"weekends", UnitPlural, unit(TimeUnit::Weekend)},
    {"fortnight", Unit, unit(TimeUnit::Fortnight)},
    {"fortnights", UnitPlural, unit(TimeUnit::Fortnight)}, {"month", Unit, unit(TimeUnit::Month)},
    {"months", UnitPlural, unit(TimeUnit::Month)}, {"quarter", Unit, unit(TimeUnit::Quarter)},
    {"quarters", UnitPlural, unit(TimeUnit::Quarter)}, {"season", Unit, unit(TimeUnit::Season)},
    {"seasons", UnitPlural, unit(TimeUnit::Season)}, {"year", Unit, unit(TimeUnit::Year)},
    {"years", UnitPlural, unit(TimeUnit::Year)}, {"yr", Unit, unit(TimeUnit::Year)},
    {"yrs", UnitPlural, unit(TimeUnit::Year)}, {"decade", Unit, unit(TimeUnit::Decade)},
    {"decades", UnitPlural, unit(TimeUnit::Decade)}, {"century", Unit, unit(TimeUnit::Century)},
    {"centuries", UnitPlural, unit(TimeUnit::Century)},
    {"millennium", Unit, unit(TimeUnit::Millennium)},
    {"millennia", UnitPlural, unit(TimeUnit::Millennium)}, {"one", Number, 1}, {"two", Number, 2},
    {"three", Number, 3}, {"four", Number, 4}, {"five", Number, 5}, {"six", Number, 6},
    {"seven", Number, 7}, {"eight", Number, 8}, {"nine", Number, 9}, {"ten", Number, 10},
    {"eleven", Number, 11}, {"twelve", Number, 12}, {"thirteen", Number, 13},
    {"fourteen", Number, 14}, {"fifteen", Number, 15}, {"sixteen", Number, 16},
    {"seventeen", Number, 17}, {"eighteen", Number, 18}, {"nineteen", Number, 19},
    {"twenty", Number, 20}, {"thirty", Number, 30}, {"forty", Number, 40}, {"fifty", Number, 50},
    {"sixty", Number, 60}, {"seventy", Number, 70}, {"eighty", Number, 80},
    {"ninety", Number, 90}, {"dozen", Scale, 12}, {"hundred", Scale, 100},
    {"thousand", Scale, 1000}, {"first", Ordinal, 1}, {"third", Ordinal, 3},
    {"fourth", Ordinal, 4}, {"fifth", Ordinal, 5}, {"sixth", Ordinal, 6}, {"seventh", Ordinal, 7},
    {"eighth", Ordinal, 8}, {"ninth", Ordinal, 9}, {"tenth", Ordinal, 10},
    {"eleventh", Ordinal, 11}, {"twelfth", Ordinal, 12}, {"thirteenth", Ordinal, 13},
    {"fourteenth", Ordinal, 14}, {"fifteenth", Ordinal, 15}, {"sixteenth", Ordinal, 16},
    {"seventeenth", Ordinal, 17}, {"eighteenth", Ordinal, 18}, {"nineteenth", Ordinal, 19},
    {"twentieth", Ordinal, 20}, {"final", FinalOrdinal}, {"latter", FinalOrdinal},
    {"closing", FinalOrdinal}, {"several", Vague}, {"few", Vague}, {"many", Vague},
    {"couple", Vague}, {"some", Vague}, {"dozens", Vague}, {"hundreds", Vague},
    {"thousands", Vague}, {"half", Half}, {"the", The}, {"a", Article}, {"an", Article},
    {"of", Of}, {"in", In}, {"on", On}, {"at", At}, {"to", To}, {"until", To}, {"till", To},
    {"through", To}, {"and", And}, {"or", And}, {"from", From}, {"between", From},
    {"since", Since}, {"before", Before}, {"by", Before, 1}, {"after", After},
    {"during", Preposition}, {"around", Preposition}, {"circa", Preposition},
    {"throughout", Preposition}, {"as", Preposition}, {"into", Preposition},
    {"for", For}, {"within", For}, {"over", For}, {"last", Last},
    {"past", Past}, {"next", Next}, {"coming", Next}, {"upcoming", Next},
    {"latest", Last, 1}, {"this", This}, {"current", This, 1}, {"that", That}, {"same", That, 1},
    {"previous", Previous}, {"preceding", Previous}, {"prior", Previous},
    {"following", Following}, {"subsequent", Following}, {"succeeding", Following},
    {"every", Every}, {"each", Every}, {"per", Every, 1}, {"ago", Ago},
    {"later", Later}, {"afterwards", Later}, {"afterward", Later}, {"thereafter", Later},
    {"earlier", Earlier}, {"previously", Earlier, 1}, {"early", Early, -1}, {"mid", Early, 0},
    {"late", Early, 1}, {"beginning", Part, -1}, {"start", Part, -1}, {"onset", Part, -1},
    {"dawn", Part, -1}, {"outset", Part, -1}, {"opening", Part, -1}, {"turn", Part, -1},
    {"middle", Part, 0}, {"midst", Part, 0}, {"course", Part, 0}, {"rest", Part, 0},
    {"remainder", Part, 0}, {"height", Part, 0}, {"end", Part, 1}, {"close", Part, 1},
    {"eve", Part, -2}, {"today", Today}, {"yesterday", Yesterday},
    {"tomorrow", Tomorrow}, {"tonight", Tonight}, {"now", Present}, {"currently", Present},
    {"nowadays", Present}, {"presently", Present}, {"recently", PastTime},
    {"recent", PastTime, 1}, {"lately", PastTime}, {"formerly", PastTime},
    {"former", PastTime, 2}, {"soon", FutureTime}, {"future", FutureTime, 1},
    {"morning", PartOfDay, part(DayPart::Morning)},
    {"mornings", PartOfDay, part(DayPart::Morning)},
    {"afternoon", PartOfDay, part(DayPart::Afternoon)},
    {"evening", PartOfDay, part(DayPart::Evening)}, {"night", PartOfDay, part(DayPart::Night)},
    {"overnight", PartOfDay, part(DayPart::Night)},
    {"nighttime", PartOfDay, part(DayPart::Night)},
    {"daytime", PartOfDay, part(DayPart::Daytime)}, {"noon", Noon, 12}, {"midday", Noon, 12},
    {"midnight", Noon, 24}, {"am", AmPm, 0}, {"pm", AmPm, 12},
    {"utc", Zone}, {"gmt", Zone}, {"z", Zone}, {"wet", Zone}, {"cet", Zone}, {"cest", Zone},
    {"eet", Zone}, {"eest", Zone}, {"msk", Zone}, {"bst", Zone}, {"ist", Zone}, {"cst", Zone},
    {"cdt", Zone}, {"ast", Zone}, {"pst", Zone}, {"pdt", Zone}, {"est", Zone}, {"edt", Zone},
    {"mst", Zone}, {"mdt", Zone}, {"adt", Zone}, {"et", Zone}, {"pt", Zone}, {"idt", Zone},
    {"pkt", Zone}, {"hkt", Zone}, {"sgt", Zone}, {"jst", Zone}, {"kst", Zone}, {"aest", Zone},
    {"aedt", Zone}, {"acst", Zone}, {"awst", Zone}, {"nzst", Zone}, {"nzdt", Zone},
    {"sast", Zone},
    {"bc", Era, 1}, {"bce", Era, 1}, {"ad", Era, 0}, {"ce", Era, 0},
    {"twenties", Decade, 20}, {"thirties", Decade, 30}, {"forties", Decade, 40},
    {"fifties", Decade, 50}, {"sixties", Decade, 60}, {"seventies", Decade, 70},
    {"eighties", Decade, 80}, {"nineties", Decade, 90}, {"hourly", Regular, unit(TimeUnit::Hour)},
    {"daily", Regular, unit(TimeUnit::Day)}, {"nightly", Regular, unit(TimeUnit::Day)},
    {"weekly", Regular, unit(TimeUnit::Week)},
    {"fortnightly", Regular, unit(TimeUnit::Fortnight)},
    {"monthly", Regular, unit(TimeUnit::Month)}, {"quarterly", Regular, unit(TimeUnit::Quarter)},
    {"annual", Regular, unit(TimeUnit::Year)}, {"annually", Regular, unit(TimeUnit::Year)},
    {"yearly", Regular, unit(TimeUnit::Year)}, {"christmas", Feast},
    {"halloween", Feast}, {"easter", Feast}, {"thanksgiving", Feast}, {"new", Feast},
    {"martin", Feast}, {"groundhog", Feast}, {"valentine", Feast}, {"st", Feast},
    {"presidents", Feast}, {"president", Feast}, {"ash", Feast}, {"palm", Feast},
    {"maundy", Feast}, {"good", Feast}, {"ascension", Feast}, {"whit", Feast}, {"anzac", Feast},
    {"memorial", Feast}, {"juneteenth", Feast}, {"canada", Feast}, {"independence", Feast},
    {"bastille", Feast}, {"labor", Feast}, {"columbus", Feast}, {"election", Feast},
    {"veterans", Feast}, {"armistice", Feast}, {"boxing", Feast}, {"fiscal", Fiscal},
    {"hourlong", LongUnit, unit(TimeUnit::Hour)}, {"daylong", LongUnit, unit(TimeUnit::Day)},
    {"nightlong", LongUnit, unit(TimeUnit::Night)}, {"weeklong", LongUnit, unit(TimeUnit::Week)},
    {"monthlong", LongUnit, unit(TimeUnit::Month)}, {"midyear", Lead}, {"yearlong", LongUnit, unit(TimeUnit::Year)},
    {"decadelong", LongUnit, unit(TimeUnit::Decade)}, {"about", Approximate}, {"nearly", Approximate},
    {"almost", Approximate}, {"approximately", Approximate}, {"roughly", Approximate},
    {"just", Approximate}, {"only", Approximate}, {"barely", Approximate},
    {"more", Approximate, 1}, {"less", Approximate, 1}, {"fewer", Approximate, 1},
    {"least", Approximate, 2}, {"most", Approximate, 2}, {"up", Approximate, 3},
    {"than", Than}, {"will", Modal}, {"shall", Modal}, {"would", Modal}, {"'ll", Modal},
    {"ll", Modal}, {"scheduled", Modal}, {"slated", Modal}, {"planned", Modal},
    {"expected", Modal}, {"due", Modal}, {"set", Modal}, {"plans", Modal}, {"deadline", Modal},
    {"begins", Modal}, {"starts", Modal}, {"opens", Modal},
    {"expires", Modal}, {"resumes", Modal}, {"meets", Modal}, {"should", Modal}, {"could", Modal}, {"might", Modal}, {"must", Modal}, {"going", Modal}, {"intends", Modal}, {"intend", Modal}, {"hopes", Modal}, {"expects", Modal},
    {"was", Preterite}, {"were", Preterite}, {"had", Preterite}, {"did", Preterite},
    {"said", Preterite}, {"told", Preterite}, {"began", Preterite}, {"came", Preterite},
    {"took", Preterite}, {"went", Preterite}, {"made", Preterite}, {"met", Preterite},
    {"rose", Preterite}, {"fell", Preterite}, {"saw", Preterite}, {"held", Preterite},
    {"gave", Preterite}, {"found", Preterite}, {"won", Preterite}, {"lost", Preterite},
    {"spoke", Preterite}, {"been", Preterite}, {"has", Preterite}, {"have", Preterite},
    {"is", Other}, {"its", Other}, {"his", Other}, {"us", Other}, {"who", Other}, {"with", Other},
    {"when", Other}, {"which", Other}, {"where", Other}, {"but", Other}, {"against", Other},
    {"under", Other}, {"across", Other}, {"thus", Other}, {"also", Other}, {"so", Other},
    {"he", Other}, {"she", Other}, {"it", Other}, {"they", Other}, {"we", Other},
    {"their", Other}, {"her", Other}, {"are", Other}, {"be", Other}, {"not", Other},
    {"while", Other}, {"because", Other}, {"if", Other}, {"then", Other}, {"i", Other},
    {"does", Other}, {"these", Lead}, {"all", Lead}, {"present", Lead},
    {"entire", Lead}, {"whole", Lead}, {"full", Lead}, {"very", Lead}, {"near", Lead},
    {"financial", Lead}, {"time", Lead}, {"moment", Lead}, {"period", Lead}, {"point", Lead},
    {"other", Lead}, {"part", Lead}, {"sees", Other}, {"says", Other},
};
// clang-format on

constexpr std::size_t kLongest = 15;
constexpr std::size_t kBuckets = 2048;

/// The words are ASCII: a letter of another script ends the search at once.
constexpr std::size_t hashStep(std::size_t hash, unsigned letter)
{
    return (hash ^ letter) * 0x100000001b3ULL;
}

/// The whole hash beside the entry: a word of no meaning is hardly ever compared letter by letter.
struct Bucket
{
    std::size_t hash = 0;
    const Entry *entry = nullptr;
};

/// Of an ASCII letter; 0 for marks, which stand in no word.
unsigned lower(QChar c)
{
    return Reading::kAsciiLetterOrDigit[c.unicode()];
}

using Table = std::array<Bucket, kBuckets>;

Table makeTable()
{
    Table table{};
    for (const Entry &entry : kEntries) {
        std::size_t hash = 0xcbf29ce484222325ULL;
        for (const char c : entry.word)
            hash = hashStep(hash, unsigned(c));
        std::size_t bucket = (hash >> 16) % kBuckets;
        while (table[bucket].entry && table[bucket].entry->word != entry.word)
            bucket = (bucket + 1) % kBuckets;
        if (!table[bucket].entry) // the first meaning of a word stands
            table[bucket] = {hash, &entry};
    }
    return table;
}

} // namespace

WordMeaning meaningOf(QStringView word)
{
    static const Table kTable = makeTable();
    if (word.size() > qsizetype(kLongest))
        return {};
    std::size_t hash = 0xcbf29ce484222325ULL;
    for (const QChar c : word) {
        if (c.unicode() >= 0x80)
            return {};
        hash = hashStep(hash, lower(c));
    }
    for (std::size_t bucket = (hash >> 16) % kBuckets; kTable[bucket].entry;
         bucket = (bucket + 1) % kBuckets) {
        const Entry &entry = *kTable[bucket].entry;
        if (kTable[bucket].hash == hash
            && std::equal(word.begin(), word.end(), entry.word.begin(), entry.word.end(),
                          [](QChar c, char letter) { return lower(c) == unsigned(letter); }))
            return {entry.kind, entry.value};
    }
    return {};
}

} // namespace Dates
