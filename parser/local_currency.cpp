#include "parser/local_currency.hpp"

#include <algorithm>
#include <string_view>

#include "parser/cut.hpp"
#include "parser/inflect.hpp"

namespace figtrail {
namespace {

/// The one word among the tokens that names the currency, singular and folded; empty where symbols or two words name it.
std::string bare_name(TokenText const& text, std::uint32_t first, std::uint32_t last, CurrencyEntry const& named, Catalog const& catalog) {
    std::string name;
    for (std::uint32_t i = first; i < last; ++i) {
        Token const& token = text.tokens[i];
        if (!token.is(word_class::money_phrase)) continue;
        for (std::uint32_t h = token.first_hit; h < token.first_hit + token.hit_count; ++h) {
            PhraseHit const& hit = text.hits[h];
            if (hit.kind != PhraseKind::currency || &catalog.currencies[hit.entry] != &named) continue;
            if (hit.tokens > 1) return {};
            fold_word(text.word(token), name);
        }
    }
    return name.empty() ? name : singular_of(name);
}

}  // namespace

std::optional<Unit> local_currency(TokenText const& text, std::uint32_t first, std::uint32_t last, Unit const& unit,
                                   std::vector<std::string> const& places, Catalog const& catalog) {
    if (places.empty() || unit.dimension.compare(0, 5, dimension::money) != 0) return std::nullopt;
    std::string_view const id = std::string_view(unit.id).substr(0, unit.id.find('/'));
    CurrencyEntry const* const named = catalog.currency(id);
    if (named == nullptr || std::find(places.begin(), places.end(), named->country) != places.end()) return std::nullopt;
    std::string const bare = bare_name(text, first, last, *named, catalog);
    if (bare.empty() || unit.name.compare(0, named->name.size(), named->name) != 0) return std::nullopt;
    for (std::string const& place : places)
        for (CurrencyEntry const& other : catalog.currencies) {
            bool const theirs = other.country == place && std::find(other.at_home.begin(), other.at_home.end(), bare) != other.at_home.end();
            if (theirs) return Unit{other.id + unit.id.substr(id.size()), other.name + unit.name.substr(named->name.size()), unit.dimension};
        }
    return std::nullopt;
}

}  // namespace figtrail
