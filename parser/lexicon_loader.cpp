// Reads the lexicon's JSON files into its tables. One small function for each top-level key; a file may hold any of them.
#include <algorithm>
#include <map>
#include <new>

#include "parser/lexicon_json.hpp"
#include "parser/word_list.hpp"

namespace figtrail {
namespace {

using namespace lexicon_json;

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
            else if (!other_keys.contains(key)) throw LexiconError("no such list in a lexicon");
        }
    } catch (std::bad_alloc const&) {
        throw;
    } catch (std::exception const& error) {
        throw LexiconError("lexicon file " + std::string(file_name) + ": " + where + error.what());
    }
}

}  // namespace figtrail