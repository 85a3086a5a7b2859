#include "parser/mention.hpp"

#include "parser/document.hpp"

namespace figtrail {
namespace {

constexpr int context_characters = 32;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

Mention mention_of(Document const& document, TokenText const& text, std::uint32_t first, std::uint32_t last) {
    Mention mention;
    mention.span = {text.tokens[first].span.begin, text.tokens[last - 1].span.end};
    mention.source = source_span(document, mention.span);
    mention.quote = slice(text.text, mention.span);
    std::uint32_t begin = mention.span.begin;
    for (int n = 0; n < context_characters && begin > 0; ++n)
        do --begin;
        while (begin > 0 && is_continuation(text.text[begin]));
    std::uint32_t end = mention.span.end;
    for (int n = 0; n < context_characters && end < text.text.size(); ++n)
        do ++end;
        while (end < text.text.size() && is_continuation(text.text[end]));
    mention.prefix = text.text.substr(begin, mention.span.begin - begin);
    mention.suffix = text.text.substr(mention.span.end, end - mention.span.end);
    return mention;
}

}  // namespace figtrail
