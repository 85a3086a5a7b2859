// Tables as spreadsheets save them: separators, quotes, encodings; and what csv_row writes comes back.
#include <gtest/gtest.h>

#include "cli/csv_file.hpp"
#include "cli/table.hpp"

namespace figtrail::cli {
namespace {

using Cells = std::vector<std::string>;

TEST(CsvFile, TellsTheSeparator) {
    EXPECT_EQ(read_csv("a,b\n1,2\n").separator, ',');
    EXPECT_EQ(read_csv("a;b;c\n1,5;2,5;3,5\n").separator, ';');
    EXPECT_EQ(read_csv("a\tb\n1,000\t2\n").separator, '\t');
    EXPECT_EQ(read_csv("\"a;b;c;d\",x\n\"e;f;g;h\",y\n").separator, ',') << "what stands in quotes does not count";
}

TEST(CsvFile, ReadsQuotesLineBreaksAndBlankLines) {
    auto const file = read_csv("name,note\r\n\r\n\"Smith, John\",\"says \"\"no\"\"\nand leaves\"\r\nlast,\"\"\r\n");
    ASSERT_EQ(file.rows.size(), 3u);
    EXPECT_EQ(file.rows[1].cells, (Cells{"Smith, John", "says \"no\"\nand leaves"}));
    EXPECT_EQ(file.rows[1].line, 3u);
    EXPECT_EQ(file.rows[2].cells, (Cells{"last", ""}));
    EXPECT_EQ(file.rows[2].line, 5u);
    EXPECT_EQ(file.rows[2].cell(7), "");
}

TEST(CsvFile, ReadsWhatSpreadsheetsEncode) {
    EXPECT_EQ(read_csv("\xEF\xBB\xBFno,ok\n1,yes\n").rows[0].cells, (Cells{"no", "ok"}));
    EXPECT_EQ(read_csv("place,n\nCura\xE7""ao,1\n").rows[1].cells[0], "Cura\xC3\xA7""ao") << "a byte a letter";
    EXPECT_EQ(read_csv(std::string_view("\xFF\xFE" "a\0,\0b\0\n\0", 10)).rows[0].cells, (Cells{"a", "b"}));
    EXPECT_TRUE(read_csv("").rows.empty());
    EXPECT_TRUE(read_csv("\n \n,,\n").rows.empty());
}

TEST(CsvFile, WhatIsWrittenComesBack) {
    for (std::string const text : {"=1+1", "+cmd", "@x", "-5", "a \"b\", c\nd", "'quoted'", "=\"x\"", "plain"}) {
        SCOPED_TRACE(text);
        auto const file = read_csv(csv_row({"first", text, "last"}));
        ASSERT_EQ(file.rows.size(), 1u);
        EXPECT_EQ(undefused(file.rows[0].cells[1]), text);
        bool const formula = text[0] == '=' || text[0] == '+' || text[0] == '@';
        EXPECT_EQ(file.rows[0].cells[1].front() == '\'' && text.front() != '\'', formula);
    }
}

}  // namespace
}  // namespace figtrail::cli
