#include "store/lists.hpp"

#include <charconv>
#include <cstdint>

#include "store/error.hpp"

namespace figtrail {
namespace {

void write(std::string& out, std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (char const c : text) {
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += {digits[c >> 4], digits[c & 15]};
        } else {
            out += c;
        }
    }
    out += '"';
}

void write(std::string& out, std::uint32_t number) {
    char buffer[16];
    auto const end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    out.append(buffer, end);
}

template <class List, class WriteItem>
std::string list_of(List const& list, WriteItem write_item) {
    std::string out = "[";
    for (auto const& item : list) {
        if (out.size() > 1) out += ',';
        write_item(out, item);
    }
    return out + ']';
}

/// Reads what the writers above write.
class Reader {
public:
    explicit Reader(std::string_view json) : rest_(json) {}

    template <class ReadItem>
    void list(ReadItem read_item) {
        expect('[');
        if (!take(']')) {
            do read_item();
            while (take(','));
            expect(']');
        }
    }

    void expect(char c) {
        if (!take(c)) fail();
    }

    std::uint32_t number() {
        std::uint32_t value = 0;
        auto const result = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (result.ec != std::errc{}) fail();
        rest_.remove_prefix(static_cast<std::size_t>(result.ptr - rest_.data()));
        return value;
    }

    std::string string() {
        expect('"');
        std::string out;
        for (;;) {
            if (rest_.empty()) fail();
            char const c = rest_.front();
            rest_.remove_prefix(1);
            if (c == '"') return out;
            out += c == '\\' ? escaped() : c;
        }
    }

private:
    bool take(char c) {
        if (rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    char escaped() {
        if (take('"')) return '"';
        if (take('\\')) return '\\';
        expect('u');
        if (rest_.size() < 4) fail();
        int value = 0;
        auto const end = rest_.data() + 4;
        if (std::from_chars(rest_.data(), end, value, 16).ptr != end || value >= 0x20) fail();
        rest_.remove_prefix(4);
        return static_cast<char>(value);
    }

    [[noreturn]] static void fail() {
        throw StoreError(StoreFault::damaged, 0, "", "a list column",
                         "the database is damaged (a list in it cannot be read); restore a copy, or save what can be read with: sqlite3 FILE .recover");
    }

    std::string_view rest_;
};

template <class Piece>
std::string pairs_of(std::vector<Piece> const& pieces, std::uint32_t Piece::*first, std::uint32_t Piece::*second) {
    return list_of(pieces, [=](std::string& out, Piece const& piece) {
        out += '[';
        write(out, piece.*first);
        out += ',';
        write(out, piece.*second);
        out += ']';
    });
}

template <class Piece>
std::vector<Piece> pairs_from(std::string_view json) {
    std::vector<Piece> pieces;
    Reader reader(json);
    reader.list([&] {
        reader.expect('[');
        auto const first = reader.number();
        reader.expect(',');
        pieces.push_back({first, reader.number()});
        reader.expect(']');
    });
    return pieces;
}

}  // namespace

std::string json_of(std::vector<std::string> const& list) {
    return list_of(list, [](std::string& out, std::string const& item) { write(out, item); });
}

std::string json_of(std::vector<Block> const& blocks) {
    return list_of(blocks, [](std::string& out, Block const& block) {
        out += '[';
        write(out, to_string(block.kind));
        out += ',';
        write(out, block.span.begin);
        out += ',';
        write(out, block.span.end);
        out += ']';
    });
}

std::string json_of(std::vector<OffsetPiece> const& offsets) { return pairs_of(offsets, &OffsetPiece::text, &OffsetPiece::source); }
std::string json_of(std::vector<PagePiece> const& pages) { return pairs_of(pages, &PagePiece::text, &PagePiece::page); }

std::string json_of(std::vector<StatedDate> const& dates) {
    return list_of(dates, [](std::string& out, StatedDate const& date) {
        out += '[';
        write(out, date.kind);
        out += ',';
        write(out, date.time);
        out += ',';
        write(out, date.origin);
        out += ']';
    });
}

std::string json_of(Ledger const& ledger) {
    return list_of(ledger.items, [](std::string& out, LedgerItem const& item) {
        out += '[';
        write(out, item.span.begin);
        out += ',';
        write(out, item.span.end);
        out += ',';
        write(out, to_string(item.kind));
        out += ',';
        write(out, item.reason);
        out += ']';
    });
}

std::vector<std::string> strings_from(std::string_view json) {
    std::vector<std::string> list;
    Reader reader(json);
    reader.list([&] { list.push_back(reader.string()); });
    return list;
}

std::vector<Block> blocks_from(std::string_view json) {
    std::vector<Block> blocks;
    Reader reader(json);
    reader.list([&] {
        Block block;
        reader.expect('[');
        block.kind = block_kind_from(reader.string()).value_or(BlockKind::body);
        reader.expect(',');
        block.span.begin = reader.number();
        reader.expect(',');
        block.span.end = reader.number();
        reader.expect(']');
        blocks.push_back(block);
    });
    return blocks;
}

std::vector<OffsetPiece> offsets_from(std::string_view json) { return pairs_from<OffsetPiece>(json); }
std::vector<PagePiece> pages_from(std::string_view json) { return pairs_from<PagePiece>(json); }

std::vector<StatedDate> dates_from(std::string_view json) {
    std::vector<StatedDate> dates;
    Reader reader(json);
    reader.list([&] {
        StatedDate date;
        reader.expect('[');
        date.kind = reader.string();
        reader.expect(',');
        date.time = reader.string();
        reader.expect(',');
        date.origin = reader.string();
        reader.expect(']');
        dates.push_back(std::move(date));
    });
    return dates;
}

Ledger ledger_from(std::string_view json) {
    Ledger ledger;
    Reader reader(json);
    reader.list([&] {
        LedgerItem item;
        reader.expect('[');
        item.span.begin = reader.number();
        reader.expect(',');
        item.span.end = reader.number();
        reader.expect(',');
        item.kind = numeral_kind_from(reader.string()).value_or(NumeralKind::not_understood);
        reader.expect(',');
        item.reason = reader.string();
        reader.expect(']');
        ledger.items.push_back(item);
    });
    return ledger;
}

}  // namespace figtrail
