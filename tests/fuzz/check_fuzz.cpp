// Any two texts, parted by a zero byte, as a statement and its evidence: a verdict that speaks of figures which are
// there, agrees with its figures' verdicts, and relations that are the same seen from the other side.
#include "claim/check.hpp"
#include "claim/relate.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "tests/fuzz/require.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace figtrail;
    using fuzz::require;
    static Extractor const extractor(Lexicon::builtin());
    Catalog const& catalog = extractor.lexicon().catalog();
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    std::size_t const gap = bytes.find('\0');
    if (gap == std::string_view::npos) return 0;
    Extraction const a = extractor.extract_text(bytes.substr(0, gap), {}),
                     b = extractor.extract_text(bytes.substr(gap + 1), {});

    Verdict const verdict = check(a, b, Policy{}, catalog);
    bool contradicted = false;
    for (FigureVerdict const& figure : verdict.figures) {
        require(!figure.statement || *figure.statement < a.claims.size(), "a figure of the statement is there");
        require(!figure.evidence || *figure.evidence < b.claims.size(), "a figure of the evidence is there");
        require(figure.statement_span.end <= a.document.text.size(), "a span lies in the statement");
        require(figure.evidence_span.end <= b.document.text.size(), "a span lies in the evidence");
        contradicted |= figure.verdict == VerdictKind::contradicts;
    }
    require(verdict.verdict != VerdictKind::contradicts || contradicted,
            "a contradicted statement has a contradicted figure");

    for (std::size_t i = 0; i < std::min<std::size_t>(a.claims.size(), 6); ++i)
        for (std::size_t j = 0; j < std::min<std::size_t>(b.claims.size(), 6); ++j) {
            Relation const there = relate(a.claims[i], setting_of(a), b.claims[j], setting_of(b), Policy{}, catalog);
            Relation const back = relate(b.claims[j], setting_of(b), a.claims[i], setting_of(a), Policy{}, catalog);
            require(there.kind == back.kind && there.reason == back.reason, "relate is symmetric");
        }
    return 0;
}
