// The shape of what texts and their comparison yield: ledger, extraction, finding, relation, change, verdict; see json_shape.hpp.
#pragma once

#include "claim/check.hpp"
#include "claim/json_shape.hpp"

namespace figtrail::json_shape {

template <class Sink>
void put(Sink& sink, Ledger const& ledger, std::uint32_t title_bytes) {
    sink.begin_object();
    sink.key("numerals");
    sink.integer(ledger.numerals());
    sink.key("claims");
    sink.integer(ledger.claims());
    sink.key("explained");
    sink.integer(ledger.explained());
    sink.key("not_understood");
    sink.integer(ledger.not_understood());
    sink.key("items");
    sink.begin_array();
    for (LedgerItem const& item : ledger.items) {
        sink.begin_object();
        put_ends(sink, shown(item.span, title_bytes));
        sink.key("kind");
        sink.string(to_string(item.kind));
        if (!item.reason.empty()) {
            sink.key("reason");
            sink.string(item.reason);
        }
        if (item.span.begin < title_bytes) {
            sink.key("block");
            sink.string(to_string(BlockKind::title));
        }
        sink.end_object();
    }
    sink.end_array();
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, MainEvent const& event) {
    if (event.kind.empty() && event.place.empty()) return sink.null();
    sink.begin_object();
    sink.key("kind");
    put_or_null(sink, event.kind);
    sink.key("place");
    put_or_null(sink, event.place);
    sink.key("day");
    event.day ? sink.string(iso_date(*event.day)) : sink.null();
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Finding const& finding, Extraction const& extraction) {
    std::uint32_t const title = title_bytes(extraction.document);
    sink.begin_object();
    sink.key("kind");
    sink.string(finding.kind);
    sink.key("severity");
    sink.string(to_string(finding.severity));
    sink.key("because");
    sink.string(finding.because);
    sink.key("claims");
    sink.begin_array();
    for (std::uint32_t const index : finding.claims) {
        if (index >= extraction.claims.size()) continue;
        Claim const& claim = extraction.claims[index];
        sink.begin_object();
        sink.key("index");
        sink.integer(index);
        sink.key("quote");
        sink.string(claim.mention.quote);
        put_ends(sink, shown(claim.mention.span, title));
        sink.key("block");
        sink.string(to_string(claim.block));
        sink.end_object();
    }
    sink.end_array();
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Extraction const& extraction, std::vector<Finding> const* findings) {
    std::uint32_t const title = title_bytes(extraction.document);
    sink.begin_object();
    sink.key("id");
    put_or_null(sink, extraction.facts.id);
    sink.key("claims");
    sink.begin_array();
    for (Claim const& claim : extraction.claims) put(sink, ClaimView{&claim, title, nullptr});
    sink.end_array();
    sink.key("ledger");
    put(sink, extraction.ledger, title);
    sink.key("event");
    put(sink, extraction.event);
    sink.key("agencies");
    put(sink, extraction.agencies);
    sink.key("notes");
    put(sink, extraction.document.notes);
    if (findings != nullptr) {
        sink.key("findings");
        sink.begin_array();
        for (Finding const& finding : *findings) put(sink, finding, extraction);
        sink.end_array();
    }
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Relation const& relation, ClaimView const& a, ClaimView const& b) {
    sink.begin_object();
    sink.key("relation");
    sink.string(to_string(relation.kind));
    sink.key("reason");
    put_or_null(sink, to_string(relation.reason));
    sink.key("severity");
    sink.string(to_string(relation.severity));
    sink.key("because");
    sink.string(relation.because);
    sink.key("apart_percent");
    relation.apart_percent ? sink.real(*relation.apart_percent) : sink.null();
    sink.key("assumed");
    put(sink, relation.assumed);
    sink.key("keys");
    put(sink, relation.keys);
    sink.key("a");
    put(sink, a);
    sink.key("b");
    put(sink, b);
    sink.end_object();
}

template <class Sink>
void put_side(Sink& sink, std::optional<std::uint32_t> index, Extraction const& version) {
    if (!index || *index >= version.claims.size()) return sink.null();
    put(sink, ClaimView{&version.claims[*index], title_bytes(version.document), nullptr});
}

template <class Sink>
void put(Sink& sink, Change const& change, Extraction const& before, Extraction const& after) {
    sink.begin_object();
    sink.key("kind");
    sink.string(to_string(change.kind));
    sink.key("from");
    put_side(sink, change.from, before);
    sink.key("to");
    put_side(sink, change.to, after);
    sink.key("declared");
    sink.boolean(change.declared);
    sink.key("because");
    sink.string(change.because);
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, FigureVerdict const& figure, Extraction const& statement, Extraction const& evidence) {
    sink.begin_object();
    sink.key("verdict");
    sink.string(to_string(figure.verdict));
    sink.key("relation");
    sink.string(to_string(figure.relation.kind));
    sink.key("reason");
    put_or_null(sink, to_string(figure.relation.reason));
    sink.key("because");
    sink.string(figure.relation.because);
    sink.key("assumed");
    put(sink, figure.relation.assumed);
    sink.key("statement");
    put_side(sink, figure.statement, statement);
    sink.key("statement_span");
    put(sink, shown(figure.statement_span, title_bytes(statement.document)));
    sink.key("evidence");
    put_side(sink, figure.evidence, evidence);
    sink.key("evidence_span");
    put(sink, shown(figure.evidence_span, title_bytes(evidence.document)));
    sink.end_object();
}

template <class Sink>
void put(Sink& sink, Verdict const& verdict, Extraction const& statement, Extraction const& evidence) {
    sink.begin_object();
    sink.key("id");
    put_or_null(sink, statement.facts.id);
    sink.key("verdict");
    sink.string(to_string(verdict.verdict));
    sink.key("reason");
    put_or_null(sink, to_string(verdict.reason));
    sink.key("because");
    sink.string(verdict.because);
    sink.key("figures");
    sink.begin_array();
    for (FigureVerdict const& figure : verdict.figures) put(sink, figure, statement, evidence);
    sink.end_array();
    sink.end_object();
}

}  // namespace figtrail::json_shape
