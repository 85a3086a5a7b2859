#include "store/origins.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "store/hash.hpp"
#include "store/store_impl.hpp"
#include "store/url.hpp"

namespace figtrail {
namespace {

constexpr char target[] = "origin";
constexpr char between_anchors[] = " + ";

bool earlier(StoredClaim const& a, StoredClaim const& b) {
    return std::tie(a.facts.published, a.claim_key, a.facts.url, a.facts.key, a.facts.source, a.ordinal) <
           std::tie(b.facts.published, b.claim_key, b.facts.url, b.facts.key, b.facts.source, b.ordinal);
}

}  // namespace

std::string article_anchor(ArticleFacts const& facts) {
    auto const url = url_key(facts.url);
    return url.empty() ? facts.key : url;
}

Review origin_ruling(std::string const& anchor_a, std::string const& anchor_b, bool together) {
    Review review;
    review.target = target;
    review.target_key = std::min(anchor_a, anchor_b) + between_anchors + std::max(anchor_a, anchor_b);
    review.verdict = together ? "join" : "split";
    return review;
}

OriginReader::OriginReader(Store const& store) : store_(store) {
    std::map<std::string, bool> last;  // a later ruling on a pair supersedes
    for (Review const& review : store.reviews())
        if (review.target == target) last[review.target_key] = review.verdict == "join";
    for (auto const& [key, together] : last)
        if (auto const middle = key.find(between_anchors); middle != std::string::npos)
            rulings_.push_back({key.substr(0, middle), key.substr(middle + std::size(between_anchors) - 1), together});
}

OriginReader::Source const& OriginReader::source_of(std::int64_t snapshot_id) {
    auto const [entry, is_new] = sources_.try_emplace(snapshot_id);
    if (is_new) {
        auto const article = store_.impl().snapshots.extraction_without_claims(snapshot_id);
        entry->second = {article.agencies, signature_of(article.document.text)};
    }
    return entry->second;
}

OriginRulings OriginReader::rulings_on(std::vector<StoredClaim> const& reports) const {
    OriginRulings found;
    if (rulings_.empty()) return found;
    std::map<std::string, std::size_t> by_anchor;
    for (std::size_t i = 0; i < reports.size(); ++i) by_anchor.emplace(article_anchor(reports[i].facts), i);
    for (Ruling const& ruling : rulings_) {
        auto const a = by_anchor.find(ruling.a), b = by_anchor.find(ruling.b);
        if (a == by_anchor.end() || b == by_anchor.end()) continue;
        (ruling.together ? found.together : found.apart).emplace_back(a->second, b->second);
    }
    return found;
}

Origins OriginReader::of(std::vector<std::int64_t> const& claims) {
    std::vector<StoredClaim> reports;
    for (std::int64_t const id : claims)
        if (auto claim = store_.claim(id)) reports.push_back(std::move(*claim));
    return folded(std::move(reports));
}

OriginCounts OriginReader::count(std::vector<std::int64_t> const& claims) {
    std::string_view const ids(reinterpret_cast<char const*>(claims.data()), claims.size() * sizeof(std::int64_t));
    auto const [entry, is_new] = counted_.try_emplace(hash64(ids));
    if (!is_new) return entry->second;
    std::vector<StoredClaim> reports;
    for (std::int64_t const id : claims)
        if (auto report = store_.impl().claims.report_of(id)) reports.push_back(std::move(*report));
    Origins const origins = folded(std::move(reports));
    OriginCounts& counts = entry->second;
    counts = {origins.reports.size(), origins.witnesses.size(), ""};
    for (StoredClaim const& report : origins.reports) counts.newest = std::max(counts.newest, report.facts.published);
    return counts;
}

Origins OriginReader::of_articles(std::vector<std::int64_t> const& articles) {
    std::vector<StoredClaim> reports;
    for (std::int64_t const id : articles) {
        auto const article = store_.article(id);
        if (!article) continue;
        StoredClaim report;
        report.article_id = id;
        report.snapshot_id = article->snapshot_id;
        report.facts.key = article->key;
        report.facts.url = article->url;
        report.facts.title = article->title;
        report.facts.source = article->source;
        report.facts.published = article->published;
        reports.push_back(std::move(report));
    }
    return folded(std::move(reports));
}

Origins OriginReader::folded(std::vector<StoredClaim> reports) {
    std::sort(reports.begin(), reports.end(), earlier);
    std::set<std::int64_t> seen;
    auto const again = [&seen](StoredClaim const& report) { return !seen.insert(report.article_id).second; };
    reports.erase(std::remove_if(reports.begin(), reports.end(), again), reports.end());

    std::vector<Testimony> testimonies;
    for (StoredClaim const& report : reports) {
        Source const& source = source_of(report.snapshot_id);
        Attribution const& said = report.claim.attribution;
        auto speaker = said.speaker;
        if (speaker && report.aliases) speaker = report.aliases->meant_by(*speaker);
        Testimony testimony{report.facts.source, report.facts.published, std::move(speaker), source.agencies,
                            source.signature};
        if (said.agency &&
            std::find(source.agencies.begin(), source.agencies.end(), *said.agency) == source.agencies.end())
            testimony.agencies.push_back(*said.agency);
        testimonies.push_back(std::move(testimony));
    }
    auto witnesses = independent_witnesses(testimonies, rulings_on(reports));
    return {std::move(reports), std::move(witnesses)};
}

}  // namespace figtrail
