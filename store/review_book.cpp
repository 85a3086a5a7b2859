#include "store/review_book.hpp"

#include <algorithm>

#include "claim/relate_words.hpp"
#include "store/references.hpp"
#include "store/review_anchor.hpp"
#include "store/review_match.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

bool is_verdict(Review const& review) { return review.verdict == "ok" || review.verdict == "wrong" || review.verdict == "unclear"; }

std::string words_of(Review const& review) {
    return review.reviewer + ", " + review.reviewed_at.substr(0, 10) + ": " + review.verdict + (review.note.empty() ? "" : " (" + review.note + ")");
}

/// The last verdict of each person; a later note does not take it back.
std::map<std::string, Review const*> last_verdicts(std::vector<Review const*> const& reviews) {
    std::map<std::string, Review const*> last;
    for (Review const* review : reviews)
        if (is_verdict(*review)) last[review->reviewer] = review;
    return last;
}

}  // namespace

std::string_view to_string(FindingState state) {
    switch (state) {
    case FindingState::fresh: return "new";
    case FindingState::seen: return "seen";
    case FindingState::settled: return "settled";
    case FindingState::muted: return "muted";
    }
    return "";
}

std::string_view to_string(Standing standing) {
    switch (standing) {
    case Standing::holds: return "holds";
    case Standing::superseded: return "superseded";
    case Standing::lapsed: return "lapsed";
    case Standing::gone: return "no longer found";
    case Standing::orphaned: return "orphaned";
    }
    return "";
}

bool is_mute_word(Review const& review) { return review.verdict == "mute" || review.verdict == "unmute"; }

std::string measure_source_key(std::string const& measure, std::string const& source) {
    std::string words = lower_case(measure);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words + " @ " + source;
}

bool ReviewBook::Target::muted() const {
    auto const last = std::find_if(reviews.rbegin(), reviews.rend(), [](Review const* review) { return is_mute_word(*review); });
    return last != reviews.rend() && (*last)->verdict == "mute";
}

ReviewBook::ReviewBook(Store const& store) : store_(store), reviews_(store.reviews()) {
    for (Review const& review : reviews_) {
        std::string key = review.target_key;
        if (review.target == "measure-source") {
            std::size_t const at = key.find(" @ ");
            if (at != std::string::npos) key = measure_source_key(key.substr(0, at), key.substr(at + 3));
            by_outlet_ = true;
        }
        targets_[{review.target, key}].reviews.push_back(&review);
        if (!review.supersedes.empty()) superseded_.insert(review.supersedes);
    }
    for (auto const& [name, target] : targets_) {
        bool const finding = is_about_a_finding(*target.reviews.front());
        if (finding) by_finding_[name.second].push_back(&target);
        if (!finding && name.first != "claim") continue;
        auto& index = finding ? by_article_ : on_figures_;
        std::set<std::string> names;
        if (!finding) names.insert(name.second);
        for (Review const* review : target.reviews)
            for (ReviewAnchor const& anchor : review->anchors) names.insert(anchor.article);
        for (std::string const& article : names) index[article].push_back(&target);
        // A cluster is two values, whoever states them.
        std::set<std::string> measures;
        if (name.first == "cluster")
            for (Review const* review : target.reviews)
                for (ReviewAnchor const& anchor : review->anchors) measures.insert(anchor.measure);
        for (std::string const& measure : measures) by_measure_[measure].push_back(&target);
    }
}

ReviewBook::Sides ReviewBook::sides_of(StoredFinding const& finding) const {
    Sides sides;
    auto const add = [&](std::vector<std::int64_t> const& ids, int side, Anchors& out) {
        for (std::int64_t const id : ids)
            if (auto const figure = store_.claim(id)) out.push_back(anchor_of(*figure, side));
    };
    add(finding.a, 0, sides.a);
    add(finding.b, 1, sides.b);
    if (finding.reference)
        if (auto const official = reference_figure(store_, *finding.reference)) sides.b.push_back(anchor_of(*official, 1));
    return sides;
}

std::vector<ReviewBook::Target const*> ReviewBook::candidates(StoredFinding const& finding, Sides const& sides) const {
    std::set<Target const*> found;
    if (auto const known = by_finding_.find(finding.finding_key); known != by_finding_.end()) found.insert(known->second.begin(), known->second.end());
    for (Anchors const* side : {&sides.a, &sides.b})
        for (ReviewAnchor const& anchor : *side) {
            if (auto const known = by_article_.find(anchor.article); known != by_article_.end()) found.insert(known->second.begin(), known->second.end());
            if (auto const known = by_measure_.find(anchor.measure); known != by_measure_.end()) found.insert(known->second.begin(), known->second.end());
        }
    std::vector<Target const*> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end(), [](Target const* x, Target const* y) { return x->reviews.front()->review_key < y->reviews.front()->review_key; });
    return sorted;
}

bool ReviewBook::muted_by_kind_or_measure(StoredFinding const& finding, Sides const& sides, FindingMark& mark) const {
    auto const look = [&](std::string const& target, std::string const& key) {
        auto const found = targets_.find({target, key});
        if (found == targets_.end() || !found->second.muted()) return false;
        mark = {FindingState::muted, words_of(*found->second.reviews.back()), false};
        return true;
    };
    if (look("rule", finding.kind)) return true;
    if (!by_outlet_) return false;
    std::set<std::string> measures{finding.measure};
    for (Anchors const* side : {&sides.a, &sides.b})
        for (ReviewAnchor const& anchor : *side) measures.insert(anchor.measure.substr(0, anchor.measure.find('/')));
    for (Anchors const* side : {&sides.a, &sides.b})
        for (ReviewAnchor const& anchor : *side)
            for (std::string const& measure : measures)
                if (look("measure-source", measure_source_key(measure, anchor.outlet))) return true;
    return false;
}

/// Findings with a figure of an article that a verdict rests on.
std::unordered_set<std::int64_t> const& ReviewBook::near() const {
    if (near_) return *near_;
    near_.emplace();
    Statement of_article(*store_.impl().database,
                         "SELECT DISTINCT finding_id FROM finding_claim WHERE claim_id IN (SELECT claim.id FROM claim JOIN snapshot ON"
                         " snapshot.id = claim.snapshot_id WHERE snapshot.article_id IN (SELECT article_id FROM article_url WHERE url_key = ?1"
                         " UNION SELECT id FROM article WHERE article_key = ?1))");
    Statement official(*store_.impl().database, "SELECT finding_id FROM finding_reference");
    for (auto const& [article, targets] : by_article_)
        for (auto row = of_article.use(article); row.next();) near_->insert(row.integer(0));
    if (!by_article_.empty())
        for (auto row = official.use(); row.next();) near_->insert(row.integer(0));
    return *near_;
}

bool ReviewBook::may_be_marked(std::int64_t finding_id, std::string const& finding_key, std::string const& kind) const {
    if (reviews_.empty()) return false;
    bool const of_any = by_outlet_ || !by_measure_.empty() || by_article_.contains("");  // told by each of its figures
    return of_any || targets_.contains({"rule", kind}) || by_finding_.contains(finding_key) || near().contains(finding_id);
}

FindingMark ReviewBook::state_of(StoredFinding const& finding) const {
    FindingMark mark;
    bool const stored = finding.id != 0;
    if (reviews_.empty() || (stored && !may_be_marked(finding.id, finding.finding_key, finding.kind))) return mark;
    Sides const sides = sides_of(finding);
    if (muted_by_kind_or_measure(finding, sides, mark)) return mark;
    std::vector<Review const*> on_it;
    Review const* lapsed = nullptr;
    for (Target const* target : candidates(finding, sides)) {
        // What was anchored first and what was anchored last are the same matter; the newest anchors are tried first.
        auto const rests_on = std::find_if(target->reviews.rbegin(), target->reviews.rend(),
                                           [&](Review const* r) { return covers(*r, finding, sides.a, sides.b); });
        if (rests_on != target->reviews.rend()) {
            if (target->muted()) return {FindingState::muted, words_of(*target->reviews.back()), false};
            on_it.insert(on_it.end(), target->reviews.begin(), target->reviews.end());
        } else if (Review const& last = *target->reviews.back(); target->muted() && same_places(last, finding, sides.a, sides.b)) {
            bool const all_current = std::all_of(last.anchors.begin(), last.anchors.end(), [&](auto const& x) { return is_current(x.claim_key); });
            if (!all_current) lapsed = &last;
        }
    }
    if (lapsed != nullptr)
        return {FindingState::fresh, words_of(*lapsed) + "; the mute lapsed: " + what_changed(*lapsed, sides.a, sides.b), true};
    if (on_it.empty()) return mark;
    std::sort(on_it.begin(), on_it.end(), [&](Review const* x, Review const* y) { return x < y; });  // both point into reviews_, oldest first
    mark.state = FindingState::seen;
    auto const verdicts = last_verdicts(on_it);
    if (verdicts.empty()) {
        mark.words = words_of(*on_it.back());
        return mark;
    }
    bool one = true;
    for (auto const& [person, review] : verdicts) {
        mark.words += (mark.words.empty() ? "" : "; ") + words_of(*review);
        one &= review->verdict == verdicts.begin()->second->verdict;
    }
    if (one && verdicts.begin()->second->verdict != "unclear") mark.state = FindingState::settled;
    return mark;
}

bool ReviewBook::is_current(std::string const& claim_key) const {
    Statement latest(*store_.impl().database,
                     "SELECT 1 FROM claim JOIN snapshot ON snapshot.id = claim.snapshot_id AND snapshot.latest = 1 WHERE claim_key = ?1"
                     " UNION ALL SELECT 1 FROM reference_figure JOIN reference_edition AS e ON e.id = edition_id AND e.withdrawn_at IS NULL"
                     " WHERE figure_key = ?1");
    return latest.use(claim_key).next();
}

ReviewStanding ReviewBook::standing_of_anchor(ReviewAnchor const& anchor) const {
    if (is_current(anchor.claim_key)) return {};
    std::optional<StoredArticle> article;
    try {
        article = store_.article(store_.find_article(anchor.article));
    } catch (StoreError const& error) {
        if (error.fault() != StoreFault::not_found && error.fault() != StoreFault::ambiguous) throw;
    }
    if (!article) return {Standing::orphaned, "its article is not on file"};
    std::vector<StoredClaim> const claims = store_.claims(article->snapshot_id);
    StoredClaim const* changed = nullptr;
    for (StoredClaim const& claim : claims) {
        ReviewAnchor const now = anchor_of(claim, anchor.side);
        if (same_figure(anchor, now)) return {};
        if (changed == nullptr && same_place(anchor, now)) changed = &claim;
    }
    if (changed != nullptr) return {Standing::lapsed, "«" + anchor.quote + "» became «" + changed->claim.mention.quote + "»"};
    if (article->snapshots > 1) return {Standing::lapsed, "«" + anchor.quote + "» is no longer in the article"};
    return {Standing::orphaned, "«" + anchor.quote + "» is read differently now"};
}

ReviewStanding ReviewBook::standing_of(Review const& review) const {
    if (superseded_.contains(review.review_key)) return {Standing::superseded, ""};
    bool const of_no_figure = review.target == "rule" || review.target == "measure-source" || review.target == "origin" || review.target == "name";
    if (of_no_figure) return {};
    if (review.anchors.empty()) {  // before anchors were kept
        if (is_about_a_finding(review)) {
            Statement known(*store_.impl().database, "SELECT 1 FROM finding WHERE finding_key = ?");
            return known.use(review.target_key).next() ? ReviewStanding{} : ReviewStanding{Standing::orphaned, "the finding is not there"};
        }
        return is_current(review.target_key) ? ReviewStanding{} : ReviewStanding{Standing::orphaned, "the figure is not there"};
    }
    if (review.target == "date") return {};
    for (ReviewAnchor const& anchor : review.anchors)
        if (auto standing = standing_of_anchor(anchor); standing.standing != Standing::holds) return standing;
    if (!is_about_a_finding(review)) return {};
    for (ReviewAnchor const& anchor : review.anchors) {
        Statement ids(*store_.impl().database, "SELECT id FROM claim WHERE claim_key = ?");
        for (auto row = ids.use(anchor.claim_key); row.next();)
            for (StoredFinding const& finding : store_.findings_of(row.integer(0))) {
                Sides const sides = sides_of(finding);
                if (covers(review, finding, sides.a, sides.b)) return {};
            }
    }
    return {Standing::gone, ""};
}

std::vector<Review const*> ReviewBook::last_words_on(StoredClaim const& figure) const {
    ReviewAnchor const now = anchor_of(figure, 0);
    std::map<std::string, Review const*> last;
    for (std::string const& name : {figure.claim_key, now.article}) {
        auto const found = on_figures_.find(name);
        if (found == on_figures_.end()) continue;
        for (Target const* target : found->second)
            for (Review const* review : target->reviews) {
                bool const of_it = review->target_key == figure.claim_key ||
                                   std::any_of(review->anchors.begin(), review->anchors.end(),
                                               [&](auto const& then) { return same_figure(then, now) && then.quote == now.quote; });
                Review const*& slot = last[review->reviewer];
                if (of_it && (slot == nullptr || slot < review)) slot = review;
            }
    }
    std::vector<Review const*> words;
    for (auto const& [person, review] : last)
        if (review != nullptr) words.push_back(review);
    std::sort(words.begin(), words.end());
    return words;
}

}  // namespace figtrail
