// JSON read back: the claim that an export or another program wrote.
#include <limits>
#include <nlohmann/json.hpp>
#include <string>

#include "claim/json.hpp"
#include "claim/json_tree.hpp"

namespace figtrail {

using Tree = nlohmann::ordered_json;

namespace {

/// An object with the name it has in the claim, for messages.
class Reader {
public:
    Reader(Tree const& tree, std::string path) : tree_(tree), path_(std::move(path)) {
        if (!tree.is_object()) throw JsonError((path_.empty() ? "the claim" : path_) + " is no object");
    }

    /// nullptr when absent or null.
    Tree const* find(char const* name) const {
        auto const found = tree_.find(name);
        return found == tree_.end() || found->is_null() ? nullptr : &*found;
    }
    std::string name_of(char const* name) const { return path_.empty() ? name : path_ + "." + name; }
    [[noreturn]] void wrong(char const* name, char const* what) const { throw JsonError(name_of(name) + " is " + what); }

    std::string text(char const* name) const {
        Tree const* value = find(name);
        if (value == nullptr) return "";
        if (!value->is_string()) wrong(name, "no string");
        return value->get<std::string>();
    }
    std::optional<std::string> optional_text(char const* name) const {
        return find(name) == nullptr ? std::nullopt : std::optional(text(name));
    }
    std::vector<std::string> texts(char const* name) const {
        std::vector<std::string> result;
        Tree const* values = find(name);
        if (values == nullptr) return result;
        if (!values->is_array()) wrong(name, "no list");
        for (Tree const& value : *values) {
            if (!value.is_string()) wrong(name, "no list of strings");
            result.push_back(value.get<std::string>());
        }
        return result;
    }
    std::optional<std::uint32_t> count(char const* name) const {
        Tree const* value = find(name);
        if (value == nullptr) return std::nullopt;
        constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
        if (!value->is_number_unsigned() || value->get<std::uint64_t>() > most) wrong(name, "no whole number from 0 to 2147483647");
        return static_cast<std::uint32_t>(value->get<std::uint64_t>());
    }
    bool flag(char const* name, bool otherwise) const {
        Tree const* value = find(name);
        if (value == nullptr) return otherwise;
        if (!value->is_boolean()) wrong(name, "neither true nor false");
        return value->get<bool>();
    }
    std::optional<Number> number(char const* name) const {
        auto const written = optional_text(name);
        if (!written) return std::nullopt;
        auto const value = Number::parse(*written);
        if (!value) wrong(name, "no decimal number");
        return value;
    }
    template <class From>
    auto word(char const* name, From from, std::string_view otherwise) const {
        auto const written = optional_text(name);
        auto const value = from(written ? std::string_view(*written) : otherwise);
        if (!value) wrong(name, "no word that is known there");
        return *value;
    }
    /// Calls `read` with the object of that name, if there is one.
    template <class Read>
    void within(char const* name, Read read) const {
        if (Tree const* value = find(name)) read(Reader(*value, name_of(name)));
    }
    Span ends() const {
        Span const span{count("start").value_or(0), count("end").value_or(0)};
        if (span.end < span.begin) wrong("end", "before start");
        return span;
    }

private:
    Tree const& tree_;
    std::string path_;
};

Quantity read_quantity(Reader const& claim) {
    Quantity quantity;
    quantity.unreadable = claim.text("unreadable");
    claim.within("value", [&](Reader const& value) {
        if (quantity.unreadable.empty()) {
            quantity.interval.lower = value.number("lower");
            quantity.interval.upper = value.number("upper");
        }
        quantity.interval.lower_open = value.flag("lower_open", false);
        quantity.interval.upper_open = value.flag("upper_open", false);
    });
    if (Tree const* readings = claim.find("readings")) {
        bool const two = readings->is_array() && readings->size() == 2 && (*readings)[1].is_string();
        if (two) quantity.other_reading = Number::parse((*readings)[1].get<std::string>());
        if (!quantity.other_reading) claim.wrong("readings", "no list of two decimal numbers");
    }
    quantity.approximator = claim.word("approximator", approximator_from, "exact");
    quantity.trend = claim.word("trend", trend_from, "none");
    quantity.written_digits = static_cast<int>(claim.count("written_digits").value_or(0));
    claim.within("unit", [&](Reader const& unit) { quantity.unit = {unit.text("id"), unit.text("name"), unit.text("dimension")}; });
    return quantity;
}

std::vector<Subject> read_subjects(Reader const& claim) {
    std::vector<Subject> subjects;
    Tree const* list = claim.find("subjects");
    if (list == nullptr) return subjects;
    if (!list->is_array()) claim.wrong("subjects", "no list");
    for (Tree const& item : *list) {
        Reader const subject(item, "subjects");
        subjects.push_back({subject.text("name"), subject.text("kind"), subject.text("origin"), subject.ends()});
    }
    return subjects;
}

Period read_period(Reader const& period) {
    return {period.text("edtf"), period.word("origin", period_origin_from, "text"),
            period.word("role", period_role_from, "during"), period.text("words")};
}

}  // namespace

Claim claim_from_tree(Tree const& tree) {
    Reader const reader(tree, "");
    Claim claim;
    claim.mention.quote = reader.text("quote");
    if (claim.mention.quote.empty()) reader.wrong("quote", "missing");
    claim.mention.span = reader.ends();
    claim.mention.prefix = reader.text("prefix");
    claim.mention.suffix = reader.text("suffix");
    reader.within("source", [&](Reader const& span) { claim.mention.source = span.ends(); });
    claim.mention.page = reader.count("page").value_or(0);
    reader.within("sentence", [&](Reader const& span) { claim.sentence = span.ends(); });
    claim.block = reader.word("block", block_kind_from, "body");
    claim.paragraph = reader.count("paragraph").value_or(0);
    claim.quantity = read_quantity(reader);
    reader.within("measure", [&](Reader const& measure) {
        claim.measure = {measure.text("id"), measure.text("phrase"),    measure.text("head"),      measure.text("role"),
                         measure.text("of"), measure.texts("concepts"), measure.texts("modifiers")};
    });
    claim.subjects = read_subjects(reader);
    claim.places = reader.texts("places");
    reader.within("period", [&](Reader const& period) { claim.period = read_period(period); });
    claim.modality = reader.word("modality", modality_from, "actual");
    reader.within("attribution", [&](Reader const& by) { claim.attribution = {by.optional_text("speaker"), by.optional_text("agency")}; });
    claim.rule = reader.text("rule");
    claim.inferred = reader.texts("inferred");
    claim.repeats = reader.count("repeats");
    claim.refers_to = reader.count("refers_to");
    claim.main_event = reader.flag("main_event", true);
    return claim;
}

Claim claim_from_json(std::string_view text) {
    if (is_nested_too_deep(text)) throw JsonError("nested too deep");
    Tree const tree = Tree::parse(text.begin(), text.end(), nullptr, false);
    if (tree.is_discarded()) throw JsonError("no JSON");
    return claim_from_tree(tree);
}

}  // namespace figtrail
