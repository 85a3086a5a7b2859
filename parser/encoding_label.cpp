#include "parser/encoding_label.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace figtrail {
namespace {

/// All labels of an encoding between blanks, lower-case; the first is its name.
struct Row {
    std::string_view labels;
    std::string_view icu;
};

constexpr std::array rows{
    Row{"utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 x-unicode20utf8", ""},
    Row{"utf-16le utf-16 ucs-2 unicode iso-10646-ucs-2 csunicode unicodefeff", ""},
    Row{"utf-16be unicodefffe", ""},
    Row{"windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 iso88591 iso_8859-1:1987 latin1 latin-1 l1 ascii "
        "us-ascii ansi_x3.4-1968 cp819 ibm819 csisolatin1 iso-ir-100",
        "ibm-5348_P100-1997"},
    Row{"windows-1250 cp1250 x-cp1250", "windows-1250"},
    Row{"windows-1251 cp1251 x-cp1251", "windows-1251"},
    Row{"windows-1253 cp1253 x-cp1253", "windows-1253"},
    Row{"windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5", "windows-1254"},
    Row{"windows-1255 cp1255 x-cp1255", "windows-1255"},
    Row{"windows-1256 cp1256 x-cp1256", "windows-1256"},
    Row{"windows-1257 cp1257 x-cp1257", "windows-1257"},
    Row{"windows-1258 cp1258 x-cp1258", "windows-1258"},
    Row{"windows-874 dos-874 iso-8859-11 iso8859-11 tis-620", "windows-874"},
    Row{"iso-8859-2 iso8859-2 iso_8859-2 latin2 l2", "iso-8859-2"},
    Row{"iso-8859-3 iso8859-3 iso_8859-3 latin3 l3", "iso-8859-3"},
    Row{"iso-8859-4 iso8859-4 iso_8859-4 latin4 l4", "iso-8859-4"},
    Row{"iso-8859-5 iso8859-5 iso_8859-5 cyrillic", "iso-8859-5"},
    Row{"iso-8859-6 iso8859-6 iso_8859-6 arabic asmo-708 ecma-114", "iso-8859-6"},
    Row{"iso-8859-7 iso8859-7 iso_8859-7 greek greek8 ecma-118 elot_928", "iso-8859-7"},
    Row{"iso-8859-8 iso8859-8 iso_8859-8 iso-8859-8-i hebrew logical visual", "iso-8859-8"},
    Row{"iso-8859-10 iso8859-10 latin6 l6", "iso-8859-10"},
    Row{"iso-8859-13 iso8859-13", "iso-8859-13"},
    Row{"iso-8859-14 iso8859-14", "iso-8859-14"},
    Row{"iso-8859-15 iso8859-15 iso_8859-15 latin9 latin-9 l9", "iso-8859-15"},
    Row{"koi8-r koi8 koi koi8_r", "koi8-r"},
    Row{"koi8-u koi8-ru", "koi8-u"},
    Row{"macintosh mac x-mac-roman csmacintosh", "macintosh"},
    Row{"x-mac-cyrillic x-mac-ukrainian mac-cyrillic", "x-mac-cyrillic"},
    Row{"ibm866 866 cp866 csibm866", "ibm-866"},
    Row{"ibm852 cp852", "ibm-852"},
    Row{"ibm855 cp855", "ibm-855"},
    Row{"gb18030", "gb18030"},
    Row{"gbk gb2312 gb_2312 gb_2312-80 chinese x-gbk csgb2312", "gb18030"},
    Row{"big5 big5-hkscs cn-big5 x-x-big5 csbig5", "big5-hkscs"},
    Row{"shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932 csshiftjis", "ibm-943_P15A-2003"},
    Row{"euc-jp x-euc-jp cseucpkdfmtjapanese", "euc-jp"},
    Row{"iso-2022-jp csiso2022jp", "iso-2022-jp"},
    Row{"euc-kr cseuckr korean ks_c_5601-1987 ksc5601 ksc_5601 windows-949 uhc", "windows-949"},
    Row{"euc-tw", "euc-tw"},
};

std::string normal(std::string_view label) {
    constexpr std::string_view around = " \t\r\n\f\"'";
    std::size_t const first = label.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    std::string out(label.substr(first, label.find_last_not_of(around) - first + 1));
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return out;
}

bool holds(std::string_view labels, std::string_view wanted) {
    for (std::size_t at = labels.find(wanted); at != std::string_view::npos; at = labels.find(wanted, at + 1)) {
        std::size_t const end = at + wanted.size();
        if ((at == 0 || labels[at - 1] == ' ') && (end == labels.size() || labels[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

std::optional<Encoding> encoding_of(std::string_view label) {
    std::string const wanted = normal(label);
    if (wanted.empty() || wanted.size() > 40 || wanted.find(' ') != std::string::npos) return std::nullopt;
    auto const row = std::find_if(rows.begin(), rows.end(), [&](Row const& r) { return holds(r.labels, wanted); });
    if (row == rows.end()) return std::nullopt;
    return Encoding{row->labels.substr(0, row->labels.find(' ')), row->icu};
}

}  // namespace figtrail
