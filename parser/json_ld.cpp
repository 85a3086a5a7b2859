#include "parser/json_ld.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "parser/limits.hpp"

namespace figtrail {
namespace {

using Json = nlohmann::json;

/// "NewsArticle" of "@type": "NewsArticle" or ["Article", "NewsArticle"], where it is an article.
std::string article_type(Json const& object) {
    auto const type = object.find("@type");
    if (type == object.end()) return {};
    auto const is_article = [](Json const& t) {
        if (!t.is_string()) return false;
        auto const& name = t.get_ref<std::string const&>();
        return name.size() < 40 && (name.find("Article") != std::string::npos || name == "BlogPosting" ||
                                    name == "LiveBlogPosting" || name == "Report");
    };
    if (is_article(*type)) return type->get<std::string>();
    if (!type->is_array()) return {};
    auto const found = std::find_if(type->begin(), type->end(), is_article);
    return found == type->end() ? std::string() : found->get<std::string>();
}

/// A string, the name or the address of an object, or the first of a list of these.
std::string text_of(Json const& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) return value.empty() || value.front().is_array() ? std::string() : text_of(value.front());
    if (!value.is_object()) return {};
    for (char const* const key : {"name", "@id", "url"})
        if (auto const found = value.find(key); found != value.end() && found->is_string())
            return found->get<std::string>();
    return {};
}

Json const* article_in(Json const& value, std::size_t depth) {
    if (depth > 3) return nullptr;
    if (value.is_object()) {
        if (!article_type(value).empty()) return &value;
        for (char const* const key : {"@graph", "mainEntity"})
            if (auto const inner = value.find(key); inner != value.end())
                if (Json const* const found = article_in(*inner, depth + 1)) return found;
    }
    if (value.is_array())
        for (Json const& item : value)
            if (Json const* const found = article_in(item, depth + 1)) return found;
    return nullptr;
}

/// What stands deeper than any metadata does is left out as it is parsed.
bool is_kept(int depth, Json::parse_event_t, Json&) { return static_cast<std::size_t>(depth) <= limits::json_depth; }

}  // namespace

void article_facts_in_json_ld(std::string_view script, std::vector<StatedFact>& facts) {
    // Some builders wrap the script in an HTML comment or end it with a semicolon.
    std::size_t const first = script.find_first_of("{["), last = script.find_last_of("}]");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first) return;
    Json const parsed = Json::parse(script.substr(first, last - first + 1), is_kept, false, true);
    Json const* const article = article_in(parsed, 0);
    if (article == nullptr) return;
    struct Field {
        char const* key;
        char const* fact;
    };
    constexpr Field fields[] = {{"headline", "title"},   {"datePublished", "published"}, {"dateModified", "modified"},
                                {"publisher", "source"}, {"author", "author"},           {"mainEntityOfPage", "url"},
                                {"url", "url"}};
    for (Field const& field : fields) {
        auto const value = article->find(field.key);
        std::string const text = value == article->end() ? std::string() : text_of(*value);
        if (!text.empty() && text.size() <= limits::fact_bytes && facts.size() < limits::stated_facts)
            facts.push_back({field.fact, text, "JSON-LD " + article_type(*article) + " " + field.key});
    }
}

}  // namespace figtrail
