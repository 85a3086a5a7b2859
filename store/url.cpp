#include "store/url.hpp"

#include <algorithm>
#include <array>

namespace figtrail {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = lower(c);
    return out;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    auto const first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// Parameters that say how a reader came, not what is read.
bool is_tracking(std::string_view parameter) {
    auto const name = lowered(parameter.substr(0, parameter.find('=')));
    constexpr std::array<std::string_view, 5> prefixes{"utm_", "pk_", "mtm_", "hsa_", "at_"};
    constexpr std::array<std::string_view, 24> names{
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "_ga", "_gl",
        "cmpid", "cmp", "ocid", "ncid", "ito", "smid", "smtyp", "xtor", "ref_src", "ref_url", "__twitter_impression"};
    for (auto const prefix : prefixes)
        if (starts_with(name, prefix)) return true;
    for (auto const known : names)
        if (name == known) return true;
    return false;
}

/// "%7e" and "%7E" are one byte.
std::string with_upper_escapes(std::string_view text) {
    std::string out(text);
    for (std::size_t i = 0; i + 2 < out.size(); ++i)
        if (out[i] == '%' && is_hex(out[i + 1]) && is_hex(out[i + 2]))
            for (std::size_t k = i + 1; k <= i + 2; ++k)
                if (out[k] >= 'a' && out[k] <= 'f') out[k] = static_cast<char>(out[k] - 'a' + 'A');
    return out;
}

std::string host_key(std::string_view authority) {
    if (auto const at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
    auto const colon = authority.rfind(':');
    if (colon != std::string_view::npos && authority.find_first_not_of("0123456789", colon + 1) == std::string_view::npos)
        authority = authority.substr(0, colon);
    auto host = lowered(authority);
    while (!host.empty() && host.back() == '.') host.pop_back();
    if (starts_with(host, "www.")) host.erase(0, 4);
    return host;
}

std::string query_key(std::string_view query) {
    std::string out;
    while (!query.empty()) {
        auto const parameter = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), parameter.size() + 1));
        if (parameter.empty() || is_tracking(parameter)) continue;
        out += out.empty() ? '?' : '&';
        out += with_upper_escapes(parameter);
    }
    return out;
}

}  // namespace

std::string url_key(std::string_view url) {
    url = trimmed(url);
    if (auto const colon = url.find("://"); colon != std::string_view::npos && url.find_first_of("/?#") > colon)
        url.remove_prefix(colon + 3);
    else if (starts_with(url, "//"))
        url.remove_prefix(2);
    url = url.substr(0, url.find('#'));
    auto const mark = url.find('?');
    auto const query = mark == std::string_view::npos ? std::string_view{} : url.substr(mark + 1);
    url = url.substr(0, mark);
    auto const slash = url.find('/');
    auto const path = slash == std::string_view::npos ? std::string_view{} : url.substr(slash);

    auto key = host_key(url.substr(0, slash));
    key += with_upper_escapes(path.substr(0, path.find_last_not_of('/') + 1));
    return key + query_key(query);
}

}  // namespace figtrail
