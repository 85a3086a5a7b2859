#include "store/url.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

TEST(Url, SpellingsOfOneAddressHaveOneKey) {
    struct Row {
        char const* url;
        char const* key;
    };
    Row const rows[] = {
        {"https://example.org/a/b", "example.org/a/b"},
        {"http://www.Example.ORG:80/a/b/", "example.org/a/b"},
        {"//example.org/a/b#top", "example.org/a/b"},
        {"  https://example.org/a/b?utm_source=x&utm_medium=y \n", "example.org/a/b"},
        {"https://example.org/a/b?fbclid=1#x", "example.org/a/b"},
        {"https://example.org/a?id=7&utm_campaign=z&page=2", "example.org/a?id=7&page=2"},
        {"https://example.org/a?id=7&&", "example.org/a?id=7"},
        {"https://user@example.org:8443/a", "example.org/a"},
        {"example.org/a", "example.org/a"},
        {"https://example.org", "example.org"},
        {"https://example.org/", "example.org"},
        {"https://example.org/Caf%c3%a9", "example.org/Caf%C3%A9"},
        {"https://example.org/go?to=http://other.example/x", "example.org/go?to=http://other.example/x"},
        {"", ""},
        {"   ", ""},
    };
    for (Row const& row : rows) EXPECT_EQ(url_key(row.url), row.key) << row.url;
}

TEST(Url, WhatNamesAnotherArticleStays) {
    EXPECT_NE(url_key("https://example.org/A"), url_key("https://example.org/a"));
    EXPECT_NE(url_key("https://example.org/a?id=1"), url_key("https://example.org/a?id=2"));
    EXPECT_NE(url_key("https://news.example.org/a"), url_key("https://example.org/a"));
    EXPECT_NE(url_key("https://example.org/a?utm=1"), url_key("https://example.org/a"));
    EXPECT_NE(url_key("https://example.org/wwwhat"), url_key("https://example.org/hat"));
}

}  // namespace
}  // namespace figtrail
