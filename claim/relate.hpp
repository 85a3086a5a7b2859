// relate: how two figures stand to each other, with a reason code and a sentence. Symmetric: relate(b, a) gives the same kind
// and reason as relate(a, b). Not compared, with the reason said, is the default; a contradiction has to be earned.
//
//   Relation const r = relate(claim_a, setting_of(article_a), claim_b, setting_of(article_b), Policy{}, catalog);
//   // r.kind == RelationKind::contradiction, r.because == "These two cannot both hold: '1,458 km' and '1,599 km', ..."
//
// Order of the tests: readable, unit, measure, aggregation and denominator, subject and event, the individual, modality, period, values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/catalog.hpp"
#include "claim/document.hpp"
#include "claim/name_aliases.hpp"
#include "claim/relation.hpp"

namespace figtrail {

class ScopeBook;
class TextFigures;

/// All claims of an article, at hand or read when somebody looks at them, which few comparisons do. Used like a pointer; null: not known.
class ArticleClaims {
public:
    using Ask = std::function<std::vector<Claim> const&()>;
    ArticleClaims(std::nullptr_t) {}
    ArticleClaims(std::vector<Claim> const* known) : known_(known) {}
    ArticleClaims(Ask const* ask) : ask_(ask) {}

    std::vector<Claim> const& operator*() const {
        return ask_ != nullptr ? (*ask_)() : *known_;  // NOLINT(clang-analyzer-core.uninitialized.UndefReturn): like a pointer, looked at first
    }
    std::vector<Claim> const* operator->() const { return &**this; }
    friend bool operator==(ArticleClaims const& claims, std::nullptr_t) { return claims.known_ == nullptr && claims.ask_ == nullptr; }

private:
    std::vector<Claim> const* known_ = nullptr;
    Ask const* ask_ = nullptr;
};

/// The article around a claim, as far as it is known; every field may be empty.
struct Setting {
    ArticleFacts const* facts = nullptr;          ///< source, published, url
    MainEvent const* event = nullptr;             ///< what the article is about
    ArticleClaims claims = nullptr;               ///< all its claims: a value recycled with its target shows in two of them
    std::optional<std::uint64_t> incident;        ///< equal for articles that were joined into one event (claim/event.hpp)
    std::string const* incident_words = nullptr;  ///< that event: "flood, Khuzestan, 2019-04-01; shared: Dez Dam, Karun"
    std::string const* text = nullptr;            ///< of the document, where whole sentences are wanted
    NameAliases const* aliases = nullptr;         ///< names that people said to be one; of either side, for both
    TextFigures const* figures = nullptr;         ///< where many pairs are related: what `claims` are like among each other
    ScopeBook* scopes = nullptr;                  ///< where many pairs are related: what the claims say of their scope is read once
};

/// Points into `article`, which must outlive it.
Setting setting_of(Extraction const& article);

/// The sentence that a claim stands in; nullopt where its text is not known.
std::optional<std::string_view> sentence_of(Claim const& claim, Setting const& setting);

Relation relate(Claim const& a, Setting const& sa, Claim const& b, Setting const& sb, Policy const& policy,
                Catalog const& catalog);

}  // namespace figtrail
