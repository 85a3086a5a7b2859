#include "claim/revise_notice.hpp"

#include <algorithm>
#include <string>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_notice(std::string_view sentence) {
    std::string const lower = lower_case(sentence);
    std::size_t const start = lower.find_first_not_of(" \t\r\n*([\"'");
    if (start == std::string::npos) return false;
    std::string_view const body = std::string_view(lower).substr(start);
    NoticeWords const& known = notice_words();
    if (std::any_of(known.openers.begin(), known.openers.end(), [&](std::string const& opener) { return body.rfind(opener, 0) == 0; })) return true;
    return std::any_of(known.phrases.begin(), known.phrases.end(), [&](std::string const& p) { return body.find(p) != std::string_view::npos; });
}

/// The end of the sentence that begins at `begin`: a line break, or a stop before white space.
std::size_t sentence_end(std::string_view text, std::size_t begin) {
    for (std::size_t i = begin; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '\n') return i;
        bool const stop = c == '.' || c == '!' || c == '?';
        if (stop && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '\r')) return i + 1;
    }
    return text.size();
}

}  // namespace

std::vector<Span> notices_in(std::string_view text) {
    std::vector<Span> out;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = std::max(sentence_end(text, begin), begin + 1);
        // A paragraph that opens as a notice is one to its end: "This article was amended. Trade stands at 12 billion, not 13."
        bool const opens = begin == 0 || text[begin - 1] == '\n';
        if (opens && is_notice(text.substr(begin, end - begin))) end = std::min(text.find('\n', end), text.size());
        if (is_notice(text.substr(begin, end - begin))) out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end;
    }
    return out;
}

}  // namespace figtrail
