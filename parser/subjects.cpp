#include "parser/subjects.hpp"

#include <algorithm>
#include <string>

#include "parser/subject_kinds.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

using Index = std::uint32_t;

std::uint8_t bit_of(std::string_view kind) {
    if (kind == "place") return place_bit;
    if (kind == "org") return org_bit;
    if (kind == "person") return person_bit;
    if (kind == "product") return product_bit;
    return kind == "event" ? event_bit : group_bit;
}

bool is_owner_mark(TokenText const& text, Index i) {
    std::string_view const word = text.word(i);
    return word == "'s" || word == "\u2019s" || word == "'" || word == "\u2019";
}

/// The prepositions that tie a name to the noun in front: "exports of Iran", "students in Iran".
bool ties_name(TokenText const& text, Index i) {
    return is_word(text, i, "of") || is_word(text, i, "in") || is_word(text, i, "at") || is_word(text, i, "for") ||
           is_word(text, i, "between") || is_word(text, i, "with");
}

}  // namespace

SubjectFinder::SubjectFinder(TokenText const& text, Document const& document, NameTable const& names,
                             PlaceIndex const& places, Lexicon const& lexicon)
    : text_(text), document_(document), names_(names), places_(places), lexicon_(lexicon) {
    for (Name const& name : names.names) kinds_.push_back(bit_of(name.kind));
    bool const titled = !document.blocks.empty() && document.blocks.front().kind == BlockKind::title;
    Index headline_names = 0, headline_places = 0, lead_orgs = 0;
    NameMention const* headline_place = nullptr;
    std::vector<bool> met(names.names.size());
    std::uint32_t const headline_end = titled ? end_of_headline() : 0;
    for (NameMention const& mention : names.mentions) {
        if (longest_hit(text, mention.first, PhraseKind::agency) != nullptr) kinds_[mention.name] = 0;
        if (met[mention.name] || kinds_[mention.name] == 0) continue;
        met[mention.name] = true;
        bool const is_place = kinds_[mention.name] == place_bit;
        if (titled && text.tokens[mention.first].span.begin < headline_end) {
            (is_place ? headline_places : headline_names) += 1;
            (is_place ? headline_place : headline_) = &mention;
        }
        if (names.names[mention.name].in_lead && kinds_[mention.name] == org_bit) {
            ++lead_orgs;
            main_org_ = &mention;
        }
    }
    if (headline_names != 1) headline_ = headline_names == 0 && headline_places == 1 ? headline_place : nullptr;
    if (headline_ != nullptr && kinds_[headline_->name] != place_bit && !may_name(document.blocks.front().span.end)) headline_ = nullptr;
    if (lead_orgs != 1) main_org_ = nullptr;
}

/// Where the headline ends; the outlet's name that a page's title has behind a dash or a bar ("Bus overturns - WXYZ News 5") is no part of it.
std::uint32_t SubjectFinder::end_of_headline() const {
    constexpr Index shortest_headline = 4, longest_outlet = 14;
    std::uint32_t const end = document_.blocks.front().span.end;
    Index last = 0;
    while (last < text_.tokens.size() && text_.tokens[last].span.begin < end) ++last;
    std::uint32_t headline_end = end;
    Index const stop = last > longest_outlet ? last - longest_outlet : 0;
    for (Index i = last; i-- > std::max(stop, shortest_headline);) {
        Token const& token = text_.tokens[i];
        bool const parts = token.mark == '|' || ((token.mark == '-' || token.mark == em_dash) && !token.glued() && i + 1 < last && !text_.tokens[i + 1].glued());
        if (parts) headline_end = token.span.begin;
        bool const address = i + 1 < last && text_.tokens[i + 1].mark == '.' && text_.tokens[i + 1].glued();
        bool const in_address = token.glued() && i > 0 && text_.tokens[i - 1].mark == '.';
        if (token.kind == TokenKind::word && !token.has(token_flag::capitalised) && !token.is(closed_classes) && !address && !in_address) break;  // "Talks end - no deal yet"
    }
    return headline_end;
}

void SubjectFinder::add(Claim& claim, NameMention const& mention, std::string_view origin) const {
    if (kinds_[mention.name] == 0) return;
    Name const& name = names_.names[mention.name];
    for (Subject const& known : claim.subjects)
        if (known.name == name.text) return;
    claim.subjects.push_back({name.text,
                              name.kind,
                              std::string(origin),
                              {text_.tokens[mention.first].span.begin, text_.tokens[mention.last - 1].span.end}});
}

void SubjectFinder::add_names(Claim& claim, Index first, Index last, std::string_view origin) const {
    for (auto mention = names_.from(first); mention != names_.mentions.end() && mention->first < last; ++mention)
        add(claim, *mention, origin);
}

/// "Iran, Norway and Iraq": a name of a list with the others; commas join only where an "and" ends the list.
void SubjectFinder::add_joined(Claim& claim, NameMention const& one, std::string_view origin) const {
    constexpr std::size_t most_joined = 5;
    std::vector<NameMention const*> list{&one};
    bool conjunction = false;
    for (Index i = one.first; list.size() < most_joined && i >= 2;) {  // towards the front
        Index before = i - 1;
        bool const is_and = is_word(text_, before, "and");
        if (!is_and && !(conjunction && is_mark(text_.tokens[before], ','))) break;
        if (is_and && before > 1 && is_mark(text_.tokens[before - 1], ',')) --before;
        conjunction = true;
        NameMention const* const name = names_.at(before - 1);
        if (name == nullptr || name->last != before) break;
        list.insert(list.begin(), name);
        i = name->first;
    }
    std::size_t const certain = list.size();
    bool ended = false;
    for (Index i = one.last; list.size() < most_joined && !ended && i + 1 < text_.tokens.size();) {  // towards the end
        if (is_mark(text_.tokens[i], ',') && is_word(text_, i + 1, "and")) ++i;
        ended = is_word(text_, i, "and");
        if ((!ended && !is_mark(text_.tokens[i], ',')) || i + 1 >= text_.tokens.size()) break;
        NameMention const* const name = names_.at(i + 1);
        if (name == nullptr || name->first != i + 1) {
            ended = false;
            break;
        }
        list.push_back(name);
        i = name->last;
    }
    if (!ended) list.resize(certain);
    for (NameMention const* const name : list) add(claim, *name, origin);
}

/// "Iran's exports": the name before the noun phrase that begins at `first`.
void SubjectFinder::add_owner(Claim& claim, Index first) const {
    if (first < 2 || !is_owner_mark(text_, first - 1)) return;
    if (NameMention const* const owner = names_.at(first - 2)) add(claim, *owner, "phrase");
}

/// Countries that are not called by name: "the two countries", "our country".
void SubjectFinder::add_countries(Claim& claim, Index first, Index last) const {
    for (std::string const& code : places_.named(first, last)) {
        CountryEntry const* const country = lexicon_.catalog().country(code);
        if (country == nullptr) continue;
        bool const known = std::any_of(claim.subjects.begin(), claim.subjects.end(),
                                       [&](Subject const& s) { return s.name == country->name; });
        if (!known)
            claim.subjects.push_back(
                {country->name, "place", "phrase", {text_.tokens[first].span.begin, text_.tokens[last - 1].span.end}});
    }
}

/// "Ann Lee, 52," and "52-year-old singer Ann Lee": an age belongs to the name beside it.
bool SubjectFinder::add_aged(Claim& claim, Place const& place) const {
    Index const first = place.mention.first, last = place.mention.last;
    bool const apposition =
        first >= 2 && (is_mark(text_.tokens[first - 1], ',') || is_mark(text_.tokens[first - 1], '('));
    // "Ann Lee, 27-year-old Mary Lee": the words of the age stand in front of whose it is.
    NameMention const* name = is_any_word(text_, last - 1, {"old", "olds"}) ? names_.at(last) : nullptr;
    if (name == nullptr && apposition) name = names_.at(first - 2);
    bool const also = first >= 3 && is_mark(text_.tokens[first - 2], ',') && is_any_word(text_, first - 1, {"also", "now", "then", "at"});
    if (name == nullptr && also) name = names_.at(first - 3);  // "Ann Lee, also 16, is"
    bool const described = first >= 3 && text_.tokens[first - 1].is(word_class::indefinite) && is_mark(text_.tokens[first - 2], ',');
    if (name == nullptr && described) name = names_.at(first - 3);  // "Ann Lee, a 52-year-old nurse"
    for (Index i = last;
         name == nullptr && i < std::min(last + 4, place.sentence.last) && text_.tokens[i].kind == TokenKind::word; ++i)
        name = names_.at(i);
    if (name == nullptr || (kinds_[name->name] & (person_bit | org_bit)) == 0) return false;
    add(claim, *name, "phrase");
    return true;
}

/// Names inside the noun phrase of the figure, then those that "of, in, at, for" tie to it.
void SubjectFinder::add_phrase(Claim& claim, Place const& place) const {
    add_owner(claim, place.mention.first);
    Index end = place.mention.last;
    if (place.counted != nullptr) {
        add_owner(claim, place.counted->first);
        add_names(claim, place.counted->first, place.counted->last, "phrase");
        if (place.counted->of_last > place.counted->of_first)
            add_names(claim, place.counted->of_first, place.counted->of_last, "phrase");
        end = std::max({end, place.counted->last, place.counted->of_last});
    }
    for (int ties = 0; ties < 3 && end + 1 < place.sentence.last && ties_name(text_, end); ++ties) {
        Index const name_at = is_word(text_, end + 1, "the") && end + 2 < place.sentence.last ? end + 2 : end + 1;
        NameMention const* mention = names_.at(name_at);
        if (mention == nullptr) break;
        add(claim, *mention, "phrase");
        end = mention->last;
        // "between Iran and Iraq"
        bool const joined = end + 1 < place.sentence.last && is_word(text_, end, "and");
        if (joined && (mention = names_.at(end + 1)) != nullptr) {
            add(claim, *mention, "phrase");
            end = mention->last;
        }
    }
}

/// "Iraq and Iran, whose common border is": whoever the clause says it of.
bool SubjectFinder::add_whose(Claim& claim, Place const& place) const {
    constexpr Index longest_noun = 6;
    Index whose = place.clause.subject ? place.clause.subject->first : place.mention.first;
    Index const stop = std::max(place.sentence.first, whose > longest_noun ? whose - longest_noun : 0);
    while (whose > stop && !is_word(text_, whose, "whose")) --whose;
    if (whose < 2 || !is_word(text_, whose, "whose")) return false;
    Index const end = is_mark(text_.tokens[whose - 1], ',') ? whose - 1 : whose;
    NameMention const* const name = names_.at(end - 1);
    if (name == nullptr || name->last != end) return false;
    add_joined(claim, *name, "phrase");
    return !claim.subjects.empty();
}

/// The clause's subject. Of a figure that is measured, names inside it belong to the measured phrase; a name that heads
/// it acts.
void SubjectFinder::add_clause(Claim& claim, Place const& place) const {
    if (add_whose(claim, place)) return;
    if (!place.clause.subject) {
        // "The <Acme Steel Co> reported": the name right before the verb.
        Index const verb = place.clause.verb;
        if (verb == no_token || verb < place.clause.first + 2 || verb > place.mention.first) return;
        NameMention const* const name = names_.at(text_.tokens[verb - 1].kind == TokenKind::mark ? verb - 2 : verb - 1);
        if (name != nullptr && name->first > place.clause.first &&
            !text_.tokens[name->first - 1].is(word_class::preposition))
            add(claim, *name, "clause");
        return;
    }
    NounPhrase const& subject = *place.clause.subject;
    bool const says = place.clause.verb != no_token &&
                      (is_word(text_, place.clause.verb, "said") || is_word(text_, place.clause.verb, "says") ||
                       is_word(text_, place.clause.verb, "told"));
    if (says) return;
    Index const last = std::max(subject.last, subject.of_last);
    bool const holds_figure = subject.first <= place.mention.first && place.mention.first < last;
    NameMention const* const head = names_.at(subject.head);
    if (head != nullptr && !holds_figure) {
        add_joined(claim, *head, "clause");
        if (claim.subjects.empty()) add_names(claim, subject.first, subject.last, "clause");
        return;
    }
    bool const is_subject =
        place.counted != nullptr && place.counted->first < last && subject.first < place.counted->last;
    bool const measured = place.counted == nullptr || holds_figure || is_subject;
    std::string_view const origin = measured ? "phrase" : "clause";
    if (measured) add_owner(claim, subject.first);
    std::size_t const before = claim.subjects.size();
    add_names(claim, subject.first, subject.last, origin);
    if (subject.of_last > subject.of_first) {
        add_names(claim, subject.of_first, subject.of_last, origin);
        if (measured && claim.subjects.size() == before) add_countries(claim, subject.of_first, subject.of_last);
    }
}

void SubjectFinder::add_subjects(Claim& claim, Place const& place) const {
    if (claim.quantity.unit.dimension == dimension::age) {
        // An unnamed person's age is of nobody that could be compared.
        if (!add_aged(claim, place) && place.counted == nullptr && !stands_for_person(text_, place.mention.last)) add_clause(claim, place);
        return;
    }
    add_phrase(claim, place);
    add_clause(claim, place);
    // "The company sold 13 phones in India": where it happened does not say who did it.
    bool const only_places = std::all_of(claim.subjects.begin(), claim.subjects.end(),
                                         [](Subject const& s) { return s.kind == "place" && s.origin == "phrase"; });
    if (!only_places) return;
    bool const inferred = add_reference(claim, place);
    if (!inferred && claim.subjects.empty() && headline_ != nullptr && may_be_of_headline(claim, place)) add(claim, *headline_, "headline");
    if (inferred || (!claim.subjects.empty() && claim.subjects.back().origin == "headline"))
        claim.inferred.emplace_back("subject");
}

}  // namespace figtrail
