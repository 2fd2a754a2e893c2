// Purpose: an account of a verdict that a person can read, so that an author or a therapist can see why. Pure; any thread.
#pragma once

#include "game/scoring/scorer.hpp"

#include <string>

namespace heard::authoring {

// The text, with a line of marks under each span found, what was found there and how sure it is; then what was listened for.
std::string explain(const scoring::Scorer &scorer, const scoring::ScoreRequest &request);

} // namespace heard::authoring
