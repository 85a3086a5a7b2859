#include "parser/html_hints.hpp"

#include <algorithm>
#include <string>

#include "parser/html_flow.hpp"
#include "parser/word_set.hpp"

namespace figtrail {
namespace {

constexpr WordSet comment_words{"comment", "comments", "commentlist",  "commentary-thread", "disqus",    "respond",
                                "replies", "reply",    "usercomments", "reader-comments",   "discussion"};
constexpr WordSet related_words{
    "related",     "recommended",     "recommend",   "recommendations", "recirc",    "recirculation", "trending",
    "popular",     "mostread",        "most-read",   "morestories",     "readmore",  "read-more",     "seealso",
    "see-also",    "alsoread",        "outbrain",    "taboola",         "zergnet",   "suggested",     "teaser",
    "teasers",     "latest",          "upnext",      "up-next",         "more-news", "more-from",     "sidebar",
    "mostpopular", "jp-relatedposts", "editorspick", "editors-picks",   "carousel",  "recent",        "amp-embed",
};
constexpr WordSet navigation_words{"nav",        "navbar",      "navigation", "menu",     "submenu",
                                   "breadcrumb", "breadcrumbs", "pagination", "pager",    "footer",
                                   "sitemap",    "masthead",    "topbar",     "toolbar",  "skip-link",
                                   "ticker",     "topnav",      "mainmenu",   "footernav"};
constexpr WordSet furniture_words{
    "ad",
    "ads",
    "advert",
    "adverts",
    "advertisement",
    "advertising",
    "adsbygoogle",
    "adslot",
    "adunit",
    "sponsor",
    "sponsored",
    "banner",
    "cookie",
    "cookies",
    "consent",
    "gdpr",
    "newsletter",
    "subscribe",
    "subscription",
    "paywall",
    "regwall",
    "share",
    "sharing",
    "sharedaddy",
    "social",
    "signup",
    "login",
    "popup",
    "modal",
    "promo",
    "promotion",
    "copyright",
    "tagcloud",
    "tags",
    "print-only",
    "addtoany",
    "widget",
    "byline",
    "author",
    "entry-meta",
    "post-meta",
    "article-meta",
    "timestamp",
    "dateline",
    "posted-on",
    "authors",
    "adbox",
    "dfp",
    "leaderboard",
    "billboard",
    "screen-reader-text",
    "visually-hidden",
    "sr-only",
};
constexpr WordSet likely_words{"article",      "articlebody",  "article-body", "entry",       "entry-content",
                               "post-content", "story",        "storybody",    "content",     "story-body",
                               "maincontent",  "main-content", "article-text", "articletext", "post-body",
                               "bodytext",     "news-text"};
constexpr WordSet body_words{"articlebody",  "article-body", "entry-content", "story-body",
                             "post-content", "article-text", "post-body"};
constexpr WordSet caption_words{"caption",       "wp-caption-text", "figcaption",  "photo-caption",
                                "image-caption", "imgcaption",      "photocaption"};
constexpr WordSet quote_words{"pullquote", "pull-quote", "blockquote", "quotation"};

constexpr std::size_t longest_names = 400;  ///< so much of a class attribute is looked at

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

unsigned hints_of_word(std::string_view word) {
    unsigned hints = 0;
    if (comment_words.holds(word)) hints |= html_hint::comment;
    if (related_words.holds(word)) hints |= html_hint::related;
    if (navigation_words.holds(word)) hints |= html_hint::navigation;
    if (furniture_words.holds(word)) hints |= html_hint::furniture;
    if (likely_words.holds(word)) hints |= html_hint::likely;
    if (body_words.holds(word)) hints |= html_hint::body;
    if (caption_words.holds(word)) hints |= html_hint::caption;
    if (quote_words.holds(word)) hints |= html_hint::quote;
    return hints;
}

/// A whole name ("most-read"), and the words it is made of by "-", "_" and capitals ("mostRead-box" has most, read,
/// box).
unsigned hints_of_name(std::string_view name) {
    std::string whole, part;
    unsigned hints = 0;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        char const c = i < name.size() ? name[i] : '-';
        bool const capital = c >= 'A' && c <= 'Z';
        char const small = capital ? static_cast<char>(c | 0x20) : c;
        bool const after_small = i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        if (!is_letter(c) || (capital && after_small)) {
            hints |= hints_of_word(part);
            part.clear();
        }
        if (is_letter(c)) part += small;
        if (i < name.size()) whole += c == '_' ? '-' : small;
    }
    return hints | hints_of_word(whole);
}

unsigned hints_of_list(std::string_view names) {
    names = names.substr(0, longest_names);
    unsigned hints = 0;
    for (std::size_t at = 0; at < names.size();) {
        std::size_t const begin = std::min(names.find_first_not_of(" \t\r\n\f", at), names.size());
        std::size_t const end = std::min(names.find_first_of(" \t\r\n\f", begin), names.size());
        hints |= hints_of_name(names.substr(begin, end - begin));
        at = end;
    }
    return hints;
}

}  // namespace

unsigned hints_of_names(std::string_view class_names, std::string_view id) {
    unsigned const hints = hints_of_list(class_names) | hints_of_list(id);
    // "article-comments", "story-related": the word for what is not the article says more.
    return (hints & html_hint::outside) != 0 ? hints & ~(html_hint::likely | html_hint::body) : hints;
}

unsigned hints_of_role(std::string_view role) {
    if (role == "navigation" || role == "banner" || role == "contentinfo" || role == "menu" || role == "search")
        return html_hint::navigation;
    if (role == "complementary") return html_hint::aside;
    if (role == "main" || role == "article") return html_hint::article;
    if (role == "dialog" || role == "alertdialog") return html_hint::furniture;
    return 0;
}

}  // namespace figtrail
