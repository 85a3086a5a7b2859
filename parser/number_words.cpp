#include "parser/number_words.hpp"

#include <limits>

#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

constexpr int no_scale_yet = 99;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() - 10'000;  // leaves room for a last group without a scale word

enum class Size : std::uint8_t { units, tens, open };  // of the word before; after `open` any number may follow

/// Adds the words up from the left: `group` is what stands before the next scale word, `total` what the scale words have taken.
class Sum {
public:
    bool cardinal(std::int64_t n, Size size) {
        if (before_ == Size::units || (before_ == Size::tens && (size == Size::tens || n > 9))) return false;
        group_ += n;
        before_ = size;
        trailing_ = 0;
        return true;
    }

    bool hundred() {
        if (group_ >= 100) return false;
        group_ = (group_ == 0 ? 1 : group_) * 100;
        before_ = Size::open;
        trailing_ = 2;
        return true;
    }

    /// "thousand", "million": of the group before it, or, right after another such word, of all before ("thousand million").
    bool scale(int power) {
        if (power > 15) return false;
        std::int64_t times = 1;
        for (int k = 0; k < power; ++k) times *= 10;
        if (trailing_ > 2 && group_ == 0) {
            if (total_ > 1'000'000'000'000 / times) return false;
            total_ *= times;
            trailing_ += power;
            return true;
        }
        if (power >= last_power_) return false;
        std::int64_t const group = group_ == 0 ? 1 : group_;
        if (group > (most - total_) / times) return false;  // "ninety-nine hundred quadrillion"
        total_ += group * times;
        group_ = 0;
        last_power_ = power;
        before_ = Size::open;
        trailing_ = (trailing_ == 2 ? 2 : 0) + power;
        return true;
    }

    std::int64_t value() const { return total_ + group_; }
    /// The power of ten of the scale words at the end.
    int trailing() const { return trailing_; }

private:
    std::int64_t total_ = 0;
    std::int64_t group_ = 0;
    int last_power_ = no_scale_yet;
    int trailing_ = 0;
    Size before_ = Size::open;
};

}  // namespace

std::optional<NumeralValue> sum_of_words(TokenText const& text, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon) {
    Sum sum;
    bool any = false;
    for (std::uint32_t i = first; i < last; ++i) {
        Token const& t = text.tokens[i];
        if (t.kind != TokenKind::word || !t.is(word_class::cardinal | word_class::multiplier)) continue;
        any = true;
        int const n = lexicon.value(t);
        bool const fits = t.is(word_class::cardinal) ? sum.cardinal(n, t.is(word_class::tens) ? Size::tens : Size::units)
                          : n == 2                   ? sum.hundred()
                                                     : sum.scale(n);
        if (!fits) return std::nullopt;
    }
    if (!any) return std::nullopt;
    NumeralValue v;
    v.value = Number(sum.value());
    v.scale = sum.trailing();
    v.written_digits = v.value.significant_digits();
    return v;
}

}  // namespace figtrail
