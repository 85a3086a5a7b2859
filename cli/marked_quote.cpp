#include "cli/style.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

/// The end of `text` that fits, cut at a blank, with "…" in front of it.
std::string tail(std::string const& text, std::size_t width) {
    std::size_t rest = text_width(text);
    if (rest <= width) return text;
    std::size_t at = 0;
    while (rest + 2 > width) {
        std::size_t const blank = text.find(' ', at);
        if (blank == std::string::npos) return "… ";
        rest -= text_width(std::string_view(text).substr(at, blank + 1 - at));
        at = blank + 1;
    }
    return "… " + text.substr(at);
}

std::string head(std::string const& text, std::size_t width) {
    if (fitting(text, width) == text.size()) return text;
    std::size_t const blank = width < 2 ? std::string::npos : text.rfind(' ', fitting(text, width - 2));
    return blank == std::string::npos ? " …" : text.substr(0, blank) + " …";
}

bool inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// As much of the sentence as can be shown: a sentence without end must not be gone through for each of its figures.
Span window(std::string_view text, Span sentence, Span figure, std::size_t width) {
    auto const reach = static_cast<std::uint32_t>(width * 4);
    if (figure.begin - sentence.begin > reach) sentence.begin = figure.begin - reach;
    if (sentence.end - figure.end > reach) sentence.end = figure.end + reach;
    while (sentence.begin < figure.begin && inside_character(text, sentence.begin)) ++sentence.begin;
    while (sentence.end > figure.end && inside_character(text, sentence.end)) --sentence.end;
    return sentence;
}

/// harmless() drops blanks at the ends; those beside the figure must stay.
std::string side(std::string_view text, bool before) {
    std::string clean = harmless(text);
    bool const blank = !text.empty() &&
                       std::string_view(" \t\r\n").find(before ? text.back() : text.front()) != std::string_view::npos;
    if (!blank || clean.empty()) return clean;
    return before ? clean + " " : " " + clean;
}

}  // namespace

std::string marked_quote(std::string_view text, Span sentence, Span figure, std::size_t width,
                         Terminal const& terminal) {
    if (!sentence.contains(figure)) sentence = figure;
    Span const near = window(text, sentence, figure, width);
    std::string const before = side(slice(text, {near.begin, figure.begin}), true);
    std::string const after = side(slice(text, {figure.end, near.end}), false);
    std::string const words = harmless(slice(text, figure));
    std::size_t const used = text_width(words) + 2;
    std::size_t const rest = width > used + 8 ? width - used : 8;
    // What the sentence does not need on one side is given to the other.
    std::size_t const half = rest / 2;
    std::size_t const wants_before = text_width(before), wants_after = text_width(after);
    std::size_t const for_before = wants_after < half ? rest - wants_after : half;
    std::size_t const for_after = wants_before < half ? rest - wants_before : half;
    return tail(before, for_before) + "«" + styled(words, Style::figure, terminal) + "»" + head(after, for_after);
}

}  // namespace figtrail::cli
