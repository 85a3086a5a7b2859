// Reads numbers, units, currencies, hedges, measures and roles of the lexicon.
#include <algorithm>

#include "parser/lexicon_json.hpp"
#include "parser/word_list.hpp"

namespace figtrail::lexicon_json {
namespace {

bool is_code(std::string const& symbol) {
    return symbol.size() == 3 && std::all_of(symbol.begin(), symbol.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "usd", "aud$": codes and letter-dollar symbols in text that lost its capitals, unless they are words ("all", "try").
void add_in_lower_case(Impl& impl, std::size_t entry, std::string const& symbol) {
    std::string lower;
    bool ascii = symbol.size() >= 2;
    for (char c : symbol) {
        ascii = ascii && ((c >= 'A' && c <= 'Z') || c == '$');
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    if (!ascii || symbol[0] == '$') return;
    if (symbol == "A$" || symbol == "S$") return;  // "a $5 note", "'s $5"
    bool const dollar = symbol.back() == '$';
    if (dollar || (symbol.size() == 3 && word_list_classes(lower) == 0))
        impl.add_phrase(PhraseKind::currency_symbol, entry, lower, true);
}

}  // namespace

void numbers(Impl& impl, Json const& file) {
    auto const values = [&](char const* key, word_class::Mask classes) {
        if (!file.contains(key)) return;
        for (auto const& [word, value] : file[key].items()) {
            std::uint32_t const index = impl.add_word(word, classes);
            WordInfo& info = impl.words.own(index);
            if (value.is_array()) {
                impl.pairs[index] = {value[0].get<std::int64_t>(), value[1].get<std::int64_t>()};
                info.value = 1;
            } else if (!(classes & word_class::fraction) || info.value == 0) {
                info.value = value.get<std::int32_t>();
            }
        }
    };
    values("cardinals", word_class::cardinal);
    values("tens", word_class::cardinal | word_class::tens);
    values("multipliers", word_class::multiplier);
    values("suffix_multipliers", word_class::suffix_multiplier);
    values("ordinals", word_class::ordinal);
    values("fractions", word_class::fraction);
    values("vulgar", word_class::vulgar);
    values("vague", word_class::vague_plural);
    values("dozens", word_class::dozen);
    values("months", word_class::month);
    values("weekdays", word_class::weekday);
}

void units(Impl& impl, Json const& list) {
    each_entry(list, {"id", "name", "dimension"}, [&](Json const& e) {
        UnitEntry unit{text(e, "id"), text(e, "name"), text(e, "dimension"), number(e, "factor", Number(1)),
                       number(e, "offset", Number(0)), strings(e, "suspects"), text(e, "example")};
        std::size_t const entry = put(impl.catalog.units, std::move(unit));
        for (auto const& form : strings(e, "forms")) add_with_plural(impl, PhraseKind::unit, entry, form);
        for (auto const& form : strings(e, "also")) impl.add_phrase(PhraseKind::unit, entry, form);
        bool const glued = text(e, "glued_or_spaced") == "glued";
        if (e.value("before_number", false)) {
            for (auto const& symbol : strings(e, "symbols")) impl.add_phrase(PhraseKind::unit_before, entry, symbol, true);
            return;
        }
        for (auto const& symbol : strings(e, "symbols"))
            impl.add_phrase(glued ? PhraseKind::weak_unit : PhraseKind::unit_symbol, entry, symbol, true);
        if (!glued) for (auto const& symbol : strings(e, "symbols")) impl.add_symbol_in_other_case(entry, symbol);
        for (auto const& symbol : strings(e, "weak_symbols")) impl.add_phrase(PhraseKind::weak_unit, entry, symbol, true);
    });
}

void currencies(Impl& impl, Json const& list) {
    each_entry(list, {"id", "name"}, [&](Json const& e) {
        Json const minor = e.value("minor", Json::object());
        CurrencyEntry currency{text(e, "id"), text(e, "name"), text(minor, "name"), minor.value("per_major", 100),
                               text(e, "country"), text(e, "example"), strings(e, "at_home")};
        std::size_t const entry = put(impl.catalog.currencies, std::move(currency));
        for (auto const& form : strings(e, "forms")) add_with_plural(impl, PhraseKind::currency, entry, form);
        for (auto const& form : strings(e, "also")) impl.add_phrase(PhraseKind::currency, entry, form);
        for (auto const& symbol : strings(e, "weak_symbols")) impl.add_phrase(PhraseKind::weak_currency, entry, symbol, true);
        for (auto const& symbol : strings(e, "symbols")) {
            impl.add_phrase(PhraseKind::currency_symbol, entry, symbol, true);
            add_in_lower_case(impl, entry, symbol);
            if (is_code(symbol)) impl.add_phrase(PhraseKind::million_currency, entry, "M" + symbol, true);
        }
        for (auto const& form : strings(minor, "forms")) add_with_plural(impl, PhraseKind::minor_unit, entry, form);
        for (auto const& symbol : strings(minor, "symbols")) impl.add_phrase(PhraseKind::minor_symbol, entry, symbol, true);
    });
}

void approximators(Impl& impl, Json const& list) {
    each_entry(list, {"kind"}, [&](Json const& e) {
        auto const kind = approximator_from(text(e, "kind"));
        if (!kind) throw LexiconError("unknown approximator kind '" + text(e, "kind") + "'");
        for (char const* side : {"before", "after"}) {
            auto const words = strings(e, side);
            if (words.empty()) continue;
            bool const before = std::string_view(side) == "before";
            impl.approximators.push_back({*kind, before, !before});
            for (auto const& phrase : words) impl.add_phrase(PhraseKind::approximator, impl.approximators.size() - 1, phrase);
        }
    });
}

void measures(Impl& impl, Json const& list) {
    each_entry(list, {"id", "name"}, [&](Json const& e) {
        MeasureEntry m;
        m.id = text(e, "id");
        m.name = text(e, "name");
        m.dimensions = strings(e, "dimensions");
        m.stock = e.value("stock", false);
        m.cumulative = e.value("cumulative", false);
        m.stable = e.value("stable", false);
        m.individuating = e.value("individuating", true);
        m.weak = e.value("weak", false);
        m.of_place = e.value("of_place", false);
        m.casualty = e.value("casualty", false);
        m.part_of = strings(e, "part_of");
        m.sum_of = strings(e, "sum_of");
        m.roles = strings(e, "roles");
        m.counts = text(e, "counts");
        m.change = text(e, "change");
        m.example = text(e, "example");
        std::size_t const entry = put(impl.catalog.measures, std::move(m));
        for (auto const& head : strings(e, "heads")) add_with_plural(impl, PhraseKind::measure_head, entry, head);
        for (auto const& cue : strings(e, "cues")) add_with_plural(impl, PhraseKind::measure_cue, entry, cue);
    });
}

void roles(Impl& impl, Json const& list) {
    each_entry(list, {"id"}, [&](Json const& e) {
        impl.roles.push_back({text(e, "id"), strings(e, "dimensions"), e.value("done_to", false)});
        std::size_t const entry = impl.roles.size() - 1;
        for (auto const& verb : strings(e, "verbs"))
            for (auto const& form : verb_forms(verb)) impl.add_phrase(PhraseKind::role, entry, form);
        for (auto const& noun : strings(e, "nouns")) impl.add_phrase(PhraseKind::role, entry, noun);
    });
}

}  // namespace figtrail::lexicon_json
