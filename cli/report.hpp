// report: what the database knows of a figure, an article or everything, as a document to send: Markdown, HTML or JSON.
// The same database gives the same bytes; where desk.hold_back() was called, what is under embargo is left out.
//
//   session.out << figure_report_markdown(provenance_of(desk, figure));
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "cli/provenance.hpp"

namespace figtrail::cli {

std::string figure_report_markdown(Provenance const& provenance);
std::string figure_report_html(Provenance const& provenance, Desk const& desk);
std::string figure_report_json(Provenance const& provenance, Desk const& desk);

std::string article_report_markdown(Desk const& desk, std::int64_t article_id);
std::string article_report_html(Desk const& desk, std::int64_t article_id);
std::string article_report_json(Desk const& desk, std::int64_t article_id);

/// Called for each finding that is put in its place.
using Told = std::function<void()>;
/// The findings that may be named, the worst first.
std::vector<StoredFinding> findings_to_report(Desk const& desk, Told const& tell);
std::string database_report_markdown(Desk const& desk, Told const& tell);
std::string database_report_html(Desk const& desk, Told const& tell);
std::string database_report_json(Desk const& desk, Told const& tell);

}  // namespace figtrail::cli
