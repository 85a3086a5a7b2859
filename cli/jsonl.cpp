#include "cli/jsonl.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "claim/json.hpp"

namespace figtrail::cli {
namespace {

using Json = nlohmann::json;

struct Field {
    std::string_view name;
    std::string ArticleFacts::*member;
};

constexpr std::array fields{
    Field{"id", &ArticleFacts::id},
    Field{"key", &ArticleFacts::key},
    Field{"url", &ArticleFacts::url},
    Field{"title", &ArticleFacts::title},
    Field{"published", &ArticleFacts::published},
    Field{"retrieved", &ArticleFacts::retrieved},
    Field{"source", &ArticleFacts::source},
    Field{"country", &ArticleFacts::country},
};

struct BadRecord : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string in_quotes(std::string_view name) { return "\"" + std::string(name) + "\""; }

/// The name that a record has for what we call `name`.
std::string theirs(std::string const& name, FieldNames const& names) {
    auto const found = names.find(name);
    return found == names.end() ? name : found->second;
}

/// A member, or one below members: "publisher.name". nullptr where there is none, or null.
Json const* member(Json const& object, std::string const& path) {
    if (auto const found = object.find(path); found != object.end()) return found->is_null() ? nullptr : &*found;
    std::size_t const dot = path.find('.');
    if (dot == std::string::npos) return nullptr;
    auto const below = object.find(path.substr(0, dot));
    return below == object.end() || !below->is_object() ? nullptr : member(*below, path.substr(dot + 1));
}

/// Fields that are absent or null keep what `facts` holds; an id may be a number, and a date seconds since 1970.
void read_facts(Json const& object, ArticleFacts& facts, FieldNames const& names) {
    for (Field const& field : fields) {
        std::string const name = theirs(std::string(field.name), names);
        Json const* const value = member(object, name);
        if (value == nullptr) continue;
        bool const may_be_number = field.name == "id" || field.name == "published" || field.name == "retrieved";
        if (value->is_string()) {
            facts.*field.member = value->get<std::string>();
        } else if (may_be_number && value->is_number()) {
            facts.*field.member = value->dump();
        } else {
            throw BadRecord(in_quotes(name) + " is not a string");
        }
    }
}

/// "pubDate" of a record that has no "published".
std::string unread_date_field(Json const& object) {
    static constexpr std::array known{"date", "publishedat", "datepublished", "publisheddate", "publicationdate", "publishdate", "pubdate", "datetime", "timestamp"};
    for (char const* const name : known)
        for (auto const& [key, value] : object.items()) {
            std::string letters;
            for (char const c : key)
                if (c != '_' && c != '-') letters += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            if (letters == name && (value.is_string() || value.is_number())) return key;
        }
    return "";
}

std::string json_string(std::string_view text) {
    std::string out;
    write_json_string(out, text);
    return out;
}

std::string required_text(Json const& object, FieldNames const& names) {
    std::string const name = theirs("text", names);
    Json const* const value = member(object, name);
    if (value == nullptr) throw BadRecord("has no " + in_quotes(name));
    if (!value->is_string()) throw BadRecord(in_quotes(name) + " is not a string");
    return value->get<std::string>();
}

TextRecord side_of(Json const& object, std::string_view name, ArticleFacts const& shared) {
    auto const found = object.find(name);
    if (found == object.end()) throw BadRecord("has no " + in_quotes(name));
    TextRecord side{shared, {}};
    if (found->is_string()) {
        side.text = found->get<std::string>();
    } else if (found->is_object()) {
        read_facts(*found, side.facts, {});
        side.text = required_text(*found, {});
    } else {
        throw BadRecord(in_quotes(name) + " is neither a string nor an object with a \"text\"");
    }
    return side;
}

/// "is not JSON at column 2: invalid literal; last read: 'no'", the end of nlohmann's message.
std::string reason_of(Json::exception const& error) {
    auto const* const parse_error = dynamic_cast<Json::parse_error const*>(&error);
    std::string const what = error.what();
    std::size_t const dash = what.rfind(" - ");
    return "is not JSON" + (parse_error == nullptr ? "" : " at column " + std::to_string(parse_error->byte)) +
           (dash == std::string::npos ? "" : ": " + what.substr(dash + 3));
}

template <class Record, class Read>
std::variant<Record, RecordError> read_record(std::string_view line, Read read) {
    std::string id_json = "null";
    try {
        if (is_nested_too_deep(line)) throw BadRecord("is nested too deep");
        Json const object = Json::parse(line);
        if (!object.is_object()) throw BadRecord("is not a JSON object");
        if (auto const id = object.find("id"); id != object.end() && (id->is_string() || id->is_number()))
            id_json = id->is_string() ? json_string(id->get_ref<std::string const&>()) : id->dump();
        return read(object);
    } catch (Json::exception const& error) {
        return RecordError{id_json, reason_of(error)};
    } catch (BadRecord const& error) {
        return RecordError{id_json, error.what()};
    }
}

}  // namespace

bool is_field_name(std::string_view name) {
    if (name == "text") return true;
    for (Field const& field : fields)
        if (field.name == name) return true;
    return false;
}

std::variant<TextRecord, RecordError> read_text_record(std::string_view line, ArticleFacts const& known, FieldNames const& names) {
    return read_record<TextRecord>(line, [&](Json const& object) {
        TextRecord record{known, {}};
        read_facts(object, record.facts, names);
        record.text = required_text(object, names);
        if (record.facts.published.empty()) record.date_field = unread_date_field(object);
        return record;
    });
}

std::variant<PairRecord, RecordError> read_pair_record(std::string_view line, std::string_view first_name,
                                                       std::string_view second_name, ArticleFacts const& known) {
    return read_record<PairRecord>(line, [&](Json const& object) {
        ArticleFacts shared = known;
        read_facts(object, shared, {});
        return PairRecord{shared.id, side_of(object, first_name, shared), side_of(object, second_name, shared)};
    });
}

std::string error_line(RecordError const& error, std::size_t line) {
    return R"({"id":)" + error.id_json + R"(,"error":{"line":)" + std::to_string(line) + R"(,"reason":)" +
           json_string(error.reason) + "}}";
}

}  // namespace figtrail::cli
