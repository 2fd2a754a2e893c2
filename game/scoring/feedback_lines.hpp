// Purpose: the general lines a reflection may show where the script has none of its own. Plain sentences about how words may be heard,
// never about the writer. A test reads every one of them for words that must not be on the screen.
#pragma once

#include "game/rules/verdict.hpp"

#include <span>
#include <string_view>

namespace heard::scoring {

struct FlagLines {
    rules::Flag flag;
    bool welcome;             // something that worked, or something one might try otherwise
    std::string_view sure;    // stated
    std::string_view maybe;   // asked
    std::string_view missing; // an invitation when it is not there; empty: none
};

std::span<const FlagLines> flagLines(); // one for each flag but Idea
std::string_view ideaLine();
std::string_view nothingLine();
std::string_view untouchedLine(); // where the partner said "yes, that's it" and nothing else is there

} // namespace heard::scoring
