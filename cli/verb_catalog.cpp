#include <ostream>

#include "claim/catalog.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

bool contains(std::string const& words, std::initializer_list<std::string_view> texts) {
    if (words.empty()) return true;
    for (std::string_view text : texts)
        if (text.find(words) != std::string_view::npos) return true;
    return false;
}

Listing units(Catalog const& catalog, std::string const& words) {
    Listing listing({{"id"},
                     {"name"},
                     {"dimension"},
                     {"in base units", Align::right},
                     {"taken for"},
                     {"example", Align::left, true}});
    for (UnitEntry const& u : catalog.units) {
        if (!contains(words, {u.id, u.name, u.dimension})) continue;
        listing.add({{u.id}, {u.name}, {u.dimension}, {u.factor.to_string()}, {joined(u.suspects)}, {u.example}},
                    JsonObject()
                        .text("id", u.id)
                        .text("name", u.name)
                        .text("dimension", u.dimension)
                        .text("factor", u.factor.to_string())
                        .text("offset", u.offset.to_string())
                        .texts("suspects", u.suspects)
                        .text("example", u.example)
                        .str());
    }
    return listing;
}

Listing currencies(Catalog const& catalog, std::string const& words) {
    Listing listing({{"id"}, {"name"}, {"minor unit"}, {"country"}, {"example", Align::left, true}});
    for (CurrencyEntry const& c : catalog.currencies) {
        if (!contains(words, {c.id, c.name, c.minor_name})) continue;
        listing.add({{c.id}, {c.name}, {c.minor_name}, {c.country}, {c.example}},
                    JsonObject()
                        .text("id", c.id)
                        .text("name", c.name)
                        .text_or_null("minor_name", c.minor_name)
                        .number("minor_per_major", c.minor_per_major)
                        .text_or_null("country", c.country)
                        .text("example", c.example)
                        .str());
    }
    return listing;
}

/// What the catalog says of a measure, in words: "stock, needs no period; shot = killed + injured".
std::string traits(MeasureEntry const& m) {
    std::string out = m.stock ? "level" : "flow";
    if (m.cumulative) out += ", only grows";
    if (m.stable) out += ", needs no period";
    if (m.casualty) out += ", counts of people harmed";
    if (!m.individuating) out += ", not compared by itself";
    if (!m.sum_of.empty()) out += ", sum of " + listed(m.sum_of);
    if (!m.part_of.empty()) out += ", part of " + listed(m.part_of);
    return out;
}

Listing measures(Catalog const& catalog, std::string const& words) {
    Listing listing(
        {{"id"}, {"name"}, {"dimensions"}, {"what it is", Align::left, true}, {"example", Align::left, true}});
    for (MeasureEntry const& m : catalog.measures) {
        if (!contains(words, {m.id, m.name})) continue;
        listing.add({{m.id}, {m.name}, {joined(m.dimensions)}, {traits(m)}, {m.example}},
                    JsonObject()
                        .text("id", m.id)
                        .text("name", m.name)
                        .texts("dimensions", m.dimensions)
                        .boolean("stock", m.stock)
                        .boolean("cumulative", m.cumulative)
                        .boolean("stable", m.stable)
                        .boolean("individuating", m.individuating)
                        .boolean("casualty", m.casualty)
                        .texts("part_of", m.part_of)
                        .texts("sum_of", m.sum_of)
                        .texts("roles", m.roles)
                        .text("example", m.example)
                        .str());
    }
    return listing;
}

Listing countries(Catalog const& catalog, std::string const& words) {
    auto const known = [](std::int64_t value) {
        return value == 0 ? std::string() : Number(value).to_grouped_string();
    };
    auto const or_null = [](std::int64_t value) { return value == 0 ? std::string("null") : std::to_string(value); };
    Listing listing(
        {{"id"}, {"name"}, {"population", Align::right}, {"area in km²", Align::right}, {"year", Align::right}});
    for (CountryEntry const& c : catalog.countries) {
        if (!contains(words, {c.id, c.name})) continue;
        listing.add(
            {{c.id}, {c.name}, {known(c.population)}, {known(c.area_km2)}, {c.year == 0 ? "" : std::to_string(c.year)}},
            JsonObject()
                .text("id", c.id)
                .text("name", c.name)
                .raw("population", or_null(c.population))
                .raw("area_km2", or_null(c.area_km2))
                .raw("year", or_null(c.year))
                .str());
    }
    return listing;
}

Listing overview(Catalog const& catalog) {
    Listing listing({{"kind"}, {"entries", Align::right}});
    auto const add = [&](std::string const& kind, std::size_t number) {
        listing.add({{kind}, {std::to_string(number)}},
                    JsonObject().text("kind", kind).number("entries", static_cast<std::int64_t>(number)).str());
    };
    add("units", catalog.units.size());
    add("currencies", catalog.currencies.size());
    add("measures", catalog.measures.size());
    add("countries", catalog.countries.size());
    return listing;
}

Listing listing_of(Catalog const& catalog, CatalogOptions const& options) {
    if (options.kind == "units") return units(catalog, options.words);
    if (options.kind == "currencies") return currencies(catalog, options.words);
    if (options.kind == "measures") return measures(catalog, options.words);
    if (options.kind == "countries") return countries(catalog, options.words);
    return overview(catalog);
}

}  // namespace

int run(CatalogOptions const& options, Session& session) {
    auto const lexicon = session.lexicon();
    Catalog const& catalog = lexicon->catalog();
    listing_of(catalog, options)
        .write(options.format, session, "nothing in the catalog contains \"" + options.words + "\".");
    if (options.kind == "countries" && options.format == Format::table && !catalog.facts_source.empty())
        session.out << "Populations and areas: " << catalog.facts_source << ".\n";
    return exit_done;
}

}  // namespace figtrail::cli
