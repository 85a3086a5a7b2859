// Generation: a number that is raised with everything that makes findings being worked out elsewhere out of date:
// figures that are removed or read anew, a name ruled on, a table of reference, an incident that changed, findings that
// were written. Ordinary additions leave it: they lie behind the mark, and are judged after.
//
//   auto const before = generation.value();   ... read, judge ...   in a transaction: if (generation.value() == before)
//   write
#pragma once

#include <cstdint>

#include "store/sqlite.hpp"

namespace figtrail {

class Generation {
public:
    explicit Generation(Database& database)
        : read_(database, "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'generation'"),
          raise_(database,
                 "INSERT INTO setting (name, value) VALUES ('generation', '1') ON CONFLICT (name)"
                 " DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)") {}

    std::int64_t value() {
        auto row = read_.use();
        return row.next() ? row.integer(0) : 0;
    }
    /// In the transaction of what makes it necessary.
    void raise() { raise_.use().run(); }

private:
    Statement read_, raise_;
};

}  // namespace figtrail
