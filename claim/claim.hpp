// Claim: one figure of an article, understood: what is measured, of whom, when, how sure, who says so, and exactly where.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/approximator.hpp"
#include "claim/interval.hpp"
#include "claim/period.hpp"
#include "claim/span.hpp"
#include "claim/unit.hpp"

namespace figtrail {

/// One occurrence of a figure (W3C TextQuoteSelector): hedge, number, scale and unit words, without the counted noun.
struct Mention {
    Span span;           ///< bytes of the Document's text; text[span] == quote
    Span source;         ///< bytes of the snapshot that span maps back to
    std::string quote;
    std::string prefix;  ///< up to 32 characters before, whole characters
    std::string suffix;  ///< up to 32 characters after
    std::uint32_t page = 0;  ///< of a source that has pages, from 1; 0: it has none
};

struct Quantity {
    Interval interval;
    Unit unit;
    Approximator approximator = Approximator::exact;
    Trend trend = Trend::none;
    /// The value as written has more than 18 digits or unreadable bytes: kept as text here, no part in verdicts.
    std::string unreadable;
    /// A lone "1.458": the other reading (1458); no part in verdicts. The interval holds the point reading.
    std::optional<Number> other_reading;
    /// Significant digits as written ("13.0 million" has 3, "13 million" 2, "1,300" 4): what rounding may hide.
    int written_digits = 0;
};

struct Measure {
    std::string id;      ///< of the catalog ("trade_volume"), empty when open
    std::string phrase;  ///< "volume of trade exchange", "foreign student"; singular head for counts
    std::string head;    ///< head noun, singular, lower-case: "student"
    std::string role;    ///< lexicon class of the governing verb: own, earn, rise, kill, injure, arrest, ...; empty when none
    std::string of;      ///< what a share or part is of, and other restrictive of-phrases: "foreign tourist"
    std::vector<std::string> concepts;   ///< content words of what is measured, as they stand in the sentence
    std::vector<std::string> modifiers;  ///< restrictive modifiers of the head, lower-case: "iraqi", "new", "foreign"
};

struct Subject {
    std::string name;
    std::string kind;    ///< place, org, person, product, event, group
    std::string origin;  ///< phrase, clause, inherited, headline
    Span span;           ///< where the name stands
    friend bool operator==(Subject const&, Subject const&) = default;
};

struct Attribution {
    std::optional<std::string> speaker;  ///< who says so in the text
    std::optional<std::string> agency;   ///< whom the article cites
    friend bool operator==(Attribution const&, Attribution const&) = default;
};

/// Which part of a document a claim stands in.
enum class BlockKind : std::uint8_t { title, body, heading, caption, table, quote, list, related, navigation, comment, furniture };
std::string_view to_string(BlockKind);
std::optional<BlockKind> block_kind_from(std::string_view);

struct Claim {
    Mention mention;
    Span sentence;      ///< the sentence around it, bytes of the Document's text
    BlockKind block = BlockKind::body;
    std::uint32_t paragraph = 0;  ///< index of the block in the Document
    Quantity quantity;
    Measure measure;
    std::vector<Subject> subjects;
    std::vector<std::string> places;  ///< ISO 3166 codes in the order they appear
    std::optional<Period> period;
    Modality modality = Modality::actual;
    Attribution attribution;
    std::string rule;                     ///< plain-words name of the rule that read it: "number with scale word"
    std::vector<std::string> inferred;    ///< slots that were bound by inference: "measure", "subject", "unit", ...
    std::optional<std::uint32_t> repeats; ///< index of the earlier claim of the same document that this one repeats
    std::optional<std::uint32_t> refers_to; ///< "this figure", "of them": index of the claim it is bound to
    bool main_event = true;               ///< false when its clause speaks of another event ("earlier", "previous", own place or date)
};

}  // namespace figtrail
