// database_bench: the sweep for findings over comparison indexes of growing size, beside reading the same index; groups of five beside
// groups of two thousand; and one claim looked up against the largest. CPU time, medians of nine in turns; only the ratios mean something.
//
//   database_bench [ROWS...]     100000 1000000 unless said otherwise
//
// The rows are drawn with a fixed seed: of five groups four agree, in the fifth every other report gives a value of its own.
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "store/candidates.hpp"
#include "store/keys.hpp"
#include "store/open.hpp"
#include "store/store.hpp"
#include "store/store_impl.hpp"

namespace {

using namespace figtrail;

constexpr std::int64_t claims_an_article = 18;

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// A number in letters: names are told apart by their letters alone.
std::string spelled(std::int64_t number) {
    std::string out;
    for (; number > 0 || out.empty(); number /= 26) out += static_cast<char>('a' + number % 26);
    return out;
}

Claim claim_of_group(std::int64_t group) {
    Claim claim;
    claim.quantity.interval = Interval::point(Number(1));
    claim.quantity.unit = {"", "thing", dimension::count};
    claim.measure.head = "word" + spelled(group % 977);
    claim.subjects = {{"Name" + spelled(group) + " Works", "org", "phrase", {}}};
    return claim;
}

struct Row {
    std::int64_t subject, measure, article;
    double value;
};

/// Rows in the order of the index.
std::vector<Row> draw(std::int64_t rows, std::int64_t group_size) {
    std::mt19937_64 random(42);
    ComparisonKeys keys;
    std::vector<Row> all;
    all.reserve(static_cast<std::size_t>(rows));
    for (std::int64_t group = 0; static_cast<std::int64_t>(all.size()) < rows; ++group) {
        Claim const claim = claim_of_group(group);
        auto const subject = keys.subject_keys(claim).front(), measure = keys.measure_key(claim);
        double const agreed = static_cast<double>(1 + random() % 100000);
        for (std::int64_t i = 0; i < group_size && static_cast<std::int64_t>(all.size()) < rows; ++i) {
            bool const own = group % 5 == 0 && i % 2 == 1;
            all.push_back({subject, measure, static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(rows / claims_an_article + 2)),
                           own ? static_cast<double>(1 + random() % 100000) : agreed});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](Row const& a, Row const& b) {
        return std::tie(a.subject, a.measure, a.value) < std::tie(b.subject, b.measure, b.value);
    });
    return all;
}

void make_database(std::string const& path, std::vector<Row> const& rows) {
    auto const database = open_database(path, OpenMode::create, {});
    Transaction transaction(*database);
    database->execute("INSERT INTO run (id, tool_version, grammar_version, lexicon_hash, options) VALUES (1, 'bench', '', '', '')");
    auto const articles = static_cast<std::int64_t>(rows.size()) / claims_an_article + 2;
    Statement article(*database, "INSERT INTO article (id, article_key) VALUES (?, ?)");
    Statement snapshot(*database,
                       "INSERT INTO snapshot (id, article_id, sha256, bytes, retrieved_at, blocks, offsets, notes, agencies, numerals, claims, explained,"
                       " not_understood, ledger, latest, quotes_only, run_id) VALUES (?1, ?1, '', 0, '', '[]', '[]', '[]', '[]', 0, 0, 0, 0, '[]', 1, 0, 1)");
    for (std::int64_t id = 1; id <= articles; ++id) {
        article.use(id, std::to_string(id)).run();
        snapshot.use(id).run();
    }
    Statement insert(*database,
                     "INSERT INTO comparison (subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id, snapshot_id)"
                     " VALUES (?, ?, 7, 19000, 19364, ?, ?, ?, ?)");
    std::int64_t id = 0;
    for (Row const& row : rows) insert.use(row.subject, row.measure, row.value, row.value, ++id, row.article + 1).run();
    transaction.commit();
}

double read_index(std::string const& path) {
    Database database(path, Database::Access::read_only, 1000);
    double const begin = cpu_seconds();
    Statement all(database,
                  "SELECT subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id, snapshot_id FROM comparison"
                  " ORDER BY subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id");
    double sum = 0;
    for (auto row = all.use(); row.next();)
        for (int column = 0; column < 9; ++column) sum += column == 5 || column == 6 ? row.real(column) : static_cast<double>(row.integer(column) & 1);
    double const took = cpu_seconds() - begin;
    return sum < 0 ? 0 : took;
}

struct Swept {
    double seconds = 0;
    SweepCounts counts;
    std::size_t pairs = 0;
};

Swept sweep(std::string const& path) {
    Store const store(path, OpenMode::read);
    Swept swept;
    double const begin = cpu_seconds();
    swept.counts = each_group(store, [&](CandidateGroup const& group) { return swept.pairs += propose_pairs(group).size(), true; });
    swept.seconds = cpu_seconds() - begin;
    return swept;
}

double median(std::vector<double> seconds) {
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

/// A comparison index with what reading and sweeping it took.
struct Index {
    std::string what, path;
    std::vector<double> reads = {}, sweeps = {};
    Swept last = {};
};

/// All in turns: the machine is not ours alone, and its pace changes with the minute.
void report_sweeps(std::vector<Index> indexes) {
    for (int round = 0; round < 9; ++round)
        for (Index& index : indexes) {
            index.reads.push_back(read_index(index.path));
            index.last = sweep(index.path);
            index.sweeps.push_back(index.last.seconds);
        }
    double const least = median(indexes.front().sweeps) / static_cast<double>(indexes.front().last.counts.rows);
    for (Index const& index : indexes) {
        double const rows = static_cast<double>(index.last.counts.rows), swept = median(index.sweeps) / rows, read = median(index.reads) / rows;
        std::printf("%-22s %9.0f rows  sweep %4.0f ns a row  index read %4.0f ns a row  ratio %.2f  of the first %.2f  (%zu groups, %zu pairs)\n",
                    index.what.c_str(), rows, 1e9 * swept, 1e9 * read, swept / read, swept / least, index.last.counts.groups, index.last.pairs);
    }
    std::fflush(stdout);
}

struct Asked {
    std::vector<double> micros;  ///< ascending
    std::size_t found = 0;
};

Asked ask(CandidateLookup& lookup, std::vector<Claim> const& claims) {
    Asked asked;
    for (Claim const& claim : claims) {
        double const begin = cpu_seconds();
        asked.found += lookup.claims_like(claim, 5000).size();
        asked.micros.push_back(1e6 * (cpu_seconds() - begin));
    }
    std::sort(asked.micros.begin(), asked.micros.end());
    return asked;
}

/// In one state of the database, as a verb asks for the figures of a text: each for the first time, and again, as often as its pages fit the cache.
void report_lookup(std::string const& path, std::int64_t groups) {
    Store const store(path, OpenMode::read);
    ReadTransaction const one_state(*store.impl().database);
    CandidateLookup lookup(store);
    std::mt19937_64 random(7);
    constexpr int keys = 5000;
    Asked first, again;
    for (int round = 0; round < 20; ++round) {
        std::vector<Claim> claims;
        for (int i = 0; i < keys; ++i) claims.push_back(claim_of_group(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(groups))));
        for (Asked* const all : {&first, &again}) {
            Asked const asked = ask(lookup, claims);
            all->micros.insert(all->micros.end(), asked.micros.begin(), asked.micros.end());
            all->found += asked.found;
        }
    }
    for (Asked* const all : {&first, &again}) {
        std::sort(all->micros.begin(), all->micros.end());
        std::size_t const count = all->micros.size();
        std::printf("one claim, %s: median %.1f us, p99 %.1f us (%.1f candidates each)\n", all == &first ? "asked for the first time" : "asked again",
                    all->micros[count / 2], all->micros[count * 99 / 100], static_cast<double>(all->found) / static_cast<double>(count));
    }
}

}  // namespace

int main(int argc, char** argv) {
    std::string pattern = (std::filesystem::temp_directory_path() / "figtrail-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) return 1;
    std::filesystem::path const folder = pattern;
    std::vector<std::int64_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::atoll(argv[i]));
    if (sizes.empty()) sizes = {100000, 1000000};

    std::vector<Index> indexes;
    for (std::int64_t const rows : sizes) {
        auto const path = (folder / ("fives" + std::to_string(rows) + ".db")).string();
        make_database(path, draw(rows, 5));
        indexes.push_back({"groups of 5", path});
    }
    auto const path = (folder / "crowds.db").string();
    make_database(path, draw(std::min<std::int64_t>(sizes.back(), 1000000), 2000));
    auto const largest = indexes.back().path;
    indexes.push_back({"groups of 2,000", path});
    report_sweeps(std::move(indexes));
    report_lookup(largest, sizes.back() / 5);
    std::filesystem::remove_all(folder);
    return 0;
}
