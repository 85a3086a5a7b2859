#include <figtrail/figtrail.hpp>
#include <iostream>

int main() {
    figtrail::Extractor const extractor(figtrail::Lexicon::builtin());
    auto const a = extractor.extract_text("Iran and Iraq share a border of 1,458 kilometres.", {});
    auto const b = extractor.extract_text("Iraq and Iran share a land border of 1,599 km.", {});
    auto const relation = figtrail::relate(a.claims.at(0), setting_of(a), b.claims.at(0), setting_of(b), figtrail::Policy{},
                                           extractor.lexicon().catalog());
    std::cout << to_string(relation.kind) << ": " << relation.because << '\n';
}
