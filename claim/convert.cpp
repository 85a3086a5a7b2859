// convert: a value from one unit to another of its dimension, exactly.
#include <optional>
#include <string>

#include "claim/catalog.hpp"
#include "claim/lexicon_facts.hpp"

namespace figtrail {

namespace {

/// value * factor + offset is the value in the base unit of `dimension`.
struct Scale {
    std::string dimension;
    Number factor{1};
    Number offset{0};
};

std::optional<Scale> simple_scale(Catalog const& catalog, std::string_view id) {
    if (auto const* unit = catalog.unit(id)) return Scale{unit->dimension, unit->factor, unit->offset};
    // No rate of exchange is known: a currency is a dimension of its own.
    if (catalog.currency(id) != nullptr) return Scale{"money in " + std::string(id), Number(1), Number(0)};
    return std::nullopt;
}

/// "a/b", both parts known; a denominator counts differences, hence no offsets.
std::optional<Scale> compound_scale(Catalog const& catalog, std::string_view id) {
    std::size_t const slash = id.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    auto const above = simple_scale(catalog, id.substr(0, slash));
    auto below = simple_scale(catalog, id.substr(slash + 1));
    if (!below) below = compound_scale(catalog, id.substr(slash + 1));
    if (!above || !below || below->factor.is_zero()) return std::nullopt;
    auto const factor = divide(above->factor, below->factor);
    if (!factor) return std::nullopt;
    return Scale{above->dimension + "/" + below->dimension, *factor, Number(0)};
}

std::optional<Number> rescale(Number const& value, Scale const& from, Scale const& to) {
    if (from.offset == to.offset && from.offset.is_zero()) {
        // Two ways, since either intermediate result may not fit where the last one does.
        if (auto const ratio = divide(from.factor, to.factor))
            if (auto const result = multiply(value, *ratio)) return result;
        auto const base = multiply(value, from.factor);
        return base ? divide(*base, to.factor) : std::nullopt;
    }
    auto const scaled = multiply(value, from.factor);
    auto const base = scaled ? add(*scaled, from.offset) : std::nullopt;
    auto const shifted = base ? subtract(*base, to.offset) : std::nullopt;
    return shifted ? divide(*shifted, to.factor) : std::nullopt;
}

}  // namespace

std::optional<Number> convert(Catalog const& catalog, Number const& value, std::string_view from, std::string_view to) {
    if (from == to) return value;
    // Some currencies are fixed multiples of others: a toman is ten rials.
    if (int const ratio = lexicon_facts().fixed_ratio(from, to); ratio != 0) return multiply(value, Number(ratio));
    if (int const ratio = lexicon_facts().fixed_ratio(to, from); ratio != 0) return divide(value, Number(ratio));
    auto const simple_from = simple_scale(catalog, from), simple_to = simple_scale(catalog, to);
    if (simple_from && simple_to && simple_from->dimension == simple_to->dimension && !simple_to->factor.is_zero())
        return rescale(value, *simple_from, *simple_to);
    // A rate may be in the catalog under a dimension of its own ("m/s" is a speed) and still be the quotient of two units.
    auto const compound_from = compound_scale(catalog, from), compound_to = compound_scale(catalog, to);
    if (compound_from && compound_to && compound_from->dimension == compound_to->dimension && !compound_to->factor.is_zero())
        return rescale(value, *compound_from, *compound_to);
    return std::nullopt;
}

}  // namespace figtrail
