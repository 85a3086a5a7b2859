// The parts a Store is made of. For the files of store/ only.
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include "store/articles.hpp"
#include "store/claims.hpp"
#include "store/comparison.hpp"
#include "store/findings.hpp"
#include "store/generation.hpp"
#include "store/joined_mark.hpp"
#include "store/judged_mark.hpp"
#include "store/name_rulings.hpp"
#include "store/removed_log.hpp"
#include "store/reviews.hpp"
#include "store/search.hpp"
#include "store/snapshots.hpp"
#include "store/sqlite.hpp"
#include "store/store.hpp"
#include "store/touched.hpp"

namespace figtrail {

struct Store::Impl {
    Impl(std::string const& path, OpenMode mode, StoreOptions given)
        : options(std::move(given)),
          database(open_database(path, mode, {options.now, options.busy_milliseconds, options.drive_of})),
          articles(*database), snapshots(*database), comparison(*database), claims(*database, comparison, options.catalog),
          search(*database), findings(*database), generation(*database), judged(*database, generation), joined(*database),
          touched(*database, generation), removed_log(*database), reviews(*database) {
        if (mode != OpenMode::read) removed_log.empty(std::chrono::milliseconds(0));
        learn_aliases();
    }

    /// What people said of names goes with every claim that is read.
    void learn_aliases() {
        NameAliases names = aliases_of(reviews.of_kind(name_target));
        aliases = names.empty() ? nullptr : std::make_shared<NameAliases const>(std::move(names));
        claims.set_aliases(aliases);
    }

    /// Runs `work` in a transaction of its own, or inside the batch: all of it happens or nothing.
    template <class Work>
    void write(Work work);
    /// The same if nothing was removed, read anew or judged since `waiting` was asked. False: nothing is written.
    template <class Work>
    bool write_in_time(Unjudged const& waiting, Work work);
    /// Writes what gathers in memory; before every commit.
    void flush();
    void open_batch();
    void commit_batch();
    void drop_batch();
    RunId run_id();
    void put_against_references(RenewedFindings const& against);
    AddResult add(Extraction const& extraction, SnapshotFacts const& facts);

    StoreOptions options;
    std::unique_ptr<Database> database;
    ArticleTable articles;
    SnapshotTable snapshots;
    ComparisonIndex comparison;
    ClaimTable claims;
    SearchIndex search;
    FindingTable findings;
    Generation generation;
    JudgedMark judged;
    JoinedMark joined;
    TouchedTable touched;
    RemovedLog removed_log;
    ReviewTable reviews;
    std::shared_ptr<NameAliases const> aliases;  ///< null: there are none

    RunFacts run;
    std::optional<RunId> run_row;           ///< once it is written
    std::optional<Transaction> batch;       ///< open while claims gather
    std::size_t batch_size = 0;             ///< 0: no batch
    std::size_t batch_claims = 0;           ///< gathered since the last commit
    std::optional<RunId> run_before_batch;  ///< what holds again when the batch is dropped
};

}  // namespace figtrail
