// CountryNames: which country a cell of a statistical table means: by ISO code of two or three letters, or by name as the
// World Bank, the United Nations and others write it ("Iran, Islamic Rep.").
//
//   CountryNames().find("IRN") == "IR"
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail::cli {

class CountryNames {
public:
    CountryNames();

    /// ISO 3166 alpha-2; empty when it is none.
    std::string find(std::string_view cell) const;
    /// Several in one cell: "Iran-Iraq", "IR, IQ", "Iran and Iraq". Empty unless each part is a country.
    std::vector<std::string> find_all(std::string_view cell) const;

private:
    std::map<std::string, std::string, std::less<>> by_name_;  ///< folded name -> code
    std::map<std::string, std::string, std::less<>> by_code_;
};

}  // namespace figtrail::cli
