#include "cli/origins_text.hpp"

#include "cli/json_object.hpp"
#include "cli/stored_figures.hpp"
#include "cli/style.hpp"
#include "cli/text_width.hpp"
#include "cli/words.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

std::string name_of(ArticleFacts const& facts) { return facts.key.empty() ? facts.url : facts.key; }

std::string report_in_words(StoredClaim const& report) {
    if (report.claim_key.empty())
        return (report.facts.title.empty() ? "" : report.facts.title + ", ") + outlet_and_date(report.facts);
    return "«" + report.claim.mention.quote + "» " + outlet_and_date(report.facts) + " (" +
           std::string(short_key(report.claim_key)) + ")";
}

}  // namespace

std::string witnesses_in_words(OriginCounts const& origins) {
    return counted(origins.articles, "article") + ", " + std::to_string(origins.independent) + " independent " +
           (origins.independent == 1 ? "witness" : "witnesses");
}

std::string witnesses_in_words(Origins const& origins) {
    return witnesses_in_words(OriginCounts{origins.reports.size(), origins.witnesses.size(), ""});
}

std::string fold_in_words(std::string const& kind, std::string const& name) {
    if (kind == "text") return "copies of one text";
    if (kind == "ruling") return "one origin, as somebody here ruled";
    if (kind == "outlet") return "one outlet: " + name;
    if (kind == "agency") return "one agency: " + name;
    return "one speaker on one occasion: " + name;
}

std::string origins_text(Origins const& origins, Terminal const& terminal) {
    std::string out = styled(witnesses_in_words(origins), Style::heading, terminal) + ".\n";
    std::size_t number = 0;
    for (Witness const& witness : origins.witnesses) {
        out += "\n" + std::to_string(++number) + "  " +
               harmless(report_in_words(origins.reports[witness.testimonies.front()])) + "\n";
        for (std::size_t i = 1; i < witness.testimonies.size(); ++i)
            out += "   " + harmless(report_in_words(origins.reports[witness.testimonies[i]])) + "\n";
        for (Fold const& fold : witness.folds)
            out += "     " +
                   harmless(outlet_and_date(origins.reports[fold.a].facts) + " and " +
                            outlet_and_date(origins.reports[fold.b].facts)) +
                   ": " + harmless(fold_in_words(fold.kind, fold.name)) + "\n";
    }
    return out;
}

std::string origins_json(Origins const& origins) {
    std::vector<std::string> witnesses;
    for (Witness const& witness : origins.witnesses) {
        std::vector<std::string> figures, articles, folds;
        for (std::size_t const i : witness.testimonies) {
            if (!origins.reports[i].claim_key.empty()) figures.push_back(origins.reports[i].claim_key);
            articles.push_back(name_of(origins.reports[i].facts));
        }
        for (Fold const& fold : witness.folds)
            folds.push_back(JsonObject()
                                .text("a", name_of(origins.reports[fold.a].facts))
                                .text("b", name_of(origins.reports[fold.b].facts))
                                .text("kind", fold.kind)
                                .text_or_null("name", fold.name)
                                .str());
        witnesses.push_back(JsonObject()
                                .text("kind", witness.kind)
                                .text_or_null("name", witness.name)
                                .texts("figures", figures)
                                .texts("articles", articles)
                                .raw("folds", json_array(folds))
                                .str());
    }
    return JsonObject()
        .number("articles", static_cast<std::int64_t>(origins.reports.size()))
        .number("independent", static_cast<std::int64_t>(origins.witnesses.size()))
        .raw("witnesses", json_array(witnesses))
        .str();
}

}  // namespace figtrail::cli
