// Purpose: bytes a person typed → one plain form, with the way back to the code points they came from.
// Owner: none, pure functions; any thread. Never throws on any input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heard::text {

// Half-open range of Unicode code points of the text as typed.
struct Range {
    std::uint32_t start = 0, end = 0;
    bool operator==(const Range &) const = default;
};

inline constexpr std::size_t longestText = 10'000; // code points read; the rest is left alone

// UTF-32 after NFKC and simple case folding, curly quotes and dashes made plain, zero-width marks dropped.
struct Normalised {
    std::u32string text;
    std::vector<Range> from;   // for each character of `text`, the code points as typed it came from
    std::vector<bool> upper;   // for each character: typed as a capital
    std::uint32_t length = 0;  // code points as typed that were read
};

// Ill-formed bytes count one code point each maximal part, as U+FFFD, the way ICU and most editors count them.
std::u32string decode(std::string_view utf8, std::size_t limit = longestText);
std::string encode(std::u32string_view text);
void append(std::string &utf8, char32_t c); // nothing when it is no code point
Normalised normalise(std::string_view utf8);

bool isLetterOrDigit(char32_t c);
bool isEmoji(char32_t c);

} // namespace heard::text
