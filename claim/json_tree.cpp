// JSON as trees.
#include "claim/json_tree.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "claim/json_shape_results.hpp"
#include "claim/json_text.hpp"

namespace figtrail {

using Tree = nlohmann::ordered_json;

namespace {

/// A sink of json_shape.hpp that builds a tree.
// NOLINTNEXTLINE(bugprone-exception-escape): the library promises that an empty tree throws nothing, and allocates in the same function
class TreeSink {
public:
    void begin_object() { open_.push_back({Tree::object(), std::exchange(key_, {})}); }
    void begin_array() { open_.push_back({Tree::array(), std::exchange(key_, {})}); }
    void end_object() { close(); }
    void end_array() { close(); }
    void key(std::string_view name) { key_ = name; }
    void string(std::string_view text) { add(with_valid_utf8(text)); }
    void number(Number const& value) { add(value.to_string()); }
    void integer(std::uint64_t value) { add(value); }
    void real(double value) { add(value); }
    void boolean(bool value) { add(value); }
    void null() { add(nullptr); }
    Tree take() { return std::move(done_); }

private:
    struct Open {
        Tree tree;
        std::string key;  ///< under which the parent holds it
    };
    std::vector<Open> open_;
    std::string key_;
    Tree done_;

    void add(Tree value) {
        if (open_.empty()) done_ = std::move(value);
        else if (Tree& parent = open_.back().tree; parent.is_array()) parent.push_back(std::move(value));
        else parent[std::exchange(key_, {})] = std::move(value);
    }
    void close() {
        Open finished = std::move(open_.back());
        open_.pop_back();
        key_ = std::move(finished.key);
        add(std::move(finished.tree));
    }
};

template <class... Parts>
Tree tree_of(Parts const&... parts) {
    TreeSink sink;
    json_shape::put(sink, parts...);
    return sink.take();
}

}  // namespace

Tree to_json(ClaimView const& claim) { return tree_of(claim); }
Tree to_json(Extraction const& extraction) {
    std::vector<Finding> const* none = nullptr;
    return tree_of(extraction, none);
}
Tree to_json(Extraction const& extraction, std::vector<Finding> const& findings) { return tree_of(extraction, &findings); }
Tree to_json(Finding const& finding, Extraction const& extraction) { return tree_of(finding, extraction); }
Tree to_json(Relation const& relation, ClaimView const& a, ClaimView const& b) { return tree_of(relation, a, b); }
Tree to_json(Change const& change, Extraction const& before, Extraction const& after) { return tree_of(change, before, after); }

}  // namespace figtrail
