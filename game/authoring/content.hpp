// Purpose: what a scenario says and shows: sentences that are missing or out of tone, and sample replies (HS301 to HS310). Any thread.
#pragma once

#include "game/authoring/findings.hpp"
#include "game/scenario/scenario.hpp"

namespace heard::authoring {

void checkSentences(Findings &findings, const scenario::Scenario &scenario);
void checkSamples(Findings &findings, const scenario::Scenario &scenario);

} // namespace heard::authoring
