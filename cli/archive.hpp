// Archive: what the database says about a text that is not in it. Shared by the threads that read; the database is
// asked by one at a time.
//
//   Archive archive(session);
//   out += archive.said(extraction);
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "cli/desk.hpp"
#include "cli/official.hpp"
#include "cli/on_file.hpp"
#include "cli/session.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {

/// What is on file about one figure.
struct OnFile {
    Officials officials;
    std::vector<ComparedFigure> others;  ///< of other articles, conflicts first

    bool has_conflict() const;
};

class Archive {
public:
    explicit Archive(Session const& session) : desk_(session, OpenMode::read), book_(desk_.store), terminal_(session.terminal) {}

    OnFile about(Extraction const& text, Claim const& claim) const;
    /// Conflicts with other articles and official tables, one by one, and how many figures are borne out; only of claims that
    /// `wanted` names (empty: of all). Empty when nothing is on file.
    std::string said(Extraction const& text, std::vector<bool> const& wanted = {}) const;
    /// Figures that something on file speaks against.
    std::size_t conflicts(Extraction const& text) const;
    /// What people last said of a figure, by the key it has once its text is taken in.
    std::vector<Review> last_words(ArticleFacts const& facts, Claim const& claim, std::string const& claim_key) const;
    /// The same of a date, oldest first.
    std::vector<Review> reviews_of_date(std::string const& key) const;

    Store const& store() const { return desk_.store; }

private:
    OnFile look_up(Extraction const& text, Claim const& claim) const;

    Desk desk_;
    ReviewBook book_;
    Terminal terminal_;
    mutable std::mutex one_at_a_time_;
};

}  // namespace figtrail::cli
