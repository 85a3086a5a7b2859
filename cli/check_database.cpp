#include "cli/check_database.hpp"

#include <ostream>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/json_object.hpp"
#include "cli/judgement_words.hpp"
#include "cli/official.hpp"
#include "cli/on_file.hpp"
#include "cli/render_text.hpp"
#include "cli/stored_figures.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

struct CheckedFigure {
    Claim const* claim;
    std::vector<ComparedFigure> others;
    std::map<std::string, std::size_t> not_compared;
    Officials official;
    VerdictKind verdict = VerdictKind::not_comparable;
};

/// An official figure goes before what articles say.
VerdictKind verdict_of(std::vector<ComparedFigure> const& others, Officials const& official) {
    for (OfficialWord const& word : official.words)
        if (conflicts(word.relation.kind)) return VerdictKind::contradicts;
    if (!official.words.empty() && agrees(official.words.front().relation.kind)) return VerdictKind::agrees;
    for (ComparedFigure const& other : others)
        if (conflicts(other.relation.kind)) return VerdictKind::contradicts;
    for (ComparedFigure const& other : others) {
        RelationKind const kind = other.relation.kind;
        if (agrees(kind)) return VerdictKind::agrees;
    }
    return VerdictKind::not_comparable;
}

/// contradicts when one figure is contradicted, agrees when every one is borne out.
VerdictKind verdict_of(std::vector<CheckedFigure> const& figures) {
    bool all_agree = !figures.empty();
    for (CheckedFigure const& figure : figures) {
        if (figure.verdict == VerdictKind::contradicts) return VerdictKind::contradicts;
        all_agree &= figure.verdict == VerdictKind::agrees;
    }
    return all_agree ? VerdictKind::agrees : VerdictKind::not_comparable;
}

std::string as_text(Extraction const& statement, std::vector<CheckedFigure> const& figures, Policy const& policy,
                    Terminal const& terminal) {
    std::string out;
    for (CheckedFigure const& figure : figures) {
        out += std::string(verdict_word(figure.verdict)) + "\n" +
               indented_quote(statement, *figure.claim, "statement  ", terminal);
        for (OfficialWord const& word : figure.official.words) out += "    " + official_heading(word, terminal) + relation_footing(word.relation);
        if (figure.others.empty() && figure.official.words.empty()) out += "      Nothing on file is about the same thing.\n";
        for (ComparedFigure const& other : figure.others)
            out += "    " + relation_heading(other.relation, terminal) + ": «" +
                   harmless(other.figure.claim.mention.quote) + "» " + harmless(outlet_and_date(other.figure.facts)) +
                   " (" + std::string(short_key(other.figure.claim_key)) + ")\n" + relation_footing(other.relation);
        if (!figure.not_compared.empty())
            out +=
                "      Not compared: " + reasons_in_words(figure.not_compared) + ".\n";
    }
    if (figures.empty()) out += "The statement has no figures.\n";
    return out + "Policy: " + policy.to_string() + ".\n";
}

std::string as_json(Extraction const& statement, std::vector<CheckedFigure> const& figures, Policy const& policy,
                    StoredClaimJson& json) {
    std::vector<std::string> items;
    for (CheckedFigure const& figure : figures) {
        std::vector<std::string> others;
        for (ComparedFigure const& other : figure.others)
            others.push_back(JsonObject()
                                 .text("relation", to_string(other.relation.kind))
                                 .text("severity", to_string(other.relation.severity))
                                 .text("because", other.relation.because)
                                 .text("figure", other.figure.claim_key)
                                 .raw("claim", json(other.figure))
                                 .str());
        std::vector<std::string> official;
        for (OfficialWord const& word : figure.official.words) official.push_back(official_json(word));
        std::string claim;
        write_json(claim, ClaimView{figure.claim, title_bytes(statement.document), nullptr});
        items.push_back(JsonObject()
                            .text("verdict", to_string(figure.verdict))
                            .raw("claim", claim)
                            .raw("official", json_array(official))
                            .raw("on_file", json_array(others))
                            .str());
    }
    return JsonObject()
               .text("verdict", to_string(verdict_of(figures)))
               .text("policy", policy.to_string())
               .raw("figures", json_array(items))
               .str() +
           "\n";
}

}  // namespace

int check_against_database(CheckOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    Extraction const statement = Extractor(desk.lexicon).extract_text(options.statement, options.facts);
    Policy const policy;
    std::vector<CheckedFigure> figures;
    for (Claim const& claim : statement.claims) {
        CheckedFigure figure{&claim, {}, {}, {}};
        figure.others = on_file(
            desk, setting_of(statement), claim, [](StoredClaim const&) { return true; }, policy, figure.not_compared);
        figure.official = officials_on(desk, setting_of(statement), claim, policy);
        figure.verdict = verdict_of(figure.others, figure.official);
        figures.push_back(std::move(figure));
    }
    StoredClaimJson json(desk.store);
    session.out << (options.format == Format::table ? as_text(statement, figures, policy, session.terminal)
                                                    : as_json(statement, figures, policy, json));
    return options.exit_code && verdict_of(figures) == VerdictKind::contradicts ? exit_findings : exit_done;
}

}  // namespace figtrail::cli
