#include <fmt/format.h>
#include <malloc.h>

#include <optional>
#include <ostream>

#include "cli/complaints.hpp"
#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/identity.hpp"
#include "cli/input.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/patient_input.hpp"
#include "cli/pipeline.hpp"
#include "cli/progress.hpp"
#include "cli/read_input.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/render_text.hpp"
#include "cli/session.hpp"
#include "cli/shell_word.hpp"
#include "cli/verbs.hpp"
#include "cli/version.hpp"
#include "cli/version_changes.hpp"
#include "cli/words.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

/// Without --format so many articles are named on stderr, the rest counted.
constexpr std::size_t most_reported = 30;

constexpr std::string_view no_embargo = "none";

/// An input, read: what the store takes, or why there is nothing to take.
struct ReadArticle {
    std::string where;
    Extraction extraction;
    SnapshotFacts snapshot;
    std::vector<Finding> reckoned;  ///< its arithmetic
    std::string complaint;
    std::string remark;  ///< what was made of it all the same
    std::string date_field;  ///< holds its date, it seems, and was not read
    std::size_t bytes_read = 0;
};

ReadArticle read_article(Input&& input, Extractor const& extractor, AddOptions const& options) {
    ReadArticle article{input.where(), {}, {}, {}, {}, {}, {}, input.bytes.size()};
    auto read = read_input(input);
    if (auto const* error = std::get_if<RecordError>(&read)) {
        article.complaint = input.complaint.empty() ? article.where + ": " + error->reason + "." : input.complaint;
        return article;
    }
    auto& text = std::get<ReadText>(read);
    std::string const& bytes = snapshot_bytes(input, text);
    SnapshotFacts& snapshot = article.snapshot;
    snapshot.sha256 = sha256_hex(bytes);
    snapshot.bytes = bytes.size();
    snapshot.retrieved_at = text.facts.retrieved;
    snapshot.location = article.where;
    snapshot.media_type = media_type_of(input.format);
    snapshot.cleaner = cleaner_of(input.format);
    if (!options.texts.facts.published.empty() && input.format != InputFormat::jsonl) snapshot.published_origin = "caller";
    snapshot.quotes_only = options.quotes_only;
    if (options.embargo != no_embargo) snapshot.embargo_until = options.embargo;
    snapshot.published_header = text.published_header;
    if (!text.published_header.empty()) snapshot.published_origin = "text";
    article.remark = text.remark;
    article.date_field = text.date_field;
    identify(text.facts, input);
    article.extraction = extractor.extract(std::move(text.document), std::move(text.facts));
    article.reckoned = reckoned_findings(article.extraction, extractor.lexicon().catalog());
    return article;
}

std::string_view status_word(AddStatus status) {
    switch (status) {
        case AddStatus::added:
            return "added";
        case AddStatus::new_version:
            return "new version";
        case AddStatus::unchanged:
            return "unchanged";
        case AddStatus::forgotten:
            return "forgotten by law";
    }
    return "";
}

std::string changes_in_words(std::vector<Change> const& changes) {
    std::size_t changed = 0, undeclared = 0;
    for (Change const& change : changes) {
        if (change.kind != ChangeKind::changed) continue;
        ++changed;
        undeclared += change.declared ? 0 : 1;
    }
    if (changed == 0) return "";
    return counted(changed, "figure") + " changed, " +
           (undeclared == 0         ? "declared"
            : undeclared == changed ? "undeclared"
                                    : std::to_string(undeclared) + " undeclared");
}

class Ingest {
public:
    Ingest(Session& session, AddOptions const& options, Extractor const& extractor)
        : session_(session),
          desk_(session, OpenMode::create, !options.no_search),
          progress_(session, "articles", bytes_of(options.texts.paths)),
          search_(!options.no_search),
          format_(options.format),
          embargo_(options.embargo),
          now_(session.now()) {
        desk_.store.begin_run({version, std::string(Extractor::grammar_version()), extractor.lexicon().hash(),
                               options.quotes_only ? "quotes-only" : "", now_});
        desk_.store.begin_batch();
    }

    void take(ReadArticle&& article) {
        progress_.advance(1, article.bytes_read);
        if (!article.complaint.empty()) {
            progress_.clear();
            return complaints_.add(article.complaint);
        }
        if (!article.remark.empty()) {
            progress_.clear();
            remarks_.add(article.where + ": " + article.remark + ".");
        }
        if (!article.date_field.empty() && ++undated_ == 1) date_field_ = article.date_field;
        if (article.snapshot.retrieved_at.empty()) article.snapshot.retrieved_at = now_;
        auto const stored = store(article);
        if (!stored) return;
        AddResult const& result = *stored;
        if (result.status == AddStatus::added) reckon(article, result);
        std::string changes;
        if (result.status == AddStatus::unchanged) changes = moved_embargo(result.snapshot_id);
        if (result.status == AddStatus::new_version)
            changes = changes_in_words(write_version_changes(desk_.store, result, article.extraction));
        ++counts_[static_cast<std::size_t>(result.status)];
        if (result.claims > 0) figures_ += counted_figures(article.extraction);
        list(article, result, changes);
    }

    /// Nothing more is at hand for now.
    void let_others_write() { desk_.store.commit_so_far(); }

    int finish() {
        desk_.store.commit_batch();
        malloc_trim(0);  // what the threads that read have left: judging, on this thread, would get no use of it
        if (search_) desk_.store.refresh_search();
        progress_.clear();
        complaints_.end();
        remarks_.end();
        if (undated_ > 0)
            session_.say(counted(undated_, "record") + " without \"published\" taken as undated; --field " +
                         shell_word("published=" + date_field_) + " would read \"" + date_field_ + "\".");
        auto const count = [&](AddStatus status) { return counts_[static_cast<std::size_t>(status)]; };
        refresh_new_findings(desk_, session_, reckoned_);
        if (format_)
            listing_.write(*format_, session_, "nothing was read.");
        else
            listing_.report(session_, unlisted_);
        session_.say(fmt::format("{} added, {} of known ones, {} unchanged; {} taken in.",
                                 counted(count(AddStatus::added), "article"),
                                 counted(count(AddStatus::new_version), "new version"), count(AddStatus::unchanged),
                                 counted(figures_, "figure")));
        return complaints_.any() ? exit_unreadable : exit_done;
    }

private:
    Session& session_;
    Desk desk_;
    Progress progress_;
    bool search_;
    std::optional<Format> format_;
    std::size_t unlisted_ = 0;
    std::string embargo_;
    std::string now_;
    Complaints complaints_{session_};
    Complaints remarks_{session_, "dates that could not be read"};
    std::size_t undated_ = 0;   ///< records with a field that looks like their date
    std::string date_field_;    ///< of the first of them
    std::size_t counts_[4] = {};
    std::size_t figures_ = 0;
    std::vector<std::int64_t> reckoned_;  ///< versions whose arithmetic is stored, ascending
    Listing listing_{{{"what"},
                      {"article", Align::left, true},
                      {"figures", Align::right},
                      {"not understood", Align::right},
                      {"changes", Align::left, true}}};

    /// What the store does not take of one article is said, and the rest goes on.
    std::optional<AddResult> store(ReadArticle const& article) {
        try {
            return desk_.store.add(article.extraction, article.snapshot);
        } catch (StoreError const& error) {
            if (error.fault() != StoreFault::refused) throw;
            progress_.clear();
            complaints_.add(article.where + ": " + error.what() + ".");
            return std::nullopt;
        }
    }

    /// Where only quotes are kept, or the article has other addresses, what was stored decides: that is judged at the end.
    void reckon(ReadArticle const& article, AddResult const& result) {
        if (article.snapshot.quotes_only) return;
        if (!article.reckoned.empty())
            desk_.store.write_findings_within({{result.snapshot_id, findings_within(article.reckoned, article.extraction,
                                                                                    article.snapshot.sha256, result.first_claim)}});
        reckoned_.push_back(result.snapshot_id);
    }

    /// Known bytes change nothing but the embargo, where one is said.
    std::string moved_embargo(std::int64_t snapshot_id) {
        if (embargo_.empty()) return "";
        std::string const until = embargo_ == no_embargo ? "" : embargo_;
        auto const known = desk_.store.snapshot(snapshot_id);
        if (!known || known->embargo_until == until) return "";
        desk_.store.set_embargo(snapshot_id, until);
        return until.empty() ? "embargo lifted" : "embargo until " + until;
    }

    void list(ReadArticle const& article, AddResult const& result, std::string const& changes) {
        if (!format_ && listing_.size() >= most_reported) {
            ++unlisted_;
            return;
        }
        ArticleFacts const& facts = article.extraction.facts;
        std::size_t const lost = article.extraction.ledger.not_understood();
        std::string const status(status_word(result.status));
        listing_.add({{status, result.status == AddStatus::unchanged ? Style::quiet : Style::good},
                      {facts.title.empty() ? article.where
                                           : facts.title + (facts.source.empty() ? "" : " (" + facts.source + ")")},
                      {std::to_string(counted_figures(article.extraction))},
                      {lost == 0 ? "" : std::to_string(lost), Style::warning},
                      {changes, Style::warning}},
                     JsonObject()
                         .text("status", status)
                         .text("where", article.where)
                         .text_or_null("title", facts.title)
                         .text_or_null("url", facts.url)
                         .text_or_null("key", facts.key)
                         .number("article", result.article_id)
                         .number("snapshot", result.snapshot_id)
                         .text("sha256", article.snapshot.sha256)
                         .number("figures", static_cast<std::int64_t>(counted_figures(article.extraction)))
                         .number("not_understood", static_cast<std::int64_t>(lost))
                         .text_or_null("changes", changes)
                         .str());
    }
};

}  // namespace

int run(AddOptions const& options, Session& session) {
    Extractor const extractor(session.lexicon());
    Ingest ingest(session, options, extractor);
    PatientInput bytes(session.in, [&] { ingest.let_others_write(); });
    std::istream in(&bytes);
    InputReader reader(options.texts, in);
    using Articles = std::vector<ReadArticle>;
    in_order<InputBatch, Articles>(
        session.settings.jobs, [&] { return reader.next_batch(); },
        [&](InputBatch&& batch) {
            Articles articles;
            for (Input& input : batch) articles.push_back(read_article(std::move(input), extractor, options));
            return articles;
        },
        [&](Articles&& articles) {
            for (ReadArticle& article : articles) ingest.take(std::move(article));
        });
    return ingest.finish();
}

}  // namespace figtrail::cli
