#include "claim/edtf_text.hpp"

namespace figtrail {

std::string zero_padded(int number, int width) {
    std::string const digits = std::to_string(number);
    auto const size = static_cast<std::size_t>(width);
    return digits.size() < size ? std::string(size - digits.size(), '0') + digits : digits;
}

std::string edtf_year(int year) { return year < 0 ? "-" + zero_padded(-year, 4) : zero_padded(year, 4); }

std::string edtf_part(int year, int part) { return edtf_year(year) + '-' + zero_padded(part, 2); }

std::string edtf_days(Day first, Day last) { return first == last ? iso_date(first) : iso_date(first) + '/' + iso_date(last); }

}  // namespace figtrail
