// Extractor: the facade of parser/. Text in, claims and ledger out; a pure function, safe to share between threads.
//
//   Extractor const extractor(Lexicon::builtin());
//   Extraction const read = extractor.extract(Document::..., ArticleFacts{});
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "claim/document.hpp"

namespace figtrail {

class Lexicon;

class Extractor {
public:
    explicit Extractor(std::shared_ptr<Lexicon const> lexicon);
    ~Extractor();
    Extractor(Extractor const&) = delete;
    Extractor& operator=(Extractor const&) = delete;

    /// Reads a decoded document. Spans of the result are bytes of `document.text`.
    Extraction extract(Document document, ArticleFacts facts) const;
    /// Plain text in: the Document is the text byte for byte (title, if any, becomes a block in front).
    Extraction extract_text(std::string_view text, ArticleFacts facts) const;
    /// What each stage made of the text, for `show --trace`.
    std::string trace(Document const& document, ArticleFacts const& facts) const;

    /// Version of grammar and rules; part of a claim's provenance.
    static std::string_view grammar_version();
    Lexicon const& lexicon() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace figtrail
