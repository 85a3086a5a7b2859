#include "parser/html.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "claim/outside.hpp"
#include "parser/document.hpp"
#include "parser/html_charset.hpp"
#include "parser/html_flow.hpp"
#include "parser/html_judge.hpp"
#include "parser/html_slim.hpp"
#include "parser/json_ld.hpp"
#include "parser/limits.hpp"
#include "parser/mapped_writer.hpp"
#include "parser/page_facts.hpp"
#include "parser/plain_text.hpp"

namespace figtrail {
namespace {

/// "Trade up - Gulf Courier" without the outlet, where that is known or short behind a bar.
Span without_site(std::string_view text, Span title, std::string const& site) {
    std::string_view const words = slice(text, title);
    for (std::string_view const bar : {" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB ", " :: "}) {
        std::size_t const at = words.rfind(bar);
        if (at == std::string_view::npos || at < 8) continue;
        std::string_view const behind = words.substr(at + bar.size());
        if (behind == site || (bar != " - " && behind.size() <= 40))
            return {title.begin, title.begin + static_cast<std::uint32_t>(at)};
    }
    return title;
}

/// The blocks of the flow put in order: the title, the article, and what stands around it.
class Arranger {
public:
    Arranger(HtmlFlow const& flow, HtmlJudgement const& judged, std::string const& site)
        : flow_(flow), judged_(judged), site_(site), out_(flow.text) {}

    Document run() {
        if (judged_.title) {
            HtmlBlock const& block = flow_.blocks[*judged_.title];
            Span const words = trimmed(flow_.text, block.span);
            write(block.from_title ? without_site(flow_.text, words, site_) : words, BlockKind::title);
        }
        for (bool const outside : {false, true})
            for (std::size_t i = 0; i < flow_.blocks.size(); ++i)
                if (is_outside(judged_.kinds[i]) == outside && i != judged_.title && !flow_.blocks[i].from_title)
                    block(i);
        Document document;
        document.text = out_.take_text();
        document.blocks = std::move(blocks_);
        document.offsets = out_.take_pieces();
        return document;
    }

private:
    void block(std::size_t i) {
        HtmlBlock const& block = flow_.blocks[i];
        BlockKind const kind = judged_.kinds[i];
        if (block.kind != HtmlBlockKind::preformatted || is_outside(kind)) return write(block.span, kind);
        for (Block const& inner : plain_text_blocks(slice(flow_.text, block.span)))
            write({block.span.begin + inner.span.begin, block.span.begin + inner.span.end}, inner.kind);
    }

    void write(Span span, BlockKind kind) {
        span = trimmed(flow_.text, span);
        if (span.empty()) return;
        bool const rows = kind == BlockKind::table && !blocks_.empty() && blocks_.back().kind == BlockKind::table;
        if (out_.size() > 0) out_.put(rows ? "\n" : "\n\n", gap_, gap_);
        std::uint32_t const begin = out_.size();
        out_.copy(span.begin, span.end);
        gap_ = span.end;
        blocks_.push_back({kind, {begin, out_.size()}});
    }

    HtmlFlow const& flow_;
    HtmlJudgement const& judged_;
    std::string const& site_;
    MappedWriter out_;
    std::vector<Block> blocks_;
    std::uint32_t gap_ = 0;
};

}  // namespace

Document html_document(std::string_view text, ArticleFacts& facts, std::vector<StatedFact>& stated) {
    SlimHtml const slim = slim_html(text);
    HtmlFlow flow = flow_of(slim);
    for (Span const script : slim.metadata) article_facts_in_json_ld(slice(text, script), flow.facts);
    ArticleFacts const given = facts;
    stated.insert(stated.end(), flow.facts.begin(), flow.facts.end());
    std::string origins = believe(stated, facts);
    HtmlJudgement const judged = judge(flow, facts.title);
    Document document = Arranger(flow, judged, facts.source).run();
    document.offsets = through(through(std::move(document.offsets), flow.offsets, document.text.size()), slim.offsets,
                               document.text.size());
    if (judged.title && given.title.empty())
        facts.title = std::string(slice(document.text, document.blocks.front().span));
    put_title_in_front(document, facts.title);
    if (slim.flattened)
        document.notes.push_back("elements nested deeper than " + std::to_string(limits::html_depth) +
                                 " were read flat");
    if (flow.cut_off)
        document.notes.push_back("only the first " + std::to_string(limits::html_blocks) + " paragraphs were read");
    if (!origins.empty()) document.notes.push_back(std::move(origins));
    if (std::string dates = disagreement(stated); !dates.empty()) document.notes.push_back(std::move(dates));
    return document;
}

Document read_html(std::string_view bytes, std::vector<DeclaredEncoding> declared, ArticleFacts& facts) {
    for (DeclaredEncoding& said : declared_encodings(bytes)) declared.push_back(std::move(said));
    Decoded decoded = decode(bytes, declared);
    std::vector<StatedFact> stated;
    Document document = html_document(decoded.text, facts, stated);
    document.offsets = through(std::move(document.offsets), decoded.offsets, document.text.size());
    document.notes.insert(document.notes.begin(), decoded.notes.begin(), decoded.notes.end());
    document.dates = dates_in(stated);
    return document;
}

}  // namespace figtrail
