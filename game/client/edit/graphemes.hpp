// Purpose: where characters (as people count them) and words begin in UTF-8 text, by ICU's rules. Byte offsets.
// Pure; no window.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace heard::client {

std::size_t nextGrapheme(std::string_view text, std::size_t from);
std::size_t previousGrapheme(std::string_view text, std::size_t from);
std::size_t graphemeStart(std::string_view text, std::size_t at); // the last start at or before this byte
std::size_t nextWord(std::string_view text, std::size_t from);     // end of this or the next word
std::size_t previousWord(std::string_view text, std::size_t from); // start of this or the previous word
struct WordSpan {
    std::size_t begin, end;
};
WordSpan wordAt(std::string_view text, std::size_t at);

std::size_t codePoints(std::string_view text);
std::size_t bytesOfCodePoints(std::string_view text, std::size_t count); // bytes the first `count` take
bool hasVisible(std::string_view text); // anything but white space and invisible characters
std::string encodeUtf8(char32_t c);
// What may stand in a text: broken UTF-8 becomes U+FFFD, \r\n and \r become \n, tabs become spaces, other control
// characters go; bidirectional overrides and isolates go too, since they could hide what is said.
std::string cleaned(std::string_view pasted, bool keepNewlines);

} // namespace heard::client
