#include "claim/revise_notice.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// What notices say wherever it stands in the sentence.
constexpr std::array<std::string_view, 30> phrases = {
    "earlier version of this", "previous version of this", "original version of this", "earlier version of the article",
    "earlier version of the story", "an earlier version", "a previous version", "the original version of",
    "this article was amended", "this article has been amended", "this story was amended", "this article was corrected",
    "this article has been corrected", "this story has been corrected", "this story was corrected", "this report has been corrected",
    "this article was updated to correct", "has been updated to correct", "updated to correct", "was updated to reflect",
    "has been updated to reflect", "this version corrects", "we regret the error", "has been corrected to",
    "was corrected to", "an earlier headline", "this page was corrected", "misstated", "this corrects", "incorrectly stated"};

/// Labels that make a notice at the start of a sentence.
constexpr std::array<std::string_view, 8> labels = {"correction:", "corrections:", "clarification:", "correction -", "corrected:",
                                                    "editor's note:", "corrects", "amended:"};

bool is_notice(std::string_view sentence) {
    std::string const lower = lower_case(sentence);
    std::size_t const start = lower.find_first_not_of(" \t\r\n*([\"'");
    if (start == std::string::npos) return false;
    std::string_view const body = std::string_view(lower).substr(start);
    if (std::any_of(labels.begin(), labels.end(), [&](std::string_view label) { return body.rfind(label, 0) == 0; })) return true;
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view p) { return body.find(p) != std::string_view::npos; });
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
