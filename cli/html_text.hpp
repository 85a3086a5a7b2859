// HTML pieces that every page is put together from: text made inert, links, elements. Whatever comes from an article,
// an address or a person goes through html_text() or html_link(); everything else is written by us.
//
//   html_element("p", "standfirst", html_text("<b> & co")) == R"(<p class="standfirst">&lt;b&gt; &amp; co</p>)"
#pragma once

#include <string>
#include <string_view>

#include "claim/span.hpp"

namespace figtrail::cli {

/// For the inside of elements and of quoted attributes: markup escaped, control characters and bidi overrides shown as
/// U+FFFD.
std::string html_text(std::string_view text);
/// `<name class="classes">inner</name>`; without classes no attribute. `inner` is HTML.
std::string html_element(std::string_view name, std::string_view classes, std::string_view inner);
/// The same for text of others, which brings its own direction (dir="auto").
std::string html_foreign(std::string_view name, std::string_view classes, std::string_view inner);
/// `<a href="url">label</a>` only for http and https; else the label. `label` is HTML.
std::string html_link(std::string_view label, std::string_view url);
/// The sentence with the figure in <mark>.
std::string html_marked(std::string_view text, Span sentence, Span figure);

/// Finished HTML of a text of which only the quotes were kept: the blanks between them (four and more) as "…".
std::string html_gaps(std::string_view html);

/// One entry of a list of facts, `<div><dt>label</dt><dd>inner</dd></div>`; empty when `inner` is. `inner` is HTML.
std::string html_fact(std::string_view label, std::string_view inner);
/// `<section>` with a heading of the second level; empty when `inner` is.
std::string html_section(std::string_view heading, std::string_view classes, std::string_view inner);
/// Words for those who cannot see colours and lines: read aloud, not shown.
std::string html_spoken(std::string_view words);

}  // namespace figtrail::cli
