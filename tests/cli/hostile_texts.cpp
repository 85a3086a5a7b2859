#include "tests/cli/hostile_texts.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace figtrail::test {
namespace {

std::string around(std::string_view output, std::size_t at) {
    std::size_t const begin = at < 30 ? 0 : at - 30;
    std::string shown;
    for (char const c : output.substr(begin, 70))
        shown += static_cast<unsigned char>(c) < 0x20 ? std::string("^") : std::string(1, c);
    return shown;
}

/// C0 but line breaks and tabs, DEL, C1 and the bidi controls.
std::string controls(std::string_view output) {
    for (std::size_t i = 0; i < output.size(); ++i) {
        auto const byte = static_cast<unsigned char>(output[i]);
        auto const next = [&](std::size_t k) {
            return i + k < output.size() ? static_cast<unsigned char>(output[i + k]) : 0u;
        };
        bool const c0 = (byte < 0x20 && byte != '\n' && byte != '\t' && byte != '\r') || byte == 0x7F;
        bool const c1 = byte == 0xC2 && next(1) >= 0x80 && next(1) < 0xA0;
        bool const bidi_control = byte == 0xE2 && ((next(1) == 0x80 && next(2) >= 0xAA && next(2) <= 0xAE) ||
                                                   (next(1) == 0x81 && next(2) >= 0xA6 && next(2) <= 0xA9));
        if (c0 || c1 || bidi_control) return "a control character: " + around(output, i) + "; ";
    }
    return "";
}

std::string not_json(std::string_view output) {
    // A document, or a document a line.
    if (nlohmann::json::accept(output)) return "";
    while (!output.empty()) {
        auto const end = output.find('\n');
        auto const line = output.substr(0, end);
        if (!line.empty() && !nlohmann::json::accept(line)) return "no JSON: " + around(line, 0) + "; ";
        output.remove_prefix(end == std::string_view::npos ? output.size() : end + 1);
    }
    return "";
}

/// A cell that a spreadsheet would compute.
std::string formulas(std::string_view output) {
    std::string cell;
    bool quoted = false;
    auto const live = [&] {
        bool const sign = !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
        return sign && cell.find_first_not_of("+-.0123456789") != std::string::npos;
    };
    for (std::size_t i = 0; i < output.size(); ++i) {
        char const c = output[i];
        bool const doubled = quoted && c == '"' && i + 1 < output.size() && output[i + 1] == '"';
        if (c == '"' && !doubled) {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            if (live()) return "a formula: " + cell + "; ";
            cell.clear();
        } else {
            cell += c;
            i += doubled ? 1 : 0;
        }
    }
    return quoted ? "a quote that is not closed; " : "";
}

std::string first_of(std::string_view output, std::string_view what) {
    auto const at = output.find(what);
    return at == std::string_view::npos ? "" : std::string(what) + " in: " + around(output, at) + "; ";
}

/// Markdown may hold HTML, links that run, and pictures that are fetched, unless a backslash stands before.
std::string live_markdown(std::string_view output) {
    std::string live;
    for (std::size_t i = 0; i + 1 < output.size(); ++i) {
        bool const escaped = i > 0 && output[i - 1] == '\\';
        auto const next = output[i + 1];
        bool const tag = output[i] == '<' && ((next >= 'a' && next <= 'z') || next == '/' || next == '!');
        bool const picture = output[i] == '!' && next == '[';
        bool const script =
            output[i] == ']' && (output.substr(i, 13) == "](javascript:" || output.substr(i, 7) == "](data:");
        if (!escaped && (tag || picture || script)) return live + "markup: " + around(output, i) + "; ";
    }
    return live;
}

std::string live_html(std::string_view output) {
    std::string live;
    for (char const* const what :
         {"<script>alert", "<img src=x", "onmouseover=\"alert", "href=\"javascript:", "href='javascript:"})
        live += first_of(output, what);
    return live;
}

}  // namespace

std::string what_is_live(Written format, std::string_view output) {
    std::string live = controls(output);
    switch (format) {
        case Written::terminal:
            break;
        case Written::json:
            live += not_json(output);
            break;
        case Written::csv:
            live += formulas(output);
            break;
        case Written::markdown:
            live += live_markdown(output);
            break;
        case Written::html:
            live += live_html(output);
            break;
    }
    return live;
}

}  // namespace figtrail::test
