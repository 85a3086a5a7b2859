#include "parser/grammar/date_values.hpp"

#include <algorithm>

#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail::grammar {
namespace {

/// Reads the tokens of one reading into a mention.
class Values {
public:
    Values(DateReading const& reading, TokenText const& text, Lexicon const& lexicon, DateMention& mention)
        : form_(reading.form),
          last_(reading.last),
          parts_(reading.parts),
          text_(text),
          lexicon_(lexicon),
          m_(mention) {}

    bool take() {
        m_.rule = plain_name(form_);
        m_.kind = DateKind::date;
        if (parts_.weekday != no_token) m_.from.weekday = static_cast<std::int8_t>(value(parts_.weekday));
        if (parts_.fiscal != no_token) m_.calendar = DateCalendar::fiscal;
        if (parts_.day_part != no_token) m_.overnight = is_any_word(text_, parts_.day_part, {"night", "overnight"});
        switch (form_) {
            case DateForm::none:
                return false;
            case DateForm::month_and_day:
            case DateForm::day_and_month:
                return day_of_month();
            case DateForm::year_month_day:
                return year() && month_by_number() && day(parts_.day);
            case DateForm::numeric_date:
                return numeric();
            case DateForm::dotted_date:
                return dotted();
            case DateForm::weekday:
                return kind(DateKind::period);
            case DateForm::month_and_year:
                if (parts_.relative != no_token) return month() && kind(DateKind::period) && take_relative(DateUnit::year);
                return month() && year();
            case DateForm::month:
                return month() && kind(DateKind::period);
            case DateForm::short_year_range:
                return kind(DateKind::year) && year() && short_end();
            case DateForm::fiscal_year:
                return kind(DateKind::year) && year() && (parts_.to_year == no_token || short_end());
            case DateForm::decade:
                return kind(DateKind::decade) && decade();
            case DateForm::century:
                return kind(DateKind::century) && century();
            case DateForm::quarter:
                return kind(DateKind::period) && part_of_year(m_.from.quarter, 4);
            case DateForm::half:
                return kind(DateKind::period) && part_of_year(m_.from.half, 2);
            case DateForm::season:
                return kind(DateKind::period) && season() && year() && (parts_.to_year == no_token || short_end());
            case DateForm::era_year:
                return kind(DateKind::year) && era_year();
            case DateForm::year:
                return kind(DateKind::year) && year() && (iranian(), true);
            case DateForm::clock_time:
                return kind(DateKind::time);
            case DateForm::relative:
                return kind(DateKind::period) && relative();
            case DateForm::relative_day:
                return kind(DateKind::period) && relative_day();
        }
        return false;
    }

private:
    int value(std::uint32_t token) const { return number_value(text_, token, lexicon_); }
    bool kind(DateKind k) {
        m_.kind = k;
        return true;
    }

    bool year() {
        std::string_view const written = text_.word(parts_.year);
        int number = plain_number(written);
        if (written.size() == 2) number += number < 50 ? 2000 : 1900;
        m_.from.year = number;
        return number > 0;
    }
    /// "2012-13", "FY2019-20", "1998/9": the end takes the century or decade of the beginning.
    bool short_end() {
        int number = plain_number(text_.word(parts_.to_year));
        int const round = text_.word(parts_.to_year).size() == 1 ? 10 : 100;
        if (number < round) number += m_.from.year / round * round;
        if (number < m_.from.year) number += round;
        m_.to = m_.from;
        m_.to.year = number;
        m_.is_range = number > m_.from.year;
        return true;
    }
    bool month() {
        m_.from.month = static_cast<std::int8_t>(value(parts_.month));
        return m_.from.month >= 1 && m_.from.month <= 12;
    }
    bool month_by_number() {
        m_.from.month = static_cast<std::int8_t>(plain_number(text_.word(parts_.month_number)));
        return m_.from.month >= 1 && m_.from.month <= 12;
    }
    static bool is_day(int month, int day) {
        return day >= 1 && day <= (month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
    }
    bool day(std::uint32_t token) {
        int number = value(token);
        if (parts_.day_unit != no_token) number += value(parts_.day_unit);
        m_.from.day = static_cast<std::int8_t>(std::min(number, 99));
        return is_day(m_.from.month, number);
    }
    bool day_of_month() {
        if (!month()) return false;
        std::string_view const written = text_.word(parts_.day);
        if (std::size_t const comma = written.find(','); comma != std::string_view::npos) {  // "Nov 3,2016"
            m_.from.day = static_cast<std::int8_t>(plain_number(written.substr(0, comma)));
            m_.from.year = plain_number(written.substr(comma + 1));
            return is_day(m_.from.month, m_.from.day);
        }
        if (!day(parts_.day)) return false;
        if (parts_.year != no_token) year();
        if (parts_.to_day == no_token) return true;
        m_.to = m_.from;
        m_.to.day = static_cast<std::int8_t>(value(parts_.to_day));
        m_.is_range = true;
        return is_day(m_.to.month, m_.to.day) && m_.to.day > m_.from.day;
    }
    bool numeric() {
        int const first = plain_number(text_.word(parts_.month_number));
        int const second = plain_number(text_.word(parts_.day));
        if (!year()) return false;
        bool const day_first = first > 12;
        m_.order_unknown = first <= 12 && second <= 12 && first != second;
        m_.from.month = static_cast<std::int8_t>(day_first ? second : first);
        m_.from.day = static_cast<std::int8_t>(day_first ? first : second);
        return m_.from.month <= 12 && is_day(m_.from.month, m_.from.day);
    }
    bool dotted() {
        std::string_view const written = text_.word(parts_.day);
        std::size_t const one = written.find('.');
        std::size_t const two = written.find('.', one + 1);
        m_.from.day = static_cast<std::int8_t>(plain_number(written.substr(0, one)));
        m_.from.month = static_cast<std::int8_t>(plain_number(written.substr(one + 1, two - one - 1)));
        m_.from.year = plain_number(written.substr(two + 1));
        return is_day(m_.from.month, m_.from.day);
    }
    bool decade() {
        int const number = plain_number(text_.word(parts_.year));
        m_.from.year = number >= 100 ? number : number < 30 ? 2000 + number : 1900 + number;
        return true;
    }
    bool century() {
        int const number = value(parts_.ordinal);
        bool const before_christ = parts_.era != no_token && is_before_christ();
        m_.from.year = before_christ ? -number * 100 : (number - 1) * 100;
        return number >= 1 && number <= 40;
    }
    bool is_before_christ() const { return (text_.word(parts_.era)[0] | 0x20) == 'b'; }
    bool era_year() {
        int const number = plain_number(text_.word(parts_.year));
        if (is_before_christ() && number > 1900 && number < 2100) return false;  // "in 2018 B.C. voters": the province
        m_.from.year = is_before_christ() ? -number : number;
        return number > 0;
    }
    bool part_of_year(std::int8_t& part, int most) {
        int const number = value(parts_.ordinal);
        if (number < 1 || number > most) return false;
        part = static_cast<std::int8_t>(number);
        if (parts_.relative != no_token) return take_relative(DateUnit::year);
        return parts_.year == no_token || year();
    }
    bool season() {
        switch (text_.word(parts_.part)[1] | 0x20) {
            case 'p':
                m_.from.season = 1;
                break;
            case 'u':
                m_.from.season = (text_.word(parts_.part)[0] | 0x20) == 's' ? 2 : 3;
                break;
            case 'a':
                m_.from.season = 3;
                break;
            default:
                m_.from.season = 4;
        }
        return true;
    }
    bool take_relative(DateUnit unit) {
        m_.unit = unit;
        bool const trailing = is_any_word(text_, parts_.relative, {"last", "past"}) && parts_.relative > 0 &&
                              is_any_word(text_, parts_.relative - 1, {"the", "its", "their"});
        if (trailing || is_word(text_, parts_.relative, "past")) {  // "over the past year": the year up to now
            m_.relative = DateRelative::current;
            m_.count = 1;
            m_.count_ends = true;
            return unit != DateUnit::none;
        }
        if (is_word(text_, parts_.relative, "last"))
            m_.relative = DateRelative::last;
        else if (is_any_word(text_, parts_.relative, {"next", "coming"}))
            m_.relative = DateRelative::next;
        else
            m_.relative = DateRelative::current;
        return true;
    }
    bool relative() {
        if (parts_.month != no_token) {
            month();
            return take_relative(DateUnit::month) && m_.count == 0;
        }
        if (parts_.weekday != no_token) return take_relative(DateUnit::day) && m_.count == 0;
        if (parts_.part != no_token) return season() && take_relative(DateUnit::season) && m_.count == 0;
        if (parts_.day_part != no_token) {
            if (!take_relative(DateUnit::night) || m_.count != 0) return false;
            if (!m_.overnight) m_.unit = DateUnit::day;
            return m_.relative != DateRelative::last || m_.overnight;
        }
        switch (text_.word(parts_.unit)[0] | 0x20) {
            case 'y':
                return take_relative(DateUnit::year);
            case 'm':
                return take_relative(DateUnit::month);
            case 'w':
                return take_relative(text_.word(parts_.unit).size() > 4 ? DateUnit::weekend : DateUnit::week);
            case 'q':
                return take_relative(DateUnit::quarter);
            case 'd':
                return take_relative(DateUnit::decade);
            default:
                return take_relative(DateUnit::century);
        }
    }
    bool relative_day() {
        m_.unit = DateUnit::day;
        m_.relative = DateRelative::current;
        if (is_word(text_, parts_.relative, "yesterday"))
            m_.relative = DateRelative::last;
        else if (is_word(text_, parts_.relative, "tomorrow"))
            m_.relative = DateRelative::next;
        else if (is_word(text_, parts_.relative, "overnight"))
            m_.overnight = true;
        return true;
    }
    /// "the Iranian year 1402", "1402 (solar year)".
    void iranian() {
        if (m_.from.year < 1300 || m_.from.year > 1450 || parts_.year == 0) return;
        for (std::uint32_t back = 1; back <= 6 && back <= parts_.year; ++back)
            if (is_any_word(text_, parts_.year - back,
                            {"iranian", "persian", "hijri", "shamsi", "solar", "jalali", "afghan"}))
                m_.calendar = DateCalendar::iranian;
        for (std::uint32_t at = last_; at < last_ + 3; ++at)
            if (is_any_word(text_, at, {"hijri", "shamsi", "solar", "jalali"})) m_.calendar = DateCalendar::iranian;
    }

    DateForm form_;
    std::uint32_t last_;
    DateParts const& parts_;
    TokenText const& text_;
    Lexicon const& lexicon_;
    DateMention& m_;
};

}  // namespace

bool take_values(DateReading const& reading, TokenText const& text, Lexicon const& lexicon, DateMention& mention) {
    return Values(reading, text, lexicon, mention).take();
}

int number_value(TokenText const& text, std::uint32_t token, Lexicon const& lexicon) {
    Token const& t = text.tokens[token];
    return t.kind == TokenKind::digits ? std::max(0, plain_number(text.word(t))) : lexicon.value(t);
}

}  // namespace figtrail::grammar
