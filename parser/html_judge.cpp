#include "parser/html_judge.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "parser/furniture.hpp"
#include "parser/html_headline.hpp"

namespace figtrail {
namespace {

constexpr std::size_t least_prose = 40;  ///< bytes; less is a label
constexpr std::size_t least_paragraph = 80;

using Index = std::uint32_t;

class Judge {
public:
    Judge(HtmlFlow const& flow, std::string const& stated_title) : flow_(flow), stated_title_(stated_title) {}

    HtmlJudgement run() {
        weigh_prose();
        settle_hints();
        score_regions();
        choose_scope();
        HtmlJudgement out;
        out.kinds.reserve(flow_.blocks.size());
        for (HtmlBlock const& block : flow_.blocks) out.kinds.push_back(kind_of(block));
        demote_lonely_heads(out.kinds);
        out.title = choose_headline(flow_, stated_title_, in_scope_, out.kinds);
        return out;
    }

private:
    std::string_view words(HtmlBlock const& block) const { return slice(flow_.text, block.span); }
    Index parent(Index region) const { return flow_.regions[region].parent; }

    static bool may_be_prose(HtmlBlock const& block) {
        bool const kind = block.kind == HtmlBlockKind::text || block.kind == HtmlBlockKind::quote ||
                          block.kind == HtmlBlockKind::item || block.kind == HtmlBlockKind::preformatted;
        return kind && !block.from_title && !mostly_links(block) && block.span.size() >= least_prose;
    }

    /// Bytes of prose under each region. A region's index is greater than its parent's.
    void weigh_prose() {
        prose_.assign(flow_.regions.size(), 0);
        for (HtmlBlock const& block : flow_.blocks)
            if (may_be_prose(block)) prose_[block.region] += block.span.size();
        for (auto r = static_cast<Index>(prose_.size()); r-- > 1;) prose_[parent(r)] += prose_[r];
    }

    /// Names that would put most of the page outside of the article are about something else ("page-with-sidebar").
    void settle_hints() {
        hints_.assign(flow_.regions.size(), 0);
        for (Index r = 0; r < hints_.size(); ++r) {
            unsigned own = flow_.regions[r].hints;
            std::size_t const share = prose_[0] == 0 ? 0 : prose_[r] * 100 / prose_[0];
            if (share >= 60)
                own &= ~(html_hint::related | html_hint::navigation | html_hint::furniture | html_hint::aside |
                         html_hint::hidden);
            if (share >= 95) own &= ~html_hint::comment;
            unsigned const above = r == 0 ? 0 : hints_[parent(r)];
            constexpr unsigned inherited =
                html_hint::outside | html_hint::aside | html_hint::hidden | html_hint::caption | html_hint::quote;
            // The inner name says more: related links under comments are related.
            bool const renamed = (own & html_hint::outside) != 0;
            hints_[r] = own | (above & inherited & ~(renamed ? html_hint::outside : 0u));
        }
    }
    bool is_outside(Index region) const { return (hints_[region] & (html_hint::outside | html_hint::hidden)) != 0; }

    /// A paragraph speaks for its region, and less for those around it.
    void score_regions() {
        score_.assign(flow_.regions.size(), 0);
        links_.assign(flow_.regions.size(), 0);
        bytes_.assign(flow_.regions.size(), 1);
        for (HtmlBlock const& block : flow_.blocks) {
            links_[block.region] += block.link_bytes;
            bytes_[block.region] += block.span.size();
            if (!may_be_prose(block) || is_outside(block.region)) continue;
            std::string_view const text = words(block);
            auto const commas = static_cast<std::size_t>(std::count(text.begin(), text.end(), ','));
            std::size_t points =
                4 * (1 + std::min<std::size_t>(commas, 10) + std::min<std::size_t>(text.size() / 100, 3));
            if (block.kind == HtmlBlockKind::item) points /= 4;
            Index const above = parent(block.region);
            score_[block.region] += points;
            if (above != block.region) score_[above] += points / 2;
            if (parent(above) != above) score_[parent(above)] += points / 4;
        }
        for (auto r = static_cast<Index>(score_.size()); r-- > 1;) {
            links_[parent(r)] += links_[r];
            bytes_[parent(r)] += bytes_[r];
        }
        for (Index r = 0; r < score_.size(); ++r) {
            unsigned const own = flow_.regions[r].hints;
            if ((own & html_hint::likely) != 0) score_[r] += score_[r] / 4;
            if ((own & html_hint::article) != 0) score_[r] += score_[r] / 4;
            score_[r] = score_[r] * (bytes_[r] - std::min(links_[r], bytes_[r])) / bytes_[r];
        }
    }

    Index best_region() const {
        Index best = 0, said = 0;
        for (Index r = 0; r < score_.size(); ++r) {
            if (is_outside(r)) continue;
            if (score_[r] > score_[best]) best = r;
            bool const says = (flow_.regions[r].hints & html_hint::body) != 0;
            if (says && (said == 0 || prose_[r] > prose_[said])) said = r;
        }
        // What the page itself calls the article's body is it, unless that is a teaser beside something far longer.
        return said != 0 && prose_[said] * 3 >= prose_[best] ? said : best;
    }

    /// The <article> or <main> around the scope, unless it holds far more.
    void climb_to_article() {
        for (Index r = scope_; r != 0; r = parent(r)) {
            if ((flow_.regions[r].hints & html_hint::article) == 0) continue;
            if (prose_[r] <= prose_[scope_] * 2) scope_ = r;
            return;
        }
    }

    void choose_scope() {
        scope_ = best_region();
        climb_to_article();
        // Updates of a live page are articles side by side. Those with a headline of their own are other stories, which
        // a page that never ends puts behind its own.
        std::vector<bool> headed(flow_.regions.size(), false);
        for (HtmlBlock const& block : flow_.blocks)
            if (block.kind == HtmlBlockKind::heading1) headed[block.region] = true;
        for (auto r = static_cast<Index>(headed.size()); r-- > 1;) headed[parent(r)] = headed[parent(r)] || headed[r];
        if (scope_ != 0 && !headed[scope_] && (flow_.regions[scope_].hints & html_hint::article) != 0) {
            std::size_t alike = 0;
            for (Index r = 1; r < flow_.regions.size(); ++r)
                alike += r != scope_ && parent(r) == parent(scope_) && !headed[r] &&
                                 (flow_.regions[r].hints & html_hint::article) != 0 && !is_outside(r)
                             ? prose_[r]
                             : 0;
            if (alike >= prose_[scope_]) {
                scope_ = parent(scope_);
                climb_to_article();
            }
        }
        in_scope_.assign(flow_.regions.size(), false);
        for (Index r = 0; r < in_scope_.size(); ++r) in_scope_[r] = r == scope_ || (r != 0 && in_scope_[parent(r)]);
    }

    /// A paragraph beside the chosen region (a standfirst, text behind an advertisement).
    bool stands_beside(HtmlBlock const& block) const {
        if (scope_ == 0 || !may_be_prose(block) || block.span.size() < least_paragraph ||
            block.link_bytes * 4 > block.span.size())
            return false;
        if ((flow_.regions[block.region].hints & html_hint::article) != 0) return false;  // another story
        Index const around = parent(scope_);
        return block.region == around ||
               (parent(block.region) == around && prose_[block.region] * 10 >= prose_[scope_]);
    }

    BlockKind outside_kind(unsigned hints) const {
        if ((hints & html_hint::comment) != 0) return BlockKind::comment;
        if ((hints & html_hint::related) != 0) return BlockKind::related;
        if ((hints & html_hint::navigation) != 0) return BlockKind::navigation;
        return BlockKind::furniture;
    }

    BlockKind kind_of(HtmlBlock const& block) const {
        if (block.from_title) return BlockKind::navigation;
        std::string_view const text = words(block);
        unsigned const hints = hints_[block.region];
        bool const linked = mostly_links(block);
        if (is_outside(block.region)) return outside_kind(hints);
        if (is_furniture(text)) return BlockKind::furniture;
        bool const inside = in_scope_[block.region] || stands_beside(block);
        if (!inside) {
            if (block.kind == HtmlBlockKind::heading1) return linked ? BlockKind::navigation : BlockKind::heading;
            return linked || block.span.size() < least_prose ? BlockKind::navigation : BlockKind::related;
        }
        if ((hints & html_hint::aside) != 0 && (linked || links_[block.region] * 3 > bytes_[block.region]))
            return BlockKind::related;
        switch (block.kind) {
            case HtmlBlockKind::table_row:
                return BlockKind::table;
            case HtmlBlockKind::caption:
                return BlockKind::caption;
            case HtmlBlockKind::heading1:
            case HtmlBlockKind::heading:
                return linked ? BlockKind::related : BlockKind::heading;
            case HtmlBlockKind::quote:
                return linked ? BlockKind::related : BlockKind::quote;
            case HtmlBlockKind::item:
                return linked                            ? BlockKind::related
                       : (hints & html_hint::quote) != 0 ? BlockKind::quote
                                                         : BlockKind::list;
            default:
                break;
        }
        if (linked && block.span.size() < 300) return BlockKind::related;
        return (hints & html_hint::caption) != 0 ? BlockKind::caption
               : (hints & html_hint::quote) != 0 ? BlockKind::quote
                                                 : BlockKind::body;
    }

    /// The heading of a list of links is of them ("More on the drought").
    void demote_lonely_heads(std::vector<BlockKind>& kinds) const {
        for (std::size_t i = kinds.size(); i-- > 1;) {
            bool const head = kinds[i - 1] == BlockKind::heading && flow_.blocks[i - 1].kind == HtmlBlockKind::heading;
            if (head && kinds[i] == BlockKind::related) kinds[i - 1] = BlockKind::related;
        }
    }

    HtmlFlow const& flow_;
    std::string const& stated_title_;
    std::vector<std::size_t> prose_, score_, links_, bytes_;
    std::vector<unsigned> hints_;
    std::vector<bool> in_scope_;
    Index scope_ = 0;
};

}  // namespace

HtmlJudgement judge(HtmlFlow const& flow, std::string const& stated_title) { return Judge(flow, stated_title).run(); }

}  // namespace figtrail
