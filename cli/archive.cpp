#include "cli/archive.hpp"

#include <algorithm>

#include "claim/outside.hpp"
#include "cli/judgement_words.hpp"
#include "cli/render_text.hpp"
#include "cli/stored_figures.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"
#include "store/reviews.hpp"
#include "store/url.hpp"

namespace figtrail::cli {
namespace {

/// An article never confirms itself, and a draft is not held against its own printed version.
bool is_other(ArticleFacts const& draft, ArticleFacts const& stored) {
    bool const same_url = !draft.url.empty() && url_key(draft.url) == url_key(stored.url);
    bool const same_key = !draft.key.empty() && draft.key == stored.key;
    return !same_url && !same_key;
}

bool left_out(std::vector<bool> const& wanted, std::size_t claim) { return !wanted.empty() && !wanted[claim]; }

std::string borne_out_line(std::size_t count, std::string const& by_one, std::string const& by_many) {
    return count == 0 ? "" : counted(count, "figure") + (count == 1 ? by_one : by_many) + "\n";
}

}  // namespace

bool OnFile::has_conflict() const {
    return (!officials.words.empty() && figtrail::conflicts(officials.words.front().relation.kind)) ||
           (!others.empty() && is_conflict(others.front().relation.kind));
}

OnFile Archive::look_up(Extraction const& text, Claim const& claim) const {
    Policy const policy;
    std::map<std::string, std::size_t> not_compared;
    Setting const setting = setting_of(text);
    auto const elsewhere = [&](StoredClaim const& other) { return is_other(text.facts, other.facts); };
    return {officials_on(desk_, setting, claim, policy), on_file(desk_, setting, claim, elsewhere, policy, not_compared)};
}

OnFile Archive::about(Extraction const& text, Claim const& claim) const {
    std::lock_guard const lock(one_at_a_time_);
    return look_up(text, claim);
}

std::string Archive::said(Extraction const& text, std::vector<bool> const& wanted) const {
    std::lock_guard const lock(one_at_a_time_);
    std::string out;
    std::size_t borne_out = 0, official = 0;
    for (std::size_t i = 0; i < text.claims.size(); ++i) {
        Claim const& claim = text.claims[i];
        if (claim.repeats || is_outside(claim.block) || left_out(wanted, i)) continue;
        OnFile const found = look_up(text, claim);
        for (OfficialWord const& word : found.officials.words) {
            if (figtrail::conflicts(word.relation.kind))
                out += "  " + official_heading(word, terminal_) + indented_quote(text, claim, "", terminal_) + relation_footing(word.relation);
            official += agrees(word.relation.kind) ? 1 : 0;
        }
        if (found.others.empty()) continue;
        ComparedFigure const& first = found.others.front();
        if (!is_conflict(first.relation.kind)) {
            borne_out += agrees(first.relation.kind) ? 1 : 0;
            continue;
        }
        std::string const more =
            found.others.size() > 1 ? ", and " + std::to_string(found.others.size() - 1) + " more on the same thing" : "";
        out += "  on file: " + relation_heading(first.relation, terminal_) + ": " + harmless(outlet_and_date(first.figure.facts)) + " says «" +
               harmless(first.figure.claim.mention.quote) + "» (" + std::string(short_key(first.figure.claim_key)) + ")" + more + "\n";
        out += indented_quote(text, claim, "", terminal_) + relation_footing(first.relation);
    }
    if (official > 0) out += "  official: " + borne_out_line(official, " agrees with an official table.", " agree with official tables.");
    if (borne_out > 0) out += "  on file: " + borne_out_line(borne_out, " is borne out by another article.", " are borne out by other articles.");
    return out;
}

std::size_t Archive::conflicts(Extraction const& text) const {
    std::lock_guard const lock(one_at_a_time_);
    return static_cast<std::size_t>(std::count_if(text.claims.begin(), text.claims.end(), [&](Claim const& claim) {
        return !claim.repeats && look_up(text, claim).has_conflict();
    }));
}

std::vector<Review> Archive::reviews_of_date(std::string const& key) const {
    std::lock_guard const lock(one_at_a_time_);
    std::map<std::string, Review> last;
    for (Review& review : desk_.store.reviews(key))
        if (review.target == "date") last[review.reviewer] = std::move(review);
    std::vector<Review> words;
    words.reserve(last.size());
    for (auto& [person, review] : last) words.push_back(std::move(review));
    sort_by_time(words);
    return words;
}

std::vector<Review> Archive::last_words(ArticleFacts const& facts, Claim const& claim, std::string const& claim_key) const {
    std::lock_guard const lock(one_at_a_time_);
    StoredClaim figure;
    figure.claim_key = claim_key;
    figure.claim = claim;
    figure.facts = facts;
    std::vector<Review> words;
    for (Review const* review : book_.last_words_on(figure)) words.push_back(*review);
    return words;
}

}  // namespace figtrail::cli
