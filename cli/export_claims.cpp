#include <algorithm>
#include <array>

#include "cli/errors.hpp"
#include "cli/exports.hpp"
#include "cli/json_object.hpp"
#include "cli/linked_data.hpp"
#include "cli/web_address.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

/// Verdicts of `review --verdict` that judge a figure; note and mute do not. schema.org wants a number beside the word.
struct Rating {
    std::string_view verdict;
    int value;  ///< of 1 to 3
};
constexpr std::array ratings{Rating{"wrong", 1}, Rating{"unclear", 2}, Rating{"ok", 3}};

std::string organisation(std::string const& name) {
    return JsonObject().text("@type", "Organization").text("name", name).str();
}

std::string appearance(ArticleFacts const& facts) {
    JsonObject article;
    article.text("@type", "NewsArticle").text("@id", article_iri(facts));
    if (is_web_address(facts.url)) article.text("url", facts.url);
    if (!facts.title.empty()) article.text("headline", facts.title);
    if (!facts.published.empty()) article.text("datePublished", facts.published);
    if (!facts.source.empty()) article.raw("publisher", organisation(facts.source));
    return article.str();
}

/// The sentence that makes the claim; where the text is not kept, the quote with its context.
std::string sentence_of(StoredClaim const& figure, std::string const& text) {
    Mention const& mention = figure.claim.mention;
    return text.empty() ? mention.prefix + mention.quote + mention.suffix
                        : std::string(slice(text, figure.claim.sentence));
}

std::string claim_node(StoredClaim const& figure, std::string const& text) {
    Claim const& claim = figure.claim;
    JsonObject node;
    node.text("@type", "Claim")
        .text("@id", figure_urn(figure.claim_key))
        .text("text", sentence_of(figure, text))
        .text("name", claim.mention.quote);
    if (auto const& speaker = claim.attribution.speaker)
        node.raw("author", JsonObject().text("@type", "Thing").text("name", *speaker).str());
    if (std::string const what = measure_in_words(claim); !what.empty()) node.text("about", what);
    if (claim.period && claim.period->origin == PeriodOrigin::text) node.text("temporalCoverage", claim.period->edtf);
    return node.raw("appearance", appearance(figure.facts)).str();
}

/// The last word of people on a figure, when it judges it.
std::optional<std::pair<Review, Rating>> verdict_on(Desk const& desk, StoredClaim const& figure) {
    std::optional<std::pair<Review, Rating>> last;
    for (Review const& review : desk.store.reviews(figure.claim_key))
        for (Rating const& rating : ratings)
            if (rating.verdict == review.verdict) last.emplace(review, rating);
    return last;
}

std::string review_node(StoredClaim const& figure, std::string const& text, Review const& review,
                        Rating const& rating) {
    JsonObject node;
    node.text("@type", "ClaimReview")
        .text("@id", "urn:figtrail:review:" + review.review_key)
        .text("claimReviewed", sentence_of(figure, text));
    node.raw("author", JsonObject().text("@type", "Person").text("name", review.reviewer).str())
        .text("datePublished", review.reviewed_at);
    if (!review.note.empty()) node.text("reviewBody", review.note);
    node.raw("reviewRating", JsonObject()
                                 .text("@type", "Rating")
                                 .number("ratingValue", rating.value)
                                 .number("bestRating", ratings.back().value)
                                 .number("worstRating", ratings.front().value)
                                 .text("alternateName", review.verdict)
                                 .str());
    return node.raw("itemReviewed", claim_node(figure, text)).str();
}

std::string graph(std::vector<std::string> const& nodes) {
    std::string out;
    for (std::string const& node : nodes) out += (out.empty() ? "\n" : ",\n") + node;
    return JsonObject().text("@context", "https://schema.org").raw("@graph", "[" + out + "]").str() + "\n";
}

}  // namespace

std::string schema_org_claims(Desk const& desk, std::vector<StoredClaim> const& figures) {
    std::vector<std::string> nodes;
    std::int64_t snapshot = 0;
    std::string text;
    for (StoredClaim const& figure : figures) {
        if (figure.claim.repeats) continue;
        if (figure.snapshot_id != snapshot) text = desk.store.document(snapshot = figure.snapshot_id).text;
        nodes.push_back(claim_node(figure, text));
    }
    return graph(nodes);
}

std::string schema_org_reviews(Desk const& desk, std::vector<StoredClaim> const& figures) {
    std::vector<std::string> nodes;
    for (StoredClaim const& figure : figures)
        if (auto const verdict = verdict_on(desk, figure))
            nodes.push_back(
                review_node(figure, desk.store.document(figure.snapshot_id).text, verdict->first, verdict->second));
    if (nodes.empty())
        throw UsageError(
            "export: a ClaimReview is a person's verdict, and none is on file for these figures; record one with: "
            "figtrail review FIGURE --verdict ok|wrong|unclear.");
    return graph(nodes);
}

}  // namespace figtrail::cli
