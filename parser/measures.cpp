#include "parser/measures.hpp"

#include <algorithm>
#include <cstdlib>

#include "parser/concepts.hpp"
#include "parser/cut.hpp"
#include "parser/inflect.hpp"
#include "parser/lexicon.hpp"
#include "parser/measure_cue.hpp"
#include "parser/syntax.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

bool is_count(Quantity const& q) { return q.unit.dimension.compare(0, 5, dimension::count) == 0 || q.unit.dimension == dimension::index; }

class Measuring {
public:
    Measuring(Measure& measure, Quantity const& quantity, FigureContext const& context)
        : m_(measure), q_(quantity), c_(context), text_(context.text), catalog_(context.lexicon.catalog()) {}

    void run() {
        role_ = role();
        if (role_ != nullptr) m_.role = role_->id;
        if (c_.counted != nullptr) describe_noun();
        MeasureEntry const* entry = by_noun();
        // "2.7 million citizens entered" are visitors, "3 residents were killed" deaths: a role says more than a general word for people.
        MeasureEntry const* const acted = by_role();
        if (entry == nullptr || (acted != nullptr && (acted->casualty || entry->id == "population"))) entry = acted;
        if (entry == nullptr || entry == acted) entry = narrower(entry, by_cue());
        if (entry != nullptr) m_.id = changes(*entry) ? entry->change : entry->id;
        if (m_.phrase.empty()) describe_subject(entry);
    }

private:
    std::string lower(std::uint32_t token) const {
        std::string out;
        fold_word(text_.word(token), out);
        return out;
    }

    /// "GDP is rising at a 2 percent pace": of GDP, what changes is growth.
    bool changes(MeasureEntry const& entry) const { return !entry.change.empty() && !has_dimension(entry, q_.unit.dimension); }

    /// Head, modifiers and scope of what is counted; for a share, what it is a share of.
    void describe_noun() {
        NounPhrase const& np = *c_.counted;
        if (is_count(q_) && !is_of_phrase()) {
            m_.phrase = unit_name(text_, np);
            m_.head = singular_of(lower(np.head));
            for (std::uint32_t i = np.first; i < np.head; ++i)
                if (text_.tokens[i].kind == TokenKind::word) m_.modifiers.push_back(lower(i));
            if (np.of_last > np.of_first) m_.of = slice(text_.text, {text_.tokens[np.of_first].span.begin, text_.tokens[np.of_last - 1].span.end});
        } else {
            m_.of = unit_name(text_, np);
        }
    }

    bool is_of_phrase() const { return c_.reading.has_unit || q_.unit.dimension == dimension::fraction; }

    /// The catalog's measure whose head noun is counted: the phrase that ends at the head, the longest.
    MeasureEntry const* by_noun() const {
        if (c_.counted == nullptr || !is_count(q_)) return nullptr;
        MeasureEntry const* best = nullptr;
        int best_length = 0;
        for (std::uint32_t i = c_.counted->first; i <= c_.counted->head; ++i) {
            Token const& t = text_.tokens[i];
            if (!t.is(word_class::measure_phrase)) continue;
            for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k) {
                PhraseHit const& hit = text_.hits[k];
                if (hit.kind != PhraseKind::measure_head || i + hit.tokens != c_.counted->head + 1 || hit.tokens <= best_length) continue;
                MeasureEntry const& entry = catalog_.measures[hit.entry];
                best = &entry;
                best_length = hit.tokens;
            }
        }
        return best;
    }

    bool has_role(MeasureEntry const& entry) const {
        return !m_.role.empty() && std::find(entry.roles.begin(), entry.roles.end(), m_.role) != entry.roles.end();
    }

    /// "20 were injured", "12 people killed": people, or nothing, counted under a verb that makes a measure of them.
    MeasureEntry const* by_role() const {
        if (role_ == nullptr || !is_count(q_) || acts_on_others()) return nullptr;
        if (c_.counted != nullptr && !counts_people()) return nullptr;
        for (MeasureEntry const& entry : catalog_.measures)
            if (has_role(entry) && has_dimension(entry, dimension::count)) return &entry;
        return nullptr;
    }

    /// "Two gunmen killed five people": of deeds that are done to somebody, those who do them are no toll.
    bool acts_on_others() const {
        if (!role_->done_to || c_.counted == nullptr || c_.counted->first < c_.reading.number_last) return false;
        if (c_.reading.first > c_.sentence.first && is_verbal(c_.reading.first - 1)) return false;  // "left seven people injured"
        std::uint32_t verb = std::max(c_.counted->last, c_.counted->of_last);
        while (verb < c_.sentence.last && (text_.tokens[verb].pos == Pos::adverb || is_any_word(text_, verb, {"who", "that"}))) ++verb;
        std::uint32_t const object = verb + 1;
        if (object >= c_.sentence.last || !is_verbal(verb) || role_at(verb) != role_ || is_time_noun(text_, object)) return false;
        Token const& t = text_.tokens[object];
        bool const finite = verb == c_.clause.verb && text_.tokens[verb].pos == Pos::verb;
        bool const named = finite && is_name_or_noun(t.pos) && !is_any_word(text_, object, {"http", "https"}) && !(object + 1 < c_.sentence.last && text_.tokens[object + 1].is(word_class::speech));  // "people injured, police say"
        return named || is_number_like(text_, object) || t.is(word_class::article | word_class::determiner | word_class::possessive | word_class::pronoun);
    }

    /// "Four children killed": a measure of its own, part of the deaths that the verb tells.
    static MeasureEntry const* narrower(MeasureEntry const* known, MeasureEntry const* cued) {
        if (known == nullptr || cued == nullptr) return known == nullptr ? cued : known;
        return std::find(cued->part_of.begin(), cued->part_of.end(), known->id) != cued->part_of.end() ? cued : known;
    }

    bool counts_people() const {
        Token const& head = text_.tokens[c_.counted->head];
        if (head.is(word_class::person_noun)) return true;
        for (std::uint32_t k = head.first_hit, n = k + head.hit_count; k < n; ++k)
            if (text_.hits[k].kind == PhraseKind::demonym) return true;
        std::string_view const word = text_.word(c_.counted->head);
        return word == "people" || word == "others" || word == "more" || word == "persons";
    }

    /// The nearest cue of a fitting measure: before the figure rather than after it, in the clause rather than in the sentence.
    MeasureEntry const* by_cue() const {
        bool const of_nothing = q_.unit.dimension == dimension::index;
        bool const known = of_nothing && c_.reading.first > c_.sentence.first && text_.tokens[c_.reading.first - 1].is(word_class::article);
        if (known) return nullptr;  // "paramedics took the three to a clinic": neither is counted
        if (is_count(q_) && !of_nothing && !counts_points()) return c_.counted == nullptr ? nullptr : cue_in(c_.counted->first, c_.counted->last);
        if (std::uint32_t const verb = own_verb(); of_nothing && verb + 1 < c_.sentence.last) return cue_in(c_.clause.first, verb + 2);
        if (MeasureEntry const* entry = cue_in(c_.clause.first, c_.clause.last)) {
            MeasureEntry const* const named = entry->weak ? named_by_subject() : nullptr;
            return named != nullptr ? named : entry;
        }
        if (c_.clause.shared_subject) return cue_in(c_.sentence.first, c_.reading.first);
        return nullptr;
    }

    /// "The index rose 210 points": of what the clause is about.
    bool counts_points() const { return q_.trend != Trend::none && is_any_word(text_, c_.reading.last, {"points", "point"}); }

    /// "All six were taken to a hospital": the figure is the subject of this verb, and no object behind it is what it counts. Else the end of
    /// the sentence.
    std::uint32_t own_verb() const {
        std::uint32_t verb = c_.reading.last;
        if (c_.clause.verb < verb) return c_.sentence.last;
        if (is_any_word(text_, verb, {"others", "more"})) ++verb;
        while (verb < c_.sentence.last && (text_.tokens[verb].pos == Pos::auxiliary || text_.tokens[verb].pos == Pos::modal)) ++verb;
        bool const acts = verb < c_.sentence.last && is_verbal(verb) && text_.tokens[verb].is(word_class::past);
        return acts ? verb : c_.sentence.last;
    }

    /// "The border is 1,458 km long": of the border's length, not of any.
    MeasureEntry const* named_by_subject() const {
        if (!c_.clause.subject) return nullptr;
        std::uint32_t const head = c_.clause.subject->head;
        MeasureEntry const* const entry = cue_in(head, head + 1);
        return entry != nullptr && !entry->weak ? entry : nullptr;
    }

    MeasureEntry const* cue_in(std::uint32_t first, std::uint32_t last) const { return measure_cued({c_, q_}, first, last); }

    /// The lexicon's class of the verb that governs the figure: the one right before it ("killing five"), the one right behind what is
    /// counted ("five were killed", "325 wounded"), the clause's own; else the nearest role word.
    RoleEntry const* role() const {
        std::uint32_t const first = c_.reading.first;
        // A lent noun stands before its number: "three people died and 12 were hurt".
        bool const own_noun = c_.counted != nullptr && c_.counted->first >= c_.reading.number_last;
        std::uint32_t const after = own_noun ? c_.counted->last : c_.reading.last;
        if (is_whole(first)) return after < c_.sentence.last && is_verbal(after) && after != c_.clause.verb ? role_at(after) : nullptr;
        bool const governed = first > c_.sentence.first && (is_verbal(first - 1) || text_.tokens[first - 1].is(word_class::gerund));  // "accused of killing two"
        bool const leaves_so = governed && own_noun && is_any_word(text_, first - 1, {"left", "leaves", "leaving", "leave", "found", "find", "finds", "finding"});
        if (governed && !(leaves_so && after < c_.sentence.last && role_at(after) != nullptr))  // "left two people dead", "found one man dead"
            if (auto const* role = role_at(first - 1)) return role;
        for (std::uint32_t i = after; i < after + 4 && i < c_.sentence.last; ++i) {
            bool const says_how = is_verbal(i) || text_.tokens[i].is(word_class::adjective);  // "left two people dead"
            if (auto const* role = role_at(i); role != nullptr && (says_how || !own_noun)) return role;
            if (is_any_word(text_, i, {"others", "more"})) continue;  // "at least 12 others were wounded"
            bool const on_the_way = text_.tokens[i].is(word_class::auxiliary | word_class::adverb | word_class::negation) || text_.tokens[i].pos == Pos::to;  // "had to be hospitalised"
            if (!on_the_way) break;
        }
        if (c_.clause.verb < text_.tokens.size())
            if (auto const* role = role_at(c_.clause.verb)) return role;
        for (std::uint32_t i = after; i < after + 3 && i < c_.sentence.last; ++i) {
            if (text_.tokens[i].mark == ',' && ends_aside(i)) break;
            if (auto const* role = role_at(i); role != nullptr && !is_occasion(i)) return role;  // "at the start of the year"
        }
        if (first >= c_.sentence.first + 4 && is_word(text_, first - 2, "lives") && is_word(text_, first - 1, "of"))
            if (auto const* role = role_at(first - 4)) return role;  // "The storm claimed the lives of 27 children"
        for (std::uint32_t i = first; i > c_.sentence.first && i + 3 > first; --i)
            if (auto const* role = role_at(i - 1); role != nullptr && !is_subject_of_verb(i - 1) && !is_occasion(i - 1)) return role;  // "the mine lies 40 km from the port"
        return nullptr;
    }

    /// "1.5 million of the 4.3 million residents have fled": what the part does, the whole does not; "of 5,800 infected" has a deed of its own.
    bool is_whole(std::uint32_t first) const {
        std::uint32_t of = first;
        while (of > c_.sentence.first && is_any_word(text_, of - 1, {"the", "its", "their", "his", "her", "our", "those", "these", "all", "some", "about"})) --of;
        if (of < c_.sentence.first + 2 || !is_word(text_, of - 1, "of")) return false;
        return is_number_like(text_, of - 2) || text_.tokens[of - 2].is(word_class::fraction | word_class::cardinal) || is_any_word(text_, of - 2, {"out", "none", "most", "half", "any"});
    }

    /// "The committee, which has 15 members, voted": behind the comma the clause around the aside goes on.
    bool ends_aside(std::uint32_t comma) const {
        constexpr std::uint32_t longest = 20;
        std::uint32_t const stop = c_.reading.first > c_.sentence.first + longest ? c_.reading.first - longest : c_.sentence.first;
        for (std::uint32_t i = c_.reading.first; i-- > stop;)
            if (text_.tokens[i].mark == ',') return is_any_word(text_, i + 1, {"which", "who", "whose", "where", "with"}) && comma > i;
        return false;
    }

    bool is_subject_of_verb(std::uint32_t i) const {
        auto const& subject = c_.clause.subject;
        return subject && subject->first <= i && i <= subject->head && c_.clause.verb < c_.reading.first;  // "operating profit was", not "the murder of three shocked"
    }

    /// "the death toll in the shooting rose to three": where it happened is no deed that governs the figure.
    bool is_occasion(std::uint32_t i) const {
        if (i > c_.sentence.first && is_any_word(text_, i, {"arrival", "departure"}) && is_any_word(text_, i - 1, {"on", "upon"})) return true;
        return i >= c_.sentence.first + 2 && !is_verbal(i) && text_.tokens[i - 1].is(word_class::article) && is_any_word(text_, i - 2, {"in", "at", "from", "after"});
    }

    bool is_verbal(std::uint32_t i) const { return text_.tokens[i].pos == Pos::verb || text_.tokens[i].pos == Pos::participle; }

    /// A clinic charges a price, police charge people: the same verb, told apart by what is counted.
    bool governs(RoleEntry const& role) const {
        std::string_view const own = q_.unit.dimension == dimension::index ? std::string_view(dimension::count) : std::string_view(q_.unit.dimension);
        std::string_view const dimension = own.substr(0, own.find('/'));
        return role.dimensions.empty() || std::find(role.dimensions.begin(), role.dimensions.end(), dimension) != role.dimensions.end();
    }

    RoleEntry const* role_at(std::uint32_t i) const {
        Token const& t = text_.tokens[i];
        bool const is_month = t.is(word_class::month) && t.has(token_flag::capitalised) && t.pos != Pos::verb;  // "in March"
        if (!t.is(word_class::role_phrase) || is_month) return nullptr;
        RoleEntry const* longest = nullptr;
        int length = 0;
        for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k) {
            PhraseHit const& hit = text_.hits[k];
            if (hit.kind != PhraseKind::role || hit.tokens <= length) continue;
            RoleEntry const& entry = c_.lexicon.role(hit.entry);
            bool const no_deed = hit.tokens == 1 && (t.pos == Pos::adverb || t.pos == Pos::preposition);  // "is down 11 percent", "12 people, including two children"
            if (no_deed || !governs(entry)) continue;
            longest = &entry;
            length = hit.tokens;
        }
        return longest;
    }

    /// A figure with a unit is of its clause's subject or of the noun it stands with.
    void describe_subject(MeasureEntry const* entry) {
        if (!c_.measured.phrase && stands_for_person(text_, c_.reading.last)) return;
        std::optional<NounPhrase> noun = c_.measured.phrase ? c_.measured.phrase : c_.clause.subject;
        bool const is_figure = noun && c_.reading.first <= noun->head && noun->head < c_.reading.last;  // "Another four billion dollars was cut"
        if (noun && !is_figure) {
            while (noun->first < noun->head && text_.tokens[noun->first].pos == Pos::numeral) ++noun->first;  // "four sailors were killed, 12 others hurt"
            if (m_.head.empty()) m_.head = singular_of(lower(noun->head));
            m_.phrase = name_around_figure(*noun);
            if (m_.modifiers.empty())
                for (std::uint32_t i = noun->first; i < noun->head; ++i)
                    if (text_.tokens[i].kind == TokenKind::word && !is_of_figure(i)) m_.modifiers.push_back(lower(i));
        } else if (entry != nullptr) {
            m_.phrase = entry->name;
        }
    }

    bool is_of_figure(std::uint32_t i) const { return c_.reading.first <= i && i < c_.reading.last; }

    /// "Kenya's $30 billion foreign debt": the name without the figure that stands in it.
    std::string name_around_figure(NounPhrase noun) const {
        if (!(noun.first < c_.reading.first && c_.reading.last <= noun.head)) return unit_name(text_, noun);
        std::string name = unit_name(text_, {noun.first, c_.reading.first, no_token, 0, 0});
        noun.first = c_.reading.last;
        while (noun.first < noun.head && text_.tokens[noun.first].kind == TokenKind::mark) ++noun.first;
        return (name.empty() ? name : name + " ") + unit_name(text_, noun);
    }

    Measure& m_;
    Quantity const& q_;
    FigureContext const& c_;
    TokenText const& text_;
    Catalog const& catalog_;
    RoleEntry const* role_ = nullptr;
};

}  // namespace

void set_measure(Measure& measure, Quantity const& quantity, FigureContext const& context) { Measuring(measure, quantity, context).run(); }

}  // namespace figtrail
