// Purpose: the lexicon word a mistyped one most likely was, by bounded edit distance. No dictionary engine: those read clocks and take
// milliseconds a word; this is a table of one-letter deletions made once. Owner: the lexicon; const and thread-safe once built.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heard::text {

// Letters put in, left out, changed or two neighbours swapped; `bound` + 1 when it is more than `bound`.
int editDistance(std::string_view a, std::string_view b, int bound);

class SpellingIndex {
public:
    void add(std::string_view word, std::uint32_t id); // words of 4 to 24 letters; others are not corrected
    // Id of the one nearest word; 0 when none is near enough or two are equally near. Words of 4 letters or fewer are taken as typed.
    std::uint32_t nearest(std::string_view word) const;

private:
    void consider(std::string_view key, std::string_view word, std::uint32_t &best, int &distance, bool &tie) const;
    std::vector<std::string> words_;
    std::vector<std::uint32_t> ids_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> byDeletion_; // looked up, never walked
};

} // namespace heard::text
