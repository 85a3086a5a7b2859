#include "parser/grammar/dates_rules.hpp"
#include "parser/grammar/primitives.hpp"

namespace figtrail::grammar {
namespace {

/// Tries rules in turn on fresh parts; the longest reading stays, the first among equals.
class Attempt {
public:
    Attempt(TokenText const& text, std::uint32_t first, std::uint32_t end) : begin_(text, first), end_(text, end) {}

    void with(DateForm form) {
        TokenIterator at = begin_;
        DateParts parts;
        bool const read = form <= DateForm::month        ? parse_date(form, at, end_, parts)
                          : form == DateForm::clock_time ? parse_clock(at, end_)
                                                         : parse_period(form, at, end_, parts);
        if (read && at.index() > best_.last) best_ = {form, at.index(), parts};
    }
    DateReading const& best() const { return best_; }

private:
    TokenIterator begin_;
    TokenIterator end_;
    DateReading best_;
};

void read_from_digits(Attempt& attempt, std::size_t size) {
    if (size == 4 || size == 8) {
        attempt.with(DateForm::year_month_day);
        attempt.with(DateForm::quarter);
        attempt.with(DateForm::half);
        attempt.with(DateForm::short_year_range);
        attempt.with(DateForm::decade);
        attempt.with(DateForm::year);
    } else if (size <= 2) {
        attempt.with(DateForm::day_and_month);
        attempt.with(DateForm::numeric_date);
        attempt.with(DateForm::quarter);
        attempt.with(DateForm::half);
        attempt.with(DateForm::decade);
        attempt.with(DateForm::century);
    } else if (size >= 8) {
        attempt.with(DateForm::dotted_date);
    }
    if (size <= 5) {
        attempt.with(DateForm::clock_time);
        attempt.with(DateForm::era_year);
    }
}

}  // namespace

DateReading read_date(TokenText const& text, std::uint32_t first, std::uint32_t end) {
    namespace wc = word_class;
    Attempt attempt(text, first, end);
    Token const& head = text.tokens[first];
    if (head.kind == TokenKind::digits) {
        read_from_digits(attempt, head.span.size());
        return attempt.best();
    }
    if (head.mark == '\'') {
        attempt.with(DateForm::decade);
        return attempt.best();
    }
    if (head.is(wc::month)) {
        attempt.with(DateForm::month_and_day);
        attempt.with(DateForm::month_and_year);
        attempt.with(DateForm::month);
    }
    if (head.is(wc::weekday)) {
        attempt.with(DateForm::month_and_day);
        attempt.with(DateForm::day_and_month);
        attempt.with(DateForm::weekday);
    }
    if (head.is(wc::ordinal | wc::tens)) {
        attempt.with(DateForm::day_and_month);
        attempt.with(DateForm::century);
        attempt.with(DateForm::quarter);
        attempt.with(DateForm::half);
    }
    if (head.is(wc::cardinal | wc::day_part)) attempt.with(DateForm::clock_time);
    if (head.is(wc::season)) attempt.with(DateForm::season);
    if (head.is(wc::era)) attempt.with(DateForm::era_year);
    std::uint32_t const size = head.span.size();
    if (size == 1) {
        attempt.with(DateForm::quarter);
        attempt.with(DateForm::half);
    } else if (size == 2 || size == 6 || size == 9) {
        attempt.with(DateForm::fiscal_year);
        attempt.with(DateForm::quarter);
    }
    bool const before_month = is_any_word(text, first, {"last", "this"}) && first + 2 < end && text.tokens[first + 1].is(wc::month);
    if (before_month) attempt.with(DateForm::month_and_day);  // "last August 8"
    attempt.with(DateForm::relative);
    attempt.with(DateForm::relative_day);
    return attempt.best();
}

std::uint32_t read_connector(TokenText const& text, std::uint32_t at, std::uint32_t end) {
    TokenIterator i(text, at);
    auto const connector =
        mark('-') | word("to") | word("through") | word("until") | word("till") | (mark('/') >> &glued);
    x3::parse(i, TokenIterator(text, end), connector);
    return i.index();
}

char const* plain_name(DateForm form) {
    switch (form) {
        case DateForm::none:
            return "";
        case DateForm::month_and_day:
            return "month and day";
        case DateForm::day_and_month:
            return "day and month";
        case DateForm::year_month_day:
            return "year, month and day";
        case DateForm::numeric_date:
            return "numeric date";
        case DateForm::dotted_date:
            return "dotted date";
        case DateForm::weekday:
            return "weekday";
        case DateForm::month_and_year:
            return "month and year";
        case DateForm::month:
            return "month";
        case DateForm::short_year_range:
            return "years with a short end";
        case DateForm::fiscal_year:
            return "fiscal year";
        case DateForm::decade:
            return "decade";
        case DateForm::century:
            return "century";
        case DateForm::quarter:
            return "quarter";
        case DateForm::half:
            return "half year";
        case DateForm::season:
            return "season and year";
        case DateForm::era_year:
            return "year of an era";
        case DateForm::year:
            return "year";
        case DateForm::clock_time:
            return "clock time";
        case DateForm::relative:
            return "relative period";
        case DateForm::relative_day:
            return "relative day";
    }
    return "";
}

}  // namespace figtrail::grammar
