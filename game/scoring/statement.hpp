// Purpose: what a speaker's statement does: ten flags and nine classes of the label guidelines, part A. Pure; any thread.
#pragma once

#include "game/scoring/analysis.hpp"
#include "game/scoring/feelings_in.hpp"

namespace heard::scoring {

// What the flags alone do not tell, for choosing the class.
struct StatementShape {
    std::uint8_t stonewall = 0, defensive = 0, gratitude = 0, thinkClaim = 0, needYou = 0, contempt = 0, timeOut = 0; // strength, 0: none
    bool pleasantFeeling = false, onlyPleasant = false;
    bool ownNeed = false;        // an ask or need of one's own, no order
    bool aboutYou = false;       // a main clause whose subject is the partner
    bool ownAct = false;         // an "I" clause about what one did or lives through
    int excuses = 0;             // how many excuses, denials, counter-attacks
    std::size_t words = 0;
};

StatementShape findStatementFlags(const Language &language, const text::Reading &reading, Analysis &into);
void classifyStatement(const StatementShape &shape, Analysis &into);

Analysis analyseStatement(const Language &language, const text::Reading &reading);

} // namespace heard::scoring
