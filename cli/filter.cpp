#include "cli/filter.hpp"

#include <ostream>
#include <vector>

#include "cli/complaints.hpp"
#include "cli/errors.hpp"
#include "cli/pipeline.hpp"
#include "cli/session.hpp"

namespace figtrail::cli {
namespace {

using Pieces = std::vector<Piece>;

/// Puts pieces together as the format wants it.
class Joiner {
public:
    Joiner(std::ostream& out, Format format, std::string const& csv_heading) : out_(out), format_(format) {
        if (format_ == Format::json) out_ << "[\n";
        if (format_ == Format::csv) out_ << csv_heading;
    }
    void add(std::string const& data) {
        if (data.empty()) return;
        if (!first_ && format_ == Format::json) out_ << ",\n";
        if (!first_ && format_ == Format::table) out_ << '\n';
        out_ << data;
        if (format_ == Format::jsonl) out_ << '\n';
        first_ = false;
    }
    void end() {
        if (format_ == Format::json) out_ << (first_ ? "]\n" : "\n]\n");
    }

private:
    std::ostream& out_;
    Format format_;
    bool first_ = true;
};

}  // namespace

int FilterResult::exit_code(bool findings_matter) const {
    if (unreadable) return exit_unreadable;
    return findings_matter && found ? exit_findings : exit_done;
}

FilterResult filter(InputReader& reader, Format format, std::string const& csv_heading, Session& session,
                    std::function<Piece(Input&&)> const& work) {
    FilterResult result;
    Joiner joiner(session.out, format, csv_heading);
    Complaints complaints(session);
    in_order<InputBatch, Pieces>(
        session.settings.jobs, [&] { return reader.next_batch(); },
        [&](InputBatch&& batch) {
            Pieces pieces;
            pieces.reserve(batch.size());
            for (Input& input : batch) pieces.push_back(work(std::move(input)));
            return pieces;
        },
        [&](Pieces&& pieces) {
            for (Piece const& piece : pieces) {
                joiner.add(piece.data);
                if (!piece.complaint.empty()) complaints.add(piece.complaint);
                result.found |= piece.found;
            }
        });
    joiner.end();
    complaints.end();
    result.unreadable = complaints.any();
    return result;
}

Piece unreadable_piece(Input const& input, RecordError const& error, Format format) {
    bool const is_record = input.line != 0;
    Piece piece;
    piece.complaint = input.complaint.empty() ? input.where() + ": " + error.reason + "." : input.complaint;
    if (format == Format::json || format == Format::jsonl) piece.data = error_line(error, is_record ? input.line : 1);
    return piece;
}

}  // namespace figtrail::cli
