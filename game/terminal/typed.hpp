// Purpose: what a typed line may mean: a command word, some numbers, a mood, a length of time. Pure functions.
#pragma once

#include "game/rules/feelings.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heard::terminal {

std::string trimmed(std::string_view text);
// Lower case, trimmed, single spaces, straight apostrophes turned curly, a closing full stop or question mark taken
// off.
std::string asCommand(std::string_view typed);
// The rest after a leading word: after(“lay scared”, “lay”) is “scared”. Empty optional: it does not begin so.
std::optional<std::string> after(std::string_view typed, std::string_view word);
// “1 3”, “1, 3 and 4”. Empty optional: something else than numbers is in it, or none is.
std::optional<std::vector<std::uint32_t>> numbersIn(std::string_view typed);
// “30”, “45 minutes”, “2 hours”, “until tomorrow” is not one. In minutes.
std::optional<std::uint32_t> minutesIn(std::string_view typed);

struct TypedMood {
    std::uint32_t mood = 0;
    std::optional<std::uint8_t> battery;
};
std::optional<TypedMood> moodIn(std::string_view typed);
std::optional<std::uint8_t> batteryIn(std::string_view typed); // low half full, or 1 2 3

// “scared, lonely” or “scared and lonely”; `unknown` gets the first name that is not in the pack.
std::vector<rules::CardId> cardsIn(std::string_view typed, std::string &unknown);

} // namespace heard::terminal
