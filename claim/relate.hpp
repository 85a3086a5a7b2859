// relate: how two figures stand to each other, with a reason code and a sentence. Symmetric: relate(b, a) gives the same kind
// and reason as relate(a, b). Not compared, with the reason said, is the default; a contradiction has to be earned.
//
//   Relation const r = relate(claim_a, setting_of(article_a), claim_b, setting_of(article_b), Policy{}, catalog);
//   // r.kind == RelationKind::contradiction, r.because == "These two cannot both hold: '1,458 km' and '1,599 km', ..."
//
// Order of the tests: readable, unit, measure, aggregation and denominator, subject and event, the individual, modality, period, values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/catalog.hpp"
#include "claim/document.hpp"
#include "claim/name_aliases.hpp"
#include "claim/relation.hpp"

namespace figtrail {

class ScopeBook;
class TextFigures;

/// The article around a claim, as far as it is known; every field may be empty.
struct Setting {
    ArticleFacts const* facts = nullptr;          ///< source, published, url
    MainEvent const* event = nullptr;             ///< what the article is about
    std::vector<Claim> const* claims = nullptr;   ///< all its claims: a value recycled with its target shows in two of them
    std::optional<std::uint64_t> incident;        ///< equal for articles that were joined into one event (claim/event.hpp)
    std::string const* incident_words = nullptr;  ///< that event: "flood, Khuzestan, 2019-04-01; shared: Dez Dam, Karun"
    std::string const* text = nullptr;            ///< of the document, where whole sentences are wanted
    NameAliases const* aliases = nullptr;         ///< names that people said to be one; of either side, for both
    TextFigures const* figures = nullptr;         ///< where many pairs are related: what `claims` are like among each other
    ScopeBook* scopes = nullptr;                  ///< where many pairs are related: what the claims say of their scope is read once
};

/// Points into `article`, which must outlive it.
Setting setting_of(Extraction const& article);

Relation relate(Claim const& a, Setting const& sa, Claim const& b, Setting const& sb, Policy const& policy,
                Catalog const& catalog);

}  // namespace figtrail
