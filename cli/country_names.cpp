#include "cli/country_names.hpp"

#include <nlohmann/json.hpp>

#include "cli/csv_file.hpp"
#include "schema/embedded.hpp"

namespace figtrail::cli {
namespace {

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Lower-case words with one blank between; "&" is "and", "St." is "saint".
std::string folded(std::string_view name) {
    std::string out, word;
    auto const end_word = [&] {
        if (word.empty()) return;
        out += (out.empty() ? "" : " ") + (word == "st" ? "saint" : word);
        word.clear();
    };
    for (char c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
        if (is_word_byte(c)) {
            word += c;
        } else if (c == '&') {
            end_word();
            word = "and";
            end_word();
        } else if (c != '\'') {
            end_word();
        }
    }
    end_word();
    return out;
}

bool is_code(std::string_view text) {
    if (text.size() != 2 && text.size() != 3) return false;
    for (char const c : text)
        if (c < 'A' || c > 'Z') return false;
    return true;
}

}  // namespace

CountryNames::CountryNames() {
    auto const data = nlohmann::json::parse(embedded_file("lexicon/tables/country_names.json"));
    for (auto const& country : data.at("countries")) {
        std::string const id = country.at("id");
        by_code_[id] = id;
        for (std::string const code : country.at("codes")) by_code_[code] = id;
        for (std::string const name : country.at("names")) by_name_[folded(name)] = id;
    }
}

std::string CountryNames::find(std::string_view cell) const {
    cell = trimmed(cell);
    if (is_code(cell)) {
        auto const found = by_code_.find(cell);
        return found == by_code_.end() ? "" : found->second;
    }
    auto const found = by_name_.find(folded(cell));
    return found == by_name_.end() ? "" : found->second;
}

std::vector<std::string> CountryNames::find_all(std::string_view cell) const {
    if (std::string const one = find(cell); !one.empty()) return {one};
    std::vector<std::string> found;
    std::string_view const joints[] = {" and ", " & ", ";", "/", ",", "\xE2\x80\x93", " - ", "-"};
    for (std::string_view const joint : joints) {
        found.clear();
        bool all = cell.find(joint) != std::string_view::npos;
        for (std::size_t at = 0; all && at <= cell.size();) {
            std::size_t const end = std::min(cell.find(joint, at), cell.size());
            std::string const code = find(cell.substr(at, end - at));
            all = !code.empty();
            found.push_back(code);
            at = end + joint.size();
        }
        if (all) return found;
    }
    return {};
}

}  // namespace figtrail::cli
