// Purpose: where a scenario's own words stand in a text: ideas and traps are plain words, not patterns. Pure; any thread.
#pragma once

#include "game/scoring/cues.hpp"

#include <optional>
#include <string>

namespace heard::scoring {

// The first place where the words of `phrase` stand one after another, compared by stem.
std::optional<text::Range> plainPhraseIn(const Language &language, const text::Reading &reading, const std::string &phrase);

} // namespace heard::scoring
