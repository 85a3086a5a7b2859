#include "parser/mention.hpp"

#include <cstdint>
#include <string_view>

#include "parser/document.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t context_characters = 32;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// All bytes are characters of their own. A plain loop without exits, which compilers turn into a few wide steps.
bool is_ascii(std::string_view text) {
    unsigned char high = 0;
    for (char const c : text) high |= static_cast<unsigned char>(c);
    return high < 0x80;
}

/// Where the context in front of `end` begins.
std::uint32_t context_before(std::string_view text, std::uint32_t end) {
    if (end >= context_characters && is_ascii(text.substr(end - context_characters, context_characters))) return end - context_characters;
    std::uint32_t begin = end;
    for (std::uint32_t n = 0; n < context_characters && begin > 0; ++n)
        do --begin;
        while (begin > 0 && is_continuation(text[begin]));
    return begin;
}

/// Where the context behind `begin` ends.
std::uint32_t context_behind(std::string_view text, std::uint32_t begin) {
    std::string_view const rest = text.substr(begin);
    if (rest.size() >= context_characters && is_ascii(rest.substr(0, context_characters))) return begin + context_characters;
    std::uint32_t end = begin;
    for (std::uint32_t n = 0; n < context_characters && end < text.size(); ++n)
        do ++end;
        while (end < text.size() && is_continuation(text[end]));
    return end;
}

}  // namespace

Mention mention_of(Document const& document, TokenText const& text, std::uint32_t first, std::uint32_t last) {
    Mention mention;
    mention.span = {text.tokens[first].span.begin, text.tokens[last - 1].span.end};
    mention.source = source_span(document, mention.span);
    mention.quote = slice(text.text, mention.span);
    std::uint32_t const begin = context_before(text.text, mention.span.begin);
    mention.prefix = text.text.substr(begin, mention.span.begin - begin);
    mention.suffix = text.text.substr(mention.span.end, context_behind(text.text, mention.span.end) - mention.span.end);
    return mention;
}

}  // namespace figtrail
