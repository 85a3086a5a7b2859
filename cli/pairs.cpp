#include "cli/pairs.hpp"

#include "cli/errors.hpp"
#include "cli/read_input.hpp"
#include "cli/session.hpp"
#include "parser/extractor.hpp"

namespace figtrail::cli {

Extraction extract_file(std::string const& path, ArticleFacts const& facts, Extractor const& extractor,
                        Session& session) {
    InputReader reader({{path}, InputFormat::automatic, facts}, session.in);
    std::optional<Input> const input = reader.next();
    if (!input) throw InputError(path + ": holds no text.");
    auto read = read_input(*input);
    if (auto const* error = std::get_if<RecordError>(&read))
        throw InputError(input->complaint.empty() ? input->where() + ": " + error->reason + "." : input->complaint);
    if (reader.next()) throw InputError(path + ": holds several texts; give one, or use --pairs.");
    auto& text = std::get<ReadText>(read);
    return extractor.extract(std::move(text.document), std::move(text.facts));
}

FilterResult filter_pairs(std::string const& path, PairNames names, ArticleFacts const& facts, Format format,
                          std::string const& csv_heading, Session& session, Extractor const& extractor,
                          std::function<Piece(ReadPair const&)> const& judge) {
    InputReader reader({{path}, InputFormat::jsonl, facts}, session.in);
    return filter(reader, format, csv_heading, session, [&](Input&& input) {
        if (!input.complaint.empty()) return unreadable_piece(input, {"null", input.complaint}, format);
        auto record = read_pair_record(input.bytes, names.first, names.second, facts);
        if (auto const* error = std::get_if<RecordError>(&record)) return unreadable_piece(input, *error, format);
        auto& pair = std::get<PairRecord>(record);
        ReadText first = read_side(std::move(pair.first));
        ReadText second = read_side(std::move(pair.second));
        return judge({std::move(pair.id), extractor.extract(std::move(first.document), std::move(first.facts)),
                      extractor.extract(std::move(second.document), std::move(second.facts))});
    });
}

}  // namespace figtrail::cli
