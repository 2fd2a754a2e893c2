// Purpose: an evening again, from its inputs in order. The same library, seed and inputs give the same bytes.
#pragma once

#include "game/match/evening.hpp"

#include <vector>

namespace heard::match {

struct Replayed {
    Evening evening;
    std::size_t refused = 0; // inputs that were rejected, as they were the first time
};
Replayed replay(std::vector<LibraryEntry> library, std::uint64_t seed, const std::vector<LoggedInput> &inputs);

} // namespace heard::match
