// Purpose: do the labelled samples and the scorer agree (HS401 to HS403)? Good may not come out below middling, nor middling below poor.
#pragma once

#include "game/authoring/findings.hpp"
#include "game/scenario/scenario.hpp"
#include "game/scoring/scorer.hpp"

namespace heard::authoring {

void checkScores(Findings &findings, const scenario::Scenario &scenario, const scoring::Scorer &scorer);

} // namespace heard::authoring
