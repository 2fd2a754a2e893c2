// Purpose: how near two words lie in meaning, from a table of word vectors made offline. Owner: the lexicon; const and thread-safe once built.
// Source of the table: see assets/language/en/meaning.json.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heard::text {

class Meanings {
public:
    static constexpr std::size_t dimensions = 48;

    // `letters`: one letter of the base64 alphabet a dimension, -32 … 31. Returns what is amiss, or empty. Rows are in order of frequency.
    std::string add(std::uint32_t word, std::string_view letters);

    void finish(); // after the last add: gives back what was reserved

    bool knows(std::uint32_t word) const { return word < rowOf_.size() && rowOf_[word] != 0; }
    std::uint32_t rank(std::uint32_t word) const { return knows(word) ? rowOf_[word] : 0; } // 1: the most frequent; 0: unknown
    int nearness(std::uint32_t a, std::uint32_t b) const; // cosine in per cent, -100 … 100; 0 when either word is unknown

private:
    std::vector<std::int8_t> rows_;
    std::vector<std::uint16_t> lengths_;
    std::vector<std::uint16_t> rowOf_; // by word id; 0: none
};

} // namespace heard::text
