#include "cli/linked_data.hpp"

#include "cli/web_address.hpp"

namespace figtrail::cli {

std::string figure_urn(std::string_view claim_key) { return "urn:figtrail:figure:" + std::string(claim_key); }
std::string snapshot_urn(std::string_view sha256) { return "urn:figtrail:snapshot:" + std::string(sha256); }

std::string article_iri(ArticleFacts const& facts) {
    if (is_web_address(facts.url)) return facts.url;
    return "urn:figtrail:article:" + percent_encoded(facts.key.empty() ? facts.url : facts.key);
}

std::string percent_encoded(std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                           c == '_' || c == '~';
        if (plain)
            out += c;
        else
            out.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return out;
}

}  // namespace figtrail::cli
