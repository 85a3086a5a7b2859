#include "cli/named_figure.hpp"

#include "store/error.hpp"

namespace figtrail::cli {

std::optional<StoredClaim> named_figure(Store const& store, std::string const& name) {
    bool const may_be_key = name.size() >= 4 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!may_be_key) return std::nullopt;
    try {
        return store.find_claim(name);
    } catch (StoreError const& error) {
        if (error.fault() == StoreFault::not_found) return std::nullopt;
        throw;
    }
}

}  // namespace figtrail::cli
