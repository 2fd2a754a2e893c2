// Purpose: the feelings a text names, and whose they are. Pure; any thread.
#pragma once

#include "game/scoring/cues.hpp"

#include <vector>

namespace heard::scoring {

enum class Whose : std::uint8_t { Mine, Yours, Theirs, Things, Nobodys }; // "I'm sad", "you're sad", "she's sad", "it's sad", "so sad"

struct NamedFeeling {
    std::size_t first = 0, last = 0; // words [first, last)
    text::ClassId family = 0;        // feeling:… or faux:…
    Whose whose{};
    bool faux = false;
    bool denied = false;
    bool linked = false; // a linking word stands before it: "felt", "am", "so"
    bool would = false;  // "I'd be sad", "anyone would be sad"
    std::size_t subject = 0; // the word that tells whose; its own first word when none does
};

std::vector<NamedFeeling> feelingsIn(const Language &language, const text::Reading &reading);

} // namespace heard::scoring
