// Every text the fixtures hold, and texts made by chance from their like, for tests of what must hold on all input.
#pragma once

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "schema/embedded.hpp"
#include "tests/accept.hpp"

namespace figtrail::test {

struct NamedText {
    std::string name;
    std::string text;
};

/// All files below fixtures/ but databases, and the lexicon's files, whose example sentences are texts as well.
inline std::vector<NamedText> fixture_texts() {
    std::vector<NamedText> out;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(source_path("fixtures"))) {
        std::string const kind = entry.path().extension().string();
        if (entry.is_regular_file() &&
            (kind == ".txt" || kind == ".md" || kind == ".html" || kind == ".json" || kind == ".jsonl"))
            out.push_back({entry.path().string(), file_text(entry.path().string())});
    }
    std::sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    for (EmbeddedFile const& file : embedded_files())
        if (file.name.rfind("lexicon/", 0) == 0) out.push_back({std::string(file.name), std::string(file.text)});
    return out;
}

inline std::vector<std::string_view> split_at_bars(std::string_view list) {
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin <= list.size();) {
        std::size_t const end = std::min(list.find('|', begin), list.size());
        out.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

/// Pieces that begin, continue, end or disturb figures.
inline std::string_view chance_fragment(std::mt19937& random) {
    static std::vector<std::string_view> const fragments = split_at_bars(
        "1,458|816 000|13|2.7|.5|0|1.458|3/4|\xC2\xBD|2019|2012-13|19|th|007|1,2,3|10'450|\xDB\xB1\xDB\xB2|"
        "one|five|twenty|hundred|and|million|billion|bn|k|m|thousand|lakh|crore|dozen|dozens|hundreds|of|"
        "half|third|quarter|two-thirds|point|a|an|the|several|few|between|from|to|or|in|every|out|$|"
        "\xE2\x82\xAC|US$|USD|\xC2\xA3|dollars|cents|euros|yen|percent|per|cent|%|points|\xC2\xB0"
        "C|degrees|"
        "km|kilometres|feet|inches|pounds|ounces|tonnes|barrels|barrel|day|days|year|years|old|aged|hour|"
        "km/h|about|more|than|at|least|up|down|some|nearly|or more|below|zero|minus|times|-fold|rose|fell|by|"
        "people|students|Iranian|Iraq|ships|who|were|killed|said|Monday|March|14|p.m.|14:30|win|page|No|Mr|"
        "Resolution|F|G20|COVID|S&P|he|is|them|this|figure|first|second|1990s|x|10^6|http://a.b/5|.|,|;|:|-|"
        "\xE2\x80\x93|\xE2\x80\x94|(|)|\"|'|/|+|#|@|*|?|!|\xE2\x88\x92|\xE2\x80\x9C|\n|\n\n|\n\n- |\xC2\xA0|"
        "\xE2\x80\x89|\xEF\xBF\xBD");
    return fragments[random() % fragments.size()];
}

/// A text of up to 60 fragments; most have a blank between them.
inline std::string chance_text(std::mt19937& random) {
    std::string out;
    for (auto n = 1 + random() % 60; n > 0; --n) {
        out += chance_fragment(random);
        if (random() % 5 != 0) out += ' ';
    }
    return out;
}

/// Bytes of all values, most of them printable.
inline std::string chance_bytes(std::mt19937& random) {
    std::string out;
    for (auto n = random() % 200; n > 0; --n) {
        auto const kind = random() % 8;
        if (kind == 0)
            out += static_cast<char>(random() % 256);
        else if (kind == 1)
            out += chance_fragment(random);
        else
            out += static_cast<char>(' ' + random() % 95);
    }
    return out;
}

}  // namespace figtrail::test
