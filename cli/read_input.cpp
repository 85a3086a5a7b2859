#include "cli/read_input.hpp"

#include <stdexcept>
#include <utility>

#include "cli/pdf.hpp"
#include "parser/dateline.hpp"
#include "parser/feed.hpp"
#include "parser/html.hpp"
#include "parser/markdown.hpp"
#include "parser/pdf_text.hpp"
#include "parser/plain_text.hpp"

namespace figtrail::cli {
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
    read.document.dates.push_back({"published", read.facts.published, "the dateline"});
}

/// The date that came with the text and not from within its page; pages have noted theirs.
void keep_date(ReadText& read, std::string const& given, InputFormat format, DateOrder order) {
    auto const keep = [&](std::string const& written, char const* origin) {
        StatedDate date{"published", read_written_date(written, order).iso, origin};
        if (!date.time.empty()) read.document.dates.insert(read.document.dates.begin(), std::move(date));
    };
    if (!given.empty()) keep(given, "the caller");
    bool const own = format == InputFormat::text || format == InputFormat::markdown || format == InputFormat::jsonl;
    if (own && read.facts.published != given) keep(read.facts.published, format == InputFormat::jsonl ? "the record" : "the header");
}

void settle_dates(ReadText& read, Input const& input) {
    DateOrder const order = input.date_order;
    keep_date(read, input.facts.published, input.format, order);
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
        std::string date_field = std::move(std::get<TextRecord>(record).date_field);
        ReadText read = read_side(std::move(std::get<TextRecord>(record)));
        settle_dates(read, input);
        if (read.facts.published.empty()) read.date_field = std::move(date_field);
        return read;
    }
    ReadText read{{}, input.facts};
    if (read.facts.id.empty()) read.facts.id = input.part.empty() ? input.path : input.where();
    switch (input.format) {
        case InputFormat::markdown:
            read.document = read_markdown(input.bytes, read.facts);
            break;
        case InputFormat::html:
            read.document = read_html(input.bytes, input.declared, read.facts);
            break;
        case InputFormat::feed_entry:
            read.document = read_feed_entry(input.bytes, input.declared, read.facts);
            break;
        case InputFormat::pdf:
            try {
                read.document = pdf_document(pdf_text(input.bytes), read.facts);
            } catch (std::runtime_error const& error) {
                return RecordError{"null", error.what()};
            }
            break;
        default:
            read.document = read_plain_text(input.bytes, read.facts, input.declared);
            break;
    }
    settle_dates(read, input);
    return read;
}

ReadText read_side(TextRecord side) {
    ReadText read{{}, std::move(side.facts)};
    read.document = plain_text_document(decode_utf8(side.text), read.facts);
    return read;
}

}  // namespace figtrail::cli
