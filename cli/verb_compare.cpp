#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>

#include "claim/compare.hpp"
#include "cli/errors.hpp"
#include "cli/judgement_words.hpp"
#include "cli/pairs.hpp"
#include "cli/render_json.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

using Pairs = std::vector<ComparedPair>;

bool is_compared(ComparedPair const& pair) { return pair.relation.kind != RelationKind::not_comparable; }

/// "4 pairs: 1 cannot both hold, 3 the same; 2 not compared (--all says why)."
std::string summary(Pairs const& pairs) {
    std::map<RelationKind, std::size_t> counts;
    for (ComparedPair const& pair : pairs) ++counts[pair.relation.kind];
    std::size_t const not_compared = counts[RelationKind::not_comparable];
    counts.erase(RelationKind::not_comparable);
    std::vector<std::string> parts;
    parts.reserve(counts.size());
    for (auto const& [kind, number] : counts)
        parts.push_back(std::to_string(number) + " " + std::string(relation_word(kind)));
    std::string out = counted(pairs.size() - not_compared, "pair") + " about the same thing";
    if (!parts.empty()) out += ": " + listed(parts);
    if (not_compared > 0) out += "; " + std::to_string(not_compared) + " not compared (--all says why)";
    return out + ".\n";
}

std::string as_text(Extraction const& a, Extraction const& b, Pairs const& pairs, bool all, Policy const& policy,
                    Terminal const& terminal) {
    std::string out = "A  " + article_heading(a, terminal) + "B  " + article_heading(b, terminal) + "\n";
    for (ComparedPair const& pair : pairs) {
        if (!all && !is_compared(pair)) continue;
        out += "  " + relation_heading(pair.relation, terminal) + "\n";
        out +=
            indented_quote(a, a.claims[pair.a], "A  ", terminal) + indented_quote(b, b.claims[pair.b], "B  ", terminal);
        out += relation_footing(pair.relation) + "\n";
    }
    return out + summary(pairs) + "Policy: " + policy.to_string() + ".\n";
}

std::vector<std::string> csv_names() {
    return {"id",      "relation", "reason",     "severity", "apart_percent",
            "because", "quote_a",  "sentence_a", "quote_b",  "sentence_b"};
}

std::string as_csv(std::string const& id, Extraction const& a, Extraction const& b, Pairs const& pairs, bool all) {
    std::string out;
    for (ComparedPair const& pair : pairs) {
        if (!all && !is_compared(pair)) continue;
        Claim const &x = a.claims[pair.a], &y = b.claims[pair.b];
        Relation const& relation = pair.relation;
        out += csv_row({id, std::string(to_string(relation.kind)), std::string(to_string(relation.reason)),
                        std::string(to_string(relation.severity)),
                        relation.apart_percent ? fmt::format("{:.2f}", *relation.apart_percent) : "", relation.because,
                        x.mention.quote, harmless(slice(a.document.text, x.sentence)), y.mention.quote,
                        harmless(slice(b.document.text, y.sentence))});
    }
    return out;
}

Piece judged(ReadPair const& pair, CompareOptions const& options, Catalog const& catalog, Terminal const& terminal) {
    Policy const policy{Policy::Slots::paired};
    Pairs const pairs = compare(pair.first, pair.second, policy, catalog);
    bool const found =
        std::any_of(pairs.begin(), pairs.end(), [](auto const& p) { return is_conflict(p.relation.kind); });
    switch (options.format) {
        case Format::table:
            return {as_text(pair.first, pair.second, pairs, options.all, policy, terminal), "", found};
        case Format::csv:
            return {as_csv(pair.id, pair.first, pair.second, pairs, options.all), "", found};
        default:
            return {relations_json(pair.id, pair.first, pair.second, pairs, policy), "", found};
    }
}

}  // namespace

int run(CompareOptions const& options, Session& session) {
    Extractor const extractor(session.lexicon());
    Catalog const& catalog = extractor.lexicon().catalog();
    if (!options.pairs.empty()) {
        auto const result = filter_pairs(
            options.pairs, {"a", "b"}, options.facts, options.format, csv_row(csv_names()), session, extractor,
            [&](ReadPair const& pair) { return judged(pair, options, catalog, session.terminal); });
        return result.exit_code(options.exit_code);
    }
    ReadPair const pair{"", extract_file(options.first, options.facts, extractor, session),
                        extract_file(options.second, options.facts, extractor, session)};
    Piece const piece = judged(pair, options, catalog, session.terminal);
    if (options.format == Format::csv) session.out << csv_row(csv_names());
    session.out << piece.data << (options.format == Format::table || options.format == Format::csv ? "" : "\n");
    return options.exit_code && piece.found ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
