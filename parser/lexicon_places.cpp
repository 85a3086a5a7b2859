// Reads countries, their parts and the regions of the lexicon.
#include "parser/lexicon_json.hpp"

namespace figtrail::lexicon_json {

void countries(Impl& impl, Json const& list) {
    each_entry(list, {"id", "name"}, [&](Json const& e) {
        CountryEntry c{text(e, "id"), text(e, "name"), e.value("population", std::int64_t{0}), e.value("area_km2", std::int64_t{0}),
                       e.value("facts_year", 0)};
        std::string const id = c.id;
        std::size_t const entry = put(impl.catalog.countries, std::move(c));
        add_name(impl, PhraseKind::country, entry, text(e, "name"));
        for (auto const& name : strings(e, "also")) add_name(impl, PhraseKind::country, entry, name);
        for (auto const& demonym : strings(e, "demonyms")) add_with_plural(impl, PhraseKind::demonym, entry, demonym);
        if (auto const capital = text(e, "capital"); !capital.empty()) impl.add_phrase(PhraseKind::capital, entry, capital);
        for (auto const& city : strings(e, "cities")) {
            impl.cities.push_back({city, id, ""});
            impl.add_phrase(PhraseKind::city, impl.cities.size() - 1, city);
        }
    });
}

void subdivisions(Impl& impl, Json const& list) {
    each_entry(list, {"name", "country"}, [&](Json const& e) {
        PlaceEntry const place{text(e, "name"), text(e, "country"), text(e, "id")};
        impl.subdivisions.push_back(place);
        std::size_t const entry = impl.subdivisions.size() - 1;
        add_name(impl, PhraseKind::subdivision, entry, place.name);
        for (auto const& name : strings(e, "also")) add_name(impl, PhraseKind::subdivision, entry, name);
        for (auto const& city : strings(e, "cities")) {
            impl.cities.push_back({city, place.country, place.subdivision});
            impl.add_phrase(PhraseKind::city, impl.cities.size() - 1, city);
        }
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
