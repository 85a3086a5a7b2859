#include "parser/xml_reader.hpp"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "parser/limits.hpp"

namespace figtrail {
namespace {

constexpr std::size_t piece = std::size_t{1} << 20;  ///< Expat counts in int

class Reading {
public:
    Reading(std::string_view text, XmlHandler& handler)
        : text_(text), handler_(handler), parser_(XML_ParserCreate("UTF-8"), &XML_ParserFree) {
        auto* const p = parser_.get();
        XML_SetUserData(p, this);
        XML_SetElementHandler(p, &Reading::open, &Reading::close);
        XML_SetCharacterDataHandler(p, &Reading::characters);
        XML_SetEntityDeclHandler(p, &Reading::entity);
        XML_SetParamEntityParsing(p, XML_PARAM_ENTITY_PARSING_NEVER);
    }

    std::string run() {
        auto* const p = parser_.get();
        for (std::size_t at = 0;; at += piece) {
            std::string_view const part = text_.substr(std::min(at, text_.size()), piece);
            bool const last = at + part.size() >= text_.size();
            if (XML_Parse(p, part.data(), static_cast<int>(part.size()), last) != XML_STATUS_OK) break;
            if (last) return {};
        }
        if (!refusal_.empty()) return refusal_;
        return std::string("is no well-formed XML at line ") + std::to_string(XML_GetCurrentLineNumber(p)) + " (" +
               XML_ErrorString(XML_GetErrorCode(p)) + ")";
    }

private:
    static Reading& self(void* data) { return *static_cast<Reading*>(data); }
    std::size_t here() const {
        return static_cast<std::size_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser_.get()), 0));
    }
    std::size_t behind() const {
        return std::min(here() + static_cast<std::size_t>(std::max(XML_GetCurrentByteCount(parser_.get()), 0)),
                        text_.size());
    }

    void refuse(std::string why) {
        refusal_ = std::move(why);
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    static std::pair<std::string_view, std::string_view> parts(std::string_view name) {
        std::size_t const colon = name.find(':');
        return colon == std::string_view::npos ? std::pair(std::string_view(), name)
                                               : std::pair(name.substr(0, colon), name.substr(colon + 1));
    }

    static void open(void* data, XML_Char const* name, XML_Char const** attributes) {
        Reading& r = self(data);
        if (++r.depth_ > limits::xml_depth)
            return r.refuse("nests elements deeper than " + std::to_string(limits::xml_depth));
        auto const [prefix, local] = parts(name);
        r.handler_.open(prefix, local, r.here());
        for (; *attributes != nullptr; attributes += 2)
            r.handler_.attribute(parts(attributes[0]).second, attributes[1]);
    }
    static void close(void* data, XML_Char const* name) {
        Reading& r = self(data);
        --r.depth_;
        r.handler_.close(parts(name).second, r.behind());
    }
    static void characters(void* data, XML_Char const* text, int length) {
        Reading& r = self(data);
        r.handler_.text({text, static_cast<std::size_t>(length)}, r.here(), r.behind());
    }
    static void entity(void* data, XML_Char const* name, int, XML_Char const*, int, XML_Char const*, XML_Char const*,
                       XML_Char const*, XML_Char const*) {
        self(data).refuse("declares an entity (" + std::string(name).substr(0, 40) + "), which is refused");
    }

    std::string_view text_;
    XmlHandler& handler_;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
    std::size_t depth_ = 0;
    std::string refusal_;
};

}  // namespace

std::string read_xml(std::string_view text, XmlHandler& handler) { return Reading(text, handler).run(); }

}  // namespace figtrail
