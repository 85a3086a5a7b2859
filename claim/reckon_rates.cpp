// implied-rate: what an amount given in two currencies says of their rate; and currency-suspect where two such rates, or a rate the
// text states, do not fit.
#include <algorithm>
#include <map>
#include <optional>

#include "claim/lexicon_facts.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// So much of `many` for one of `one`.
struct Rate {
    std::string one, many;            ///< ids of currencies
    std::string one_name, many_name;  ///< as the text calls them
    Interval room;
    double value = 0;
    std::vector<std::uint32_t> claims;
};

bool is_money(Claim const& claim) { return claim.quantity.unit.dimension == dimension::money && !claim.quantity.unit.id.empty(); }

/// "13 cents": a hundredth of its currency.
bool is_minor(Reckoned const& r, Claim const& claim) {
    return std::any_of(r.catalog.currencies.begin(), r.catalog.currencies.end(),
                       [&](CurrencyEntry const& entry) { return !entry.minor_name.empty() && entry.minor_name == claim.quantity.unit.name; });
}

/// "70 trillion tomans (16.6 billion dollars)", "5 euros, or about $6": one amount, twice.
bool restates(Reckoned const& r, std::size_t i) {
    if (!r.takes_part(i) || !r.takes_part(i + 1) || !r.same_sentence(i, i + 1)) return false;
    Claim const &a = r.claim(i), &b = r.claim(i + 1);
    if (!is_money(a) || !is_money(b) || a.quantity.unit.id == b.quantity.unit.id) return false;
    if (is_minor(r, a) || is_minor(r, b)) return false;
    std::string_view const after = without_blanks(r.after(i + 1));
    std::string_view const words = r.between(i, i + 1);
    bool const bracket = is_words(words, {"(", "(about", "(or", "(equal to", "(equivalent to", "(around", "(some"}) && !after.empty() && after.front() == ')';
    return bracket || is_words(words, {", or", "or about", ", equal to", ", equivalent to", "equivalent to", "equal to"});
}

/// The two amounts as a rate of more than one to one.
std::optional<Rate> implied(Reckoned const& r, std::size_t i) {
    Claim const *many = &r.claim(i), *one = &r.claim(i + 1);
    auto m = stated(*many), o = stated(*one);
    if (!m || !o || m->is_zero() || o->is_zero()) return std::nullopt;
    if (*m < *o) {
        std::swap(many, one);
        std::swap(m, o);
    }
    Unit const &mu = many->quantity.unit, &ou = one->quantity.unit;
    return Rate{ou.id, mu.id, ou.name, mu.name, quotient(meant(*many), meant(*one)), ratio(*m, *o),
                {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + 1)}};
}

/// The currency named right behind the figure: "42,000 rials to the dollar".
CurrencyEntry const* per_currency(Reckoned const& r, std::size_t i) {
    std::string_view const after = r.after(i);
    for (std::string_view const lead : {"to the ", "to a ", "per ", "for a ", "for one ", "against the "}) {
        std::string_view const rest = without_blanks(after);
        if (rest.substr(0, lead.size()) != lead) continue;
        std::string_view const word = rest.substr(lead.size(), rest.find_first_of(" ,.;:()", lead.size()) - lead.size());
        auto const found = std::find_if(r.catalog.currencies.begin(), r.catalog.currencies.end(),
                                        [&](CurrencyEntry const& entry) { return entry.name == word; });
        return found == r.catalog.currencies.end() ? nullptr : &*found;
    }
    return nullptr;
}

/// "The dollar trades at 42,000 tomans", "a dollar buys 42,000 rials": the currency that the clause prices.
CurrencyEntry const* priced_currency(Reckoned const& r, std::size_t i) {
    constexpr std::size_t reach = 60;
    std::string_view before = r.before(i);
    before = before.substr(before.size() - std::min(before.size(), reach));
    if (!ends_with_words(before, {"at", "buys", "bought", "is worth", "was worth", "costs", "cost", "fetches", "fetched", "sold for", "sells for"})) return nullptr;
    CurrencyEntry const* found = nullptr;
    for (CurrencyEntry const& entry : r.catalog.currencies)
        for (std::string_view const article : {"the ", "a ", "one ", "each "})
            if (!entry.name.empty() && holds_words(before, {std::string(article) + entry.name}))
                if (found == nullptr || entry.name.size() > found->name.size()) found = &entry;
    return found;
}

/// A rate that the text states, as a unit of one currency per another or in the words behind it.
std::optional<Rate> given(Reckoned const& r, std::size_t i) {
    Unit const& unit = r.claim(i).quantity.unit;
    auto const value = stated(r.claim(i));
    if (!value || *value < Number(1)) return std::nullopt;
    std::size_t const slash = unit.id.find('/'), per = unit.name.find(" per ");
    if (slash == std::string::npos || per == std::string::npos) {
        CurrencyEntry const* one = is_money(r.claim(i)) ? per_currency(r, i) : nullptr;
        if (one == nullptr && is_money(r.claim(i))) one = priced_currency(r, i);
        if (one == nullptr || one->id == unit.id) return std::nullopt;
        return Rate{one->id, unit.id, one->name, unit.name, meant(r.claim(i)), value->to_double(), {static_cast<std::uint32_t>(i)}};
    }
    std::string const many = unit.id.substr(0, slash), one = unit.id.substr(slash + 1);
    if (r.catalog.currency(many) == nullptr || r.catalog.currency(one) == nullptr) return std::nullopt;
    return Rate{one, many, unit.name.substr(per + 5), unit.name.substr(0, per), meant(r.claim(i)), value->to_double(), {static_cast<std::uint32_t>(i)}};
}

/// The same rate in a currency that this one is a fixed multiple of: 4,200 tomans to the dollar are 42,000 rials.
Rate in_base_currency(Rate rate, Catalog const& catalog) {
    for (CurrencyEntry const& entry : catalog.currencies) {
        int const times = lexicon_facts().fixed_ratio(rate.many, entry.id);
        if (times == 0) continue;
        rate.room = product(rate.room, Interval::point(Number(times)));
        rate.value *= times;
        rate.many = entry.id;
        return rate;
    }
    return rate;
}

std::string words(Rate const& rate) {
    return rounded_words(rate.value) + " " + units_words({"", rate.many_name, dimension::money}) + " to the " + rate.one_name;
}

/// Whether the rates differ by more than markets move between two sentences: a half.
bool clash(Rate const& a, Rate const& b) {
    if (a.room.overlaps(b.room) || a.value <= 0 || b.value <= 0) return false;
    return std::max(a.value, b.value) > 1.5 * std::min(a.value, b.value);
}

void report_clash(Rate const& rate, Rate const& known, double factor, Findings& out) {
    std::vector<std::uint32_t> claims = known.claims;
    claims.insert(claims.end(), rate.claims.begin(), rate.claims.end());
    std::sort(claims.begin(), claims.end());
    bool const ten = factor > 9 && factor < 11 && (rate.many == "IRR" || rate.many == "IRT");
    out.push_back({"currency-suspect", Severity::warn,
                   "The text has two rates, " + times_words(factor) + " apart: " + words(known) + " and " + words(rate) +
                       (ten ? ". Ten rials are a toman: which is meant?" : "."),
                   std::move(claims)});
}

}  // namespace

void check_rates(Reckoned const& r, Findings& out) {
    std::map<std::pair<std::string, std::string>, Rate> known;  // the first of each pair of currencies
    for (std::size_t i = 0; i < r.size(); ++i) {
        if (!r.takes_part(i)) continue;
        auto rate = given(r, i);
        bool const restated = !rate && i + 1 < r.size() && restates(r, i);
        if (restated) rate = implied(r, i);
        if (!rate) continue;
        if (restated)
            out.push_back({"implied-rate", Severity::note, worded(r.claim(i)) + " as " + worded(r.claim(i + 1)) + " implies " + words(*rate) + ".",
                           rate->claims});
        Rate const based = in_base_currency(*rate, r.catalog);
        auto const before = known.emplace(std::pair(based.one, based.many), *rate);
        if (before.second) continue;
        Rate const& first = before.first->second;
        Rate const other = in_base_currency(first, r.catalog);
        if (clash(based, other)) report_clash(*rate, first, std::max(based.value, other.value) / std::min(based.value, other.value), out);
    }
}

}  // namespace figtrail
