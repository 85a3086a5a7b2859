#include "claim/revise_align.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "claim/outside.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// A sentence that holds figures: its words, with "#" for each figure and "@" for other digits.
struct Line {
    std::vector<std::uint32_t> claims;
    std::vector<std::string> tokens;
    std::vector<std::size_t> at;  ///< token index of each claim
};

constexpr std::size_t index_limit = 40;       ///< a word in more lines than this tells nothing
constexpr std::size_t crowd_limit = 200'000;  ///< cells of the table inside one pair of sentences

/// Words of the text between two figures; digits that are no figures (dates) become "@".
void append_words(std::string_view text, std::vector<std::string>& out) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        bool const digit = i < text.size() && text[i] >= '0' && text[i] <= '9';
        if (i < text.size() && !digit) continue;
        for (std::string& word : words_of(text.substr(begin, i - begin))) out.push_back(std::move(word));
        if (digit && (out.empty() || out.back() != "@" || begin != i)) out.emplace_back("@");
        begin = i + 1;
    }
}

bool inside_any(Span span, std::vector<Span> const& spans) {
    return std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.contains(span); });
}

std::vector<Line> lines_of(Extraction const& read, std::vector<Span> const& skip) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, Line> by_sentence;
    for (std::uint32_t i = 0; i < read.claims.size(); ++i) {
        Claim const& claim = read.claims[i];
        if (!is_outside(claim.block) && !inside_any(claim.mention.span, skip)) by_sentence[{claim.sentence.begin, claim.sentence.end}].claims.push_back(i);
    }
    std::vector<Line> out;
    std::string_view const text = read.document.text;
    for (auto& [sentence, line] : by_sentence) {
        std::size_t cursor = sentence.first;
        for (std::uint32_t const claim : line.claims) {
            Span const span = read.claims[claim].mention.span;
            if (span.begin > cursor) append_words(text.substr(cursor, span.begin - cursor), line.tokens);
            line.at.push_back(line.tokens.size());
            line.tokens.emplace_back("#");
            cursor = std::max<std::size_t>(cursor, span.end);
        }
        if (sentence.second > cursor) append_words(text.substr(cursor, sentence.second - cursor), line.tokens);
        out.push_back(std::move(line));
    }
    return out;
}

std::string value_key(Claim const& claim) {
    Interval const& i = claim.quantity.interval;
    return (i.lower ? i.lower->to_string() : "") + ".." + (i.upper ? i.upper->to_string() : "");
}

std::string line_key(Extraction const& read, Line const& line, bool with_values) {
    std::string key;
    for (std::string const& token : line.tokens) key += token + ' ';
    if (with_values)
        for (std::uint32_t const claim : line.claims) key += value_key(read.claims[claim]) + ' ';
    return key;
}

class Aligner {
public:
    Aligner(Extraction const& before, Extraction const& after, std::vector<Span> const& skip_before, std::vector<Span> const& skip_after)
        : before_(before), after_(after), old_(lines_of(before, skip_before)), new_(lines_of(after, skip_after)),
          old_line_used_(old_.size()), new_line_used_(new_.size()), partner_of_old_(before.claims.size(), none),
          partner_of_new_(after.claims.size(), none) {}

    Alignment run() {
        match_lines_by_key(true);
        match_lines_by_key(false);
        match_similar_lines();
        match_left_over();
        return result();
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    void pair_claims(std::uint32_t from, std::uint32_t to) {
        partner_of_old_[from] = to;
        partner_of_new_[to] = from;
    }

    void match_lines_by_key(bool with_values) {
        std::map<std::string, std::vector<std::size_t>> waiting;
        for (std::size_t i = old_.size(); i-- > 0;)
            if (!old_line_used_[i]) waiting[line_key(before_, old_[i], with_values)].push_back(i);
        for (std::size_t j = 0; j < new_.size(); ++j) {
            if (new_line_used_[j]) continue;
            auto const found = waiting.find(line_key(after_, new_[j], with_values));
            if (found == waiting.end() || found->second.empty()) continue;
            take_lines(found->second.back(), j);
            found->second.pop_back();
        }
    }

    void take_lines(std::size_t i, std::size_t j) {
        old_line_used_[i] = new_line_used_[j] = true;
        Line const &a = old_[i], &b = new_[j];
        if (a.tokens == b.tokens) {
            for (std::size_t k = 0; k < a.claims.size(); ++k) pair_claims(a.claims[k], b.claims[k]);
            return;
        }
        align_inside(a, b);
    }

    /// How well two figures fit by what they are and by the words next to them.
    int fit(Line const& a, std::size_t i, Line const& b, std::size_t j) const {
        Claim const &x = before_.claims[a.claims[i]], &y = after_.claims[b.claims[j]];
        int score = dimensions_fit(x.quantity.unit.dimension, y.quantity.unit.dimension) ? 3 : -3;
        if (x.quantity.interval == y.quantity.interval) score += 3;
        if (word_sense(x.measure.head) == word_sense(y.measure.head)) score += 2;
        if (!x.measure.role.empty() && x.measure.role == y.measure.role) score += 1;
        for (std::size_t k = 1; k <= 3 && k <= a.at[i] && k <= b.at[j] && a.tokens[a.at[i] - k] == b.tokens[b.at[j] - k]; ++k) ++score;
        for (std::size_t k = 1; k <= 3 && a.at[i] + k < a.tokens.size() && b.at[j] + k < b.tokens.size() &&
                                a.tokens[a.at[i] + k] == b.tokens[b.at[j] + k]; ++k)
            ++score;
        return score;
    }

    /// The order-preserving pairing of greatest total fit.
    void align_inside(Line const& a, Line const& b) {
        std::size_t const n = a.claims.size(), m = b.claims.size();
        if (n * m > crowd_limit) {
            for (std::size_t k = 0; k < std::min(n, m); ++k) pair_claims(a.claims[k], b.claims[k]);
            return;
        }
        constexpr int least = 4;
        std::vector<int> best((n + 1) * (m + 1), 0);
        auto const cell = [&](std::size_t i, std::size_t j) -> int& { return best[i * (m + 1) + j]; };
        for (std::size_t i = n; i-- > 0;)
            for (std::size_t j = m; j-- > 0;) {
                int const score = fit(a, i, b, j);
                cell(i, j) = std::max(cell(i + 1, j), cell(i, j + 1));
                if (score >= least) cell(i, j) = std::max(cell(i, j), score + cell(i + 1, j + 1));
            }
        for (std::size_t i = 0, j = 0; i < n && j < m;) {
            int const score = fit(a, i, b, j);
            if (score >= least && cell(i, j) == score + cell(i + 1, j + 1)) pair_claims(a.claims[i++], b.claims[j++]);
            else if (cell(i, j) == cell(i + 1, j)) ++i;
            else ++j;
        }
    }

    static std::vector<std::string> vocabulary(Line const& line) {
        std::vector<std::string> words = line.tokens;
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words;
    }

    void match_similar_lines() {
        struct Candidate {
            double score;
            std::size_t i, j;
        };
        std::map<std::string, std::vector<std::size_t>> index;
        std::vector<std::vector<std::string>> words(old_.size());
        std::size_t left = 0;
        for (std::size_t i = 0; i < old_.size(); ++i) {
            if (old_line_used_[i]) continue;
            ++left;
            words[i] = vocabulary(old_[i]);
            for (std::string const& word : words[i]) index[word].push_back(i);
        }
        std::vector<Candidate> candidates;
        for (std::size_t j = 0; j < new_.size(); ++j) {
            if (new_line_used_[j]) continue;
            auto const mine = vocabulary(new_[j]);
            std::map<std::size_t, std::size_t> seen;
            for (std::string const& word : mine)
                if (auto const found = index.find(word); found != index.end() && (found->second.size() <= index_limit || left <= index_limit))
                    for (std::size_t const i : found->second) ++seen[i];
            for (auto const& [i, shared] : seen) {
                double const dice = 2.0 * static_cast<double>(shared) / static_cast<double>(mine.size() + words[i].size());
                if (dice >= 0.4) candidates.push_back({dice, i, j});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](Candidate const& x, Candidate const& y) { return x.score > y.score; });
        for (Candidate const& c : candidates)
            if (!old_line_used_[c.i] && !new_line_used_[c.j]) take_lines(c.i, c.j);
    }

    /// Figures of sentences that were split, merged or rewritten: by value and kind, then by their nearest words.
    void match_left_over() {
        auto const by_value = [](Extraction const& read, Line const& line, std::size_t k) {
            Claim const& c = read.claims[line.claims[k]];
            return value_key(c) + '|' + c.quantity.unit.dimension + '|' + c.quantity.unit.id + '|' + word_sense(c.measure.head);
        };
        auto const by_neighbours = [](Extraction const& read, Line const& line, std::size_t k) {
            Claim const& c = read.claims[line.claims[k]];
            std::string key = c.quantity.unit.dimension + '|';
            for (std::size_t n = std::max<std::size_t>(line.at[k], 2) - 2; n < std::min(line.at[k] + 3, line.tokens.size()); ++n)
                key += line.tokens[n] + ' ';
            return key;
        };
        match_claims_by(by_value);
        match_claims_by(by_neighbours);
    }

    template <class Key>
    void match_claims_by(Key const& key) {
        std::map<std::string, std::vector<std::uint32_t>> waiting;
        for (std::size_t i = old_.size(); i-- > 0;)
            for (std::size_t k = old_[i].claims.size(); k-- > 0;)
                if (partner_of_old_[old_[i].claims[k]] == none) waiting[key(before_, old_[i], k)].push_back(old_[i].claims[k]);
        for (Line const& line : new_)
            for (std::size_t k = 0; k < line.claims.size(); ++k) {
                if (partner_of_new_[line.claims[k]] != none) continue;
                auto const found = waiting.find(key(after_, line, k));
                if (found == waiting.end() || found->second.empty()) continue;
                pair_claims(found->second.back(), line.claims[k]);
                found->second.pop_back();
            }
    }

    Alignment result() const {
        Alignment out;
        for (Line const& line : new_)
            for (std::uint32_t const claim : line.claims) {
                if (partner_of_new_[claim] == none) out.added.push_back(claim);
                else out.pairs.push_back({partner_of_new_[claim], claim, false});
            }
        for (Line const& line : old_)
            for (std::uint32_t const claim : line.claims)
                if (partner_of_old_[claim] == none) out.removed.push_back(claim);
        std::sort(out.pairs.begin(), out.pairs.end(), [](auto const& x, auto const& y) { return x.after < y.after; });
        mark_moved(out.pairs);
        return out;
    }

    /// Whatever is not on a longest chain that keeps the order has moved.
    static void mark_moved(std::vector<AlignedFigure>& pairs) {
        std::vector<std::size_t> tails, previous(pairs.size(), pairs.size());
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            auto const at = std::lower_bound(tails.begin(), tails.end(), k,
                                             [&](std::size_t x, std::size_t y) { return pairs[x].before < pairs[y].before; });
            if (at != tails.begin()) previous[k] = *(at - 1);
            if (at == tails.end()) tails.push_back(k);
            else *at = k;
        }
        for (AlignedFigure& pair : pairs) pair.moved = true;
        for (std::size_t k = tails.empty() ? pairs.size() : tails.back(); k < pairs.size(); k = previous[k]) pairs[k].moved = false;
    }

    Extraction const& before_;
    Extraction const& after_;
    std::vector<Line> old_, new_;
    std::vector<char> old_line_used_, new_line_used_;
    std::vector<std::uint32_t> partner_of_old_, partner_of_new_;
};

}  // namespace

Alignment align(Extraction const& before, Extraction const& after, std::vector<Span> const& skip_before,
                std::vector<Span> const& skip_after) {
    return Aligner(before, after, skip_before, skip_after).run();
}

}  // namespace figtrail
