#include "store/search.hpp"

#include <algorithm>

namespace figtrail {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == '\0'; }

bool has_word(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

/// The condition that makes a claim the first of its sentence.
constexpr char first_of_sentence[] =
    "NOT EXISTS (SELECT 1 FROM claim AS earlier WHERE earlier.snapshot_id = claim.snapshot_id"
    " AND earlier.sentence_begin = claim.sentence_begin AND earlier.id < claim.id)";

}  // namespace

std::string search_expression(std::string_view words) {
    std::string expression;
    std::size_t at = 0;
    while (at < words.size()) {
        if (is_blank(words[at])) {
            ++at;
            continue;
        }
        bool const quoted = words[at] == '"';
        std::size_t const begin = quoted ? at + 1 : at;
        std::size_t end = begin;
        while (end < words.size() && (quoted ? words[end] != '"' : !is_blank(words[end]) && words[end] != '"')) ++end;
        std::string_view phrase = words.substr(begin, end - begin);
        at = quoted ? end + 1 : end;
        bool const beginning = !quoted && !phrase.empty() && phrase.back() == '*';
        if (!has_word(phrase)) continue;
        if (!expression.empty()) expression += " AND ";
        expression += '"';
        // A NUL would end the expression inside SQLite.
        for (char const c : phrase) expression += c == '\0' ? ' ' : c;
        expression += beginning ? "\"*" : "\"";
    }
    return expression;
}

SearchIndex::SearchIndex(Database& database)
    : insert_(database, "INSERT INTO claim_search (rowid, sentence, title) VALUES (?, ?, ?)"),
      insert_waiting_(database, std::string("INSERT INTO claim_search (rowid, sentence, title)"
                                            " SELECT claim.id, claim_sentence.sentence, claim_sentence.title FROM claim"
                                            " JOIN claim_sentence ON claim_sentence.claim_id = claim.id WHERE claim.id > ? AND ") +
                                    first_of_sentence + " ORDER BY claim.id"),
      remove_(database, std::string("DELETE FROM claim_search WHERE rowid IN"
                                    " (SELECT claim.id FROM claim WHERE claim.snapshot_id = ? AND claim.id <= ? AND ") +
                            first_of_sentence + ")"),
      last_claim_(database, "SELECT coalesce(max(id), 0) FROM claim"),
      read_progress_(database, "SELECT value FROM setting WHERE name = 'search_through'"),
      save_progress_(database, "INSERT OR REPLACE INTO setting (name, value) VALUES ('search_through', ?)"),
      find_(database,
            "SELECT rowid, snippet(claim_search, 0, char(2), char(3), ' ... ', 48) FROM claim_search WHERE claim_search MATCH ?"
            " ORDER BY bm25(claim_search, 1.0, 0.5), rowid LIMIT ?") {}

std::int64_t SearchIndex::through() {
    if (progress_.through < 0) {
        auto row = read_progress_.use();
        progress_ = {row.next() ? row.integer(0) : 0, false};
    }
    return progress_.through;
}

std::int64_t SearchIndex::last_claim() {
    auto row = last_claim_.use();
    row.next();
    return row.integer(0);
}

std::int64_t SearchIndex::waiting() {
    return last_claim() - through();
}

void SearchIndex::add(Extraction const& extraction, std::int64_t first, bool quotes_only) {
    if (extraction.claims.empty() || through() != first - 1) return;
    std::vector<std::uint32_t> seen;
    for (std::size_t i = 0; i < extraction.claims.size(); ++i) {
        Claim const& claim = extraction.claims[i];
        Span const sentence = claim.sentence;
        // Claims come in text order: the sentence is nearly always the last one seen.
        if (std::find(seen.rbegin(), seen.rend(), sentence.begin) != seen.rend()) continue;
        seen.push_back(sentence.begin);
        // The same text that the view claim_sentence gives, which is what a removal reads.
        auto const context = quotes_only ? claim.mention.prefix + claim.mention.quote + claim.mention.suffix : std::string();
        std::string_view const text = quotes_only ? std::string_view(context) : slice(extraction.document.text, sentence);
        insert_.use(first + static_cast<std::int64_t>(i), text, extraction.facts.title).run();
    }
    set_through(first + static_cast<std::int64_t>(extraction.claims.size()) - 1);
}

void SearchIndex::catch_up() {
    if (waiting() <= 0) return;
    insert_waiting_.use(through()).run();
    set_through(last_claim());
}

void SearchIndex::save_progress() {
    if (!progress_.changed) return;
    save_progress_.use(std::to_string(progress_.through)).run();
    progress_.changed = false;
}

void SearchIndex::remove(std::int64_t snapshot_id) {
    remove_.use(snapshot_id, through()).run();
}

void SearchIndex::claims_removed() {
    auto const last = last_claim();
    if (last < through()) set_through(last);
}

std::vector<SearchIndex::Found> SearchIndex::find(std::string_view words, std::size_t limit) {
    std::vector<Found> found;
    auto const expression = search_expression(words);
    if (expression.empty()) return found;
    for (auto row = find_.use(expression, limit); row.next();) found.push_back({row.integer(0), row.string(1)});
    return found;
}

}  // namespace figtrail
