// Any bytes as the words of a search and the fields of a filter, over a small database: never an error of SQL, as many
// figures listed as counted, and the tables as they were.
#include <stdlib.h>

#include <array>
#include <filesystem>

#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "store/hash.hpp"
#include "store/store.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace figtrail;

/// A database in a folder of its own that goes with the process.
struct Archive {
    Archive() {
        char folder[] = "/tmp/figtrail-fuzz-XXXXXX";
        fuzz::require(mkdtemp(folder) != nullptr, "a scratch folder");
        path = folder;
        Extractor const extractor(Lexicon::builtin());
        Store filled(path + "/a.db", OpenMode::create);
        filled.begin_run({"fuzz", "1", "0", "", ""});
        for (std::string const text : {"Iran exported 12 tonnes of wheat worth $3 million in 2023.",
                                       "The border of Iran and Iraq is about 1,458 km long."}) {
            ArticleFacts facts;
            facts.key = text.substr(0, 8);
            facts.source = "Example Post";
            filled.add(extractor.extract_text(text, facts),
                       {.sha256 = sha256_hex(text), .bytes = text.size(), .retrieved_at = "2024-05-01T00:00:00Z"});
        }
    }
    ~Archive() { std::filesystem::remove_all(path); }
    std::string path;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static Archive const archive;
    static Store const store(archive.path + "/a.db", OpenMode::read);
    std::string_view rest(reinterpret_cast<char const*>(data), size);
    std::array<std::string, 10> fields;
    for (std::string& field : fields) {
        auto const end = std::min(rest.find('\n'), rest.size());
        field = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    FigureFilter filter;
    filter.measure = fields[0];
    filter.subject = fields[1];
    filter.place = fields[2];
    filter.source = fields[3];
    filter.dimension = fields[4];
    filter.unit = fields[5];
    filter.published_from = fields[6];
    filter.published_to = fields[7];
    filter.period = fields[8];
    try {
        std::size_t listed = 0;
        store.figures(filter, [&](StoredClaim const&) { return ++listed > 0; });
        fuzz::require(listed == store.count_figures(filter), "as many are listed as counted");
    } catch (StoreError const& error) {
        fuzz::require(error.fault() == StoreFault::refused, error.what());
    }
    store.search({reinterpret_cast<char const*>(data), size}, 5);
    try {
        store.find_claim(fields[9]);
    } catch (StoreError const& error) {
        fuzz::require(error.fault() == StoreFault::not_found || error.fault() == StoreFault::ambiguous, error.what());
    }
    fuzz::require(store.stats().claims == 3, "nothing was removed");
    return 0;
}
