// Reads countries, their parts and the regions of the lexicon.
#include "parser/lexicon_json.hpp"

#include <algorithm>

namespace figtrail::lexicon_json {
namespace {

void add_cities(Impl& impl, Json const& place, std::uint32_t country) {
    for (auto const& city : strings(place, "cities")) {
        impl.add_phrase(PhraseKind::city, impl.city_countries.size(), city);
        impl.city_countries.push_back(country);
    }
}

std::uint32_t country_of(Impl const& impl, std::string const& id) {
    auto const& countries = impl.catalog.countries;
    auto const found = std::find_if(countries.begin(), countries.end(), [&](CountryEntry const& country) { return country.id == id; });
    if (found == countries.end()) throw LexiconError("no country '" + id + "' in the lexicon");
    return static_cast<std::uint32_t>(found - countries.begin());
}

}  // namespace

void countries(Impl& impl, Json const& list) {
    each_entry(list, {"id", "name"}, [&](Json const& e) {
        CountryEntry c{text(e, "id"), text(e, "name"), e.value("population", std::int64_t{0}), e.value("area_km2", std::int64_t{0}),
                       e.value("facts_year", 0)};
        std::size_t const entry = put(impl.catalog.countries, std::move(c));
        add_name(impl, PhraseKind::country, entry, text(e, "name"));
        for (auto const& name : strings(e, "also")) add_name(impl, PhraseKind::country, entry, name);
        for (auto const& demonym : strings(e, "demonyms")) add_with_plural(impl, PhraseKind::demonym, entry, demonym);
        if (auto const capital = text(e, "capital"); !capital.empty()) impl.add_phrase(PhraseKind::capital, entry, capital);
        add_cities(impl, e, static_cast<std::uint32_t>(entry));
    });
}

void subdivisions(Impl& impl, Json const& list) {
    each_entry(list, {"name", "country"}, [&](Json const& e) {
        std::uint32_t const country = country_of(impl, text(e, "country"));
        std::size_t const entry = impl.subdivision_countries.size();
        impl.subdivision_countries.push_back(country);
        add_name(impl, PhraseKind::subdivision, entry, text(e, "name"));
        for (auto const& name : strings(e, "also")) add_name(impl, PhraseKind::subdivision, entry, name);
        add_cities(impl, e, country);
    });
}

void regions(Impl& impl, Json const& list) {
    each_entry(list, {"name"}, [&](Json const& e) {
        impl.regions.push_back({text(e, "name"), strings(e, "countries")});
        std::size_t const entry = impl.regions.size() - 1;
        add_name(impl, PhraseKind::region, entry, text(e, "name"));
        for (auto const& name : strings(e, "also")) add_name(impl, PhraseKind::region, entry, name);
    });
}

}  // namespace figtrail::lexicon_json
