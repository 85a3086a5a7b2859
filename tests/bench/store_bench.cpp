// store_bench: adding articles beside bare inserts of the same rows (same schema, pragmas, batches), with and without
// full-text search, and the sweep for findings beside reading the comparison index. CPU time, one run; only the ratios
// mean something.
//
//   store_bench [ARTICLES]     18 figures an article
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "store/hash.hpp"
#include "store/judge.hpp"
#include "store/sqlite.hpp"
#include "store/store.hpp"
#include "tests/bench/bare_insert.hpp"

namespace {

using namespace figtrail;
using bench::bare_insert;
using bench::cpu_seconds;

constexpr int figures_an_article = 18;
constexpr std::size_t batch = 20000;

/// Articles whose figures speak of a few thousand things, most of them once.
class Generator {
public:
    Extraction article(int n) {
        Extraction read;
        read.facts.url = "https://outlet" + std::to_string(n % 50) + ".example/" + std::to_string(n);
        read.facts.title = "Report " + std::to_string(n) + " on " + word() + " and " + word();
        read.facts.published = "2024-0" + std::to_string(1 + n % 9) + "-1" + std::to_string(n % 10);
        read.facts.source = "Outlet " + std::to_string(n % 50);
        std::string& text = read.document.text;
        for (int i = 0; i < figures_an_article; ++i) claim(read, text);
        read.document.blocks = {{BlockKind::body, {0, static_cast<std::uint32_t>(text.size())}}};
        for (int i = 0; i < 12; ++i) read.names.push_back({name(), "org", 1, i < 4});
        return read;
    }

private:
    void claim(Extraction& read, std::string& text) {
        auto const begin = static_cast<std::uint32_t>(text.size());
        auto const subject = name();
        auto const head = word();
        auto const value = std::to_string(1 + random_() % 100000);
        text += "The " + head + " of " + subject + " reached ";
        auto const quote = static_cast<std::uint32_t>(text.size());
        text += value;
        auto const quote_end = static_cast<std::uint32_t>(text.size());
        text += " in the year before, " + word() + " and " + word() + " said while " + word() + " went on to " +
                word() + " the " + word() + " again. ";
        Claim c;
        c.mention = {
            {quote, quote_end}, {quote, quote_end}, value, text.substr(quote - 12, 12), text.substr(quote_end, 20)};
        c.sentence = {begin, static_cast<std::uint32_t>(text.size() - 1)};
        c.quantity.interval = Interval::point(*Number::parse(value));
        c.quantity.unit = {"", head, dimension::count};
        c.measure.phrase = c.measure.head = head;
        c.measure.concepts = {head, "year"};
        c.subjects = {{subject, "org", "phrase", {begin, begin + 4}}};
        c.places = {"IQ"};
        c.period = Period{std::to_string(2000 + random_() % 24), PeriodOrigin::text, PeriodRole::during, "last year"};
        c.rule = "number before a noun";
        read.ledger.items.push_back({c.mention.span, NumeralKind::claim, ""});
        read.claims.push_back(std::move(c));
    }
    std::string word() { return "word" + std::to_string(random_() % 2000); }
    std::string name() {
        return "Name" + std::to_string(random_() % 3000) + " Company" + std::to_string(random_() % 40);
    }

    std::mt19937 random_{42};
};

double add_all(std::string const& path, std::vector<Extraction> const& articles, bool search) {
    StoreOptions options;
    options.index_search = search;
    Store store(path, OpenMode::create, options);
    double const begin = cpu_seconds();
    store.begin_run({"bench", "1", "0", "", ""});
    store.begin_batch(batch);
    for (Extraction const& article : articles)
        store.add(article, {.sha256 = sha256_hex(article.document.text),
                            .bytes = article.document.text.size(),
                            .retrieved_at = "2024-05-01T00:00:00Z"});
    store.commit_batch();
    return cpu_seconds() - begin;
}

}  // namespace

int main(int argc, char** argv) {
    int const count = argc > 1 ? std::atoi(argv[1]) : 5000;
    std::string pattern = (std::filesystem::temp_directory_path() / "figtrail-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) return 1;
    std::filesystem::path const folder = pattern;

    Generator generator;
    std::vector<Extraction> articles;
    for (int n = 0; n < count; ++n) articles.push_back(generator.article(n));
    double const claims = static_cast<double>(count) * figures_an_article;

    for (bool const search : {false, true}) {
        auto const suffix = std::string(search ? "fts" : "plain") + ".db";
        auto const path = (folder / ("added-" + suffix)).string();
        double const added = add_all(path, articles, search);
        double const bare = bare_insert(path, (folder / ("bare-" + suffix)).string(), search);
        std::printf("add %-12s %8.0f claims/s   bare %8.0f rows/s   ratio %.2f   %.0f bytes a claim\n",
                    search ? "with search" : "plain", claims / added, claims / bare, bare / added,
                    static_cast<double>(std::filesystem::file_size(path)) / claims);
    }

    auto const path = (folder / "added-plain.db").string();
    Store const store(path, OpenMode::read);
    Database database(path, Database::Access::read_only, 1000);
    auto const read_index = [&] {
        double const begin = cpu_seconds();
        Statement all(database,
                      "SELECT * FROM comparison ORDER BY subject_key, measure_key, scope_key, first_day, last_day, "
                      "lower, upper, claim_id");
        double sum = 0;
        for (auto row = all.use(); row.next();) sum += row.real(5) + static_cast<double>(row.integer(0) & 1);
        return std::pair(cpu_seconds() - begin, sum);
    };
    double const read = read_index().first;
    double begin = cpu_seconds();
    std::size_t pairs = 0;
    auto const swept =
        each_group(store, [&](CandidateGroup const& group) { return pairs += propose_pairs(group).size(), true; });
    double const sweep = cpu_seconds() - begin;
    begin = cpu_seconds();
    auto const judged =
        find_between(store, [](StoredClaim const&, StoredClaim const&) { return Relation{}; }, {"bench", "0"});
    double const judging = cpu_seconds() - begin;
    std::printf(
        "sweep %.0f ns a row (%zu rows, %zu groups, %zu pairs)   index read %.0f ns a row   ratio %.2f   with claims "
        "loaded %.0f ns a row (%zu pairs)\n",
        1e9 * sweep / static_cast<double>(swept.rows), swept.rows, swept.groups, pairs,
        1e9 * read / static_cast<double>(swept.rows), sweep / read, 1e9 * judging / static_cast<double>(swept.rows),
        judged.pairs);
    std::filesystem::remove_all(folder);
    return 0;
}
