#include "parser/finder.hpp"

#include "parser/fraction_sense.hpp"
#include "parser/grammar/figures.hpp"
#include "parser/interpret.hpp"
#include "parser/join.hpp"
#include "parser/name_numbers.hpp"

namespace figtrail {
namespace {

NumeralKind kind_of(DateMention const& date) {
    switch (date.kind) {
        case DateKind::year:
        case DateKind::decade:
        case DateKind::century: return NumeralKind::year;
        case DateKind::time: return NumeralKind::time;
        default: return NumeralKind::date;
    }
}

std::string_view reason_of(DateMention const& date) { return date.rule.empty() ? std::string_view("date") : date.rule; }

class Finder {
public:
    Finder(TokenText const& text, Document const& document, std::vector<DateMention> const& dates, Lexicon const& lexicon, Candidates candidates)
        : text_(text), document_(document), dates_(dates), lexicon_(lexicon), candidates_(candidates) {}

    Found run() {
        for (std::uint32_t s = 0; s < text_.sentences.size(); ++s) {
            Sentence const& sentence = text_.sentences[s];
            bool const furniture = document_.blocks.size() > sentence.block && document_.blocks[sentence.block].kind == BlockKind::furniture;
            scan(s, sentence, furniture);
            if (!furniture) join_compounds(text_, found_.readings, first_of_sentence_, lexicon_);
        }
        return std::move(found_);
    }

private:
    void scan(std::uint32_t index, Sentence const& sentence, bool furniture) {
        first_of_sentence_ = found_.readings.size();
        for (std::uint32_t at = sentence.first; at < sentence.last;) {
            if (DateMention const* date = date_at(at)) {
                if (date->has_numeral) found_.explained.push_back({date->first, date->last, kind_of(*date), reason_of(*date)});
                at = date->last;
                if (date->has_numeral) last_end_ = date->last;  // "the last year and a half" begins within "last year"
                continue;
            }
            if (candidates_ == Candidates::likely_tokens) {
                std::uint32_t const next = next_not_plain(at, sentence.last);
                if (next != at) {
                    at = next;
                    continue;
                }
                if (!grammar::may_begin_figure(text_, at)) {
                    at = pass(at, sentence, furniture);
                    continue;
                }
            }
            Token const& token = text_.tokens[at];
            if (is_numeral(token, text_.word(at))) {
                auto why = furniture ? Explained{at, at + 1, NumeralKind::furniture, "page furniture"} : explain_numeral(text_, sentence, at);
                if (!why) why = in_name(sentence, at);
                if (why) {
                    at = note(*why);
                    continue;
                }
            }
            if (!furniture) {
                if (auto const end = read_figure(index, sentence, at)) {
                    at = *end;
                    continue;
                }
            }
            at = pass(at, sentence, furniture);
        }
    }

    /// The first token from `at` on that may begin a figure, is a numeral or belongs to a date, or `end`: most tokens are passed at a
    /// glance.
    std::uint32_t next_not_plain(std::uint32_t at, std::uint32_t end) const {
        if (next_date_ < dates_.size()) end = std::min(end, dates_[next_date_].first);
        Token const* const tokens = text_.tokens.data();
        while (at < end && !grammar::may_matter_to_figures(tokens[at])) ++at;
        return at;
    }

    /// Goes on behind a token that begins no figure; an ordinal or another explained numeral is noted on the way.
    std::uint32_t pass(std::uint32_t at, Sentence const& sentence, bool furniture) {
        Token const& token = text_.tokens[at];
        if (is_numeral(token, text_.word(at))) {
            if (furniture) found_.explained.push_back({at, at + 1, NumeralKind::furniture, "page furniture"});
            else if (auto const why = explain_numeral(text_, sentence, at)) return note(*why);
        }
        return at + 1;
    }

    /// Notes a numeral that is no figure, as far as the next date; returns the token behind it.
    std::uint32_t note(Explained why) {
        why.last = std::max(why.first + 1, next_date_or(why.last));
        found_.explained.push_back(why);
        return last_end_ = why.last;
    }

    /// A number word in a text all in capitals says nothing of names.
    std::optional<Explained> in_name(Sentence const& sentence, std::uint32_t at) const {
        Token const& token = text_.tokens[at];
        if (token.kind == TokenKind::word && token.has(token_flag::all_caps)) return std::nullopt;
        return number_in_name(text_, sentence, at);
    }

    std::optional<std::uint32_t> read_figure(std::uint32_t index, Sentence const& sentence, std::uint32_t at) {
        std::uint32_t const end = next_date_or(sentence.last);
        auto const figure = grammar::parse_figure_at(text_, at, end);
        if (!figure) return std::nullopt;
        if (!numeral_may_stand(*figure, sentence)) return std::nullopt;
        auto reading = interpret(text_, sentence, *figure, lexicon_);
        if (!reading || !is_counting_fraction(text_, sentence, *reading)) return std::nullopt;
        if (reading->first < last_end_) reading->first = std::min(last_end_, reading->number_first);
        last_end_ = reading->last;
        std::uint32_t const resume = reading->last;
        found_.readings.push_back({std::move(*reading), index});
        return resume;
    }

    /// The grammar may begin before its number ("from", "-", "$"): the number itself must not be explained otherwise.
    bool numeral_may_stand(grammar::Figure const& figure, Sentence const& sentence) const {
        std::uint32_t const numeral = figure.left.numeral.first;
        // "$ million" at the head of a table has no number of its own.
        bool const symbol_before = figure.left.currency != grammar::none && figure.left.currency < numeral;
        if (symbol_before && figure.left.numeral.form == grammar::NumeralForm::bare_scale) return false;
        if (numeral == figure.first || figure.left.currency != grammar::none) return true;
        if (!is_numeral(text_.tokens[numeral], text_.word(numeral))) return true;
        if (explain_numeral(text_, sentence, numeral)) return false;
        return !in_name(sentence, numeral);
    }

    DateMention const* date_at(std::uint32_t at) {
        while (next_date_ < dates_.size() && dates_[next_date_].last <= at) ++next_date_;
        if (next_date_ < dates_.size() && dates_[next_date_].first <= at) return &dates_[next_date_];
        return nullptr;
    }

    std::uint32_t next_date_or(std::uint32_t end) {
        next_numeral_date_ = std::max(next_numeral_date_, next_date_);
        while (next_numeral_date_ < dates_.size() && !dates_[next_numeral_date_].has_numeral) ++next_numeral_date_;
        return next_numeral_date_ < dates_.size() ? std::min(end, dates_[next_numeral_date_].first) : end;
    }

    TokenText const& text_;
    Document const& document_;
    std::vector<DateMention> const& dates_;
    Lexicon const& lexicon_;
    Candidates candidates_;
    Found found_;
    std::size_t next_date_ = 0;
    std::size_t next_numeral_date_ = 0;  ///< the first from next_date_ on that holds a numeral
    std::size_t first_of_sentence_ = 0;
    std::uint32_t last_end_ = 0;  ///< behind the last figure, date or explained numeral: no hedge reaches further back
};

}  // namespace

Found find_figures(TokenText const& text, Document const& document, std::vector<DateMention> const& dates, Lexicon const& lexicon,
                   Candidates candidates) {
    return Finder(text, document, dates, lexicon, candidates).run();
}

}  // namespace figtrail
