// Purpose: everything found in one text, with how strongly, before anyone decides what is worth saying. For the verdict, the authoring
// tools and the measurements; a player's screen only ever sees a Verdict. Plain data.
#pragma once

#include "game/rules/verdict.hpp"
#include "game/text/unicode.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace heard::scoring {

struct Found {
    bool there = false;
    std::uint8_t strength = 0; // 3 sure, 2 maybe, 1 silent
    std::uint8_t level = 1;    // paraphrase: 1 or 2
    rules::Span span;
    explicit operator bool() const { return there; }
};

inline constexpr std::size_t flagCount = static_cast<std::size_t>(rules::Flag::Idea);

struct Analysis {
    rules::TextAs as{};
    rules::Unscored unscored = rules::Unscored::NothingTyped;
    std::array<Found, flagCount> flags{}; // by rules::Flag
    rules::StatementClass statementClass = rules::StatementClass::NeutralOrOfftopic;
    std::uint8_t overall = 0;  // reflections, 0..4
    bool isReflection = false; // does the reply give anything back at all
    rules::Span whole;         // the text from its first word to its last

    Found &operator[](rules::Flag f) { return flags[static_cast<std::size_t>(f)]; }
    const Found &operator[](rules::Flag f) const { return flags[static_cast<std::size_t>(f)]; }
    // Keeps the stronger; of equals, the first.
    void add(rules::Flag f, text::Range range, std::uint8_t strength, std::uint8_t level = 1) {
        Found &found = (*this)[f];
        if (found.there && found.strength >= strength) return;
        found = {true, strength, level, {range.start, range.end}};
    }
    void drop(rules::Flag f) { (*this)[f] = {}; }
};

} // namespace heard::scoring
