#include "parser/lexicon_aftermath.hpp"

#include <nlohmann/json.hpp>

#include "schema/embedded.hpp"

namespace figtrail {

std::vector<std::string> aftermath_list(char const* name) {
    return nlohmann::json::parse(embedded_file("lexicon/en/aftermath.json")).at(name).get<std::vector<std::string>>();
}

}  // namespace figtrail
