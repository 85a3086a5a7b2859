#include "cli/dates_said.hpp"

#include "cli/json_object.hpp"

namespace figtrail::cli {

std::vector<std::string> dates_in_words(std::vector<StatedDate> const& dates) {
    std::vector<std::string> lines;
    if (!dates_disagree(dates)) return lines;
    for (StatedDate const& date : dates)
        lines.push_back((date.kind == "modified" ? "changed " : "") + date.time + " by " + date.origin);
    return lines;
}

std::string dates_json(std::vector<StatedDate> const& dates) {
    std::vector<std::string> items;
    items.reserve(dates.size());
    for (StatedDate const& date : dates)
        items.push_back(JsonObject().text("kind", date.kind).text("time", date.time).text("origin", date.origin).str());
    return json_array(items);
}

}  // namespace figtrail::cli
