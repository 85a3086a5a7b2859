#include "claim/compare.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "claim/figure_scope.hpp"
#include "claim/outside.hpp"
#include "claim/relate.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_words.hpp"
#include "claim/text_figures.hpp"

namespace figtrail {
namespace {

constexpr std::size_t partner_limit = 200;  ///< figures of the other text that one figure is held against

/// What a figure may be found by: its measure, and the concepts that individuate.
std::vector<std::string> keys_of(Claim const& claim) {
    Measure const& m = claim.measure;
    std::set<std::string> keys;
    if (!m.id.empty()) keys.insert("measure " + m.id);
    std::string words = m.phrase + " " + m.head;
    for (std::string const& word : m.concepts) words += " " + word;
    for (std::string const& sense : senses_of(words))
        if (!individuates_nothing(sense)) keys.insert(sense);
    if (!m.role.empty()) keys.insert("role " + word_sense(m.role));
    return {keys.begin(), keys.end()};
}

/// Worst first: what a checker must look at, then what fits, then what was not compared.
int rank(RelationKind kind) {
    switch (kind) {
        case RelationKind::contradiction: return 0;
        case RelationKind::scale_suspect:
        case RelationKind::unit_suspect:
        case RelationKind::currency_suspect: return 1;
        case RelationKind::recycled: return 2;
        case RelationKind::revised: return 3;
        case RelationKind::series: return 4;
        case RelationKind::compatible: return 5;
        case RelationKind::same_after_rounding: return 6;
        case RelationKind::same: return 7;
        case RelationKind::not_comparable: return 8;
    }
    return 9;
}

/// "Three are in serious condition, two in critical": where each of two figures has its equal in the other text, they are two things, however
/// alike they are told. Where one alone has, the text with both may have been brought up to date, or tell of something else: twice as many.
void leave_alone_what_has_its_equal(std::vector<ComparedPair>& pairs) {
    constexpr double twice = 100;  // percent apart
    std::set<std::uint32_t> equal_a, equal_b;
    for (ComparedPair const& pair : pairs)
        if (pair.relation.kind == RelationKind::same) {
            equal_a.insert(pair.a);
            equal_b.insert(pair.b);
        }
    for (ComparedPair& pair : pairs) {
        if (pair.relation.kind != RelationKind::contradiction) continue;
        bool const a = equal_a.contains(pair.a), b = equal_b.contains(pair.b), far = pair.relation.apart_percent.value_or(0) >= twice;
        if (!(a && b) && !(far && (a || b))) continue;
        Relation two_things;
        two_things.reason = Reason::subject;
        two_things.because = a && b ? "Not compared: each of the two has its equal in the other text." : "Not compared: the other text has an equal of one of the two.";
        pair.relation = std::move(two_things);
    }
}

}  // namespace

std::vector<ComparedPair> compare(Extraction const& a, Extraction const& b, Policy const& policy, Catalog const& catalog) {
    ScopeBook scopes;
    Setting sa = setting_of(a), sb = setting_of(b);
    TextFigures const figures_a(sa), figures_b(sb);
    sa.scopes = sb.scopes = &scopes;
    sa.figures = &figures_a;
    sb.figures = &figures_b;
    std::map<std::string, std::vector<std::uint32_t>> index;
    for (std::uint32_t j = 0; j < b.claims.size(); ++j) {
        if (b.claims[j].repeats || is_outside(b.claims[j].block)) continue;
        for (std::string const& key : keys_of(b.claims[j])) index[key].push_back(j);
    }
    std::vector<ComparedPair> out;
    for (std::uint32_t i = 0; i < a.claims.size(); ++i) {
        if (a.claims[i].repeats || is_outside(a.claims[i].block)) continue;
        std::set<std::uint32_t> partners;
        for (std::string const& key : keys_of(a.claims[i])) {
            auto const found = index.find(key);
            if (found == index.end()) continue;
            for (std::uint32_t const j : found->second) {
                if (partners.size() >= partner_limit) break;
                if (dimensions_fit(a.claims[i].quantity.unit.dimension, b.claims[j].quantity.unit.dimension)) partners.insert(j);
            }
        }
        for (std::uint32_t const j : partners) out.push_back({i, j, relate(a.claims[i], sa, b.claims[j], sb, policy, catalog)});
    }
    leave_alone_what_has_its_equal(out);
    std::stable_sort(out.begin(), out.end(), [](ComparedPair const& x, ComparedPair const& y) {
        return std::pair(x.a, rank(x.relation.kind)) < std::pair(y.a, rank(y.relation.kind));
    });
    return out;
}

}  // namespace figtrail
