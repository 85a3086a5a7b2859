#include "cli/identity.hpp"

namespace figtrail::cli {

std::string const& snapshot_bytes(Input const& input, ReadText const& text) {
    return input.format == InputFormat::jsonl ? text.document.text : input.bytes;
}

void identify(ArticleFacts& facts, Input const& input) {
    if (!facts.url.empty() || !facts.key.empty()) return;
    facts.key = facts.id.empty() ? input.where() : facts.id;
}

}  // namespace figtrail::cli
