// JoinedReports: the latest version of every article as events were joined by last, one row an article: its day, and its names as hashes.
// All of them are read in one go, some 150 bytes each, which is what makes it cheap to say who has a name.
//
//   JoinedReports reports(database, aliases);   reports.put(*reports.latest(article));   reports.each(count_names);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/name_aliases.hpp"
#include "claim/period.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// 64-bit hashes as they lie in a column of bytes.
class StoredHashes {
public:
    explicit StoredHashes(std::string_view bytes) : bytes_(bytes) {}
    std::size_t size() const { return bytes_.size() / width; }
    std::uint64_t operator[](std::size_t i) const;

    static constexpr std::size_t width = 8;

private:
    std::string_view bytes_;
};

struct JoinedReport {
    std::int64_t article_id = 0, snapshot_id = 0;
    std::optional<Day> day;                  ///< of its event; where the article names none, of its publication
    std::vector<std::uint64_t> names, lead;  ///< all names, and those of title and lead; ascending, each once
};

class JoinedReports {
public:
    /// Names that people said to be one (`aliases`, nullptr: none) have one hash.
    JoinedReports(Database& database, NameAliases const* aliases);

    /// What the name stands for.
    std::string_view meant_by(std::string_view name) const;
    /// Of the lower-case words of what the name stands for.
    std::uint64_t hash_of(std::string_view name) const;

    /// The article as it is now; nullopt: it is gone.
    std::optional<JoinedReport> latest(std::int64_t article_id);
    /// As it was joined last; nullopt: it was not.
    std::optional<JoinedReport> joined(std::int64_t article_id);
    void put(JoinedReport const& report);
    void remove(std::int64_t article_id) { remove_.use(article_id).run(); }

    /// take(article_id, day, names, lead) for every row, by article.
    template <class Take>
    void each(Take const& take) {
        for (auto row = all_.use(); row.next();) {
            auto const day = row.optional_integer(1);
            take(row.integer(0), day ? std::optional(static_cast<Day>(*day)) : std::nullopt, StoredHashes(row.bytes(2)), StoredHashes(row.bytes(3)));
        }
    }

private:
    NameAliases const* aliases_;
    Statement snapshot_, names_, one_, put_, remove_, all_;
};

}  // namespace figtrail
