#include "parser/furniture.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "parser/word_set.hpp"

namespace figtrail {
namespace {

/// Whole lines, lower-case, without marks at the ends.
constexpr WordSet whole_lines{
    "about us", "advertisement", "advertising", "all rights reserved", "archive", "back to top", "back to top button",
    "click here", "click to expand", "close", "comment", "comments", "contact us", "continue reading",
    "cookie policy", "copy link", "date archive", "download our app", "e-mail", "email", "email this", "facebook",
    "follow us", "get news fast", "home", "image gallery", "in pictures", "instagram", "latest news",
    "leave a comment", "leave a reply", "like this", "linkedin", "load more", "loading", "log in", "main menu",
    "menu", "more", "more news", "more on this story", "most popular", "most read", "most viewed", "navigation",
    "newsletter", "next", "next article", "next page", "next post", "pinterest", "popular", "post a comment",
    "previous", "previous article", "previous page", "previous post", "print", "print this", "privacy policy",
    "read full story", "read more", "recommended", "reddit", "related", "related articles", "related news",
    "related posts", "related stories", "related topics", "report this ad", "save", "scroll down", "search",
    "see also", "send", "share", "share on facebook", "share on twitter", "share this", "share this article",
    "share this page", "share this story", "show comments", "sign in", "sign up", "sitemap", "skip to content",
    "skip to main content", "sponsored", "story continues below", "story continues below advertisement", "subscribe",
    "subscribe now", "tags", "telegram", "terms of use", "top stories", "trending", "tweet", "twitter",
    "view comments", "whatsapp", "you may also like", "youtube",
};

/// Beginnings of short lines that ask the reader to do something with the page.
constexpr std::array beginnings = {
    std::string_view("click here "),   std::string_view("download the "),   std::string_view("follow us on "),
    std::string_view("follow us "),    std::string_view("get the latest "), std::string_view("like us on "),
    std::string_view("join our "),     std::string_view("sign up for "),    std::string_view("sign up to "),
    std::string_view("subscribe to "), std::string_view("tags: "),          std::string_view("filed under: "),
    std::string_view("short link: "),  std::string_view("print this "),     std::string_view("email this "),
};

/// What a copyright line says, anywhere in it; each with bytes of it that are rare in others, which are looked for first.
struct Notice {
    std::string_view words;
    std::string_view rare;
};
constexpr std::array rights = {Notice{"©", "\xC2"}, Notice{"all rights reserved", "ved"}, Notice{"(c) copyright", "(c"}};

constexpr std::size_t longest_plea = 80;
constexpr std::size_t longest_notice = 240;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The line in small letters, in a buffer that is large enough for the longest notice.
using Buffer = std::array<char, longest_notice>;
std::string_view lower(std::string_view line, Buffer& buffer) {
    for (std::size_t i = 0; i < line.size(); ++i)
        buffer[i] = line[i] >= 'A' && line[i] <= 'Z' ? static_cast<char>(line[i] + ('a' - 'A')) : line[i];
    return {buffer.data(), line.size()};
}

std::string_view without_marks(std::string_view line) {
    constexpr std::string_view marks = " .:;,|>-*#+!<[](){}";
    std::size_t const first = line.find_first_not_of(marks);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(marks) - first + 1);
}

/// "page 1", "page 2 of 7", "1 of 3", "1 comment", "12 shares".
bool counts_pages(std::string_view line) {
    bool any_digit = false;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t const end = std::min(line.find(' ', at), line.size());
        std::string_view const word = line.substr(at, end - at);
        if (!word.empty() && std::all_of(word.begin(), word.end(), is_digit)) {
            any_digit = true;
        } else if (word != "page" && word != "p" && word != "of" && word != "/" && word != "comments" &&
                   word != "comment" && word != "shares" && word != "share" && word != "views" && word != "likes" &&
                   !word.empty()) {
            return false;
        }
        at = end + 1;
    }
    return any_digit;
}

}  // namespace

bool is_furniture(std::string_view line) {
    if (line.empty() || line.size() > longest_notice) return false;
    Buffer buffer;
    std::string_view const small = lower(line, buffer);
    std::string_view const core = without_marks(small);
    if (core.empty()) return false;
    for (Notice const& notice : rights)
        if (small.find(notice.rare) != std::string_view::npos && small.find(notice.words) != std::string_view::npos) return true;
    if (core.size() > longest_plea) return false;
    if (whole_lines.holds(core)) return true;
    bool const is_bare_number = core.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_bare_number && counts_pages(core)) return true;
    if (core.substr(0, 10) == "copyright " && core.size() > 10 && (is_digit(core[10]) || core.substr(10, 3) == "(c)"))
        return true;
    for (std::string_view const plea : beginnings)
        if (core.substr(0, plea.size()) == plea) return true;
    return false;
}

}  // namespace figtrail
