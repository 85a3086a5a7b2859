#include "parser/stated_time.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

TEST(StatedTime, IsReadAsPagesFeedsAndServersWriteIt) {
    struct Case {
        char const* words;
        char const* iso;
    };
    for (Case const& c : {
             Case{"2024-05-02", "2024-05-02"},
             Case{"2024-05-02T08:00:00Z", "2024-05-02T08:00:00Z"},
             Case{"2024-05-02T08:00:00.123+03:30", "2024-05-02T08:00:00+03:30"},
             Case{"2024-05-02T08:00:00+0330", "2024-05-02T08:00:00+03:30"},
             Case{"2024-05-02 08:00", "2024-05-02T08:00"},
             Case{"2024-05-02T08:00:00+00:00", "2024-05-02T08:00:00Z"},
             Case{"2024/5/2", "2024-05-02"},
             Case{"2024-05", "2024-05"},
             Case{"2024", "2024"},
             Case{"20240502", "2024-05-02"},
             Case{"Thu, 02 May 2024 08:00:00 GMT", "2024-05-02T08:00:00Z"},
             Case{"Thu, 2 May 24 08:00 EST", "2024-05-02T08:00-05:00"},
             Case{"Thu, 02 May 2024 08:00:00 -0400", "2024-05-02T08:00:00-04:00"},
             Case{"May 2, 2024", "2024-05-02"},
             Case{"2 May 2024", "2024-05-02"},
             Case{"September 14th, 2023 3:05 pm", "2023-09-14T15:05"},
             Case{"2024-02-30", ""},
             Case{"2024-13-01", ""},
             Case{"99999999", ""},
             Case{"yesterday", ""},
             Case{"05/02/2024", ""},
             Case{"", ""},
             Case{"2024-05-02T99:99", "2024-05-02"},
         })
        EXPECT_EQ(stated_time(c.words), c.iso) << c.words;
}

}  // namespace
}  // namespace figtrail
