// slug: the URL still says 5 youths where title and text say 6: the article was changed after its address was made.
#include <algorithm>
#include <iterator>
#include <optional>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t lead_blocks = 4;
constexpr std::size_t most_words = 30;
/// A count is corrected by less; beyond it the text speaks of something else.
constexpr double most_apart = 2.5;

/// Words and numbers of the last part of the path that has several, lower-case.
std::vector<std::string> slug_words(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    std::vector<std::string> longest;
    while (!url.empty()) {
        std::size_t const slash = url.rfind('/');
        std::string_view part = slash == std::string_view::npos ? url : url.substr(slash + 1);
        std::vector<std::string> words(1);
        for (char const c : lower_case(part)) {
            bool const in_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (in_word) words.back() += c;
            else if (!words.back().empty()) words.emplace_back();
        }
        if (words.size() > longest.size()) longest = std::move(words);
        url = slash == std::string_view::npos ? std::string_view() : url.substr(0, slash);
    }
    return longest;
}

/// 1 to 999 in digits, or a word from two to twelve; a longer number of a slug is a year or an id.
std::optional<Number> small_number(std::string const& word) {
    constexpr std::string_view words[] = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};
    auto const found = std::find(std::begin(words), std::end(words), word);
    if (found != std::end(words)) return Number(2 + (found - std::begin(words)));
    if (word.empty() || word.size() > 3 || word.front() == '0' || !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return Number::parse(word);
}

/// The word right behind a figure's quote.
std::string next_word(Reckoned const& r, std::size_t i) {
    std::vector<std::string> const words = words_of(r.after(i).substr(0, 40));
    return words.empty() ? "" : words.front();
}

/// Whether the counts of the title add up to the number.
bool is_sum_of_title(Reckoned const& r, Number const& number) {
    Number total(0);
    for (std::size_t i = 0; i < r.size() && r.claim(i).block == BlockKind::title; ++i) {
        auto const value = is_count(r.claim(i)) ? stated(r.claim(i)) : std::nullopt;
        auto const next = value ? add(total, *value) : total;
        if (next) total = *next;
    }
    return total == number;
}

}  // namespace

void check_slug(Reckoned const& r, Findings& out) {
    std::vector<std::string> words = slug_words(r.article.facts.url);
    words.resize(std::min(words.size(), most_words));
    for (std::size_t k = 0; k + 1 < words.size(); ++k) {
        auto const number = small_number(words[k]);
        std::string const& noun = words[k + 1];
        bool const is_noun = noun.size() >= 4 && noun.find_first_of("0123456789") == std::string::npos;
        if (!number || !is_noun || noun == "year" || noun == "years") continue;
        std::optional<std::size_t> rival;
        bool borne_out = is_sum_of_title(r, *number);  // "5 hurt" of one dead and four injured
        for (std::size_t i = 0; i < r.size() && !borne_out; ++i) {
            auto const value = stated(r.claim(i));
            borne_out = (value && *value == *number) || meant(r.claim(i)).contains(*number);
            bool const early = r.claim(i).paragraph < lead_blocks && r.takes_part(i) && is_count(r.claim(i));
            if (!rival && value && early && next_word(r, i) == noun) rival = i;
        }
        if (borne_out || !rival || ratio(*stated(r.claim(*rival)), *number) > most_apart || ratio(*number, *stated(r.claim(*rival))) > most_apart) continue;
        out.push_back({"slug", Severity::warn,
                       "The address of the page says " + words[k] + " " + noun + ", the text " + worded(r.claim(*rival)) + ": was it changed later?",
                       {static_cast<std::uint32_t>(*rival)}});
        return;
    }
}

}  // namespace figtrail
