#include "store/losses.hpp"

#include <map>
#include <set>

#include "store/group_reader.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

class Losses {
public:
    explicit Losses(Store const& store) : impl_(store.impl()), reader_(store) {}

    /// Every group of a figure that goes, or of its bytes elsewhere, which stood behind it.
    void lose(StoredClaim const& claim) {
        for (GroupKey const& key : reader_.groups_of(claim)) note(key, claim.article_id);
    }

    /// What a finding said was found in a group that both its sides stand in. What the same bytes elsewhere would have said was left out
    /// for its sake.
    void lose_finding(std::int64_t finding) {
        Groups sides[2], twins[2];
        for (auto const& [id, side] : impl_.findings.claims_of(finding)) {
            auto const claim = impl_.claims.by_id(id);
            if (!claim) continue;
            bool const witness = sides[side].empty() && twins[side].empty();
            add_groups(*claim, sides[side]);
            if (!witness) continue;
            for (std::int64_t const twin : impl_.claims.all_with_key(claim->claim_key))
                if (auto const other = impl_.claims.by_id(twin)) add_groups(*other, twins[side]);
        }
        note_common(sides[0], sides[1]);
        note_common(twins[0], twins[1]);
    }

    void write() {
        for (std::int64_t const article : articles_) impl_.touched.note_article(article);
        for (auto const& [subject, measure] : groups_) impl_.touched.note_group(subject, measure);
    }

private:
    using Groups = std::map<GroupKey, std::int64_t>;  ///< with an article that has a figure there

    void add_groups(StoredClaim const& claim, Groups& groups) {
        for (GroupKey& key : reader_.groups_of(claim)) groups.emplace(std::move(key), claim.article_id);
    }

    void note_common(Groups const& a, Groups const& b) {
        for (auto const& [key, article] : a) {
            auto const other = b.find(key);
            if (other == b.end()) continue;
            note(key, article);
            note(key, other->second);
        }
    }

    /// The group of an incident has no key that outlives it: by an article.
    void note(GroupKey const& key, std::int64_t article) {
        if (key.kind == GroupKey::Kind::event)
            articles_.insert(article);
        else
            groups_.emplace(key.subject_key, key.measure_key);
    }

    Store::Impl& impl_;
    GroupReader reader_;
    std::set<std::pair<std::int64_t, std::int64_t>> groups_;
    std::set<std::int64_t> articles_;
};

}  // namespace

void note_losses(Store const& store, std::int64_t snapshot_id) {
    Store::Impl& impl = store.impl();
    Losses losses(store);
    std::set<std::int64_t> findings;
    for (StoredClaim const& claim : impl.claims.of_snapshot(snapshot_id)) {
        losses.lose(claim);
        for (std::int64_t const twin : impl.claims.all_with_key(claim.claim_key))
            if (auto const other = impl.claims.by_id(twin)) losses.lose(*other);
        for (auto const& [finding, side] : impl.findings.between_of_claim(claim.id)) findings.insert(finding);
    }
    for (std::int64_t const finding : findings) losses.lose_finding(finding);
    losses.write();
}

}  // namespace figtrail
