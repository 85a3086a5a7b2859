#include "claim/check_ranks.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Ordinals and, of labels ("number seven"), cardinals.
std::optional<std::int64_t> small_rank(std::string_view word) {
    static constexpr std::array<std::string_view, 20> cardinals = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                                                                   "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    auto const cardinal = std::find(cardinals.begin(), cardinals.end(), word);
    if (cardinal != cardinals.end()) return cardinal - cardinals.begin();
    static constexpr std::array<std::string_view, 21> ones = {
        "zeroth",  "first",    "second",     "third",      "fourth",    "fifth",     "sixth",       "seventh",    "eighth",     "ninth",     "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
    auto const found = std::find(ones.begin(), ones.end(), word);
    if (found != ones.end()) return found - ones.begin();
    static constexpr std::array<std::string_view, 8> tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    static constexpr std::array<std::string_view, 8> tenths = {"twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"};
    for (std::size_t i = 0; i < tens.size(); ++i) {
        if (word == tenths[i] || word == tens[i]) return static_cast<std::int64_t>(10 * (i + 2));
    }
    return std::nullopt;
}

/// The numbers of a rank, label or year ("Weeks 15-17" has two), or its number words added up ("twenty-first", "number seven").
std::optional<Interval> numbers_in(std::string_view text) {
    std::vector<Number> runs;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end > i && end - i <= 9)
            if (auto const value = Number::parse(text.substr(i, end - i))) runs.push_back(*value);
        i = std::max(end, i + 1);
    }
    if (runs.size() == 2 && runs[0] < runs[1]) return Interval::between(runs[0], runs[1]);
    // "2017/18", "2017-18": the season or year that begins in the first.
    if (runs.size() == 2 && Number(1000) <= runs[0] && runs[1] < Number(100)) return Interval::point(runs[0]);
    if (!runs.empty()) return Interval::point(runs.back());
    std::int64_t sum = 0;
    for (std::string const& word : words_of(text))
        if (auto const value = small_rank(word)) sum += *value;
    return sum > 0 ? std::optional<Interval>(Interval::point(Number(sum))) : std::nullopt;
}

/// "#5", "number five", "ranked fifth", "in fifth place": one is the best. Floors, camps and percentiles count the other way.
bool is_placing(std::string_view before, std::string_view rank, std::string_view behind) {
    if (before.find('#') != std::string_view::npos || rank.find('#') != std::string_view::npos) return true;
    auto const words = words_of(std::string(before) + " " + std::string(rank) + " " + std::string(behind));
    return std::any_of(words.begin(), words.end(), [](std::string const& word) {
        static constexpr std::string_view cues[] = {"number", "no", "rank", "ranks", "ranked", "ranking", "place", "placed", "places", "chart", "charts", "charted", "finish", "finished", "finishes", "position", "positions"};
        return std::find(std::begin(cues), std::end(cues), word) != std::end(cues);
    });
}

/// What a number is counted as: of a placing the best is one.
enum class Counted : std::uint8_t { year, placing, other_rank };

/// "after the", "before": a rank or year with a bound. Whoever is ranked higher than number five has a smaller number; what is "above
/// the fifth" is either the fourth or the sixth, so neither.
void read_bound(std::string_view before, Quantity& quantity, Counted counted) {
    bool const rank = counted != Counted::year;
    std::size_t const digit = before.find_last_of("0123456789");
    std::vector<std::string> const words = words_of(digit == std::string_view::npos ? before : before.substr(digit));
    for (std::size_t k = 0; k < std::min<std::size_t>(5, words.size()); ++k) {
        std::string const& word = words[words.size() - 1 - k];
        bool const compared = k > 0 && words[words.size() - k] == "than";
        bool const worse = rank && compared && (word == "lower" || word == "worse"), better = rank && compared && (word == "higher" || word == "better");
        bool const up = worse || word == "after" || word == "later" || word == "beyond" || (word == "since" && !rank);
        bool const down = better || word == "before" || word == "earlier" || word == "less" || ((word == "until" || word == "by") && !rank);
        Number const bound = *quantity.interval.lower;
        bool const either_way = counted == Counted::other_rank && (worse || better);
        if (either_way || word == "above" || word == "below" || (!compared && (word == "higher" || word == "lower"))) {
            quantity.approximator = Approximator::vague;
            return;
        }
        if (up) {
            quantity.interval = word == "since" ? Interval::at_least(bound) : Interval::more_than(bound);
            quantity.approximator = Approximator::more_than;
            return;
        }
        if (down) {
            quantity.interval = word == "by" || word == "until" ? Interval::up_to(bound) : Interval::less_than(bound);
            quantity.approximator = Approximator::less_than;
            return;
        }
        static constexpr std::string_view between[] = {"the", "a", "an", "than", "of", "number", "beginning", "start", "end", "middle", "mid"};
        if (std::find(std::begin(between), std::end(between), word) == std::end(between)) return;
    }
}

/// "2017/18", "2017-18".
bool is_season(std::string_view text) {
    std::size_t const joint = text.find_first_not_of("0123456789");
    return joint == 4 && text.size() > 6 && is_digit(text.back()) && text.find(' ') == std::string_view::npos;
}

/// The noun of a rank or label: inside its span, else what it stands in front of ("59th lap"), or behind ("lap 57").
std::string ranked_noun(std::string_view text, LedgerItem const& item) {
    for (std::string const& word : words_of(slice(text, item.span)))
        if (!is_empty_word(word) && word.size() > 2 && !small_rank(word)) return word_sense(word);
    if (item.kind != NumeralKind::label) return "";
    std::size_t const begin = item.span.begin > 24 ? item.span.begin - 24 : 0;
    std::string_view const before = text.substr(begin, item.span.begin - begin);
    std::size_t const sign = before.find_last_not_of(' ');
    if (sign != std::string_view::npos && before[sign] == '#') return "";  // what stands before is a verb as often as a noun
    auto const words = words_of(before);
    return words.empty() ? "" : word_sense(words.back());
}

/// From the stop before to the stop after, 400 bytes each way at most.
std::string_view sentence_around(std::string_view text, Span span) {
    constexpr std::size_t reach = 400;
    std::size_t const from = span.begin > reach ? span.begin - reach : 0;
    std::string_view const before = text.substr(from, span.begin - from), after = text.substr(span.end, reach);
    std::size_t const stop = before.rfind(". "), end = after.find(". ");
    std::size_t const begin = stop == std::string_view::npos ? from : from + stop + 2;
    return text.substr(begin, span.end - begin + (end == std::string_view::npos ? after.size() : end));
}

/// "currently in its fourth season", "making him the third patient to die", "his second and final match": no later one is known.
bool is_last_so_far(std::string_view text, Span span) {
    constexpr std::uint32_t reach = 40;
    std::uint32_t const begin = span.begin > reach ? span.begin - reach : 0;
    auto near = words_of(text.substr(begin, span.end + reach - begin));
    return std::any_of(near.begin(), near.end(), [](std::string const& word) {
        static constexpr std::string_view cues[] = {"current", "currently", "making", "final", "latest", "upcoming", "last"};
        return std::find(std::begin(cues), std::end(cues), word) != std::end(cues);
    });
}

/// "larg" of "the fourth largest", "most" of "the fourth most read"; empty where an ordinal counts up to itself.
std::string superlative_behind(std::string_view text, Span span) {
    auto const words = words_of(text.substr(span.end, 24));
    if (words.empty()) return "";
    std::string const& next = words.front();
    if (next.size() > 4 && next.compare(next.size() - 3, 3, "est") == 0) return next.substr(0, next.size() - 3);
    return next == "best" || next == "most" || next == "least" || next == "worst" ? next : "";
}

/// "24-3": equal scores have one name, whichever side is put first.
std::optional<CheckFigure> score_of(std::string_view text, LedgerItem const& item) {
    std::vector<std::string> runs(1);
    for (char const c : slice(text, item.span)) {
        if (is_digit(c)) runs.back() += c;
        else if (!runs.back().empty()) runs.emplace_back();
    }
    if (runs.back().empty()) runs.pop_back();
    if (runs.size() != 2) return std::nullopt;
    std::sort(runs.begin(), runs.end());
    CheckFigure figure;
    figure.sort = CheckFigure::Sort::score;
    figure.span = item.span;
    figure.sentence = senses_of(sentence_around(text, item.span));
    figure.quantity.unit = {"", runs[0] + "-" + runs[1], "score"};
    return figure;
}

bool is_year(std::optional<Number> const& value) { return !value || (Number(1000) <= *value && *value <= Number(2200)); }

bool holds_word(std::string_view text, std::string_view word) {
    auto const words = words_of(text);
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "19th century": its hundred years; of those before Christ nothing is said.
std::optional<Interval> years_of_century(std::string_view text) {
    if (text.find("centur") == std::string_view::npos) return std::nullopt;  // with a capital it is a name
    auto const ordinal = numbers_in(text);
    bool const readable = ordinal && ordinal->is_point() && ordinal->lower->is_integer() && Number(2) <= *ordinal->lower && *ordinal->lower <= Number(21);
    if (!readable || holds_word(text, "bc") || holds_word(text, "bce")) return std::nullopt;
    auto const century = static_cast<std::int64_t>(ordinal->lower->to_double());
    return Interval::between(Number(100 * (century - 1)), Number(100 * century - 1));
}

/// "before the 17th century", "after the beginning of the 20th": the years on one side of it.
void read_century_bound(std::string_view before, Quantity& quantity) {
    Number const first = *quantity.interval.lower, last = *quantity.interval.upper;
    Quantity bound = quantity;
    bound.interval = Interval::point(first);
    read_bound(before, bound, Counted::year);
    if (bound.approximator == Approximator::less_than) quantity.interval = bound.interval;
    else if (bound.approximator == Approximator::more_than && bound.interval.lower_open)
        quantity.interval = Interval::more_than(holds_word(before, "beginning") || holds_word(before, "start") ? first : last);
}

}  // namespace

std::optional<CheckFigure> rank_or_year(std::string_view text, LedgerItem const& item) {
    if (item.kind == NumeralKind::score) return score_of(text, item);
    bool const rank = item.kind == NumeralKind::ordinal || item.kind == NumeralKind::label;
    if (!rank && item.kind != NumeralKind::year && item.kind != NumeralKind::date) return std::nullopt;
    auto const value = numbers_in(slice(text, item.span));
    auto const date = rank ? std::nullopt : read_date(slice(text, item.span));
    if (!value && !date) return std::nullopt;
    CheckFigure figure;
    figure.sort = rank ? CheckFigure::Sort::rank : CheckFigure::Sort::year;
    figure.span = item.span;
    if (rank) figure.noun = ranked_noun(text, item);
    figure.sentence = senses_of(sentence_around(text, item.span));
    figure.date = date;
    figure.season = item.kind == NumeralKind::year && is_season(slice(text, item.span));
    if (rank) figure.superlative = superlative_behind(text, item.span);
    figure.ordinal = item.kind == NumeralKind::ordinal && figure.superlative.empty();
    figure.to_date = figure.ordinal && is_last_so_far(text, item.span);
    figure.quantity.interval = date ? Interval::point(Number(date->year)) : *value;
    figure.quantity.unit.dimension = rank ? "rank" : "year";
    auto const century = rank ? std::nullopt : years_of_century(slice(text, item.span));
    if (century) figure.quantity.interval = *century;
    bool const before_christ = !rank && !date && (holds_word(slice(text, item.span), "bc") || holds_word(slice(text, item.span), "bce"));
    if (before_christ && figure.quantity.interval.is_point()) figure.quantity.interval = Interval::point(multiply(*value->lower, Number(-1)).value_or(*value->lower));
    std::size_t const begin = item.span.begin > 40 ? item.span.begin - 40 : 0;
    std::string_view const before = text.substr(begin, item.span.begin - begin);
    bool const placing = rank && is_placing(before, slice(text, item.span), text.substr(item.span.end, 12));
    if (figure.quantity.interval.is_point()) read_bound(before, figure.quantity, placing ? Counted::placing : rank ? Counted::other_rank : Counted::year);
    if (century) read_century_bound(before, figure.quantity);
    // A date without a year is no year, and still a ground to choose by.
    if (!rank && !century && !before_christ && !(is_year(figure.quantity.interval.lower) && is_year(figure.quantity.interval.upper))) figure.quantity.unreadable = "no year";
    return figure;
}

}  // namespace figtrail
