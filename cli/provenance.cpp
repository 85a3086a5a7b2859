#include "cli/provenance.hpp"

#include <algorithm>

#include "claim/reckon.hpp"
#include "cli/linked_data.hpp"
#include "cli/text_width.hpp"
#include "cli/web_address.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {
namespace {

std::optional<StoredChange> change_with(std::vector<StoredChange> const& changes,
                                        std::optional<std::int64_t> StoredChange::*side, std::int64_t id) {
    auto const found =
        std::find_if(changes.begin(), changes.end(), [&](StoredChange const& c) { return c.*side == id; });
    return found == changes.end() ? std::nullopt : std::optional(*found);
}

/// Follows the figure through the changes between the versions, both ways from where it stands.
void follow_versions(Desk const& desk, Provenance& p) {
    for (StoredSnapshot const& snapshot : desk.store.snapshots(p.figure.article_id))
        p.versions.push_back({snapshot, std::nullopt, std::nullopt});
    auto const here = std::find_if(p.versions.begin(), p.versions.end(),
                                   [&](auto const& v) { return v.snapshot.id == p.figure.snapshot_id; });
    if (here == p.versions.end()) return;
    here->figure = p.figure;
    for (auto at = here; at->figure && at != p.versions.begin(); --at) {
        auto const came = change_with(desk.store.changes(at->snapshot.id), &StoredChange::to_id, at->figure->id);
        if (!came) break;
        at->change = came->change;
        if (!came->from_id) break;
        (at - 1)->figure = desk.store.claim(*came->from_id);
    }
    for (auto at = here; at->figure && at + 1 != p.versions.end(); ++at) {
        auto const went =
            change_with(desk.store.changes((at + 1)->snapshot.id), &StoredChange::from_id, at->figure->id);
        if (!went) break;
        (at + 1)->change = went->change;
        if (!went->to_id) break;
        (at + 1)->figure = desk.store.claim(*went->to_id);
    }
    for (VersionOfFigure& version : p.versions)
        if (version.figure && version.figure->id != p.figure.id) version.reviews = desk.store.reviews(version.figure->claim_key);
}

/// The last words before the figure that stand in its line. The first word of a prefix may have been cut and is left
/// out where the prefix is as long as prefixes get; a browser would not find half of a word.
std::string last_words(std::string_view text, int words) {
    bool const may_be_cut = text.size() >= 32;
    if (std::size_t const line = text.find_last_of("\r\n"); line != std::string_view::npos)
        text.remove_prefix(line + 1);
    else if (std::size_t const blank = text.find(' '); may_be_cut)
        text.remove_prefix(std::min(blank, text.size()));
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    std::size_t at = text.size();
    for (; words > 0 && at != std::string_view::npos && at > 0; --words) at = text.rfind(' ', at - 1);
    return std::string(at == std::string_view::npos ? text : text.substr(at == 0 ? 0 : at + 1));
}

}  // namespace

Provenance provenance_of(Desk const& desk, StoredClaim figure) {
    Provenance p;
    p.figure = std::move(figure);
    p.snapshot = desk.store.snapshot(p.figure.snapshot_id).value_or(StoredSnapshot{});
    p.article = desk.store.extraction(p.figure.snapshot_id);
    follow_versions(desk, p);
    auto const elsewhere = [&](StoredClaim const& other) { return other.article_id != p.figure.article_id; };
    p.comparable = on_file(desk, setting_of_stored(p.figure), p.figure.claim, elsewhere, p.policy, p.not_compared);
    desk.embargo.take_out(p.comparable);
    p.corroboration = corroboration(desk, p.figure, p.comparable);
    p.officials = officials_on(desk, setting_of_stored(p.figure), p.figure.claim, p.policy);
    for (Finding& finding : reckon(p.article, desk.catalog()))
        if (std::find(finding.claims.begin(), finding.claims.end(), p.figure.ordinal) != finding.claims.end())
            p.arithmetic.push_back(std::move(finding));
    p.reviews = desk.store.reviews(p.figure.claim_key);
    if (p.reviews.empty()) {  // the key changed when the article was read anew
        ReviewBook const book(desk.store);
        for (Review const* review : book.last_words_on(p.figure)) p.reviews.push_back(*review);
    }
    return p;
}

std::string deep_link(StoredClaim const& figure) {
    if (figure.facts.url.empty()) return "";
    std::string const base = figure.facts.url.substr(0, figure.facts.url.find('#'));
    std::string const prefix = last_words(figure.claim.mention.prefix, 3);
    return base + "#:~:text=" + (prefix.empty() ? "" : percent_encoded(prefix) + "-,") +
           percent_encoded(harmless(figure.claim.mention.quote));  // white space as browsers see it
}

std::string page_in_words(Mention const& mention, std::string_view behind) {
    return mention.page == 0 ? "" : "p. " + std::to_string(mention.page).append(behind);
}

std::string place_in_words(Mention const& mention) {
    if (mention.source.begin == mention.source.end) return "in the headline, which was given apart from the text";
    return page_in_words(mention, ", ") + "bytes " + std::to_string(mention.source.begin) + " to " + std::to_string(mention.source.end) +
           " of the stored version";
}

std::string archive_link(std::string const& url, std::string const& retrieved) {
    if (!is_web_address(url)) return "";
    std::string digits;
    for (char const c : retrieved)
        if (c >= '0' && c <= '9' && digits.size() < 14) digits += c;
    return "https://web.archive.org/web/" + digits + "/" + url;
}

}  // namespace figtrail::cli
