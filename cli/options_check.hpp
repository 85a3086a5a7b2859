// Rules between options, apart from how they are parsed. Each throws UsageError with a sentence that names the option.
//
//   check_options(CheckOptions{});   // throws: "check: say a statement in quotes, or --pairs FILE."
#pragma once

#include "cli/session.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {

void check_options(Settings const&);
void check_options(ArticleFacts const&);
void check_options(HelpOptions const&);
void check_options(ExtractOptions const&);
void check_options(AuditOptions const&);
void check_options(CheckOptions const&);
void check_options(CompareOptions const&);
void check_options(DiffOptions const&);
void check_options(CatalogOptions const&);
void check_options(AddOptions const&);
void check_options(ArticlesOptions const&);
void check_options(FiguresOptions const&);
void check_options(SearchOptions const&);
void check_options(ShowOptions const&);
void check_options(WitnessOptions const&);
void check_options(AliasOptions const&);
void check_options(HistoryOptions const&);
void check_options(FindingsOptions const&);
void check_options(EventsOptions const&);
void check_options(ReportOptions const&);
void check_options(ReviewOptions const&);
void check_options(ReferenceOptions const&);
void check_options(ReviewsOptions const&);
void check_options(RecomputeOptions const&);
void check_options(ForgetOptions const&);
void check_options(ExportOptions const&);
void check_options(ImportOptions const&);

}  // namespace figtrail::cli
