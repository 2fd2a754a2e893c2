// Purpose: which words, stems and classes one text holds, and where each starts, so that a pattern whose words are not there costs nothing.
// Owner: whoever reads the text; made anew for each.
#pragma once

#include "game/text/symbols.hpp"

#include <bit>

namespace heard::text {

// Where something starts and ends, in one word of bits: word i of the text is bit i % 64. A text of more words than that folds over itself,
// and a bit then says "perhaps". What is one word long ends after it; longer phrases are few, and any of them may end wherever one does.
struct Places {
    std::uint64_t single = 0, longStarts = 0, longEnds = 0;
    static constexpr std::uint64_t bit(std::size_t word) { return std::uint64_t{1} << (word % 64); }

    bool any() const { return (single | longStarts) != 0; }
    void add(std::size_t word, std::size_t length) {
        if (length == 1) {
            single |= bit(word);
            return;
        }
        longStarts |= bit(word);
        longEnds |= bit(word + length);
    }
    void add(const Places &other) {
        single |= other.single;
        longStarts |= other.longStarts;
        longEnds |= other.longEnds;
    }
    std::uint64_t startsBefore(std::uint64_t ends) const { return (single & std::rotr(ends, 1)) | ((longEnds & ends) != 0 ? longStarts : 0); }
};

class Occurrences {
public:
    explicit Occurrences(const Symbols &symbols) : there_(symbols.count / 64 + 1), pageOf_(symbols.count / pageSize + 1), rows_(pageSize), found_(1) {}

    void add(std::uint32_t symbol, std::uint32_t at, std::size_t length = 1); // words in rising order
    bool has(std::uint32_t symbol) const { return (there_[symbol / 64] >> (symbol % 64)) & 1U; }
    const Places &placesOf(std::uint32_t symbol) const { return found_[rowOf(symbol)].places; } // none where it is not there
    template <typename Each> void eachSymbol(const Each &each) const {
        for (std::size_t row = 1; row < found_.size(); ++row) each(found_[row].symbol);
    }
    // Words where it starts, each once, that `among` does not rule out.
    template <typename Each> void eachStart(std::uint32_t symbol, std::uint64_t among, const Each &each) const {
        for (std::uint32_t i = found_[rowOf(symbol)].last; i != none; i = starts_[i].before)
            if (among & Places::bit(starts_[i].at)) each(starts_[i].at);
    }

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    static constexpr std::size_t pageSize = 64; // symbols a page: few of a language's are in one text, and most pages are never made
    struct Found {
        Places places;
        std::uint32_t symbol = 0, last = none; // last: of starts_
    };
    struct Start {
        std::uint32_t at, before; // before: of the same symbol
    };
    std::uint32_t rowOf(std::uint32_t symbol) const { return rows_[pageOf_[symbol / pageSize] + symbol % pageSize]; } // 0: not there
    std::vector<std::uint64_t> there_;  // a bit a symbol: asked most, and answered with no
    std::vector<std::uint32_t> pageOf_; // where the page of so many symbols starts in …
    std::vector<std::uint32_t> rows_;   // … by page and symbol; the first page stays empty
    std::vector<Found> found_;          // by row; the first stands for what is not there
    std::vector<Start> starts_;
};

} // namespace heard::text
