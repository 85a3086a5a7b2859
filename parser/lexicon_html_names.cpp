#include "parser/lexicon_html_names.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "parser/html_flow.hpp"
#include "schema/embedded.hpp"

namespace figtrail {
namespace {

/// The words of a part of the table, with their bits.
class Words {
public:
    explicit Words(char const* part) {
        auto const table = nlohmann::json::parse(embedded_file("lexicon/tables/html_names.json"));
        for (auto const& [kind, words] : table.at(part).items())
            for (std::string const word : words) bits_[word] |= bit_of(kind);
    }
    unsigned of(std::string const& word) const {
        auto const found = bits_.find(word);
        return found == bits_.end() ? 0 : found->second;
    }

private:
    static unsigned bit_of(std::string_view kind) {
        constexpr std::pair<std::string_view, unsigned> kinds[] = {
            {"comment", html_hint::comment},     {"related", html_hint::related}, {"navigation", html_hint::navigation},
            {"furniture", html_hint::furniture}, {"likely", html_hint::likely},   {"body", html_hint::body},
            {"caption", html_hint::caption},     {"quote", html_hint::quote},     {"aside", html_hint::aside},
            {"article", html_hint::article}};
        auto const found = std::find_if(std::begin(kinds), std::end(kinds), [&](auto const& k) { return k.first == kind; });
        if (found == std::end(kinds)) throw std::logic_error("html_names.json: no kind " + std::string(kind));
        return found->second;
    }

    std::unordered_map<std::string, unsigned> bits_;
};

}  // namespace

unsigned html_name_bits(std::string const& word) {
    static Words const names("names");
    return names.of(word);
}

unsigned html_role_bits(std::string const& role) {
    static Words const roles("roles");
    return roles.of(role);
}

std::string_view html_meta_fact(std::string const& name) {
    static auto const facts = [] {
        std::unordered_map<std::string, std::string> read;
        auto const table = nlohmann::json::parse(embedded_file("lexicon/tables/html_names.json"));
        for (auto const& [fact, names] : table.at("meta").items())
            for (std::string const of_meta : names) read.emplace(of_meta, fact);
        return read;
    }();
    auto const found = facts.find(name);
    return found == facts.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace figtrail
