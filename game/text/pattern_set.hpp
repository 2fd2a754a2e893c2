// Purpose: many patterns in a few flat arrays, matched over a whole text in bounded time. Owner: the lexicon; const and thread-safe once built.
//
// A pattern is listed under the rarest of its elements that must be there. A text wakes the patterns listed under its own words, stems and
// classes; those of which another element is nowhere in the text sleep on. What is left is followed from its end to its beginning through all
// places of the text at once, a bit each, and is walked only where it may start.
#pragma once

#include "game/text/choice_pool.hpp"
#include "game/text/occurrences.hpp"

#include <utility>

namespace heard::text {

struct Match { // words [first, end)
    std::uint32_t first = 0, end = 0;
    std::uint32_t pattern = 0;
    std::uint32_t by = 0; // what it was found by at its first word: 0 the word, 1 its stem, from 2 on its classes
    std::uint16_t target = 0;
    std::uint8_t strength = 0;
};

class PatternSet {
public:
    std::uint32_t add(const Pattern &pattern);                                     // its number, from 0 on
    void build(const Symbols &symbols, const std::vector<std::uint32_t> &howOften); // after the last add; howOften by symbol, in any unit
    void build(const Symbols &symbols);                                             // instead, for a set of which endOf alone is asked
    // Every match, by where it starts, then word before stem before classes, then in the order of adding.
    std::vector<Match> matches(const Matchable &text, const Occurrences &there) const;
    // One pattern at word `at`: one past its last word, or -1.
    int endOf(std::uint32_t pattern, const Matchable &text, std::size_t at) const;

private:
    friend class Walk;
    friend class PatternSurvey;
    struct FlatElement {
        std::uint32_t choices = 0; // number of its list of alternatives; the symbol itself where it is the only one
        Element::Kind kind{};
        bool single = false;
        std::uint8_t reach = 0; // Gap: at most so many words; OneOf: 1 when it may be left out
    };
    struct FlatPattern {
        std::uint32_t firstElement = 0;
        std::uint16_t target = 0;
        std::uint8_t strength = 0, elements = 0;
    };
    struct Listed {
        std::uint32_t pattern = 0, alsoNeeded = 0; // its next rarest element, which is looked for first
    };
    std::span<const std::uint32_t> choicesOf(const FlatElement &e) const { return e.single ? std::span(&e.choices, 1) : choices_.of(e.choices); }
    bool mustBeThere(const FlatElement &e) const { return e.kind == Element::Kind::OneOf && e.reach == 0; }
    std::size_t firstWordOf(const FlatPattern &pattern) const { // behind its anchors
        std::size_t first = pattern.firstElement;
        while (elements_[first].kind != Element::Kind::OneOf) ++first;
        return first;
    }
    void matchesOf(std::uint32_t pattern, const Matchable &text, const Occurrences &there, std::uint64_t starts, std::vector<Match> &into) const;
    std::pair<std::uint32_t, std::uint32_t> twoRarest(const FlatPattern &pattern, const std::vector<std::uint32_t> &howOften) const;

    Symbols symbols_;
    std::vector<FlatPattern> patterns_;
    std::vector<FlatElement> elements_;
    ChoicePool choices_;                   // symbols; until build() the kind in the two highest bits, the number below
    std::vector<std::uint32_t> listStart_; // by symbol, into …
    std::vector<Listed> listed_;           // … the patterns listed under it
};

// Where the patterns of a set may match in one text, told from the places of their elements alone: never too few, seldom too many.
class PatternSurvey {
public:
    PatternSurvey(const PatternSet &set, const Matchable &text, const Occurrences &there); // all three outlive it; the words are complete
    std::uint64_t startsOf(std::uint32_t pattern); // its first word, as bits of Places
    bool anyOf(std::uint32_t element) { return of(set_.elements_[element]).any(); }
    bool mayStartAt(std::uint32_t pattern, std::size_t at) { return (startsOf(pattern) & Places::bit(at)) != 0; }

private:
    const Places &of(const PatternSet::FlatElement &element);
    bool lacksWord(const PatternSet::FlatPattern &pattern) const;
    const PatternSet &set_;
    const Occurrences &there_;
    std::vector<std::uint32_t> known_; // by number of a list: one more than its row in …
    std::vector<Places> placesOf_;
    std::uint64_t breaks_ = 0, inside_ = 0, textEnd_ = 0; // where sentences start or end; words that open none; behind the last word
};

} // namespace heard::text
