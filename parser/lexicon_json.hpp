// lexicon_json: what the readers of the lexicon's JSON files share. Private to the loader: a reader for each top-level key of a file.
#pragma once

#include <nlohmann/json.hpp>

#include "claim/json.hpp"
#include "parser/inflect.hpp"
#include "parser/lexicon_impl.hpp"

namespace figtrail::lexicon_json {

using Json = nlohmann::json;
using Impl = Lexicon::Impl;

inline std::vector<std::string> strings(Json const& entry, char const* key) {
    auto const found = entry.find(key);
    return found == entry.end() ? std::vector<std::string>{} : found->get<std::vector<std::string>>();
}

inline std::string text(Json const& entry, char const* key) {
    auto const found = entry.find(key);
    return found == entry.end() || found->is_null() ? std::string{} : found->get<std::string>();
}

inline Number number(Json const& entry, char const* key, Number fallback) {
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
inline std::string plural_form(std::string const& form) {
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

inline void add_with_plural(Impl& impl, PhraseKind kind, std::size_t entry, std::string const& form) {
    impl.add_phrase(kind, entry, form);
    impl.add_phrase(kind, entry, plural_form(form));
}

/// "US", "UAE", "IT": letter for letter, since "us" and "it" are words.
inline bool must_be_exact(std::string const& name) {
    if (name.size() > 4) return false;
    for (char c : name)
        if (c < 'A' || c > 'Z') return false;
    return true;
}

inline void add_name(Impl& impl, PhraseKind kind, std::size_t entry, std::string const& name) {
    impl.add_phrase(kind, entry, name, must_be_exact(name));
}

// lexicon_measuring.cpp: what figures are counted in, and what they are of.
void numbers(Impl& impl, Json const& file);
void units(Impl& impl, Json const& list);
void currencies(Impl& impl, Json const& list);
void approximators(Impl& impl, Json const& list);
void measures(Impl& impl, Json const& list);
void roles(Impl& impl, Json const& list);

// lexicon_places.cpp
void countries(Impl& impl, Json const& list);
void subdivisions(Impl& impl, Json const& list);
void regions(Impl& impl, Json const& list);

}  // namespace figtrail::lexicon_json
