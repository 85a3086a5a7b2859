#include "store/review_match.hpp"

#include <algorithm>
#include <set>

#include "store/review_anchor.hpp"

namespace figtrail {
namespace {

Anchors side_of(Review const& review, int side) {
    Anchors out;
    for (ReviewAnchor const& anchor : review.anchors)
        if (anchor.side == side) out.push_back(anchor);
    return out;
}

template <class Match>
bool any_pair(Anchors const& xs, Anchors const& ys, Match match) {
    return std::any_of(xs.begin(), xs.end(), [&](auto const& x) { return std::any_of(ys.begin(), ys.end(), [&](auto const& y) { return match(x, y); }); });
}

std::set<std::string> articles_of(Anchors const& anchors) {
    std::set<std::string> out;
    for (ReviewAnchor const& anchor : anchors) out.insert(anchor.article);
    return out;
}

/// One side of a finding against one side of a verdict: the same value of the same thing, by an article that was there. A pair is of
/// two articles: a third that joins is another matter. A cluster is of two values, whoever states them.
bool side_holds(Anchors const& then, Anchors const& now, std::string const& target) {
    if (then.empty() != now.empty()) return false;
    if (then.empty()) return true;
    if (target == "pair" && articles_of(then) != articles_of(now)) return false;
    return any_pair(then, now, target == "cluster" ? same_statement : same_figure);
}

bool of_one_kind(Review const& review, StoredFinding const& finding) { return review.finding_kind.empty() || review.finding_kind == finding.kind; }

/// The arithmetic of one article: every figure that took part still does.
bool all_hold(Anchors const& then, Anchors const& now) {
    return then.size() == now.size() &&
           std::all_of(then.begin(), then.end(), [&](auto const& x) { return any_pair({x}, now, same_figure); });
}

}  // namespace

bool is_about_a_finding(Review const& r) { return r.target == "finding" || r.target == "pair" || r.target == "cluster"; }

bool covers(Review const& review, StoredFinding const& finding, Anchors const& a, Anchors const& b) {
    // The key is that of the two witnesses: more articles may stand behind them by now, which is another matter for a pair.
    bool const pair = review.target == "pair" && !review.anchors.empty();
    if (review.target_key == finding.finding_key && !pair) return true;
    if (review.anchors.empty() || !of_one_kind(review, finding)) return false;
    Anchors const first = side_of(review, 0), second = side_of(review, 1);
    std::string const& target = review.target;
    if (second.empty()) return b.empty() && all_hold(first, a);
    return (side_holds(first, a, target) && side_holds(second, b, target)) || (side_holds(first, b, target) && side_holds(second, a, target));
}

bool same_places(Review const& review, StoredFinding const& finding, Anchors const& a, Anchors const& b) {
    if (!of_one_kind(review, finding)) return false;
    Anchors const first = side_of(review, 0), second = side_of(review, 1);
    if (first.empty()) return false;
    if (second.empty()) return b.empty() && any_pair(first, a, same_place);
    return (any_pair(first, a, same_place) && any_pair(second, b, same_place)) || (any_pair(first, b, same_place) && any_pair(second, a, same_place));
}

std::string what_changed(Review const& review, Anchors const& a, Anchors const& b) {
    Anchors now = a;
    now.insert(now.end(), b.begin(), b.end());
    for (ReviewAnchor const& then : review.anchors) {
        bool const stands = std::any_of(now.begin(), now.end(), [&](auto const& x) { return same_figure(then, x); });
        if (stands) continue;
        for (ReviewAnchor const& x : now)
            if (same_place(then, x)) return "«" + then.quote + "» became «" + x.quote + "»";
    }
    return "a figure changed";
}

}  // namespace figtrail
