// Purpose: walks every way a scenario can take, as the rules would, and says where one goes astray (HS201 to HS213). Any thread.
#pragma once

#include "game/authoring/findings.hpp"
#include "game/scenario/scenario.hpp"

namespace heard::authoring {

void checkFlow(Findings &findings, const scenario::Scenario &scenario);

// What the longest way asks for. Retries of a confirm are not counted: they are one sentence, and nobody plans them.
struct LongestWay {
    int textsA = 0, textsB = 0;
    int seconds = 0; // a calm estimate, the same for every author; see flow.cpp
};
LongestWay longestWay(const scenario::Scenario &scenario);

} // namespace heard::authoring
