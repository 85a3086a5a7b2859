// FlatTable: a table of plain entries that grows while a lexicon loads, or is used where it lies in the program, without a copy.
//
//   table.push_back(entry);   table.lie_at(entries, count);   table[7].value
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace figtrail {

template <class T>
class FlatTable {
public:
    // What lies in the image must be the same bytes wherever it is made: no pointers, no gaps.
    static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>);

    FlatTable() = default;
    ~FlatTable() = default;
    explicit FlatTable(std::vector<T> entries) : own_(std::move(entries)) { look_at_own(); }
    FlatTable(FlatTable const&) = delete;
    FlatTable& operator=(FlatTable const&) = delete;

    /// The entries are somebody else's and outlive the table; nothing is added to it any more.
    void lie_at(T const* entries, std::size_t count) {
        own_ = {};
        data_ = entries;
        size_ = count;
    }

    void push_back(T const& entry) {
        own_.push_back(entry);
        look_at_own();
    }
    void assign(std::vector<T> entries) {
        own_ = std::move(entries);
        look_at_own();
    }
    /// An entry to be changed, while the table grows.
    T& own(std::size_t at) { return own_[at]; }

    T const& operator[](std::size_t at) const { return data_[at]; }
    T const* data() const { return data_; }
    std::size_t size() const { return size_; }
    T const* begin() const { return data_; }
    T const* end() const { return data_ + size_; }

private:
    void look_at_own() {
        data_ = own_.data();
        size_ = own_.size();
    }

    std::vector<T> own_;
    T const* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace figtrail
