// A statement and the sentence that is to bear it out, through the whole program: dates, scores, counts against ranks, names that tell
// figures apart. Each mechanism with what it must decide and what it must leave open.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claim/check.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Checked {
    char const *verdict, *statement, *evidence;
};

std::vector<Checked> cases() {
    return {
        // clang-format off
        // Dates: the same day in other words, another day, a bound.
        {"agrees", "The bridge at Carrow was opened on June 15, 2013.", "After two years of work the bridge at Carrow was opened on 15 June 2013."},
        {"contradicts", "The bridge at Carrow was opened on June 15, 2013.", "After two years of work the bridge at Carrow was opened on 18 June 2013."},
        {"agrees", "The bridge at Carrow was opened before June 20, 2013.", "After two years of work the bridge at Carrow was opened on 15 June 2013."},
        {"contradicts", "The bridge at Carrow was opened after June 20, 2013.", "After two years of work the bridge at Carrow was opened on 15 June 2013."},
        {"not-comparable", "The bridge at Carrow was opened on June 15, 2013.", "After two years of work the bridge at Carrow was opened in 2013."},
        {"not-comparable", "The bridge at Carrow was opened on June 15, 2013.", "The mayor of Delta died on 18 June 2013."},
        // A figure as of another day bears nothing out.
        {"agrees", "By March 5 the ministry had carried out over 17,000 tests.", "As of 5 March, the ministry had carried out 17,968 tests."},
        {"not-comparable", "By March 4 the ministry had carried out over 17,000 tests.", "As of 5 March, the ministry had carried out 17,968 tests."},
        // Scores, whichever side is put first; another score is most likely of another match.
        {"agrees", "Harbor United won 4-2 over Delta City.", "Harbor United scored early in the 4-2 win over Delta City."},
        {"not-comparable", "Harbor United won 4-2 over Delta City.", "Harbor United scored early in the 3-1 win over Delta City."},
        // An ordinal counts up to itself.
        {"agrees", "More than two members of the crew have died.", "He is the third member of the crew to die."},
        {"contradicts", "Fewer than three members of the crew have died.", "He is the third member of the crew to die."},
        {"not-comparable", "More than four members of the crew have died.", "He is the third member of the crew to die."},
        {"agrees", "Fewer than five seasons have been shown.", "The show is currently in its fourth season."},
        {"agrees", "More than three ports of the country are larger than Carrow.", "Carrow is the fifth largest port of the country."},
        {"contradicts", "Fewer than three ports of the country are larger than Carrow.", "Carrow is the fifth largest port of the country."},
        // New ones are not all of them.
        {"agrees", "The province has had more than 140 cases.", "Seven new cases were confirmed, bringing the total of cases to 143."},
        {"not-comparable", "The province has had seven cases.", "Seven new cases were confirmed in the province."},
        // Two of one kind are not two of another.
        {"not-comparable", "The firm has opened two schools.", "The firm has opened two hotels."},
        {"agrees", "The band has released two albums.", "The band has released two albums."},
        // People are not cases.
        {"not-comparable", "Four people live in the hut.", "Six goats live in the hut."},
        // Names in their order: respectively.
        {"agrees", "Lewis owns more than 70 percent of the shares.", "Lewis and Levy own 71 percent and 29 percent respectively of the shares."},
        {"contradicts", "Levy owns more than 70 percent of the shares.", "Lewis and Levy own 71 percent and 29 percent respectively of the shares."},
        // British and American spelling.
        {"agrees", "More than 500 travelers passed the center.", "In all 523 travellers passed the centre."},
        // The number itself outweighs a neighbour.
        {"agrees", "The album sold 242,000 copies.", "The album made 293,000 album-equivalent units, of which 242,000 copies were sold in shops."},
        // clang-format on
    };
}

TEST(CheckSentences, EachMechanismDecidesAndAbstains) {
    Extractor const extractor(Lexicon::builtin());
    Policy policy;
    policy.slots = Policy::Slots::paired;
    for (Checked const& c : cases()) {
        Verdict const v = check(extractor.extract_text(c.statement, {}), extractor.extract_text(c.evidence, {}), policy, extractor.lexicon().catalog());
        EXPECT_EQ(to_string(v.verdict), c.verdict) << c.statement << " / " << c.evidence << "\n  " << v.because;
    }
}

}  // namespace
}  // namespace figtrail
