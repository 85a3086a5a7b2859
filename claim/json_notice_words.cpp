#include <nlohmann/json.hpp>

#include "claim/revise_notice.hpp"
#include "schema/embedded.hpp"

namespace figtrail {

NoticeWords const& notice_words() {
    static NoticeWords const words = [] {
        NoticeWords out;
        auto const file = nlohmann::json::parse(embedded_file("lexicon/en/attribution.json"));
        file.at("corrections").get_to(out.phrases);
        file.at("correction_openers").get_to(out.openers);
        return out;
    }();
    return words;
}

}  // namespace figtrail
