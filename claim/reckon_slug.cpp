// slug: the URL still says 5 youths where title and text say 6: the article was changed after its address was made.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

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

/// What a slug's "5-million" and "12-percent" stand for.
struct SlugFigure {
    Number value;
    std::string noun;   ///< the word behind it: "youths", "percent", "million"
    std::string deed;   ///< and the word behind that: "shot" of "four-people-shot"
    std::string lead;   ///< the word in front of the number: "kills" of "storm-kills-5-people"
    std::string words;  ///< as the slug has it: "5 youths"
};

/// Powers of ten of the scale words that stand in addresses.
int scale_of(std::string const& word) {
    static constexpr std::pair<std::string_view, int> scales[] = {{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}};
    for (auto const& [name, power] : scales)
        if (word == name) return power;
    return 0;
}

/// The words of a quote: "million" of "$5 million", "percent" of "12 percent".
bool is_in_quote(Claim const& claim, std::string const& unit) {
    auto const words = words_of(claim.mention.quote);
    return std::find(words.begin(), words.end(), unit) != words.end();
}

/// "12" of 12.4 percent: an address drops decimals, or rounds them.
bool is_cut_from(Number const& value, Number const& slug, int power) {
    auto const rest = subtract(value, slug);
    return rest && rest->abs() < Number(1).times_power_of_ten(power);
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

/// "covid-19-deaths", "area-51-visitors": the text has the number too, and it is no figure there.
bool is_part_of_a_name(Reckoned const& r, std::string const& number) {
    auto const& items = r.article.ledger.items;
    return std::any_of(items.begin(), items.end(), [&](LedgerItem const& item) {
        if (item.kind != NumeralKind::name && item.kind != NumeralKind::code && item.kind != NumeralKind::label) return false;
        std::string_view text = slice(r.article.document.text, item.span);
        while (!text.empty() && (text.front() < '0' || text.front() > '9')) text.remove_prefix(1);
        return text == number;
    });
}

/// The figure at a place of the slug, when it is one that can be held against the text.
std::optional<SlugFigure> slug_figure(std::vector<std::string> const& words, std::size_t k) {
    auto const number = small_number(words[k]);
    std::string const& next = words[k + 1];
    bool const is_word = next.size() >= 2 && next.find_first_of("0123456789") == std::string::npos;
    // "1-5-million" is one and a half, or one to five.
    bool const run_of_numbers = k > 0 && small_number(words[k - 1]);
    if (!number || !is_word || run_of_numbers || next == "year" || next == "years") return std::nullopt;
    SlugFigure out{*number, next, k + 2 < words.size() ? words[k + 2] : "", k > 0 ? words[k - 1] : "", words[k] + " " + next};
    if (scale_of(next) > 0) out.value = number->times_power_of_ten(scale_of(next));
    return out;
}

/// "Four people" may be any people: what happened to them has to be the same.
bool same_people(Reckoned const& r, std::size_t i, SlugFigure const& slug) {
    if (!individuates_nothing(slug.noun) || scale_of(slug.noun) > 0 || is_in_quote(r.claim(i), slug.noun)) return true;
    if (slug.deed.empty() && slug.lead.empty()) return true;
    auto const is_deed = [](std::string const& word, std::string const& deed) { return !is_empty_word(deed) && word_sense(word) == word_sense(deed); };
    auto const words = words_of(r.around(i));
    return std::any_of(words.begin(), words.end(), [&](std::string const& word) { return is_deed(word, slug.deed) || is_deed(word, slug.lead); });
}

/// The early figure of title or text that the slug's was taken from: with the same noun behind it, or the same unit in it.
std::optional<std::size_t> rival_of(Reckoned const& r, SlugFigure const& slug) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        Claim const& claim = r.claim(i);
        if (claim.paragraph >= lead_blocks || !r.takes_part(i) || !stated(claim)) continue;
        bool const counted = is_count(claim) && slug.noun.size() >= 4 && next_word(r, i) == slug.noun;
        if ((counted || is_in_quote(claim, slug.noun)) && same_people(r, i, slug)) return i;
    }
    return std::nullopt;
}

/// Some figure of the article says the slug's number.
bool is_borne_out(Reckoned const& r, SlugFigure const& slug) {
    if (is_sum_of_title(r, slug.value)) return true;  // "5 hurt" of one dead and four injured
    for (std::size_t i = 0; i < r.size(); ++i) {
        auto value = stated(r.claim(i));
        if (value && is_percentage(r.claim(i))) value = multiply(*value, Number(100));
        if (value && is_cut_from(*value, slug.value, scale_of(slug.noun)) && (is_in_quote(r.claim(i), slug.noun) || *value == slug.value)) return true;
        if (meant(r.claim(i)).contains(slug.value)) return true;
    }
    return false;
}

}  // namespace

void check_slug(Reckoned const& r, Findings& out) {
    std::vector<std::string> words = slug_words(r.article.facts.url);
    words.resize(std::min(words.size(), most_words));
    for (std::size_t k = 0; k + 1 < words.size(); ++k) {
        auto const slug = slug_figure(words, k);
        if (!slug || is_borne_out(r, *slug) || is_part_of_a_name(r, words[k])) continue;
        auto const rival = rival_of(r, *slug);
        if (!rival) continue;
        Claim const& text = r.claim(*rival);
        Number const own = is_percentage(text) ? multiply(*stated(text), Number(100)).value_or(slug->value) : *stated(text);
        if (ratio(own, slug->value) > most_apart || ratio(slug->value, own) > most_apart) continue;
        out.push_back({"slug", Severity::warn, "The address of the page says " + slug->words + ", the text " + worded(text) + ": was it changed later?",
                       {static_cast<std::uint32_t>(*rival)}});
        return;
    }
}

}  // namespace figtrail
