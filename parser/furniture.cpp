#include "parser/furniture.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace figtrail {
namespace {

/// Whole lines, lower-case, without marks at the ends. Sorted.
constexpr std::array whole_lines = {
    std::string_view("about us"),
    std::string_view("advertisement"),
    std::string_view("advertising"),
    std::string_view("all rights reserved"),
    std::string_view("archive"),
    std::string_view("back to top"),
    std::string_view("back to top button"),
    std::string_view("click here"),
    std::string_view("click to expand"),
    std::string_view("close"),
    std::string_view("comment"),
    std::string_view("comments"),
    std::string_view("contact us"),
    std::string_view("continue reading"),
    std::string_view("cookie policy"),
    std::string_view("copy link"),
    std::string_view("date archive"),
    std::string_view("download our app"),
    std::string_view("e-mail"),
    std::string_view("email"),
    std::string_view("email this"),
    std::string_view("facebook"),
    std::string_view("follow us"),
    std::string_view("get news fast"),
    std::string_view("home"),
    std::string_view("image gallery"),
    std::string_view("in pictures"),
    std::string_view("instagram"),
    std::string_view("latest news"),
    std::string_view("leave a comment"),
    std::string_view("leave a reply"),
    std::string_view("like this"),
    std::string_view("linkedin"),
    std::string_view("load more"),
    std::string_view("loading"),
    std::string_view("log in"),
    std::string_view("main menu"),
    std::string_view("menu"),
    std::string_view("more"),
    std::string_view("more news"),
    std::string_view("more on this story"),
    std::string_view("most popular"),
    std::string_view("most read"),
    std::string_view("most viewed"),
    std::string_view("navigation"),
    std::string_view("newsletter"),
    std::string_view("next"),
    std::string_view("next article"),
    std::string_view("next page"),
    std::string_view("next post"),
    std::string_view("pinterest"),
    std::string_view("popular"),
    std::string_view("post a comment"),
    std::string_view("previous"),
    std::string_view("previous article"),
    std::string_view("previous page"),
    std::string_view("previous post"),
    std::string_view("print"),
    std::string_view("print this"),
    std::string_view("privacy policy"),
    std::string_view("read full story"),
    std::string_view("read more"),
    std::string_view("recommended"),
    std::string_view("reddit"),
    std::string_view("related"),
    std::string_view("related articles"),
    std::string_view("related news"),
    std::string_view("related posts"),
    std::string_view("related stories"),
    std::string_view("related topics"),
    std::string_view("report this ad"),
    std::string_view("save"),
    std::string_view("scroll down"),
    std::string_view("search"),
    std::string_view("see also"),
    std::string_view("send"),
    std::string_view("share"),
    std::string_view("share on facebook"),
    std::string_view("share on twitter"),
    std::string_view("share this"),
    std::string_view("share this article"),
    std::string_view("share this page"),
    std::string_view("share this story"),
    std::string_view("show comments"),
    std::string_view("sign in"),
    std::string_view("sign up"),
    std::string_view("sitemap"),
    std::string_view("skip to content"),
    std::string_view("skip to main content"),
    std::string_view("sponsored"),
    std::string_view("story continues below"),
    std::string_view("story continues below advertisement"),
    std::string_view("subscribe"),
    std::string_view("subscribe now"),
    std::string_view("tags"),
    std::string_view("telegram"),
    std::string_view("terms of use"),
    std::string_view("top stories"),
    std::string_view("trending"),
    std::string_view("tweet"),
    std::string_view("twitter"),
    std::string_view("view comments"),
    std::string_view("whatsapp"),
    std::string_view("you may also like"),
    std::string_view("youtube"),
};

/// Beginnings of short lines that ask the reader to do something with the page.
constexpr std::array beginnings = {
    std::string_view("click here "),   std::string_view("download the "),   std::string_view("follow us on "),
    std::string_view("follow us "),    std::string_view("get the latest "), std::string_view("like us on "),
    std::string_view("join our "),     std::string_view("sign up for "),    std::string_view("sign up to "),
    std::string_view("subscribe to "), std::string_view("tags: "),          std::string_view("filed under: "),
    std::string_view("short link: "),  std::string_view("print this "),     std::string_view("email this "),
};

/// What a copyright line says, anywhere in it.
constexpr std::array rights = {std::string_view("©"), std::string_view("all rights reserved"),
                               std::string_view("(c) copyright")};

constexpr std::size_t longest_plea = 80;
constexpr std::size_t longest_notice = 240;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string lower(std::string_view line) {
    std::string out(line);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
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
    std::string const small = lower(line);
    std::string_view const core = without_marks(small);
    if (core.empty()) return false;
    for (std::string_view const notice : rights)
        if (small.find(notice) != std::string::npos) return true;
    if (core.size() > longest_plea) return false;
    if (std::binary_search(whole_lines.begin(), whole_lines.end(), core)) return true;
    bool const is_bare_number = core.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_bare_number && counts_pages(core)) return true;
    if (core.substr(0, 10) == "copyright " && core.size() > 10 && (is_digit(core[10]) || core.substr(10, 3) == "(c)"))
        return true;
    for (std::string_view const plea : beginnings)
        if (core.substr(0, plea.size()) == plea) return true;
    return false;
}

}  // namespace figtrail
