// JsonObject: a JSON object written member by member, for what the command line adds around the JSON of claims.
//
//   JsonObject().text("id", "a").raw("claims", "[]").str() == R"({"id":"a","claims":[]})"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claim/json.hpp"

namespace figtrail::cli {

class JsonObject {
public:
    JsonObject& text(std::string_view name, std::string_view value) {
        member(name);
        write_json_string(out_, value);
        return *this;
    }
    /// null when empty.
    JsonObject& text_or_null(std::string_view name, std::string_view value) {
        return value.empty() ? raw(name, "null") : text(name, value);
    }
    JsonObject& number(std::string_view name, std::int64_t value) { return raw(name, std::to_string(value)); }
    JsonObject& boolean(std::string_view name, bool value) { return raw(name, value ? "true" : "false"); }
    JsonObject& texts(std::string_view name, std::vector<std::string> const& values) {
        std::string list = "[";
        for (std::string const& value : values) {
            if (list.size() > 1) list += ',';
            write_json_string(list, value);
        }
        return raw(name, list + "]");
    }
    /// `json` is a JSON value already.
    JsonObject& raw(std::string_view name, std::string_view json) {
        member(name);
        out_ += json;
        return *this;
    }
    std::string str() const { return out_ + "}"; }

private:
    std::string out_ = "{";

    void member(std::string_view name) {
        if (out_.size() > 1) out_ += ',';
        write_json_string(out_, name);
        out_ += ':';
    }
};

/// Values, JSON already, as an array.
inline std::string json_array(std::vector<std::string> const& values) {
    std::string out = "[";
    for (std::string const& value : values) {
        if (out.size() > 1) out += ',';
        out += value;
    }
    return out + "]";
}

}  // namespace figtrail::cli
