// Purpose: the lexicon word a mistyped one most likely was, by bounded edit distance. No dictionary engine: those read clocks and take
// milliseconds a word; this is a table of one-letter deletions made once. Owner: the lexicon; const and thread-safe once built.
#pragma once

#include "game/text/word_pool.hpp"

namespace heard::text {

// Letters put in, left out, changed or two neighbours swapped; `bound` + 1 when it is more than `bound`.
int editDistance(std::string_view a, std::string_view b, int bound);

class SpellingIndex {
public:
    void build(const WordPool &words); // words of 4 to 24 letters; others are not corrected
    // Number of the one nearest word of the same pool; 0 when none is near enough or two are equally near. Words of 4 letters or fewer are taken as typed.
    std::uint32_t nearest(const WordPool &words, std::string_view word) const;

private:
    struct Search;
    void consider(std::uint32_t key, Search &search) const;
    std::vector<std::uint64_t> byDeletion_; // the hash of a word less one letter above, the word's number below; sorted
};

} // namespace heard::text
