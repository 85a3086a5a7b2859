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

std::string quoted(std::string_view name) { return "\"" + std::string(name) + "\""; }

/// Fields that are absent or null keep what `facts` holds; an id may be a number.
void read_facts(Json const& object, ArticleFacts& facts) {
    for (Field const& field : fields) {
        auto const found = object.find(field.name);
        if (found == object.end() || found->is_null()) continue;
        if (found->is_string()) {
            facts.*field.member = found->get<std::string>();
        } else if (field.name == "id" && found->is_number()) {
            facts.id = found->dump();
        } else {
            throw BadRecord(quoted(field.name) + " is not a string");
        }
    }
}

std::string json_string(std::string_view text) {
    std::string out;
    write_json_string(out, text);
    return out;
}

std::string required_text(Json const& object, std::string_view name) {
    auto const found = object.find(name);
    if (found == object.end()) throw BadRecord("has no " + quoted(name));
    if (!found->is_string()) throw BadRecord(quoted(name) + " is not a string");
    return found->get<std::string>();
}

TextRecord side_of(Json const& object, std::string_view name, ArticleFacts const& shared) {
    auto const found = object.find(name);
    if (found == object.end()) throw BadRecord("has no " + quoted(name));
    TextRecord side{shared, {}};
    if (found->is_string()) {
        side.text = found->get<std::string>();
    } else if (found->is_object()) {
        read_facts(*found, side.facts);
        side.text = required_text(*found, "text");
    } else {
        throw BadRecord(quoted(name) + " is neither a string nor an object with a \"text\"");
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

std::variant<TextRecord, RecordError> read_text_record(std::string_view line, ArticleFacts const& known) {
    return read_record<TextRecord>(line, [&](Json const& object) {
        TextRecord record{known, {}};
        read_facts(object, record.facts);
        record.text = required_text(object, "text");
        return record;
    });
}

std::variant<PairRecord, RecordError> read_pair_record(std::string_view line, std::string_view first_name,
                                                       std::string_view second_name, ArticleFacts const& known) {
    return read_record<PairRecord>(line, [&](Json const& object) {
        ArticleFacts shared = known;
        read_facts(object, shared);
        return PairRecord{shared.id, side_of(object, first_name, shared), side_of(object, second_name, shared)};
    });
}

std::string error_line(RecordError const& error, std::size_t line) {
    return R"({"id":)" + error.id_json + R"(,"error":{"line":)" + std::to_string(line) + R"(,"reason":)" +
           json_string(error.reason) + "}}";
}

}  // namespace figtrail::cli
