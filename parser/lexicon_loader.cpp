// Reads the lexicon's JSON files into its tables. One small function for each top-level key; a file may hold any of them.
#include <algorithm>
#include <map>
#include <new>
#include <nlohmann/json.hpp>

#include "claim/json.hpp"
#include "parser/inflect.hpp"
#include "parser/lexicon_impl.hpp"
#include "parser/word_list.hpp"

namespace figtrail {
namespace {

using Json = nlohmann::json;
using Impl = Lexicon::Impl;

std::vector<std::string> strings(Json const& entry, char const* key) {
    auto const found = entry.find(key);
    return found == entry.end() ? std::vector<std::string>{} : found->get<std::vector<std::string>>();
}

std::string text(Json const& entry, char const* key) {
    auto const found = entry.find(key);
    return found == entry.end() || found->is_null() ? std::string{} : found->get<std::string>();
}

Number number(Json const& entry, char const* key, Number fallback) {
    auto const found = entry.find(key);
    if (found == entry.end()) return fallback;
    auto const value = Number::parse(found->is_string() ? found->get<std::string>() : found->dump());
    if (!value) throw LexiconError("'" + std::string(key) + "' is no exact number: " + found->dump());
    return *value;
}

/// An entry with the same id is replaced, so that an overlay can correct the builtin lexicon.
template <typename Entry>
std::size_t put(std::vector<Entry>& list, Entry entry) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].id == entry.id) {
            list[i] = std::move(entry);
            return i;
        }
    list.push_back(std::move(entry));
    return list.size() - 1;
}

/// "metre per second" -> "metres per second", "ton of oil" -> "tons of oil", "degree Celsius" -> "degrees Celsius", else the last word.
std::string plural_form(std::string const& form) {
    for (char const* joint : {" per ", " of ", " an ", " a ", " Celsius", " Fahrenheit", " celsius", " fahrenheit"}) {
        auto const at = form.find(joint);
        if (at != std::string::npos && at > 0) return plural_form(form.substr(0, at)) + form.substr(at);
    }
    auto const last = form.find_last_of(" -");
    if (last == std::string::npos) return plural_of(form);
    return form.substr(0, last + 1) + plural_of(form.substr(last + 1));
}

/// Calls `read` with each entry; what is wrong with one is told with its place in the list and its name. The first of `required` names it.
template <typename Read>
void each_entry(Json const& list, std::initializer_list<char const*> required, Read read) {
    std::size_t place = 0;
    for (Json const& entry : list) {
        ++place;
        std::string name;
        try {
            for (char const* field : required) {
                std::string const value = text(entry, field);
                if (value.empty()) throw LexiconError("'" + std::string(field) + "' is missing");
                if (name.empty()) name = value;
            }
            read(entry);
        } catch (std::exception const& error) {
            throw LexiconError("entry " + std::to_string(place) + (name.empty() ? "" : " ('" + name + "')") + ": " + error.what());
        }
    }
}

void add_with_plural(Impl& impl, PhraseKind kind, std::size_t entry, std::string const& form) {
    impl.add_phrase(kind, entry, form);
    impl.add_phrase(kind, entry, plural_form(form));
}

/// "US", "UAE", "IT": letter for letter, since "us" and "it" are words.
bool must_be_exact(std::string const& name) {
    if (name.size() > 4) return false;
    for (char c : name)
        if (c < 'A' || c > 'Z') return false;
    return true;
}

void add_name(Impl& impl, PhraseKind kind, std::size_t entry, std::string const& name) {
    impl.add_phrase(kind, entry, name, must_be_exact(name));
}

void numbers(Impl& impl, Json const& file) {
    auto const values = [&](char const* key, word_class::Mask classes) {
        if (!file.contains(key)) return;
        for (auto const& [word, value] : file[key].items()) {
            WordInfo& info = impl.add_word(word, classes);
            if (value.is_array()) {
                impl.pairs[impl.intern(info.text)] = {value[0].get<std::int64_t>(), value[1].get<std::int64_t>()};
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
    bool const dollar = symbol.back() == '$';
    if (symbol == "A$" || symbol == "S$") return;  // "a $5 note", "'s $5"
    if (dollar) impl.add_phrase(PhraseKind::currency_symbol, entry, lower, true);
    else if (symbol.size() == 3 && word_list_classes(lower) == 0) impl.add_phrase(PhraseKind::currency_symbol, entry, lower, true);
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
        m.example = text(e, "example");
        std::size_t const entry = put(impl.catalog.measures, std::move(m));
        for (auto const& head : strings(e, "heads")) add_with_plural(impl, PhraseKind::measure_head, entry, head);
        for (auto const& cue : strings(e, "cues")) add_with_plural(impl, PhraseKind::measure_cue, entry, cue);
    });
}

void roles(Impl& impl, Json const& list) {
    each_entry(list, {"id"}, [&](Json const& e) {
        impl.roles.push_back({text(e, "id")});
        std::size_t const entry = impl.roles.size() - 1;
        for (auto const& verb : strings(e, "verbs"))
            for (auto const& form : verb_forms(verb)) impl.add_phrase(PhraseKind::role, entry, form);
        for (auto const& noun : strings(e, "nouns")) impl.add_phrase(PhraseKind::role, entry, noun);
    });
}

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

void events(Impl& impl, Json const& list) {
    each_entry(list, {"kind"}, [&](Json const& e) {
        impl.events.push_back({text(e, "kind")});
        for (auto const& trigger : strings(e, "triggers")) add_with_plural(impl, PhraseKind::event, impl.events.size() - 1, trigger);
    });
}

void verbs_of_class(Impl& impl, Json const& list, word_class::Mask classes) {
    for (auto const& lemma : list.get<std::vector<std::string>>())
        for (auto const& form : verb_forms(lemma)) impl.add_word(form, classes);
}

void nouns_of_class(Impl& impl, Json const& list, word_class::Mask classes) {
    for (auto const& noun : list.get<std::vector<std::string>>()) {
        impl.add_word(noun, classes);
        impl.add_word(plural_of(noun), classes);
    }
}

void words_of_class(Impl& impl, Json const& list, word_class::Mask classes) {
    for (auto const& word : list.get<std::vector<std::string>>()) impl.add_word(word, classes);
}

void phrases_of_kind(Impl& impl, Json const& list, PhraseKind kind) {
    std::size_t entry = 0;
    for (auto const& phrase : list.get<std::vector<std::string>>()) impl.add_phrase(kind, entry++, phrase);
}

void modalities(Impl& impl, Json const& list) {
    each_entry(list, {"modality"}, [&](Json const& e) {
        auto const modality = modality_from(text(e, "modality"));
        if (!modality) throw LexiconError("unknown modality '" + text(e, "modality") + "'");
        impl.modalities.push_back({*modality, true});
        for (auto const& verb : strings(e, "verbs"))
            for (auto const& form : verb_forms(verb)) impl.add_phrase(PhraseKind::modality, impl.modalities.size() - 1, form);
        impl.modalities.push_back({*modality, false});
        for (auto const& words : strings(e, "words")) impl.add_phrase(PhraseKind::modality, impl.modalities.size() - 1, words);
    });
}

void agencies(Impl& impl, Json const& list) {
    each_entry(list, {"name"}, [&](Json const& e) {
        impl.agencies.push_back({text(e, "name")});
        std::size_t const entry = impl.agencies.size() - 1;
        add_name(impl, PhraseKind::agency, entry, text(e, "name"));
        for (auto const& name : strings(e, "also")) add_name(impl, PhraseKind::agency, entry, name);
    });
}

void closed_classes(Impl& impl, Json const& classes) {
    static std::map<std::string, word_class::Mask> const known{
        {"article", word_class::article | word_class::determiner}, {"indefinite", word_class::indefinite},
        {"determiner", word_class::determiner}, {"possessive", word_class::possessive}, {"pronoun", word_class::pronoun},
        {"preposition", word_class::preposition}, {"conjunction", word_class::conjunction},
        {"subordinator", word_class::subordinator}, {"auxiliary", word_class::auxiliary}, {"modal", word_class::modal},
        {"negation", word_class::negation}, {"wh", word_class::wh}, {"quantifier", word_class::quantifier},
        {"day_part", word_class::day_part}, {"era", word_class::era}, {"season", word_class::season},
        {"date_word", word_class::date_word}, {"time_span", word_class::time_span},
        {"age_noun", word_class::age_noun}, {"adverb", word_class::adverb}};
    for (auto const& [name, list] : classes.items()) {
        auto const found = known.find(name);
        if (found == known.end()) throw LexiconError("unknown word class '" + name + "'");
        words_of_class(impl, list, found->second);
    }
}

using Handler = void (*)(Impl&, Json const&);

std::map<std::string, Handler> const& handlers() {
    static std::map<std::string, Handler> const table{
        {"units", units}, {"currencies", currencies}, {"approximators", approximators}, {"measures", measures},
        {"roles", roles}, {"countries", countries}, {"subdivisions", subdivisions}, {"regions", regions}, {"events", events},
        {"modalities", modalities}, {"agencies", agencies}, {"classes", closed_classes},
        {"speech_verbs", [](Impl& i, Json const& l) { verbs_of_class(i, l, word_class::speech); }},
        {"citing", [](Impl& i, Json const& l) { phrases_of_kind(i, l, PhraseKind::citing); }},
        {"reporters", [](Impl& i, Json const& l) { nouns_of_class(i, l, word_class::person_noun); }},
        {"corrections", [](Impl& i, Json const& l) { phrases_of_kind(i, l, PhraseKind::correction); }},
        {"titles", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::title_word); }},
        {"person_nouns", [](Impl& i, Json const& l) { nouns_of_class(i, l, word_class::person_noun); }},
        {"given_names", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::first_name); }},
        {"org_words", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::org_word); }},
        {"up", [](Impl& i, Json const& l) { verbs_of_class(i, l, word_class::up_word); }},
        {"down", [](Impl& i, Json const& l) { verbs_of_class(i, l, word_class::down_word); }},
        {"before", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::label); }},
        {"furniture", [](Impl& i, Json const& l) { phrases_of_kind(i, l, PhraseKind::furniture); }},
        {"scores", [](Impl& i, Json const& l) { verbs_of_class(i, l, word_class::score_word); }},
        {"phones", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::phone_word); }},
        {"figure_openers", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::figure_opener); }},
        {"rate_nouns", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::rate_noun); }},
        {"party_nouns", [](Impl& i, Json const& l) { nouns_of_class(i, l, word_class::party_noun); }},
        {"street_words", [](Impl& i, Json const& l) { words_of_class(i, l, word_class::street_word); }},
        {"facts_source", [](Impl& i, Json const& l) { i.catalog.facts_source = l.get<std::string>(); }},
    };
    return table;
}

}  // namespace

void Lexicon::Impl::load(std::string_view json, std::string_view file_name, bool is_overlay) {
    std::string where;
    try {
        if (is_nested_too_deep(json)) throw LexiconError("nested too deep");
        Json const file = Json::parse(json);
        if (!file.is_object()) throw LexiconError("the file is no JSON object");
        numbers(*this, file);
        for (auto const& [key, value] : file.items()) {
            where = key + ": ";
            if (auto const found = handlers().find(key); found != handlers().end()) found->second(*this, value);
            else if (!is_overlay) other_keys.insert(key);
            else if (other_keys.count(key) == 0) throw LexiconError("no such list in a lexicon");
        }
    } catch (std::bad_alloc const&) {
        throw;
    } catch (std::exception const& error) {
        throw LexiconError("lexicon file " + std::string(file_name) + ": " + where + error.what());
    }
}

}  // namespace figtrail
