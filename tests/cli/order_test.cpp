// Same articles, same findings: in whatever order they are added, at once or one by one, on any number of threads.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/cli/process.hpp"

namespace figtrail::test {
namespace {

using nlohmann::json;

/// Thirty reports of ten incidents, and figures of two countries that some outlets give differently.
std::vector<std::string> articles() {
    std::vector<std::string> lines;
    char const* const towns[] = {"Alderbrook", "Birchford", "Cedar Mills", "Dunmere", "Elmsworth", "Fernhill", "Gorsedale", "Hawbury", "Ivyport", "Juniper Falls"};
    for (int i = 0; i < 30; ++i) {
        std::string const town = towns[i / 3], day = "2016-07-" + std::to_string(10 + i / 3), number = std::to_string(i);
        std::string const toll = std::to_string(2 + (i * 7) % 5);
        json article{{"source", "Outlet " + std::to_string(i % 4)}, {"published", day}, {"url", "https://outlet" + std::to_string(i % 4) + ".example/" + number},
                     {"title", toll + " killed in shooting in " + town},
                     {"text", town + " (AP) - A gunman killed " + toll + " people in a shooting at the " + town + " Corn Exchange in " + town + " on " + day + ". Sheriff Otto " + town +
                                  " spoke to reporters. The border between Iran and Iraq is " + std::to_string(1400 + i % 3 * 70) + " km long."}};
        lines.push_back(article.dump());
    }
    return lines;
}

struct Said {
    std::string findings, events;
    friend bool operator==(Said const&, Said const&) = default;
};

/// What a database says when the lines are added in this order, `at_once` or in calls of seven.
Said said(std::vector<std::string> const& lines, int jobs, bool at_once) {
    Workplace const place;
    std::string commands;
    std::size_t const step = at_once ? lines.size() : 7;
    for (std::size_t i = 0; i < lines.size(); i += step) {
        std::string const name = std::to_string(i) + ".jsonl";
        std::ofstream file(place.folder() + "/" + name);
        for (std::size_t k = i; k < std::min(lines.size(), i + step); ++k) file << lines[k] << '\n';
        commands += "figtrail --db a.db --now 2024-10-01T00:00:00Z --jobs " + std::to_string(jobs) + " add " + name + "\n";
    }
    Ran const added = place.run(commands);
    EXPECT_EQ(added.exit_code, 0) << added.err;
    Said out;
    out.findings = place.run("figtrail --db a.db findings --all --format jsonl").out;
    // An event's articles are listed as they were added.
    for (std::string const& line : {place.run("figtrail --db a.db events --format jsonl | sed 's/\"articles\":.*//'").out}) out.events += line;
    return out;
}

TEST(Order, ItDoesNotMatter) {
    auto lines = articles();
    Said const first = said(lines, 1, true);
    EXPECT_NE(first.findings.find("border"), std::string::npos);
    EXPECT_NE(first.findings.find("same event"), std::string::npos);
    EXPECT_EQ(std::count(first.events.begin(), first.events.end(), '\n'), 10);
    EXPECT_EQ(said(lines, 4, true), first) << "four threads";
    std::reverse(lines.begin(), lines.end());
    EXPECT_EQ(said(lines, 2, true), first) << "the last first";
    // Every seventh, around and around: 7 and 30 have no factor in common.
    std::vector<std::string> shuffled;
    for (std::size_t i = 0; i < lines.size(); ++i) shuffled.push_back(lines[i * 7 % lines.size()]);
    EXPECT_EQ(said(shuffled, 3, false), first) << "shuffled, in several calls";
}

}  // namespace
}  // namespace figtrail::test
