// Purpose: words numbered from 1 on, in one block of letters with one hash table beside it: no allocation a word.
// Owner: the lexicon; const and thread-safe once filled.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heard::text {

// FNV-1a: the same on every machine, so that numbers made of it may be compared and stored. Letter `without` is left out.
constexpr std::uint32_t hashOf(std::string_view word, std::size_t without = std::string_view::npos) {
    std::uint32_t h = 2166136261U;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i != without) h = (h ^ static_cast<unsigned char>(word[i])) * 16777619U;
    return h;
}

class WordPool {
public:
    std::uint32_t add(std::string_view word);        // its number, old or new; `word` must not point into this pool
    std::uint32_t find(std::string_view word) const; // 0: not here
    std::string_view text(std::uint32_t id) const { return std::string_view(letters_).substr(ends_[id - 1], ends_[id] - ends_[id - 1]); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size() - 1); } // the highest number
    void finish();                                                                      // after the last add: gives back what was reserved

private:
    // A word's number below and eight bits of its hash above: a look at the letters is spared where those differ already. 0: free.
    using Slot = std::uint32_t;
    static constexpr std::uint32_t idBits = 0xFFFFFF, tagBits = ~idBits;
    std::size_t slotOf(std::string_view word, std::uint32_t hash) const; // where it is, or the free slot where it belongs
    void grow();
    std::string letters_;
    std::vector<std::uint32_t> ends_{0};
    std::vector<Slot> slots_; // by hash, open addressing; a power of two of them, or none yet
};

} // namespace heard::text
