// Purpose: does a text speak of violence, fear of the partner, force, control or self-harm? Such a text is no exercise and gets no score.
// Tuned to find. The answer goes to nobody but the writer. Pure; any thread.
#pragma once

#include "game/scoring/cues.hpp"

namespace heard::scoring {

bool speaksOfHarm(const Language &language, const text::Reading &reading);

} // namespace heard::scoring
