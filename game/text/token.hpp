// Purpose: cut a normalised text into words and what stands between them. Pure functions; any thread.
#pragma once

#include "game/text/unicode.hpp"

#include <string>
#include <vector>

namespace heard::text {

// What stands after a word, before the next. A set.
enum Mark : std::uint16_t {
    comma = 1, stop = 2, question = 4, exclamation = 8, ellipsis = 16, dash = 32, quote = 64, colon = 128, newLine = 256, bracket = 512, star = 1024
};
inline constexpr std::uint16_t sentenceEnd = stop | question | exclamation | ellipsis | newLine;

struct Token {
    std::string word;         // folded UTF-8; apostrophes inside a word are dropped: "don't" and "dont" are one word
    Range range;              // the code points as typed
    std::uint16_t before = 0; // marks in front of the first word only
    std::uint16_t after = 0;  // set of Mark
    bool shouted = false;     // typed in capitals, two letters or more
    bool emoji = false;
};

std::vector<Token> tokenise(const Normalised &text);

} // namespace heard::text
