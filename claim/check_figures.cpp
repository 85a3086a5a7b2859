#include "claim/check_figures.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr int reach_in_words = 24;   ///< words on each side that are looked at
constexpr double owned_by_another = 0.5;
constexpr double governed = 1.0;     ///< how far the subject and verb are from the second figure of a sentence and those after it

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<std::int64_t> small_ordinal(std::string_view word) {
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

/// The numbers of a rank, label or year ("Weeks 15-17" has two), or the ordinal words of it added up ("twenty-first").
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
    if (!runs.empty()) return Interval::point(runs.back());
    std::int64_t sum = 0;
    for (std::string const& word : words_of(text))
        if (auto const value = small_ordinal(word)) sum += *value;
    return sum > 0 ? std::optional<Interval>(Interval::point(Number(sum))) : std::nullopt;
}

/// "after the", "before": a rank or year with a bound. What is "above the fifth" is either the fourth or the sixth, so neither.
void read_bound(std::string_view before, Quantity& quantity, bool rank) {
    std::size_t const digit = before.find_last_of("0123456789");
    std::vector<std::string> const words = words_of(digit == std::string_view::npos ? before : before.substr(digit));
    for (std::size_t k = 0; k < std::min<std::size_t>(5, words.size()); ++k) {
        std::string const& word = words[words.size() - 1 - k];
        bool const up = word == "after" || word == "later" || word == "beyond" || (word == "since" && !rank);
        bool const down = word == "before" || word == "earlier" || word == "less" || ((word == "until" || word == "by") && !rank);
        Number const bound = *quantity.interval.lower;
        if (word == "above" || word == "below" || word == "higher" || word == "lower") {
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

constexpr std::size_t no_owner = static_cast<std::size_t>(-1);

/// One word of the text, or a figure, or a stop.
struct Piece {
    enum class Kind : std::uint8_t { word, figure, comma, stop } kind = Kind::word;
    Span span;
    std::string kin, sense;
    bool empty = false;  ///< carries no content
    bool counts = false; ///< a figure that counts or ranks the noun after it
    bool links = false;  ///< of, is, was: ties a noun to its figure
    bool joins = false;  ///< and, or, while: what follows belongs to another figure
    std::vector<std::string> date = {};  ///< month, year and day of a date
    bool governs = false;                ///< stands before the first figure of its sentence
    std::size_t owner = no_owner;        ///< piece of the figure it belongs to: "138 reviews", "a budget of 26 crore"
};

Piece mark(Piece::Kind kind, Span span = {}) { return {kind, span, "", "", false, false, false, false, {}, false, no_owner}; }

/// "8 March 2017" as "@8", "march", "@2017".
std::vector<std::string> date_words(std::string_view text) {
    std::vector<std::string> out = words_of(text);
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end > i) out.push_back("@" + std::string(text.substr(i, end - i)));
        i = std::max(end, i + 1);
    }
    return out;
}

bool is_capital(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

/// "outside North America" is not about North America: the names after such a word say where the figure does not hold.
bool excepts(std::string const& word) { return word == "outside" || word == "except" || word == "excluding" || word == "beyond"; }

bool links(std::string const& word) { return word == "of" || word == "is" || word == "was" || word == "are" || word == "were"; }

bool joins(std::string const& word) { return word == "and" || word == "or" || word == "while" || word == "but" || word == "including" || word == "against"; }

/// A word right after a count is what it counts; a noun phrase linked to a figure by "of" or "is" is what it measures.
void give_owners(std::vector<Piece>& pieces) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind != Piece::Kind::figure || !pieces[i].date.empty()) continue;
        if (pieces[i].counts && i + 1 < pieces.size() && pieces[i + 1].kind == Piece::Kind::word && !pieces[i + 1].empty) pieces[i + 1].owner = i;
        bool linked = false;
        int nouns = 0;
        for (std::size_t k = i; k-- > 0 && i - k <= 6 && pieces[k].kind == Piece::Kind::word;) {
            if (pieces[k].empty) {
                if (nouns > 0) break;
                linked = linked || pieces[k].links;
                continue;
            }
            if (!linked || pieces[k].owner != no_owner || ++nouns > 3) break;
            pieces[k].owner = i;
        }
    }
}

std::vector<Piece> pieces_of(std::string_view text, std::vector<CheckFigure> const& figures) {
    std::vector<Piece> out;
    std::size_t next = 0;
    bool excepted = false;
    std::string previous;
    for (std::size_t i = 0; i < text.size();) {
        while (next < figures.size() && figures[next].span.begin < i) ++next;
        if (next < figures.size() && figures[next].span.begin == i) {
            out.push_back(mark(Piece::Kind::figure, figures[next].span));
            std::string const& dim = figures[next].quantity.unit.dimension;
            out.back().counts = dim == dimension::count || dim == dimension::index || dim == "rank";
            if (figures[next].sort == CheckFigure::Sort::year) out.back().date = date_words(slice(text, figures[next].span));
            i = std::max<std::size_t>(figures[next].span.end, i + 1);
            excepted = false;
            continue;
        }
        std::size_t const limit = next < figures.size() ? figures[next].span.begin : text.size();
        std::size_t end = i;
        while (end < limit && text[end] != ' ' && text[end] != '\n' && text[end] != '\t' && text[end] != '\r') ++end;
        if (end == i) {
            ++i;
            continue;
        }
        std::string_view const chunk = text.substr(i, end - i);
        for (std::string const& word : words_of(chunk)) {
            bool const empty = is_empty_word(word);
            if (excepted && !empty && !is_capital(chunk)) excepted = false;
            bool const starts_exception = excepts(word) || (previous == "other" && word == "than");
            if (!excepted) out.push_back({Piece::Kind::word, {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)}, word_kin(word), word_sense(word), empty, false, links(word), joins(word), {}, false, no_owner});
            excepted = excepted || starts_exception;
            previous = word;
        }
        char const last = chunk.back();
        if (last == '.' || last == '!' || last == '?') {
            if (chunk.size() > 3 || chunk.size() == 1) out.push_back(mark(Piece::Kind::stop));
        } else if (last == ',' || last == ';' || last == ':' || last == '(' || last == ')') {
            out.push_back(mark(Piece::Kind::comma));
        }
        i = end;
    }
    give_owners(out);
    bool before_figures = true;
    for (Piece& piece : out) {
        if (piece.kind == Piece::Kind::stop) before_figures = true;
        else if (piece.kind == Piece::Kind::figure && piece.date.empty()) before_figures = false;
        piece.governs = before_figures && piece.owner == no_owner;
    }
    return out;
}

void keep_nearest(std::vector<NearWord>& words, NearWord word) {
    auto const found = std::find_if(words.begin(), words.end(), [&](NearWord const& w) { return w.kin == word.kin; });
    if (found == words.end()) words.push_back(std::move(word));
    else if (word.nearness > found->nearness) *found = std::move(word);
}

/// Walks from the figure in one direction and keeps what it meets. What stands before the first figure of the sentence, its
/// subject and verb, governs all figures of the sentence alike.
void look(std::vector<Piece> const& pieces, std::size_t from, int step, CheckFigure& figure) {
    double distance = 0;
    int words = 0;
    bool crossed = false;
    for (auto i = static_cast<std::ptrdiff_t>(from) + step; i >= 0 && i < static_cast<std::ptrdiff_t>(pieces.size()) && words < reach_in_words; i += step) {
        Piece const& piece = pieces[static_cast<std::size_t>(i)];
        switch (piece.kind) {
            case Piece::Kind::word: {
                ++words;
                if (crossed && piece.governs && step < 0) {
                    distance = std::min(distance, governed);
                    crossed = false;
                }
                distance += piece.joins ? 1.5 : piece.empty ? 0.3 : 1.0;
                if (piece.empty) break;
                // What follows a number is more often what it counts.
                double nearness = 1.0 / (1.0 + distance / (step > 0 ? 3.0 : 2.5));
                if (piece.owner == from) nearness = std::max(nearness, 0.9);
                else if (piece.owner != no_owner) nearness *= owned_by_another;
                keep_nearest(figure.words, {piece.kin, piece.sense, nearness});
                if (step > 0 && figure.noun.empty() && figure.sort == CheckFigure::Sort::rank) figure.noun = piece.sense;
                break;
            }
            case Piece::Kind::figure:
                // A date is no rival but a ground to choose by.
                for (std::string const& word : piece.date) keep_nearest(figure.words, {word, word, 1.0 / (1.0 + distance / 3.0)});
                distance += piece.date.empty() ? 3 : 1;
                crossed = crossed || piece.date.empty();
                break;
            case Piece::Kind::comma: distance += 1; break;
            case Piece::Kind::stop:
                distance += 8;
                crossed = false;
                break;
        }
    }
}

/// Whether the figure stands alone in brackets: "( 147 cases )", not the first of a list.
bool alone_in_brackets(std::string_view text, Span figure) {
    std::size_t at = figure.begin;
    while (at > 0 && text[at - 1] == ' ') --at;
    if (at == 0 || text[at - 1] != '(') return false;
    std::string_view const rest = text.substr(figure.end, 40);
    std::string_view const inside = rest.substr(0, rest.find(')'));
    return inside.size() < rest.size() && std::none_of(inside.begin(), inside.end(), is_digit);
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

/// The noun of a rank or label: inside its span, else what it stands in front of ("59th lap"), or behind ("lap 57").
std::string ranked_noun(std::string_view text, LedgerItem const& item) {
    for (std::string const& word : words_of(slice(text, item.span)))
        if (!is_empty_word(word) && word.size() > 2 && !small_ordinal(word)) return word_sense(word);
    if (item.kind != NumeralKind::label) return "";
    std::size_t const begin = item.span.begin > 24 ? item.span.begin - 24 : 0;
    auto const words = words_of(text.substr(begin, item.span.begin - begin));
    return words.empty() ? "" : word_sense(words.back());
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

/// "a total of $71 million", "an average 5": words of the quote that are no number, hedge or unit.
std::vector<std::string> aggregate_words(std::string_view text, CheckFigure const& figure) {
    std::string_view const quote = slice(text, figure.span);
    if (figure.sort != CheckFigure::Sort::claim || std::none_of(quote.begin(), quote.end(), is_digit)) return {};
    auto words = words_of(quote);
    auto const unit = words_of(figure.quantity.unit.name);
    std::erase_if(words, [&](std::string const& w) { return is_empty_word(w) || w.size() < 3 || std::find(unit.begin(), unit.end(), w) != unit.end(); });
    return words;
}

/// From the stop before to the stop after.
std::string_view sentence_around(std::string_view text, Span span) {
    std::size_t const before = text.rfind(". ", span.begin), after = text.find(". ", span.end);
    std::size_t const begin = before == std::string_view::npos ? 0 : before + 2;
    return text.substr(begin, after == std::string_view::npos ? std::string_view::npos : after - begin);
}

CheckFigure from_ledger(Extraction const& read, LedgerItem const& item, CheckFigure::Sort sort) {
    CheckFigure figure;
    figure.sort = sort;
    figure.span = item.span;
    std::string_view const text = read.document.text;
    if (sort == CheckFigure::Sort::rank) figure.noun = ranked_noun(text, item);
    figure.sentence = senses_of(sentence_around(text, item.span));
    if (auto const value = numbers_in(slice(text, item.span))) {
        bool const rank = sort == CheckFigure::Sort::rank;
        figure.quantity.interval = *value;
        figure.quantity.unit.dimension = rank ? "rank" : "year";
        std::size_t const begin = item.span.begin > 40 ? item.span.begin - 40 : 0;
        if (value->is_point()) read_bound(text.substr(begin, item.span.begin - begin), figure.quantity, rank);
    }
    return figure;
}

}  // namespace

std::string noun_of(Claim const& claim) {
    std::string const& dim = claim.quantity.unit.dimension;
    if (dim != dimension::count && dim != dimension::index) return "";
    if (!claim.measure.head.empty()) return word_sense(claim.measure.head);
    if (dim == dimension::index) return "";
    auto const words = words_of(claim.quantity.unit.name);
    return words.empty() ? "" : word_sense(words.back());
}

std::vector<CheckFigure> figures_of(Extraction const& read) {
    std::vector<CheckFigure> out;
    for (std::uint32_t i = 0; i < read.claims.size(); ++i) {
        CheckFigure figure;
        figure.claim = i;
        figure.span = read.claims[i].mention.span;
        figure.quantity = read.claims[i].quantity;
        read_as_count(figure.quantity);
        open_by_hedge(figure.quantity);
        figure.in_brackets = alone_in_brackets(read.document.text, figure.span);
        figure.noun = noun_of(read.claims[i]);
        if (auto const noun = noun_after_code(read.document.text, read.claims[i]); !noun.empty()) figure.noun = noun;
        figure.sentence = senses_of(slice(read.document.text, read.claims[i].sentence));
        out.push_back(std::move(figure));
    }
    for (LedgerItem const& item : read.ledger.items) {
        bool const rank = item.kind == NumeralKind::ordinal || item.kind == NumeralKind::label;
        bool const year = item.kind == NumeralKind::year || item.kind == NumeralKind::date;
        if (!rank && !year) continue;
        CheckFigure figure = from_ledger(read, item, rank ? CheckFigure::Sort::rank : CheckFigure::Sort::year);
        Interval const& value = figure.quantity.interval;
        auto const is_year = [](std::optional<Number> const& v) { return !v || (Number(1000) <= *v && *v <= Number(2200)); };
        // A date without a year is still a ground to choose by.
        if (year && !(is_year(value.lower) && is_year(value.upper))) figure.quantity.unreadable = "no year";
        if (value.lower || value.upper) out.push_back(std::move(figure));
    }
    std::stable_sort(out.begin(), out.end(), [](CheckFigure const& a, CheckFigure const& b) { return a.span.begin < b.span.begin; });

    std::vector<Piece> const pieces = pieces_of(read.document.text, out);
    std::size_t next = 0;
    for (std::size_t i = 0; i < pieces.size() && next < out.size(); ++i) {
        if (pieces[i].kind != Piece::Kind::figure) continue;
        while (next < out.size() && out[next].span.begin < pieces[i].span.begin) ++next;
        if (next == out.size()) break;
        // "a total of $71 million": words of the quote itself are the nearest.
        if (out[next].sort == CheckFigure::Sort::year)
            for (std::string const& word : date_words(slice(read.document.text, out[next].span))) keep_nearest(out[next].words, {word, word, 1.0});
        for (std::string const& word : aggregate_words(read.document.text, out[next]))
            keep_nearest(out[next].words, {word_kin(word), word_sense(word), 1.0});
        look(pieces, i, 1, out[next]);
        look(pieces, i, -1, out[next]);
        std::sort(out[next].words.begin(), out[next].words.end(), [](NearWord const& a, NearWord const& b) { return a.kin < b.kin; });
        ++next;
    }
    return out;
}

}  // namespace figtrail
