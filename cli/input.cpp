#include "cli/input.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

#include "cli/errors.hpp"
#include "parser/feed.hpp"
#include "parser/html_charset.hpp"
#include "parser/limits.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t batch_bytes = std::size_t{1} << 16;

std::size_t most_bytes(InputFormat format) {
    switch (format) {
        case InputFormat::pdf:
            return limits::pdf_bytes;
        case InputFormat::html:
        case InputFormat::feed:
            return limits::page_bytes;
        default:
            return limits::text_bytes;
    }
}

std::string read_whole(ByteStream& in, InputFormat format) {
    std::size_t const most = most_bytes(format);
    return in.read_all(most, "is larger than " + std::to_string(most >> 20) + " MB" +
                                 (format == InputFormat::text ? "; split it, or give it as JSONL" : ", unpacked"));
}

/// What is known of a page beside its bytes.
std::vector<DeclaredEncoding> declared_by_server(std::string const& media_type) {
    std::string_view const label = charset_of_media_type(media_type);
    if (label.empty()) return {};
    return {{std::string(label), "the HTTP header"}};
}

/// The article files of a crawl are told by their bytes, and where these say nothing by their media type.
InputFormat format_of_page(WarcPage const& page) {
    if (auto const format = sniffed(page.bytes)) return *format;
    return page.media_type.find("html") != std::string::npos ? InputFormat::html : InputFormat::text;
}

}  // namespace

std::string Input::where() const {
    if (!part.empty()) return path + ", " + part;
    return line == 0 ? path : path + ":" + std::to_string(line);
}

InputReader::InputReader(TextOptions options, std::istream& in) : options_(std::move(options)), in_(in) {}

Input InputReader::complain(std::string const& path, std::string const& complaint) const {
    Input input;
    input.path = path;
    input.complaint = complaint;
    return input;
}

Input InputReader::made(InputFormat format, std::string const& path) const {
    Input input;
    input.format = format;
    input.path = path;
    input.facts = options_.facts;
    input.fields = options_.fields;
    input.date_order = options_.date_order;
    return input;
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

/// The next page of the WARC file that is open.
std::optional<Input> InputReader::next_record() {
    try {
        while (std::optional<WarcPage> page = records_->next()) {
            Input input = made(InputFormat::text, line_path_);
            input.part = "record " + std::to_string(page->record) + (page->url.empty() ? "" : " (" + page->url + ")");
            if (!page->url.empty()) input.facts.url = page->url;
            if (!page->retrieved.empty()) input.facts.retrieved = page->retrieved;
            if (!page->complaint.empty()) {
                input.complaint = input.where() + ": " + page->complaint + ".";
                return input;
            }
            if (!foreign_kind(page->bytes).empty()) continue;
            input.format = format_of_page(*page);
            if (input.format == InputFormat::warc || input.format == InputFormat::jsonl) continue;
            input.declared = declared_by_server(page->media_type);
            input.bytes = std::move(page->bytes);
            if (auto one = whole(std::move(input))) return one;
            if (!parts_.empty()) return std::nullopt;
        }
    } catch (InputError const& error) {
        records_.reset();
        return complain(line_path_, error.what());
    }
    records_.reset();
    return std::nullopt;
}

/// Each entry of a feed is an article.
void InputReader::cut_up(Input&& file) {
    Feed const feed = split_feed(file.bytes);
    std::size_t number = 0;
    for (Span const entry : feed.entries) {
        Input input = made(InputFormat::feed_entry, file.path);
        input.part = (file.part.empty() ? "" : file.part + ", ") + "entry " + std::to_string(++number);
        input.bytes = std::string(slice(file.bytes, entry));
        input.declared = feed.declared;
        input.facts.retrieved = file.facts.retrieved;
        if (input.facts.source.empty()) input.facts.source = feed.title;
        parts_.push_back(std::move(input));
    }
    if (!feed.complaint.empty()) parts_.push_back(complain(file.path, file.where() + ": " + feed.complaint + "."));
}

std::optional<Input> InputReader::whole(Input&& input) {
    if (input.format != InputFormat::feed) return std::move(input);
    cut_up(std::move(input));
    return std::nullopt;
}

std::optional<Input> InputReader::open(std::string const& path) {
    InputFormat format = options_.input != InputFormat::automatic
                             ? options_.input
                             : input_format_of(path).value_or(InputFormat::automatic);
    if (format == InputFormat::automatic) {
        std::string head(4096, '\0');
        ByteStream in(path);
        head.resize(in.read(head.data(), head.size()));
        if (auto const kind = foreign_kind(head); !kind.empty())
            throw InputError(path + ": is " + std::string(kind) + ", not a text.");
        format = sniffed(head).value_or(InputFormat::text);
    }
    line_path_ = path;
    line_ = 0;
    if (format == InputFormat::jsonl) {
        lines_ = std::make_unique<LineReader>(path);
        return std::nullopt;
    }
    auto in = std::make_unique<ByteStream>(path);
    if (format == InputFormat::warc) {
        records_ = std::make_unique<WarcReader>(std::move(in));
        return std::nullopt;
    }
    Input input = made(format, path);
    input.bytes = read_whole(*in, format);
    return whole(std::move(input));
}

std::optional<Input> InputReader::open_stdin() {
    line_path_ = "stdin";
    line_ = 0;
    InputFormat format = options_.input;
    std::istream* from = &in_;
    Input input = made(format, line_path_);
    if (format == InputFormat::automatic) {  // text, unless its bytes say something else
        ByteStream in(in_);
        input.bytes = read_whole(in, InputFormat::text);
        format = sniffed(input.bytes).value_or(InputFormat::text);
        if (format == InputFormat::jsonl) format = InputFormat::text;
        if (format == InputFormat::warc) {
            kept_ = std::make_unique<std::istringstream>(std::move(input.bytes));
            from = kept_.get();
        }
    }
    if (format == InputFormat::jsonl) {
        lines_ = std::make_unique<LineReader>(*from);
        return std::nullopt;
    }
    if (format == InputFormat::warc) {
        records_ = std::make_unique<WarcReader>(std::make_unique<ByteStream>(*from));
        return std::nullopt;
    }
    if (options_.input != InputFormat::automatic) {
        ByteStream in(in_);
        input.bytes = read_whole(in, format);
    }
    input.format = format;
    return whole(std::move(input));
}

std::optional<Input> InputReader::next() {
    for (;;) {
        if (!parts_.empty()) {
            Input input = std::move(parts_.front());
            parts_.pop_front();
            return input;
        }
        if (lines_) {
            if (auto record = next_line()) return record;
            continue;
        }
        if (records_) {
            if (auto record = next_record()) return record;
            continue;
        }
        std::string path;
        try {
            if (files_.empty()) {
                if (next_path_ == options_.paths.size()) return std::nullopt;
                path = options_.paths[next_path_++];
                if (path == "-") {
                    if (auto input = open_stdin()) return input;
                    continue;
                }
                files_ = article_files(path);
                std::reverse(files_.begin(), files_.end());
            }
            path = files_.back();
            files_.pop_back();
            if (auto input = open(path)) return input;
        } catch (InputError const& error) {
            return complain(path, error.what());
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

}  // namespace figtrail::cli
