#include "claim/relate_wording.hpp"

#include <array>
#include <cmath>

namespace figtrail {
namespace {

constexpr std::array<std::string_view, 12> months = {"January", "February", "March",     "April",   "May",      "June",
                                                     "July",    "August",   "September", "October", "November", "December"};

std::string small_number(int n) {
    static constexpr std::array<std::string_view, 12> words = {"a",   "two",   "three", "four", "five",   "six",
                                                               "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
    return n >= 1 && n <= 12 ? std::string(words[static_cast<std::size_t>(n - 1)]) : std::to_string(n);
}

std::string counted(int n, std::string_view unit) { return small_number(n) + " " + std::string(unit) + (n == 1 ? "" : "s"); }

std::string spaced(std::string_view id) {
    std::string out(id);
    for (char& c : out)
        if (c == '_') c = ' ';
    return out;
}

}  // namespace

std::string worded(Claim const& claim) {
    std::string out = "'" + claim.mention.quote + "'";
    Unit const& unit = claim.quantity.unit;
    if (unit.dimension == dimension::count && !unit.name.empty() && unit.name != "-") out += " (" + unit.name + ")";
    return out;
}

std::string worded(std::optional<Period> const& period) {
    if (!period) return "an unknown time";
    std::string const& edtf = period->edtf;
    if (edtf.size() == 7 && edtf[4] == '-' && edtf[5] >= '0' && edtf[5] <= '1') {
        int const month = (edtf[5] - '0') * 10 + (edtf[6] - '0');
        if (month >= 1 && month <= 12) return std::string(months[static_cast<std::size_t>(month - 1)]) + " " + edtf.substr(0, 4);
    }
    std::size_t const slash = edtf.find('/');
    if (slash == std::string::npos) return edtf;
    std::string const from = edtf.substr(0, slash), to = edtf.substr(slash + 1);
    if (from.empty() || from == "..") return "until " + to;
    if (to.empty() || to == "..") return "since " + from;
    return from + " to " + to;
}

std::string worded_length(DayRange range) {
    long const days = static_cast<long>(range.last) - range.first + 1;
    if (days > 36600 || days < 1) return "an open period";
    auto const whole = [&](double unit) { return static_cast<int>(std::lround(static_cast<double>(days) / unit)); };
    if (days >= 350) return counted(whole(365.25), "year");
    if (days >= 28) return counted(whole(30.44), "month");
    return counted(static_cast<int>(days), "day");
}

std::string worded_percent(double percent) {
    long const tenths = std::lround(percent * 10);
    if (tenths >= 1000 || tenths % 10 == 0) return std::to_string((tenths + 5) / 10) + " percent";
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " percent";
}

std::string worded_gap(double percent) {
    if (percent < 200) return worded_percent(percent);
    long const tenths = std::lround(percent / 10 + 10);  // of times
    std::string const times = std::to_string(tenths / 10) + (tenths >= 100 || tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10));
    return times + " times";
}

std::string joined(std::vector<std::string> const& words) {
    std::string out;
    for (std::string const& word : words) {
        if (!out.empty()) out += ", ";
        out += word;
    }
    return out;
}

std::string measure_words(Claim const& claim) {
    Measure const& m = claim.measure;
    if (!m.id.empty()) return spaced(m.id);
    if (!m.phrase.empty()) return m.phrase;
    if (!m.head.empty()) return m.head;
    if (!m.concepts.empty()) {
        std::string out;
        for (std::string const& word : m.concepts) out += (out.empty() ? "" : " ") + word;
        return out;
    }
    return "something unnamed";
}

}  // namespace figtrail
