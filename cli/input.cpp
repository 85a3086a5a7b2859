#include "cli/input.hpp"

#include <algorithm>
#include <istream>
#include <utility>

#include "cli/errors.hpp"
#include "parser/dateline.hpp"
#include "parser/markdown.hpp"
#include "parser/plain_text.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t batch_bytes = std::size_t{1} << 16;

}  // namespace

std::string Input::where() const { return line == 0 ? path : path + ":" + std::to_string(line); }

InputReader::InputReader(TextOptions const& options, std::istream& in) : options_(options), in_(in) {}

InputFormat InputReader::format_of(std::string const& path) const {
    if (options_.input != InputFormat::automatic) return options_.input;
    return input_format_of(path).value_or(InputFormat::text);
}

Input InputReader::made(InputFormat format, std::string const& path) const {
    return {format, path, 0, {}, options_.facts, {}, options_.fields, options_.date_order};
}

/// The next record of the JSONL file that is open; empty lines are passed over.
std::optional<Input> InputReader::next_line() {
    Input input = made(InputFormat::jsonl, line_path_);
    try {
        while (lines_->next(input.bytes)) {
            ++line_;
            if (input.bytes.find_first_not_of(" \t") == std::string::npos) continue;
            input.line = line_;
            return input;
        }
    } catch (InputError const& error) {
        lines_.reset();
        input.line = line_ + 1;
        input.complaint = error.what();
        return input;
    }
    lines_.reset();
    return std::nullopt;
}

Input InputReader::open(std::string const& path) {
    Input input = made(format_of(path), path);
    if (input.format == InputFormat::jsonl) {
        lines_ = std::make_unique<LineReader>(path);
        line_path_ = path;
        line_ = 0;
    } else {
        input.bytes = read_file(path);
    }
    return input;
}

std::optional<Input> InputReader::next() {
    for (;;) {
        if (lines_) {
            if (auto record = next_line()) return record;
            continue;
        }
        std::string path;
        try {
            if (files_.empty()) {
                if (next_path_ == options_.paths.size()) return std::nullopt;
                path = options_.paths[next_path_++];
                if (path == "-") {
                    InputFormat const format = format_of(path);
                    if (format != InputFormat::jsonl) {
                        Input input = made(format, "stdin");
                        input.bytes = read_all(in_);
                        return input;
                    }
                    lines_ = std::make_unique<LineReader>(in_);
                    line_path_ = "stdin";
                    line_ = 0;
                    continue;
                }
                files_ = article_files(path);
                std::reverse(files_.begin(), files_.end());
            }
            path = files_.back();
            files_.pop_back();
            Input input = open(path);
            if (!lines_) return input;
        } catch (InputError const& error) {
            return Input{InputFormat::text, path, 0, {}, {}, error.what()};
        }
    }
}

std::optional<InputBatch> InputReader::next_batch() {
    InputBatch batch;
    for (std::size_t bytes = 0; bytes < batch_bytes;) {
        std::optional<Input> input = next();
        if (!input) break;
        bytes += input->bytes.size() + 1;
        batch.push_back(std::move(*input));
    }
    if (batch.empty()) return std::nullopt;
    return batch;
}

namespace {

/// A date as its source wrote it becomes ISO 8601; one that cannot be read makes the text undated, and is said.
void read_published(ReadText& read, DateOrder order) {
    if (read.facts.published.empty()) return;
    WrittenDate date = read_written_date(read.facts.published, order);
    if (date.iso.empty())
        read.remark = "published \"" + read.facts.published + "\" " +
                      (date.ambiguous ? "can be read in two ways: say --date-order dmy or mdy" : "is no date that is known") + "; taken as undated";
    read.facts.published = std::move(date.iso);
}

/// The report's own dateline goes before header and record, which often say when a page was put together.
void read_dateline(ReadText& read) {
    auto const header = day_from_iso(read.facts.published);
    auto const day = dateline_day(read.document, header);
    if (!day || day == header) return;
    read.published_header = std::exchange(read.facts.published, iso_date(*day));
}

void settle_dates(ReadText& read, DateOrder order) {
    read_published(read, order);
    if (!read.facts.retrieved.empty()) read.facts.retrieved = read_written_date(read.facts.retrieved, order).iso;
    read_dateline(read);
}

}  // namespace

std::variant<ReadText, RecordError> read_input(Input const& input) {
    if (!input.complaint.empty()) return RecordError{"null", input.complaint};
    if (input.format == InputFormat::jsonl) {
        auto record = read_text_record(input.bytes, input.facts, input.fields);
        if (auto* const error = std::get_if<RecordError>(&record)) return std::move(*error);
        ReadText read = read_side(std::move(std::get<TextRecord>(record)));
        settle_dates(read, input.date_order);
        return read;
    }
    ReadText read{{}, input.facts};
    if (read.facts.id.empty()) read.facts.id = input.path;
    read.document = input.format == InputFormat::markdown ? read_markdown(input.bytes, read.facts)
                                                          : read_plain_text(input.bytes, read.facts);
    settle_dates(read, input.date_order);
    return read;
}

ReadText read_side(TextRecord side) {
    ReadText read{{}, std::move(side.facts)};
    read.document = plain_text_document(decode_utf8(side.text), read.facts);
    return read;
}

}  // namespace figtrail::cli
