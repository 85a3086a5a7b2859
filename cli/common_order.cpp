#include "cli/common_order.hpp"

#include <algorithm>

namespace figtrail::cli {
namespace {

using Things = std::vector<std::string_view>;

/// The middle part of both sequences, without the common beginning and end.
struct Middle {
    std::size_t a_begin, a_end, b_begin, b_end;
};

/// How far in `a` each diagonal k = i - j is reached with the edits made so far, at index k + most_edits + 1.
using Reach = std::vector<std::ptrdiff_t>;

struct Diagonals {
    std::ptrdiff_t middle;  ///< index of diagonal 0
    std::ptrdiff_t at(Reach const& reach, std::ptrdiff_t k) const {
        return reach[static_cast<std::size_t>(middle + k)];
    }
    /// With one more edit, diagonal k is reached from the one above rather than the one below.
    bool goes_down(Reach const& reach, std::ptrdiff_t edits, std::ptrdiff_t k) const {
        return k == -edits || (k != edits && at(reach, k - 1) < at(reach, k + 1));
    }
};

/// The reach before each round of edits, until the ends meet; empty when they do not within `most_edits`.
std::vector<Reach> rounds(Things const& a, Things const& b, Middle const& m, int most_edits,
                          Diagonals const& diagonals) {
    auto const n = static_cast<std::ptrdiff_t>(m.a_end - m.a_begin),
               l = static_cast<std::ptrdiff_t>(m.b_end - m.b_begin);
    std::vector<Reach> trace;
    Reach reach(static_cast<std::size_t>(most_edits) * 2 + 3, 0);
    for (std::ptrdiff_t edits = 0; edits <= most_edits; ++edits) {
        trace.push_back(reach);
        for (std::ptrdiff_t k = -edits; k <= edits; k += 2) {
            std::ptrdiff_t i =
                diagonals.goes_down(reach, edits, k) ? diagonals.at(reach, k + 1) : diagonals.at(reach, k - 1) + 1;
            while (i < n && i - k < l &&
                   a[m.a_begin + static_cast<std::size_t>(i)] == b[m.b_begin + static_cast<std::size_t>(i - k)])
                ++i;
            reach[static_cast<std::size_t>(diagonals.middle + k)] = i;
            if (i >= n && i - k >= l) return trace;
        }
    }
    return {};
}

/// Walks the rounds back and notes the equal things passed.
std::vector<IndexPair> walk_back(std::vector<Reach> const& trace, Middle const& m, Diagonals const& diagonals) {
    std::vector<IndexPair> pairs;
    if (trace.empty()) return pairs;
    auto i = static_cast<std::ptrdiff_t>(m.a_end - m.a_begin), j = static_cast<std::ptrdiff_t>(m.b_end - m.b_begin);
    for (auto edits = static_cast<std::ptrdiff_t>(trace.size()) - 1; edits >= 0; --edits) {
        Reach const& reach = trace[static_cast<std::size_t>(edits)];
        std::ptrdiff_t const k = i - j, from = diagonals.goes_down(reach, edits, k) ? k + 1 : k - 1;
        std::ptrdiff_t const i_before = edits == 0 ? 0 : diagonals.at(reach, from),
                             j_before = edits == 0 ? 0 : i_before - from;
        for (; i > i_before && j > j_before; --i, --j)
            pairs.emplace_back(m.a_begin + static_cast<std::size_t>(i) - 1,
                               m.b_begin + static_cast<std::size_t>(j) - 1);
        i = i_before;
        j = j_before;
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

}  // namespace

std::vector<IndexPair> common_order(Things const& a, Things const& b, int most_edits) {
    std::vector<IndexPair> pairs;
    Middle m{0, a.size(), 0, b.size()};
    for (; m.a_begin < m.a_end && m.b_begin < m.b_end && a[m.a_begin] == b[m.b_begin]; ++m.a_begin, ++m.b_begin)
        pairs.emplace_back(m.a_begin, m.b_begin);
    while (m.a_end > m.a_begin && m.b_end > m.b_begin && a[m.a_end - 1] == b[m.b_end - 1]) --m.a_end, --m.b_end;
    Diagonals const diagonals{static_cast<std::ptrdiff_t>(most_edits) + 1};
    if (m.a_begin < m.a_end && m.b_begin < m.b_end)
        for (IndexPair const& pair : walk_back(rounds(a, b, m, most_edits, diagonals), m, diagonals))
            pairs.push_back(pair);
    for (std::size_t i = m.a_end, j = m.b_end; i < a.size(); ++i, ++j) pairs.emplace_back(i, j);
    return pairs;
}

}  // namespace figtrail::cli
