#include "claim/check_words.hpp"

#include <algorithm>
#include <string>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr int reach_in_words = 24;   ///< words on each side that are looked at
constexpr double owned_by_another = 0.5;
constexpr double governed = 1.0;     ///< how far the subject and verb are from the second figure of a sentence and those after it

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::size_t no_owner = static_cast<std::size_t>(-1);

/// One word of the text, or a figure, or a stop.
struct Piece {
    enum class Kind : std::uint8_t { word, figure, comma, stop } kind = Kind::word;
    Span span;
    std::string kin, sense;
    bool empty = false;  ///< carries no content
    bool counts = false; ///< a figure that counts or ranks the noun after it
    bool links = false;  ///< of, is, was: ties a noun to its figure
    bool joins = false;  ///< and, or, but: what follows belongs to another figure
    bool turns = false;  ///< while, whereas: another clause about something else
    std::vector<std::string> date = {};  ///< month, year and day of a date
    bool capital = false;                ///< written with a capital: most likely of a name
    bool governs = false;                ///< stands before the first figure of its sentence
    std::size_t owner = no_owner;        ///< piece of the figure it belongs to: "138 reviews", "a budget of 26 crore"
};

Piece mark(Piece::Kind kind, Span span = {}) { return {kind, span, "", "", false, false, false, false, false, {}, false, false, no_owner}; }

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

bool joins(std::string const& word) { return word == "and" || word == "or" || word == "but" || word == "including" || word == "against"; }

bool turns(std::string const& word) { return word == "while" || word == "whereas"; }

/// "Lewis and Levy controlled 71 % and 29 % respectively": the names in their order belong to the figures in theirs.
void give_respective_owners(std::vector<Piece>& pieces) {
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (pieces[at].kind != Piece::Kind::word || pieces[at].kin != word_kin("respectively")) continue;
        // The last two figures before it, with their nouns.
        auto const back_to_figure = [&](std::size_t from) {
            std::size_t k = from;
            while (k-- > 0 && from - k <= 6 && pieces[k].kind != Piece::Kind::stop)
                if (pieces[k].kind == Piece::Kind::figure && pieces[k].date.empty()) return k;
            return from;
        };
        std::size_t const second = back_to_figure(at);
        std::size_t const first = second == at ? at : back_to_figure(second);
        if (second == at || first == second) continue;
        // The last "X and Y" before them.
        for (std::size_t k = first; k-- > 1 && first - k <= 30 && pieces[k].kind != Piece::Kind::stop;) {
            auto const is_name = [&](std::size_t i) { return i < first && pieces[i].kind == Piece::Kind::word && !pieces[i].empty && pieces[i].capital; };
            if (!pieces[k].joins || !is_name(k - 1) || !is_name(k + 1)) continue;
            for (std::size_t i = k; i-- > 0 && k - i <= 3 && is_name(i);) pieces[i].owner = first;
            for (std::size_t i = k + 1; i - k <= 3 && is_name(i); ++i) pieces[i].owner = second;
            break;
        }
    }
}

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
        // The number of a name tells it from its like: PlayStation 3 is not PlayStation 4.
        if (chunk.size() <= 4 && std::all_of(chunk.begin(), chunk.end(), is_digit)) {
            std::string const number = "#" + std::string(chunk);
            out.push_back({Piece::Kind::word, {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)}, number, number, false, false, false, false, false, {}, false, false, no_owner});
        }
        for (std::string const& word : words_of(chunk)) {
            bool const empty = is_empty_word(word);
            if (excepted && !empty && !is_capital(chunk)) excepted = false;
            bool const starts_exception = excepts(word) || (previous == "other" && word == "than");
            if (!excepted) out.push_back({Piece::Kind::word, {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)}, word_kin(word), word_sense(word), empty, false, links(word), joins(word), turns(word), {}, is_capital(chunk), false, no_owner});
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
    give_respective_owners(out);
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
                distance += piece.turns ? 5 : piece.joins ? 1.5 : piece.empty ? 0.3 : 1.0;
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

/// "a total of $71 million", "an average 5": words of the quote that are no number, hedge or unit.
std::vector<std::string> aggregate_words(std::string_view text, CheckFigure const& figure) {
    std::string_view const quote = slice(text, figure.span);
    if (figure.sort != CheckFigure::Sort::claim || std::none_of(quote.begin(), quote.end(), is_digit)) return {};
    auto words = words_of(quote);
    auto const unit = words_of(figure.quantity.unit.name);
    std::erase_if(words, [&](std::string const& w) { return is_empty_word(w) || w.size() < 3 || std::find(unit.begin(), unit.end(), w) != unit.end(); });
    return words;
}

}  // namespace

void look_around(std::string_view text, std::vector<CheckFigure>& figures) {
    std::vector<Piece> const pieces = pieces_of(text, figures);
    std::size_t next = 0;
    for (std::size_t i = 0; i < pieces.size() && next < figures.size(); ++i) {
        if (pieces[i].kind != Piece::Kind::figure) continue;
        while (next < figures.size() && figures[next].span.begin < pieces[i].span.begin) ++next;
        if (next == figures.size()) break;
        CheckFigure& figure = figures[next];
        if (figure.sort == CheckFigure::Sort::year)
            for (std::string const& word : date_words(slice(text, figure.span))) keep_nearest(figure.words, {word, word, 1.0});
        for (std::string const& word : aggregate_words(text, figure)) keep_nearest(figure.words, {word_kin(word), word_sense(word), 1.0});
        look(pieces, i, 1, figure);
        look(pieces, i, -1, figure);
        std::sort(figure.words.begin(), figure.words.end(), [](NearWord const& a, NearWord const& b) { return a.kin < b.kin; });
        ++next;
    }
}

}  // namespace figtrail
