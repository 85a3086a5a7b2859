// Token: the one reading of the letters that every later stage shares. A text is cut once; each word is looked up in the lexicon
// once, and its classes, lexicon phrases and (after tagging) part of speech travel with it.
//
// Cutting: runs of letters ("Iran", "'s" after an apostrophe on its own, "U.S." with its dots), runs of digits with their inner
// separators ("1,458", "13.5", "10'000", Persian and Arabic digits), and every other character on its own. "13bn" is two tokens,
// glued; "1,458-kilometer" four.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claim/span.hpp"

namespace figtrail {

enum class TokenKind : std::uint8_t { word, digits, mark };

/// Part of speech as the tagger decides it; `none` before tagging.
enum class Pos : std::uint8_t {
    none, noun, proper, verb, participle, auxiliary, modal, adjective, adverb, determiner, possessive, pronoun, preposition,
    conjunction, subordinator, numeral, to, negation, mark, other
};

/// What the lexicon knows a word to be; a word may be several things. Bits.
namespace word_class {
using Mask = std::uint64_t;
inline constexpr Mask cardinal = 1ull << 0;        ///< zero ... nineteen, and tens; value in WordInfo::value
inline constexpr Mask tens = 1ull << 1;            ///< twenty ... ninety (also cardinal)
inline constexpr Mask multiplier = 1ull << 2;      ///< hundred, thousand, million, lakh; value = power of ten
inline constexpr Mask suffix_multiplier = 1ull << 3;  ///< k, m, bn glued to digits; value = power of ten
inline constexpr Mask ordinal = 1ull << 4;         ///< first ... ninetieth
inline constexpr Mask fraction = 1ull << 5;        ///< half, third, quarter, fifths; value = denominator
inline constexpr Mask vague_plural = 1ull << 6;    ///< dozens, hundreds, thousands; value = power of ten (or 12)
inline constexpr Mask dozen = 1ull << 7;
inline constexpr Mask month = 1ull << 8;           ///< value 1..12; abbreviations too
inline constexpr Mask weekday = 1ull << 9;         ///< value 0 = Sunday .. 6
inline constexpr Mask season = 1ull << 10;
inline constexpr Mask article = 1ull << 11;        ///< a, an, the
inline constexpr Mask indefinite = 1ull << 12;     ///< a, an
inline constexpr Mask determiner = 1ull << 13;     ///< the, this, each, all, some, no ...
inline constexpr Mask possessive = 1ull << 14;     ///< its, their, our, 's
inline constexpr Mask pronoun = 1ull << 15;
inline constexpr Mask preposition = 1ull << 16;
inline constexpr Mask conjunction = 1ull << 17;    ///< and, or, but
inline constexpr Mask subordinator = 1ull << 18;   ///< because, while, after, that, which, who ...
inline constexpr Mask auxiliary = 1ull << 19;      ///< be, have, do in all forms
inline constexpr Mask modal = 1ull << 20;          ///< will, would, may ...
inline constexpr Mask negation = 1ull << 21;
inline constexpr Mask wh = 1ull << 22;
inline constexpr Mask noun = 1ull << 23;           ///< open classes, from the word list
inline constexpr Mask verb = 1ull << 24;
inline constexpr Mask adjective = 1ull << 25;
inline constexpr Mask adverb = 1ull << 26;
inline constexpr Mask mostly_noun = 1ull << 27;    ///< the more frequent of several readings
inline constexpr Mask mostly_verb = 1ull << 28;
inline constexpr Mask mostly_adjective = 1ull << 29;
inline constexpr Mask past = 1ull << 30;           ///< a past tense or past participle form
inline constexpr Mask gerund = 1ull << 31;         ///< -ing form
inline constexpr Mask plural = 1ull << 32;         ///< a plural noun form
inline constexpr Mask third_person = 1ull << 33;   ///< an -s verb form
inline constexpr Mask quantifier = 1ull << 34;     ///< many, several, few, most
inline constexpr Mask up_word = 1ull << 35;        ///< rose, climb, gained, up, higher: the trend lexicon
inline constexpr Mask down_word = 1ull << 36;
inline constexpr Mask zero_word = 1ull << 37;      ///< nil, nought
inline constexpr Mask title_word = 1ull << 38;     ///< Mr, Gen, President: in front of a person
inline constexpr Mask org_word = 1ull << 39;       ///< Inc, Ltd, Ministry, University: in an organisation's name
inline constexpr Mask speech = 1ull << 40;         ///< said, told, announced: verbs of attribution
inline constexpr Mask age_noun = 1ull << 41;
inline constexpr Mask day_part = 1ull << 42;       ///< morning, night, am, pm
inline constexpr Mask era = 1ull << 43;            ///< BC, AD, BCE
inline constexpr Mask label = 1ull << 44;          ///< page, chapter, table, resolution, article, no: a number after it is a label
inline constexpr Mask person_noun = 1ull << 45;    ///< man, woman, official: kinds of people
inline constexpr Mask first_name = 1ull << 46;     ///< a given name
inline constexpr Mask score_word = 1ull << 47;     ///< win, beat, draw: near a score
inline constexpr Mask figure_opener = 1ull << 50;  ///< between, from, minus, several, few, a, an: may stand first in a figure
inline constexpr Mask rate_noun = 1ull << 51;      ///< share, head, person, ticket: what "a" may divide money by
inline constexpr Mask party_noun = 1ull << 52;     ///< countries, sides: "the two countries" is no figure
inline constexpr Mask street_word = 1ull << 53;    ///< Road, Street, Avenue: after a house number
inline constexpr Mask vulgar = 1ull << 49;         ///< ½ and its like
inline constexpr Mask phone_word = 1ull << 48;     ///< call, tel, phone: near a contact number
inline constexpr Mask date_word = 1ull << 54;      ///< last, this, fiscal, yesterday: may begin a date without being a month, weekday or number
inline constexpr Mask time_span = 1ull << 55;      ///< months, quarter, year: what dates and periods are counted in
inline constexpr Mask place_phrase = 1ull << 56;   ///< may begin a country, demonym, capital, city, subdivision or region
inline constexpr Mask money_phrase = 1ull << 57;   ///< may begin a currency, its symbol or its minor unit
inline constexpr Mask unit_phrase = 1ull << 58;    ///< may begin a unit or its symbol
inline constexpr Mask measure_phrase = 1ull << 59; ///< may begin a cue or a head of a measure
inline constexpr Mask role_phrase = 1ull << 60;
inline constexpr Mask modality_phrase = 1ull << 61;
inline constexpr Mask source_phrase = 1ull << 62;  ///< may begin an agency or a word of citing
inline constexpr Mask phrase_start = 1ull << 63;   ///< begins a phrase of the lexicon, of whatever kind
}  // namespace word_class

/// Shape of a token and what stands around it. Bits.
namespace token_flag {
using Mask = std::uint16_t;
inline constexpr Mask space_before = 1u << 0;
inline constexpr Mask newline_before = 1u << 1;    ///< at least one line break before it
inline constexpr Mask paragraph_before = 1u << 2;  ///< begins a block
inline constexpr Mask capitalised = 1u << 3;
inline constexpr Mask all_caps = 1u << 4;          ///< two letters or more, all upper-case
inline constexpr Mask has_dots = 1u << 5;          ///< "U.S."
inline constexpr Mask sentence_start = 1u << 6;    ///< first word of its sentence
inline constexpr Mask in_name = 1u << 7;           ///< inside a proper name (set by names)
inline constexpr Mask not_ascii = 1u << 8;
inline constexpr Mask in_quote = 1u << 9;          ///< inside quotation marks
}  // namespace token_flag

/// Kinds of lexicon phrases (one word or more) that tokens may begin.
enum class PhraseKind : std::uint8_t {
    unit, unit_symbol, currency, currency_symbol, minor_unit, approximator, measure_cue, measure_head, role, country, demonym,
    capital, city, subdivision, region, modality, speech, citing, agency, event, correction, furniture, minor_symbol,
    million_currency,  ///< "MEUR", "MUSD": millions of a currency
    weak_currency,  ///< a symbol that is money only when glued to its number: "R500", "N2bn"
    weak_unit,  ///< a symbol that is a unit only when glued to its number or among physical units ("5 m", "3in")
    unit_before  ///< a unit that stands before its number: "Mach 5", "a pH of 4.5"
};

/// The class of every word that a phrase of this kind begins with: where a token has it not, nobody need look at its hits.
constexpr word_class::Mask beginnings_of(PhraseKind kind) {
    switch (kind) {
        case PhraseKind::country: case PhraseKind::demonym: case PhraseKind::capital: case PhraseKind::city: case PhraseKind::subdivision:
        case PhraseKind::region: return word_class::place_phrase;
        case PhraseKind::currency: case PhraseKind::currency_symbol: case PhraseKind::minor_unit: case PhraseKind::minor_symbol:
        case PhraseKind::million_currency: case PhraseKind::weak_currency: return word_class::money_phrase;
        case PhraseKind::unit: case PhraseKind::unit_symbol: case PhraseKind::weak_unit: case PhraseKind::unit_before: return word_class::unit_phrase;
        case PhraseKind::measure_cue: case PhraseKind::measure_head: return word_class::measure_phrase;
        case PhraseKind::role: return word_class::role_phrase;
        case PhraseKind::modality: return word_class::modality_phrase;
        case PhraseKind::citing: case PhraseKind::agency: return word_class::source_phrase;
        default: return word_class::phrase_start;
    }
}

/// Token::mark of an em dash, which parts clauses; hyphens, en dashes and minus signs are all '-'.
inline constexpr char em_dash = '\x01';

/// A lexicon phrase found at a token: `entry` indexes the lexicon's list for that kind.
struct PhraseHit {
    PhraseKind kind = PhraseKind::unit;
    std::uint8_t tokens = 1;   ///< how many tokens it covers
    std::uint16_t form = 0;    ///< which form of the entry
    std::uint32_t entry = 0;
};

struct Token {
    Span span;
    std::uint32_t word = 0;         ///< index of the lexicon's WordInfo; 0 = unknown word
    std::uint32_t first_hit = 0;    ///< into TokenText::hits
    word_class::Mask classes = 0;
    token_flag::Mask flags = 0;
    std::uint16_t key = 0;          ///< word_key of its text: the words that rules name are told apart by it first
    std::uint8_t hit_count = 0;
    TokenKind kind = TokenKind::word;
    Pos pos = Pos::none;
    char mark = 0;                  ///< the ASCII character of a mark (curly quotes and dashes folded to ' " -); 0 for others

    bool is(word_class::Mask mask) const { return (classes & mask) != 0; }
    bool has(token_flag::Mask mask) const { return (flags & mask) != 0; }
    bool glued() const { return !has(token_flag::space_before | token_flag::newline_before | token_flag::paragraph_before); }
};

static_assert(sizeof(Token) == 32, "two tokens a cache line");

/// A sentence: tokens [first, last) of one block.
struct Sentence {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    Span span;
    std::uint32_t block = 0;
};

/// A document's text, cut.
struct TokenText {
    std::string_view text;
    std::vector<Token> tokens;
    std::vector<PhraseHit> hits;   ///< grouped by token, longest first within a kind
    std::vector<Sentence> sentences;
    bool points_group = false;     ///< points group thousands in this text ("13.000.000"), so they do in "1.458"

    /// Unchecked, unlike slice: tokens lie inside the text they were cut from.
    std::string_view word(Token const& t) const { return {text.data() + t.span.begin, t.span.size()}; }
    std::string_view word(std::size_t i) const { return word(tokens[i]); }
};

}  // namespace figtrail
