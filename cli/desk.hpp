// Desk: the open database with the lexicon that its figures are judged by.
//
//   Desk desk(session, OpenMode::read);
//   desk.store.articles(...);
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "claim/catalog.hpp"
#include "claim/json.hpp"
#include "cli/embargo.hpp"
#include "store/store.hpp"

namespace figtrail {
class Lexicon;
}

namespace figtrail::cli {

struct Session;

struct Desk {
    std::shared_ptr<Lexicon const> lexicon;
    Store store;
    Embargo embargo;  ///< what is held back; nothing, for the desk itself

    Desk(Session const& session, OpenMode mode);
    /// From here on this is for the world: articles under embargo at `now` are neither quoted nor named.
    void hold_back(std::string const& now) { embargo = Embargo(store, now); }
    Catalog const& catalog() const;
};

/// JSON of stored claims with their articles. Remembers the snapshot it saw last: figures come article by article.
class StoredClaimJson {
public:
    explicit StoredClaimJson(Store const& store) : store_(store) {}
    std::string operator()(StoredClaim const& figure);
    /// {"figure": key, "claim": ...}
    std::string with_key(StoredClaim const& figure);

private:
    Store const& store_;
    std::int64_t snapshot_ = 0;
    std::uint32_t title_bytes_ = 0;
};

}  // namespace figtrail::cli
