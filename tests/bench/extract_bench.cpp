// extract_bench: whole claims, the stages on the way to them and the finder alone, each beside one RE2 scan of the same text. CPU
// time, median of five rounds in changing order; only the ratios mean something.
//
//   FIGTRAIL_CORPUS=news.jsonl.gz extract_bench
#include <benchmark/benchmark.h>
#include <re2/re2.h>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "claim/json.hpp"
#include "parser/article_text.hpp"
#include "parser/assemble.hpp"
#include "parser/cut.hpp"
#include "parser/extractor.hpp"
#include "parser/finder.hpp"
#include "parser/ledger.hpp"
#include "parser/plain_text.hpp"
#include "parser/sentences.hpp"
#include "parser/tagger.hpp"
#include "tests/bench/bench_texts.hpp"

namespace figtrail::bench {
namespace {

/// One quantity as a regular expression sees it: sign, currency, digits or number words, scale, unit.
constexpr char quantity_pattern[] =
    R"re((?i)(?:[-+]|[$€£¥]|\b(?:us\$|usd|eur|gbp)\s?)?(?:\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|)re"
    R"re(fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozen|dozens|hundreds|thousands|millions)\b))re"
    R"re((?:[\s-]?(?:hundred|thousand|million|billion|trillion|bn|mln|mn|m|k)\b)*(?:\s?(?:%|percent|per\scent|percentage\spoints?|dollars|euros|pounds|cents|)re"
    R"re(kilomet(?:er|re)s?|km|miles?|feet|tonnes?|tons?|barrels?|years?|months?|weeks?|days?|hours?|people|shares)\b?)?)re";

/// Texts with everything that is known of them before a stage; the stages of the pipeline are timed on the way through it.
enum class Stage { document, cut, sentences, tag, names, dates, find, assemble, claims };

struct Texts {
    std::vector<cli::TextRecord> records = bench_texts();
    std::int64_t bytes = 0;
    Texts() {
        for (cli::TextRecord const& record : records) bytes += static_cast<std::int64_t>(record.text.size());
    }
};
Texts const& texts() {
    static Texts const all;
    return all;
}

std::size_t read_until(Stage last, cli::TextRecord const& record, Lexicon const& lexicon) {
    Document const document = plain_text_document(decode(record.text), record.facts);
    if (last == Stage::document) return document.blocks.size();
    ArticleText article{document, record.facts, lexicon, cut(document, lexicon), {}, {}};
    if (last == Stage::cut) return article.text.tokens.size();
    split_sentences(article.text, document);
    if (last == Stage::sentences) return article.text.sentences.size();
    for (Sentence const& sentence : article.text.sentences) tag(article.text, sentence);
    if (last == Stage::tag) return article.text.tokens.size();
    article.names = find_names(article.text, document, lexicon);
    if (last == Stage::names) return article.names.names.size();
    article.dates = find_dates(article.text, lexicon);
    if (last == Stage::dates) return article.dates.size();
    Found found = find_figures(article.text, document, article.dates, lexicon);
    if (last == Stage::find) return found.readings.size();
    return assemble(article, found).claims.size();
}

void run_until(benchmark::State& state, Stage last) {
    auto const lexicon = Lexicon::builtin();
    for (auto _ : state)
        for (cli::TextRecord const& record : texts().records) benchmark::DoNotOptimize(read_until(last, record, *lexicon));
}

void run_extract(benchmark::State& state) {
    Extractor const extractor(Lexicon::builtin());
    for (auto _ : state)
        for (cli::TextRecord const& record : texts().records)
            benchmark::DoNotOptimize(extractor.extract_text(record.text, record.facts).claims.size());
}

void run_extract_to_json(benchmark::State& state) {
    Extractor const extractor(Lexicon::builtin());
    for (auto _ : state)
        for (cli::TextRecord const& record : texts().records) {
            std::string json;
            write_json(json, extractor.extract_text(record.text, record.facts));
            benchmark::DoNotOptimize(json.size());
        }
}

/// Texts read up to their dates: what the finder alone is given.
struct Prepared {
    Document document;
    ArticleFacts facts;
    std::unique_ptr<ArticleText> article;
};

void run_finder(benchmark::State& state, Candidates candidates) {
    auto const lexicon = Lexicon::builtin();
    std::vector<Prepared> prepared(texts().records.size());
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        prepared[i].document = plain_text_document(decode(texts().records[i].text), texts().records[i].facts);
        prepared[i].article = std::make_unique<ArticleText>(read_article(prepared[i].document, prepared[i].facts, *lexicon));
    }
    for (auto _ : state)
        for (Prepared const& one : prepared)
            benchmark::DoNotOptimize(find_figures(one.article->text, one.document, one.article->dates, *lexicon, candidates).readings.size());
}

void run_re2(benchmark::State& state) {
    re2::RE2 const quantity(quantity_pattern);
    for (auto _ : state)
        for (cli::TextRecord const& record : texts().records) {
            re2::StringPiece rest(record.text);
            std::size_t found = 0;
            while (re2::RE2::FindAndConsume(&rest, quantity)) ++found;
            benchmark::DoNotOptimize(found);
        }
}

/// Keeps the median of each benchmark and prints them as nanoseconds a byte, in the order they were registered.
class Table : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(Context const&) override { return true; }
    void ReportRuns(std::vector<Run> const& runs) override {
        for (Run const& run : runs)
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                medians_[run.run_name.function_name] = 1e9 * run.cpu_accumulated_time / static_cast<double>(run.iterations) / static_cast<double>(texts().bytes);
    }
    void Finalize() override {
        std::printf("%zu texts, %.1f MB\n%-42s %9s %9s %7s\n", texts().records.size(), 1e-6 * static_cast<double>(texts().bytes), "", "ns a byte", "MB/s", "of RE2");
        double before = 0;
        for (std::string const& name : names) {
            if (medians_.count(name) == 0) continue;
            bool const stage = name.front() == ' ';
            double const own = stage ? medians_[name] - before : medians_[name];
            before = stage ? medians_[name] : before;
            std::printf("%-42s %9.2f %9.0f %7.3f\n", name.c_str(), own, 1000 / own, medians_["RE2, one quantity regex"] / own);
        }
    }

    std::vector<std::string> names;

private:
    std::map<std::string, double> medians_;
};

}  // namespace
}  // namespace figtrail::bench

int main(int argc, char** argv) {
    using namespace figtrail::bench;
    Table table;
    auto const add = [&](char const* name, auto run) {
        table.names.emplace_back(name);
        benchmark::RegisterBenchmark(name, run)->Iterations(1)->Repetitions(5)->ReportAggregatesOnly();
    };
    add("RE2, one quantity regex", run_re2);
    add("whole claims", run_extract);
    add("whole claims, written as JSON", run_extract_to_json);
    struct {
        char const* name;
        Stage last;
    } const stages[] = {{"  document", Stage::document}, {"  cut", Stage::cut},     {"  sentences", Stage::sentences}, {"  tag", Stage::tag},
                        {"  names", Stage::names},       {"  dates", Stage::dates}, {"  find", Stage::find},           {"  assemble", Stage::assemble}};
    for (auto const& stage : stages) add(stage.name, [last = stage.last](benchmark::State& state) { run_until(state, last); });
    add("finder alone, likely tokens", [](benchmark::State& state) { run_finder(state, figtrail::Candidates::likely_tokens); });
    add("finder alone, grammar at every token", [](benchmark::State& state) { run_finder(state, figtrail::Candidates::every_token); });
    std::vector<char*> arguments(argv, argv + argc);
    char interleave[] = "--benchmark_enable_random_interleaving=true";
    arguments.push_back(interleave);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    benchmark::RunSpecifiedBenchmarks(&table);
    return 0;
}
