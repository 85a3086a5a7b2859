#include "claim/check_figures.hpp"

#include <algorithm>
#include <string_view>

#include "claim/check_owner.hpp"
#include "claim/check_ranks.hpp"
#include "claim/check_words.hpp"
#include "claim/outside.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether the figure stands alone in brackets: "( 93 hens )", not the first of a list.
bool alone_in_brackets(std::string_view text, Span figure) {
    std::size_t at = figure.begin;
    while (at > 0 && text[at - 1] == ' ') --at;
    if (at == 0 || text[at - 1] != '(') return false;
    std::string_view const rest = text.substr(figure.end, 40);
    std::string_view const inside = rest.substr(0, rest.find(')'));
    return inside.size() < rest.size() && std::none_of(inside.begin(), inside.end(), is_digit);
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// "THREE is their second album", "Big Hero SIX Live": the title of something, by its singular verb or among other capitals. "SIX people"
/// and "killed SIX" only raise their voice.
bool is_a_title(std::string_view text, Claim const& claim) {
    Span const quote = claim.mention.span;
    auto const next = words_of(text.substr(quote.end, 24), Letters::as_written);
    static constexpr std::string_view of_one[] = {"is", "was", "has", "by"};
    bool const touches = quote.end < text.size() && text[quote.end] == ' ' && !next.empty();
    if (touches && std::find(std::begin(of_one), std::end(of_one), next.front()) != std::end(of_one)) return true;
    std::uint32_t const begin = std::max(claim.sentence.begin, quote.begin - std::min(quote.begin, 24u));
    if (begin >= quote.begin || text[quote.begin - 1] != ' ') return false;
    auto const before = words_of(text.substr(begin, quote.begin - begin), Letters::as_written);
    bool const after_capital = !before.empty() && is_upper(before.back().front());
    return after_capital && (!touches || is_upper(next.front().front()));
}

/// "2Pac", "the 49ers", "THREE": a number that is glued to letters, or a title in capitals among small ones, is a name.
bool is_of_a_name(std::string_view text, Claim const& claim) {
    Span const quote = claim.mention.span;
    if (claim.quantity.unit.dimension != dimension::count && claim.quantity.unit.dimension != dimension::index) return false;
    std::string_view const words = slice(text, quote);
    if (std::all_of(words.begin(), words.end(), is_digit)) return quote.end < text.size() && (is_upper(text[quote.end]) || text.substr(quote.end, 3) == "ers");
    bool const shouted = words.size() > 2 && std::all_of(words.begin(), words.end(), is_upper);
    return shouted && is_a_title(text, claim) && std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "Weeks 11-17", "Episodes 3-5": from one number to the other, not somewhere between.
bool numbers_a_run(std::string_view text, Claim const& claim) {
    Interval const& interval = claim.quantity.interval;
    std::string const& dim = claim.quantity.unit.dimension;
    if ((dim != dimension::index && dim != dimension::count) || !interval.lower || !interval.upper || interval.is_point()) return false;
    std::uint32_t const end = claim.mention.span.begin, begin = std::max(claim.sentence.begin, end - std::min(end, 24u));
    if (begin >= end || text[end - 1] != ' ') return false;
    std::string_view before = text.substr(begin, end - begin - 1);
    before = before.substr(before.find_last_of(' ') + 1);
    return before.size() > 3 && before.front() >= 'A' && before.front() <= 'Z' && before.back() == 's';
}

/// Nobody counts thousandths of people: "8.958 people" is 8,958, and "300.000 employees" 300,000.
void read_as_count(Quantity& quantity) {
    if (!quantity.other_reading || quantity.unit.dimension != dimension::count || !quantity.other_reading->is_integer()) return;
    Number const whole = *quantity.other_reading;
    if (quantity.interval.lower) quantity.interval.lower = whole;
    if (quantity.interval.upper) quantity.interval.upper = whole;
    quantity.written_digits = whole.magnitude() + 1;
    quantity.other_reading.reset();
}

/// A hedge over a form that was read as a point ("more than 7/10").
void open_by_hedge(Quantity& quantity) {
    if (!quantity.interval.is_point()) return;
    Number const bound = *quantity.interval.lower;
    switch (quantity.approximator) {
        case Approximator::more_than: quantity.interval = Interval::more_than(bound); break;
        case Approximator::at_least: quantity.interval = Interval::at_least(bound); break;
        case Approximator::less_than: quantity.interval = Interval::less_than(bound); break;
        case Approximator::up_to: quantity.interval = Interval::up_to(bound); break;
        default: break;
    }
}

/// "30 COVID-19 recoveries" counts recoveries: a code in front of the noun is not it.
std::string noun_after_code(std::string_view text, Claim const& claim) {
    std::size_t at = claim.mention.span.end;
    auto const is_word = [&](std::size_t k) { return k < text.size() && text[k] != ' ' && text[k] != ',' && text[k] != '.'; };
    while (at < text.size() && text[at] == ' ') ++at;
    std::size_t end = at;
    bool has_dash = false, has_digit = false;
    for (; is_word(end); ++end) {
        has_dash = has_dash || text[end] == '-';
        has_digit = has_digit || is_digit(text[end]);
    }
    if (!has_dash || !has_digit || end >= text.size() || text[end] != ' ') return "";
    std::size_t last = end + 1;
    while (is_word(last)) ++last;
    auto const words = words_of(text.substr(end, last - end));
    return words.empty() || is_empty_word(words.back()) ? "" : word_sense(words.back());
}

/// "larg" of "four companies are larger": what a count may be of others by.
std::vector<std::string> comparatives_behind(std::string_view text, Claim const& claim) {
    std::vector<std::string> out;
    std::uint32_t const begin = claim.mention.span.end, end = std::min(std::max(claim.sentence.end, begin), begin + 160);
    for (std::string const& word : words_of(text.substr(begin, end - begin)))
        if (word.size() > 4 && word.compare(word.size() - 2, 2, "er") == 0) out.push_back(word.substr(0, word.size() - 2));
    return out;
}

/// "bringing the total of confirmed cases to 143": the total's noun, where the figure itself only borrows one from a neighbour.
std::string noun_of_total(std::string_view text, Claim const& claim) {
    constexpr std::uint32_t reach = 80;
    std::uint32_t const end = claim.mention.span.begin, begin = std::max(claim.sentence.begin, end - std::min(end, reach));
    if (begin >= end) return "";
    std::vector<std::string> const words = words_of(text.substr(begin, end - begin));
    if (words.size() < 4 || (words.back() != "to" && words.back() != "at" && words.back() != "reached")) return "";
    constexpr std::size_t longest_phrase = 5;
    for (std::size_t k = words.size() - 2; k > 1 && words.size() - k <= longest_phrase; --k) {
        bool const total = words[k - 1] == "of" && (words[k - 2] == "total" || words[k - 2] == "number" || words[k - 2] == "count" || words[k - 2] == "tally");
        if (total) return word_sense(words[words.size() - 2]);
    }
    return "";
}

/// The sentence of a claim, or a window of it where it has no end.
std::string_view sentence_of(std::string_view text, Claim const& claim) {
    constexpr std::uint32_t reach = 600;
    std::uint32_t const begin = claim.mention.span.begin > reach ? claim.mention.span.begin - reach : 0;
    Span const window{std::max(claim.sentence.begin, begin), std::min(claim.sentence.end, claim.mention.span.end + reach)};
    return window.begin < window.end ? slice(text, window) : std::string_view{};
}

/// A full stop behind a word, also where scraped text lost the blank ("... victims.17 April").
bool holds_stop(std::string_view text) {
    for (std::size_t i = 3; i < text.size(); ++i) {
        auto const letter = [&](std::size_t k) { return text[k] >= 'a' && text[k] <= 'z'; };
        if (text[i] == '.' && letter(i - 1) && letter(i - 2) && letter(i - 3)) return true;
    }
    return text.find(". ") != std::string_view::npos;
}

/// "As of 9 March, 319 cases": the date of a claim, where its sentence has just one.
void date_claims(std::string_view text, std::vector<CheckFigure>& figures) {
    auto const apart = [&](CheckFigure const& a, CheckFigure const& b) {
        std::uint32_t const begin = std::min(a.span.end, b.span.end), end = std::max(a.span.begin, b.span.begin);
        return begin < end && holds_stop(text.substr(begin, end - begin));
    };
    for (CheckFigure& claim : figures) {
        if (claim.sort != CheckFigure::Sort::claim) continue;
        int dates = 0;
        for (CheckFigure const& other : figures)
            if (other.date && other.date->day != 0 && !apart(claim, other) && ++dates == 1) {
                claim.when = other.date;
                claim.when_bound = bound_of(other.quantity);
            }
        if (dates != 1) claim.when.reset();
    }
}

}  // namespace

DateBound bound_of(Quantity const& quantity) {
    if (quantity.approximator == Approximator::more_than) return quantity.interval.lower_open ? DateBound::after : DateBound::since;
    if (quantity.approximator == Approximator::less_than) return quantity.interval.upper_open ? DateBound::before : DateBound::by;
    return DateBound::on;
}

std::string noun_of(Claim const& claim) {
    std::string const& dim = claim.quantity.unit.dimension;
    if (dim != dimension::count && dim != dimension::index) return "";
    if (!claim.measure.head.empty()) return word_sense(claim.measure.head);
    if (dim == dimension::index) return "";
    auto const words = words_of(claim.quantity.unit.name);
    return words.empty() ? "" : word_sense(words.back());
}

std::vector<CheckFigure> figures_of(Extraction const& read) {
    std::string_view const text = read.document.text;
    std::vector<CheckFigure> out;
    for (std::uint32_t i = 0; i < read.claims.size(); ++i) {
        Claim const& claim = read.claims[i];
        if (is_outside(claim.block) || is_of_a_name(text, claim)) continue;
        CheckFigure figure;
        figure.claim = i;
        figure.span = claim.mention.span;
        figure.quantity = claim.quantity;
        if (numbers_a_run(text, claim)) figure.quantity.unit.dimension = "rank";
        read_as_count(figure.quantity);
        open_by_hedge(figure.quantity);
        figure.comparatives = comparatives_behind(text, claim);
        figure.in_brackets = alone_in_brackets(text, figure.span);
        figure.noun = noun_after_code(text, claim);
        if (figure.noun.empty()) figure.noun = noun_of_total(text, claim);
        if (figure.noun.empty()) figure.noun = noun_of(claim);
        figure.sentence = senses_of(sentence_of(text, claim));
        out.push_back(std::move(figure));
    }
    for (LedgerItem const& item : read.ledger.items)
        if (auto figure = rank_or_year(text, item)) out.push_back(std::move(*figure));
    std::stable_sort(out.begin(), out.end(), [](CheckFigure const& a, CheckFigure const& b) { return a.span.begin < b.span.begin; });
    for (std::size_t i = 1; i < out.size(); ++i) {
        std::uint32_t const share_end = out[i - 1].span.end, begin = out[i].span.begin;
        bool const adjacent = share_end <= begin && begin - share_end <= 3 && out[i - 1].quantity.unit.dimension == dimension::percentage;
        out[i].counts_a_share = out[i].in_brackets && adjacent && out[i].quantity.unit.dimension == dimension::count;
    }
    for (CheckFigure& figure : out)
        if (figure.sort != CheckFigure::Sort::year) figure.told_of = name_behind(text, figure.span.end);
    date_claims(text, out);
    look_around(text, out);
    return out;
}

}  // namespace figtrail
