#include "cli/archive.hpp"

#include "claim/outside.hpp"
#include "cli/judgement_words.hpp"
#include "cli/on_file.hpp"
#include "cli/render_text.hpp"
#include "cli/stored_figures.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"
#include "store/url.hpp"

namespace figtrail::cli {
namespace {

/// An article never confirms itself, and a draft is not held against its own printed version.
bool is_other(ArticleFacts const& draft, ArticleFacts const& stored) {
    bool const same_url = !draft.url.empty() && url_key(draft.url) == url_key(stored.url);
    bool const same_key = !draft.key.empty() && draft.key == stored.key;
    return !same_url && !same_key;
}

}  // namespace

std::string Archive::said(Extraction const& text) {
    std::lock_guard const lock(one_at_a_time_);
    Policy const policy;
    std::map<std::string, std::size_t> not_compared;
    std::string out;
    std::size_t borne_out = 0;
    for (Claim const& claim : text.claims) {
        if (claim.repeats || is_outside(claim.block)) continue;
        auto const others = on_file(
            desk_, setting_of(text), claim, [&](StoredClaim const& other) { return is_other(text.facts, other.facts); },
            policy, not_compared);
        if (others.empty()) continue;
        if (!is_conflict(others.front().relation.kind)) {
            RelationKind const kind = others.front().relation.kind;
            borne_out += kind == RelationKind::same || kind == RelationKind::same_after_rounding ||
                                 kind == RelationKind::compatible
                             ? 1
                             : 0;
            continue;
        }
        StoredClaim const& other = others.front().figure;
        std::string const more =
            others.size() > 1 ? ", and " + std::to_string(others.size() - 1) + " more on the same thing" : "";
        out += "  on file: " + relation_heading(others.front().relation, terminal_) + ": " +
               harmless(outlet_and_date(other.facts)) + " says «" + harmless(other.claim.mention.quote) + "» (" +
               std::string(short_key(other.claim_key)) + ")" + more + "\n";
        out += indented_quote(text, claim, "", terminal_) + relation_footing(others.front().relation);
    }
    if (borne_out > 0)
        out += "  on file: " + counted(borne_out, "figure") + (borne_out == 1 ? " is" : " are") +
               " borne out by another article.\n";
    return out;
}

}  // namespace figtrail::cli
