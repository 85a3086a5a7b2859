#include "parser/page_facts.hpp"

#include <algorithm>
#include <string_view>

#include "parser/stated_time.hpp"

namespace figtrail {
namespace {

/// What is made for machines that know news comes first, what a page says in passing last.
int rank(StatedFact const& fact) {
    std::string_view const origin = fact.origin;
    auto const begins = [&](std::string_view words) { return origin.substr(0, words.size()) == words; };
    if (begins("feed")) return 0;
    if (begins("JSON-LD")) return fact.name == "source" || fact.name == "url" ? 3 : 1;
    if (begins("link canonical")) return 1;
    if (begins("meta og:") || begins("meta article:")) return 2;
    if (begins("meta")) return 4;
    if (begins("itemprop")) return 5;
    return 6;
}

std::vector<StatedFact const*> ranked(std::vector<StatedFact> const& stated, std::string_view name) {
    std::vector<StatedFact const*> facts;
    for (StatedFact const& fact : stated)
        if (fact.name == name) facts.push_back(&fact);
    std::stable_sort(facts.begin(), facts.end(), [](auto const* a, auto const* b) { return rank(*a) < rank(*b); });
    return facts;
}

bool is_address(std::string_view value) { return value.substr(0, 7) == "http://" || value.substr(0, 8) == "https://"; }

}  // namespace

std::string believe(std::vector<StatedFact> const& stated, ArticleFacts& facts) {
    std::string origins;
    auto const take = [&](std::string_view name, char const* word, std::string& fact, auto understood) {
        if (!fact.empty()) return;
        for (StatedFact const* said : ranked(stated, name)) {
            fact = understood(said->value);
            if (fact.empty()) continue;
            if (*word != '\0') origins += (origins.empty() ? "" : ", ") + std::string(word) + " by " + said->origin;
            return;
        }
    };
    auto const as_it_is = [](std::string const& value) { return value; };
    take("title", "", facts.title, as_it_is);
    take("published", "date", facts.published, [](std::string const& value) { return stated_time(value); });
    take("source", "outlet", facts.source, as_it_is);
    take("url", "address", facts.url,
         [](std::string const& value) { return is_address(value) ? value : std::string(); });
    return origins;
}

std::vector<StatedDate> dates_in(std::vector<StatedFact> const& stated) {
    std::vector<StatedDate> dates;
    for (char const* const kind : {"published", "modified"})
        for (StatedFact const* fact : ranked(stated, kind)) {
            StatedDate date{kind, stated_time(fact->value), fact->origin};
            bool const known = date.time.empty() || std::find(dates.begin(), dates.end(), date) != dates.end();
            if (!known) dates.push_back(std::move(date));
        }
    return dates;
}

std::string disagreement(std::vector<StatedFact> const& stated) {
    struct Said {
        std::string time;
        std::string const* origin;
    };
    std::vector<Said> different;
    for (StatedFact const* fact : ranked(stated, "published")) {
        std::string const time = stated_time(fact->value);
        bool const known = time.size() < 10 || std::any_of(different.begin(), different.end(),
                                                           [&](Said const& s) { return same_day(s.time, time); });
        if (!known && different.size() < 4) different.push_back({time, &fact->origin});
    }
    if (different.size() < 2) return {};
    std::string out = "publication dates disagree:";
    for (Said const& said : different)
        out += (&said == &different.front() ? " " : ", ") + said.time.substr(0, 10) + " (" + *said.origin + ")";
    return out;
}

}  // namespace figtrail
