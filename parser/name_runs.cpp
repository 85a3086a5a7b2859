#include "parser/name_runs.hpp"

#include <algorithm>
#include <string_view>

#include "parser/lexicon.hpp"
#include "parser/name_extent.hpp"
#include "parser/name_hints.hpp"
#include "parser/name_words.hpp"
#include "parser/numbered_names.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

using Index = std::uint32_t;

class Collector {
public:
    explicit Collector(TokenText const& text) : text_(text), tokens_(text.tokens.data()), at_(text) {}

    NameRuns collect() {
        for (Index s = 0; s < text_.sentences.size(); ++s) {
            Sentence const& sentence = text_.sentences[s];
            at_.enter(sentence);
            if (capitals_mean_names(sentence)) {
                for (Index i = sentence.first; i < sentence.last;) i = read(i);
            } else {
                out_.unreliable.push_back(s);
                for (Index i = read_leading_company(sentence.first); i < sentence.last;) i = read_listed(i);
            }
        }
        return std::move(out_);
    }

private:
    std::string_view word(Index i) const { return text_.word(i); }
    bool inside(Index i) const { return at_.inside(i); }
    bool is_mark_at(Index i, char c) const { return at_.is_mark_at(i, c); }
    bool is_capital_word(Index i) const { return at_.is_capital_word(i); }
    PhraseHit const* place_hit(Index i) const { return at_.place_hit(i); }
    bool stands_first(Index i) const { return at_.stands_first(i); }

    /// "iPad", "eBay"
    static bool has_inner_capital(std::string_view word) {
        return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    /// Headlines in title case and sentences in capitals have next to no content word in small letters; capitals must
    /// mean something.
    bool capitals_mean_names(Sentence const& sentence) const {
        Index capitals = 0, small = 0;
        Index const length = sentence.last - sentence.first;
        for (Index i = sentence.first; i < sentence.last && small * 5 < length; ++i) {
            Token const& token = tokens_[i];
            if (token.kind != TokenKind::word || token.span.size() < 3) continue;
            if (token.has(token_flag::capitalised))
                capitals += !token.has(token_flag::sentence_start) || token.has(token_flag::all_caps);
            else
                small += !token.is(closed_classes) && !has_inner_capital(word(i));
        }
        return small * 5 >= std::max<Index>(capitals, 1);
    }

    /// Reads what begins at `i`, returns where to go on.
    Index read(Index i) {
        Token const& token = tokens_[i];
        if (token.kind == TokenKind::mark) return i + 1;
        if (token.kind == TokenKind::digits) return read_number(i);
        // Nearly all words: small letters, known, and no "al-".
        bool const known = token.is(open_classes | closed_classes) && !token.is(word_class::cardinal);
        bool const may_begin = token.has(token_flag::capitalised) || !known || (token.span.size() <= 3 && is_mark_at(i + 1, '-'));
        if (!may_begin) return i + 1;
        if (!at_.begins_name(i)) return tokens_[i].is(word_class::cardinal) ? read_number(i) : i + 1;
        Index first = i;
        Index last = at_.end_of(i);
        if (stands_first(first)) {
            if (last == first + 1) {
                if (is_mark_at(last, '<')) emit(first, last);  // "Alitalia <AZPI.MI>": a company, for it has a ticker
                else first_word(first);
                return read_ticker(last);
            }
            if (is_plain_opening(first, last)) ++first;
        }
        bool const stamp = last == first + 1 && is_mark_at(last, ':') && token.is(word_class::past);  // "Updated: 5 pm"
        if (!stamp) emit(first, last);
        return read_ticker(last);
    }

    /// First words that are only sentence openers before a name: "Former President", "Rival Apple Inc"? Only where the
    /// next word begins a name on its own.
    bool is_plain_opening(Index i, Index last) const {
        Token const& token = tokens_[i];
        if (token.is(word_class::first_name | word_class::org_word | word_class::title_word) || place_hit(i) != nullptr)
            return false;
        bool const company = is_company_suffix(word(last - 1));
        bool const of_many = company && token.is(word_class::plural);  // "Bankers Trust Co"
        if (token.is(word_class::person_noun) && !of_many && last >= i + 3) return true;  // "Witness Ann Lee"
        if (is_any_word(text_, i, {"former", "incumbent", "outgoing", "late", "longtime", "exclusive", "breaking", "fellow"})) return true;
        if (!token.is(open_classes) || !tokens_[i + 1].has(token_flag::capitalised)) return false;
        if (token.is(word_class::adverb) && !token.is(word_class::noun)) return true;
        bool const trade = ends_with(word(i), "er") || !company;  // "Retailer American Bell Inc", but "Republic American Corp"
        return tokens_[i + 1].is(word_class::first_name | word_class::title_word) || (trade && place_hit(i + 1) != nullptr);
    }

    /// A lone word at the start of a sentence.
    void first_word(Index i) {
        Token const& token = tokens_[i];
        PhraseHit const* const hit = place_hit(i);
        bool const dictionary = token.is(open_classes);
        if (hit != nullptr && hit->tokens == 1 &&
            (!dictionary || hit->kind == PhraseKind::country || hit->kind == PhraseKind::demonym)) {
            emit(i, i + 1);
            return;
        }
        if (token.is(word_class::title_word | word_class::org_word) && dictionary) return;
        NameRun run = make_run(i, i + 1, 0);
        // A word that no dictionary knows, with a possessive or a verb of saying or of rising and falling, is a name even
        // there: "Rubio's", "Pezeshkian said", "Avon plunged".
        bool const moves = inside(i + 1) && tokens_[i + 1].is(word_class::up_word | word_class::down_word) && tokens_[i + 1].is(word_class::past);
        bool const used_as_name = inside(i + 1) && (word(i + 1) == "'s" || word(i + 1) == "\u2019s" || tokens_[i + 1].is(word_class::speech) || moves);
        run.weak = !(token.classes == 0 && token.span.size() > 2 && used_as_name);
        out_.runs.push_back(run);
    }

    NameRun make_run(Index first, Index last, name_hint::Mask hints) const {
        NameRun run;
        run.first = first;
        run.last = last;
        run.hints = hints | hints_around(text_, at_, first, last);
        PhraseHit const* const hit = place_hit(first);
        if (hit != nullptr && covers(first, last, *hit)) {
            run.kind = NameKind::place;
            if (hit->kind == PhraseKind::country || hit->kind == PhraseKind::demonym) run.country = hit->entry + 1;
        }
        return run;
    }

    bool covers(Index first, Index last, PhraseHit const& hit) const { return first + hit.tokens >= last; }

    /// "U.S. Dlrs": money is no name's last word.
    bool is_money(Index i) const {
        return longest_hit(text_, i, PhraseKind::currency) != nullptr && !tokens_[i].is(word_class::org_word) &&
               tokens_[i].has(token_flag::capitalised);
    }

    /// "Microsoft Q3": the letter belongs to its digit, not to the name.
    bool names_a_quarter(Index i) const {
        bool const letter = tokens_[i].span.size() == 1 && (word(i) == "Q" || word(i) == "H");
        return letter && inside(i + 1) && tokens_[i + 1].kind == TokenKind::digits && tokens_[i + 1].glued() && tokens_[i + 1].span.size() == 1;
    }

    /// Takes titles and leading nationalities off the run, then hands its names out.
    void emit(Index first, Index last) {
        if (is_money(last - 1)) --last;
        if (first < last && names_a_quarter(last - 1)) --last;
        if (first == last) return;
        Index title = last;
        bool office = false;  // "Attorney General's Office"
        for (Index i = first; i < last; ++i) {
            office = office || tokens_[i].is(word_class::possessive);
            if (is_title(first, i, last)) title = i;
        }
        if (office) title = last;
        if (title == last) {
            emit_plain(first, last);
            return;
        }
        emit_before_title(first, title);
        Index person = title + 1;
        while (person < last && tokens_[person].kind == TokenKind::mark) ++person;  // "Gen."
        if (person < last) out_.runs.push_back(person_run(person, last));
    }

    NameRun person_run(Index first, Index last) const {
        NameRun run = make_run(first, last, name_hint::after_title);
        run.kind = NameKind::person;
        run.country = 0;
        return run;
    }

    /// "General Motors", "Chief Joseph": a title before a plain word is part of a name, not a title.
    bool is_title(Index first, Index i, Index last) const {
        Token const& token = tokens_[i];
        if (!token.is(word_class::title_word)) return false;
        bool const abbreviated = is_mark_at(i + 1, '.');
        Index next = abbreviated ? i + 2 : i + 1;
        if (next >= last) return last == first + 1 || (i > first && !is_surname(first, i));  // "Vice President" alone is no name
        if (tokens_[next].is(word_class::title_word)) return true;
        if (tokens_[next].is(word_class::org_word) || is_company_suffix(word(last - 1))) return false;
        if (abbreviated || tokens_[next].is(word_class::first_name) || !tokens_[next].is(open_classes))
            return place_hit(next) == nullptr || abbreviated;
        return !token.is(word_class::adjective) && next + 1 >= last && !tokens_[next].is(word_class::plural) &&
               place_hit(next) == nullptr;
    }

    /// "Aaron Judge", "Renwick Dean, 25": titles stand in front of names; behind a given name, or where an age follows, one is a surname.
    bool is_surname(Index first, Index i) const {
        if (i != first + 1 || place_hit(first) != nullptr || is_mark_at(i + 1, '.')) return false;
        Token const& given = tokens_[first];
        bool const aged = is_mark_at(i + 1, ',') && inside(i + 2) && tokens_[i + 2].kind == TokenKind::digits && tokens_[i + 2].span.size() <= 3;
        return given.is(word_class::first_name) || (aged && !given.is(open_classes | word_class::org_word));
    }

    /// What stands before a title: "Iraqi President", "Booker Chairman", "U.S. Secretary of State".
    void emit_before_title(Index first, Index title) {
        while (title > first &&
               (tokens_[title - 1].is(word_class::title_word) || tokens_[title - 1].kind == TokenKind::mark))
            --title;
        if (title == first) return;
        PhraseHit const* const hit = place_hit(first);
        if (hit != nullptr && first + hit->tokens <= title) {
            out_.runs.push_back(make_run(first, first + hit->tokens, 0));
            return;
        }
        bool named = false;
        for (Index i = first; i < title; ++i)
            named = named || tokens_[i].is(word_class::org_word) || !tokens_[i].is(open_classes);
        if (named) emit_plain(first, title);
    }

    /// A given name with a surname.
    bool is_full_name(Index first, Index last) const {
        return tokens_[first].is(word_class::first_name) && last > first + 1 && last <= first + 5;
    }

    void emit_plain(Index first, Index last) {
        if (is_plural_acronym(word(last - 1)) && !tokens_[last - 1].is(word_class::org_word)) --last;
        if (first == last) return;
        if (last == first + 1 && tokens_[first].is(word_class::ordinal | word_class::cardinal)) return;  // "the Fourth"
        NameRun run = make_run(first, last, 0);
        bool org = false, digits = false;
        for (Index i = first; i < last; ++i) {
            org = org || tokens_[i].is(word_class::org_word);
            digits = digits || tokens_[i].kind == TokenKind::digits;
        }
        std::string_view const tail = word(last - 1);
        if (run.kind == NameKind::unknown) {
            if (last > first + 1 && (org || is_company_suffix(tail)))
                run.kind = NameKind::org;
            else if (last > first + 1 && is_event_word(tail))
                run.kind = NameKind::event;
            else if (last > first + 1 && is_place_word(tail))
                run.kind = NameKind::place;
            else if (is_full_name(first, last) && (run.hints & name_hint::after_article) == 0)
                run.kind = NameKind::person;
            else if (digits)
                run.kind = NameKind::product;
        }
        out_.runs.push_back(run);
    }

    /// "S&P 500 Closes at": the verb of a headline.
    bool moves_in_headline(Index i) const {
        bool const verb = tokens_[i].is(word_class::up_word | word_class::down_word) || is_any_word(text_, i, {"close", "closes", "end", "ends", "finish", "finishes", "hit", "hits", "open", "opens"});
        return verb && inside(i + 1) && !tokens_[i].has(token_flag::all_caps) && (tokens_[i + 1].is(word_class::preposition) || tokens_[i + 1].kind == TokenKind::digits);
    }

    /// A number that its words make part of a name: joins the run in front ("Apple iPhone 11") and capitals behind
    /// ("737 MAX").
    Index read_number(Index i, bool capitals_tell = true) {
        auto const named = numbered_name_at(text_, i);
        if (!named) return i + 1;
        NameRun run;
        run.first = std::max(named->first, at_.begin());
        run.last = std::min(named->last, at_.end());
        run.kind = NameKind::product;
        while (!out_.runs.empty() && out_.runs.back().last + 1 >= run.first && out_.runs.back().last > at_.begin()) {
            NameRun const& before = out_.runs.back();
            bool const overlaps = before.last > run.first;
            bool const touches = before.last == run.first && before.kind == NameKind::unknown && before.alias_of == 0;
            if (!overlaps && !touches) break;
            run.first = std::min(run.first, before.first);
            out_.runs.pop_back();
        }
        while (inside(run.last) && run.last < i + 3 && tokens_[run.last].has(token_flag::capitalised) &&
               is_capital_word(run.last) && !moves_in_headline(run.last) &&
               (capitals_tell || tokens_[run.last].has(token_flag::all_caps) || !tokens_[run.last].is(open_classes)))
            ++run.last;
        out_.runs.push_back(run);
        return run.last;
    }

    /// "<PBY>", "(NYSE: PBY)", "(CONADE)" right after a name: another way to say it.
    Index read_ticker(Index i) {
        if (!inside(i + 3) || out_.runs.empty() || out_.runs.back().last != i) return i;
        if (word(i) == "'s" && tokens_[i + 1].mark == '<') ++i;  // "Acme's <ACS>"
        char const open = tokens_[i].mark;
        if (open != '<' && open != '(') return i;
        Index at = i + 1;
        if (open == '(' && tokens_[at].kind == TokenKind::word && is_mark_at(at + 1, ':')) at += 2;
        bool const exchange = at > i + 1;
        if (!inside(at) || !tokens_[at].has(token_flag::all_caps | token_flag::capitalised) || !is_acronym(word(at)))
            return i;
        Index close = at + 1;
        while (inside(close) && close < at + 3 &&
               (tokens_[close].mark == '.' || tokens_[close].kind == TokenKind::word))
            ++close;
        if (!is_mark_at(close, open == '<' ? '>' : ')')) return i;
        auto const owner = static_cast<Index>(out_.runs.size());
        if (open == '<' || exchange) {
            out_.runs.back().hints |= name_hint::has_ticker;
            if (out_.runs.back().kind == NameKind::unknown) out_.runs.back().kind = NameKind::org;
        }
        NameRun run;
        run.first = at;
        run.last = open == '<' ? at + 1 : close;  // "DRGL" of "<DRGL.L>"
        run.alias_of = owner;
        out_.runs.push_back(run);
        return close + 1;
    }

    /// Where capitals mean nothing: places of the lexicon that are no other word, and numbered names.
    Index read_listed(Index i) {
        if (tokens_[i].kind == TokenKind::mark) return i + 1;
        if (tokens_[i].kind == TokenKind::digits || tokens_[i].is(word_class::cardinal)) return read_number(i, false);
        PhraseHit const* const hit = place_hit(i);
        if (hit == nullptr ||
            (hit->tokens == 1 && tokens_[i].is(open_classes | closed_classes | word_class::first_name) &&
             !capital_adjective(i, *hit)))
            return i + 1;
        out_.runs.push_back(make_run(i, std::min<Index>(i + hit->tokens, at_.end()), 0));
        return out_.runs.back().last;
    }

    /// "ACME STEEL CORP <ACS> SETS RECORD": a headline's first words up to a ticker or a company's suffix. Returns
    /// where to go on.
    Index read_leading_company(Index first) {
        constexpr Index longest = 7;
        Index last = first;
        for (; inside(last) && last < first + longest; ++last) {
            Token const& token = tokens_[last];
            if (token.mark == '<' && last > first && inside(last + 1) && is_acronym(word(last + 1))) break;
            if (token.kind == TokenKind::word && token.is(closed_classes) && !is_word(text_, last, "and") &&
                !is_word(text_, last, "of"))
                return first;
            if (token.kind == TokenKind::word && !token.has(token_flag::capitalised)) return first;
            if (token.kind == TokenKind::mark && token.mark != '&' && token.mark != '.' && token.mark != '-' &&
                token.mark != ',')
                return first;
            bool const suffix = last > first && token.kind == TokenKind::word && is_company_suffix(word(last));
            if (suffix && !(inside(last + 1) && is_company_suffix(word(last + 1)))) {
                ++last;
                break;
            }
        }
        bool const ticker = inside(last + 1) && tokens_[last].mark == '<' && is_acronym(word(last + 1));
        bool const ended = last > first + 1 && is_company_suffix(word(last - 1));
        if (!ticker && !ended) return first;
        NameRun run;
        run.first = first;
        run.last = last;
        run.kind = NameKind::org;
        out_.runs.push_back(run);
        return read_ticker(last);
    }

    /// "IRANIAN OIL", "Chinese imports": a demonym that the word list knows too.
    bool capital_adjective(Index i, PhraseHit const& hit) const {
        return hit.kind == PhraseKind::demonym && tokens_[i].span.size() > 6;
    }

    TokenText const& text_;
    Token const* tokens_;
    NameExtent at_;
    NameRuns out_;
};

}  // namespace

NameRuns collect_name_runs(TokenText const& text) { return Collector(text).collect(); }

}  // namespace figtrail
