#include "parser/names.hpp"

#include <algorithm>
#include <string>

#include "parser/name_links.hpp"
#include "parser/name_runs.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFFu;

std::string_view to_string(NameKind kind) {
    switch (kind) {
        case NameKind::place:
            return "place";
        case NameKind::person:
            return "person";
        case NameKind::product:
            return "product";
        case NameKind::event:
            return "event";
        case NameKind::group:
            return "group";
        default:
            return "org";
    }
}

class Reader {
public:
    Reader(TokenText& text, Document const& document, Lexicon const& lexicon)
        : text_(text), document_(document), lexicon_(lexicon), forms_(text) {}

    NameTable read() {
        NameRuns const collected = collect_name_runs(text_);
        std::vector<std::uint32_t> form_of(collected.runs.size(), none);
        for (std::size_t r = 0; r < collected.runs.size(); ++r)
            if (!collected.runs[r].weak) form_of[r] = forms_.add(collected.runs[r]);
        for (std::size_t r = 0; r < collected.runs.size(); ++r)
            if (collected.runs[r].alias_of != 0 && form_of[collected.runs[r].alias_of - 1] != none)
                forms_.set_alias(form_of[r], form_of[collected.runs[r].alias_of - 1]);
        forms_.link();

        for (std::size_t r = 0; r < collected.runs.size(); ++r) {
            NameRun const& run = collected.runs[r];
            if (form_of[r] != none)
                mention(run.first, run.last, form_of[r]);
            else if (auto const form = weak_form(run))
                mention(run.first, run.last, *form);
        }
        for (std::uint32_t const s : collected.unreliable) read_known(text_.sentences[s]);
        finish();
        return std::move(table_);
    }

private:
    void mention(std::uint32_t first, std::uint32_t last, std::uint32_t form) {
        table_.mentions.push_back({first, last, form});
    }

    /// A lone word at the start of a sentence is a name when the document names it elsewhere.
    std::optional<std::uint32_t> weak_form(NameRun const& run) {
        if (auto const form = forms_.find(run.first, run.last)) return form;
        if (text_.tokens[run.first].is(open_classes) && !acts_alone(run)) return std::nullopt;
        auto const form = forms_.find_part(run.first);
        bool const word_of_language = text_.tokens[run.first].is(open_classes);
        return form && word_of_language && forms_[*form].kind != NameKind::person ? std::nullopt : form;
    }

    /// "Brown, 18, was", "Miller paid", "Price's": a surname that is a word as well, where a singular noun would have its article.
    bool acts_alone(NameRun const& run) const {
        std::uint32_t const next = run.last;
        if (next >= text_.tokens.size() || text_.tokens[run.first].is(word_class::plural)) return false;
        Token const& t = text_.tokens[next];
        if (t.pos == Pos::verb || t.pos == Pos::auxiliary || t.pos == Pos::modal || is_owner_mark(text_, next)) return true;
        return t.mark == ',' && next + 1 < text_.tokens.size() && text_.tokens[next + 1].kind == TokenKind::digits;
    }

    /// A sentence whose capitals mean nothing: names that the table holds.
    void read_known(Sentence const& sentence) {
        bool const any_capital = text_.tokens[sentence.first].has(token_flag::capitalised) || has_capitals(sentence);
        for (std::uint32_t i = sentence.first; i < sentence.last;) {
            Token const& token = text_.tokens[i];
            std::uint32_t const from = i++;
            if (token.kind != TokenKind::word || token.is(closed_classes)) continue;
            bool const capital = token.has(token_flag::capitalised);
            if (any_capital && !capital) continue;
            bool const dictionary = token.is(open_classes);
            if (auto const match = forms_.longest_at(from, sentence.last)) {
                bool const single = match->last == from + 1;
                if (single && dictionary && !capital) continue;
                mention(from, match->last, match->form);
                i = match->last;
            } else if (!dictionary) {
                if (auto const form = forms_.find_part(from)) mention(from, from + 1, *form);
            }
        }
    }

    bool has_capitals(Sentence const& sentence) const {
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            if (text_.tokens[i].has(token_flag::capitalised)) return true;
        return false;
    }

    /// Orders mentions, drops those that overlap an earlier one, numbers the names, flags tokens.
    void finish() {
        auto& mentions = table_.mentions;
        std::stable_sort(mentions.begin(), mentions.end(), [](NameMention const& a, NameMention const& b) {
            return a.first != b.first ? a.first < b.first : a.last > b.last;
        });
        std::vector<std::uint32_t> name_of(forms_.size(), none);
        std::vector<std::uint32_t> name_of_country;
        std::size_t kept = 0;
        std::uint32_t free_from = 0;
        std::uint32_t const lead_end = end_of_lead();
        for (NameMention m : mentions) {
            if (m.first < free_from) continue;
            free_from = m.last;
            std::uint32_t const form = forms_.root(m.name);
            std::uint32_t& name =
                forms_[form].country != 0 ? country_slot(name_of_country, forms_[form].country) : name_of[form];
            if (name == none) {
                name = static_cast<std::uint32_t>(table_.names.size());
                table_.names.push_back(make_name(forms_[form]));
            }
            Name& named = table_.names[name];
            ++named.mentions;
            named.in_lead = named.in_lead || m.first < lead_end || in_title(m.first);
            mentions[kept++] = {m.first, m.last, name};
            for (std::uint32_t i = m.first; i < m.last; ++i) text_.tokens[i].flags |= token_flag::in_name;
        }
        mentions.resize(kept);
    }

    static std::uint32_t& country_slot(std::vector<std::uint32_t>& slots, std::uint32_t country) {
        if (slots.size() <= country) slots.resize(country + 1, none);
        return slots[country];
    }

    Name make_name(NameForm const& form) const {
        Name name;
        name.kind = std::string(to_string(form.kind));
        if (form.country != 0) {
            name.text = lexicon_.catalog().countries[form.country - 1].name;
            name.kind = "place";
            return name;
        }
        std::string_view const bytes =
            text_.text.substr(text_.tokens[form.first].span.begin,
                              text_.tokens[form.last - 1].span.end - text_.tokens[form.first].span.begin);
        for (char const c : bytes) {
            bool const blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!blank)
                name.text += c;
            else if (!name.text.empty() && name.text.back() != ' ')
                name.text += ' ';
        }
        return name;
    }

    /// The token behind the first three sentences of the body.
    std::uint32_t end_of_lead() const {
        int seen = 0;
        for (Sentence const& sentence : text_.sentences) {
            BlockKind const kind = document_.blocks.empty() ? BlockKind::body : document_.blocks[sentence.block].kind;
            if (kind == BlockKind::title || kind == BlockKind::heading || kind == BlockKind::furniture) continue;
            if (++seen == 3) return sentence.last;
        }
        return static_cast<std::uint32_t>(text_.tokens.size());
    }

    bool in_title(std::uint32_t token) const {
        if (document_.blocks.empty() || document_.blocks.front().kind != BlockKind::title) return false;
        return text_.tokens[token].span.begin < document_.blocks.front().span.end;
    }

    TokenText& text_;
    Document const& document_;
    Lexicon const& lexicon_;
    NameForms forms_;
    NameTable table_;
};

}  // namespace

std::vector<NameMention>::const_iterator NameTable::from(std::uint32_t i) const {
    return std::lower_bound(mentions.begin(), mentions.end(), i,
                            [](NameMention const& m, std::uint32_t at) { return m.first < at; });
}

NameMention const* NameTable::at(std::uint32_t i) const {
    auto const after = std::upper_bound(mentions.begin(), mentions.end(), i,
                                        [](std::uint32_t at, NameMention const& m) { return at < m.first; });
    if (after == mentions.begin()) return nullptr;
    NameMention const& m = *(after - 1);
    return i < m.last ? &m : nullptr;
}

NameTable find_names(TokenText& text, Document const& document, Lexicon const& lexicon) {
    return Reader(text, document, lexicon).read();
}

}  // namespace figtrail
