#include "claim/rate_base.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "claim/reckon_people.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

struct RateName {
    std::string_view counted;  ///< "death", empty of a bare number
    Number base{1};
    std::string_view base_words;  ///< "per 100,000"
    std::string of;            ///< "resident"
};

int power_of(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, int>, 4> powers = {{{"hundred", 2}, {"thousand", 3}, {"million", 6}, {"billion", 9}}};
    auto const found = std::find_if(powers.begin(), powers.end(), [&](auto const& one) { return one.first == word; });
    return found == powers.end() ? 0 : found->second;
}

/// The parts of "death per 100,000 resident", "per million people", "case per 10 thousand inhabitant"; nullopt where no number stands.
std::optional<RateName> rate_name(std::string_view name) {
    constexpr std::string_view joint = "per ";
    bool const bare = name.substr(0, joint.size()) == joint;
    std::size_t const at = bare ? 0 : name.find(" per ");
    if (at == std::string_view::npos) return std::nullopt;
    RateName out;
    out.counted = name.substr(0, at);
    std::string_view rest = name.substr(at + joint.size() + (bare ? 0 : 1));
    bool numbered = false;
    while (!rest.empty()) {
        std::string_view const word = rest.substr(0, rest.find(' '));
        std::string digits(word);
        std::erase(digits, ',');
        if (int const power = power_of(word)) out.base = out.base.times_power_of_ten(power);
        else if (auto const value = Number::parse(digits); value && !value->is_zero()) out.base = multiply(out.base, *value).value_or(out.base);
        else break;
        numbered = true;
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    out.of = rest;
    std::size_t const begin = bare ? 0 : at + 1;
    out.base_words = name.substr(begin, name.size() - begin - (rest.empty() ? 0 : rest.size() + 1));
    return numbered ? std::optional<RateName>(out) : std::nullopt;
}

/// Residents and inhabitants are people, whoever counts deaths per so many of them.
bool is_one_base(std::string const& a, std::string const& b) {
    return word_sense(a) == word_sense(b) || (is_people(a) && is_people(b));
}

}  // namespace

std::optional<Number> rate_factor(Unit const& from, Unit const& to) {
    auto const a = rate_name(from.name), b = rate_name(to.name);
    if (!a || !b || from.dimension != to.dimension || a->base == b->base) return std::nullopt;
    if (word_sense(a->counted) != word_sense(b->counted) || !is_one_base(a->of, b->of)) return std::nullopt;
    return divide(b->base, a->base);
}

bool bases_differ(Unit const& a, Unit const& b) {
    auto const one = rate_name(a.name), other = rate_name(b.name);
    return one && other && one->base != other->base;
}

std::string base_words(Unit const& unit) {
    auto const name = rate_name(unit.name);
    return name ? std::string(name->base_words) : "";
}

}  // namespace figtrail
