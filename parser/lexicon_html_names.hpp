// What names of HTML elements say, as data: schema/lexicon/tables/html_names.json, read once.
//
//   html_name_bits("breadcrumb") == html_hint::navigation
#pragma once

#include <string>
#include <string_view>

namespace figtrail {

/// html_hint bits of a word of a class or id, lower-case; 0 for most.
unsigned html_name_bits(std::string const& word);
/// The same of an ARIA role.
unsigned html_role_bits(std::string const& role);
/// What a meta element of that name (lower-case) says of its page: "published", "title"; empty for most.
std::string_view html_meta_fact(std::string const& name);

}  // namespace figtrail
