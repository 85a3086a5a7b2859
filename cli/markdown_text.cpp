#include "cli/markdown_text.hpp"

#include "cli/text_width.hpp"
#include "cli/web_address.hpp"

namespace figtrail::cli {
namespace {

constexpr std::string_view special = "\\`*_{}[]<>#|~!";

bool begins_or_ends_blank(std::string_view text, bool at_end) {
    return !text.empty() &&
           std::string_view(" \t\r\n").find(at_end ? text.back() : text.front()) != std::string_view::npos;
}

}  // namespace

std::string markdown_escaped(std::string_view text) {
    std::string out;
    for (char c : harmless(text)) {
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string marked_markdown(std::string_view text, Span sentence, Span figure) {
    if (!sentence.contains(figure)) sentence = figure;
    std::string_view const before = slice(text, {sentence.begin, figure.begin});
    std::string_view const after = slice(text, {figure.end, sentence.end});
    return markdown_escaped(before) + (begins_or_ends_blank(before, true) ? " " : "") + "**" +
           markdown_escaped(slice(text, figure)) + "**" + (begins_or_ends_blank(after, false) ? " " : "") +
           markdown_escaped(after);
}

std::string markdown_link(std::string_view text, std::string_view url) {
    bool const whole = url.find_first_of("()") == std::string_view::npos;
    return is_web_address(url) && whole ? "[" + markdown_escaped(text) + "](" + std::string(url) + ")"
                                        : markdown_escaped(text);
}

std::string markdown_item(std::string_view label, std::string_view text) {
    return text.empty() ? "" : "- " + std::string(label) + ": " + std::string(text) + "\n";
}

}  // namespace figtrail::cli
