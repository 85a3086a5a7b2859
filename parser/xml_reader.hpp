// xml_reader: XML -> elements and text with their places, by Expat. Entities that a document type declares, and nesting
// without end, are refused. The text is UTF-8; what its prolog says of an encoding is passed over.
//
//   std::string const problem = read_xml("<a>1 &lt; 2</a>", handler);
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace figtrail {

/// Bytes are those of the text that is read.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    /// `name` without its prefix; `prefix` without the colon.
    virtual void open(std::string_view prefix, std::string_view name, std::size_t begin) = 0;
    virtual void attribute(std::string_view name, std::string_view value) = 0;
    /// `end`: behind the ">" of the tag that closes it.
    virtual void close(std::string_view name, std::size_t end) = 0;
    virtual void text(std::string_view decoded, std::size_t begin, std::size_t end) = 0;
};

/// Why the text was not read to its end; empty when it was.
std::string read_xml(std::string_view text, XmlHandler& handler);

}  // namespace figtrail
