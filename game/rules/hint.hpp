// Purpose: whether a step's optional hint is offered to a seat. Only the seat's own last words decide: a finding never
// travels to the other one, not even as a hint. It never blocks, repeats or ends a step.
#pragma once

#include "game/rules/state.hpp"
#include "game/scenario/scenario.hpp"

namespace heard::rules {

// True if `seat` acts at the step that begins now, and what its hint is about was surely not in its own last scored
// words of that sort.
bool hintFor(const State &state, const scenario::Scenario &scenario, Seat seat);

// True if the verdict surely does not hold what is listened for; false for every unscored text.
bool surelyMissing(const Verdict &verdict, scenario::Listens what);

// What the rubric entry means among the findings, and whether its presence or its absence is wanted.
struct Sought {
    Flag flag{};
    bool wanted = true;
};
Sought soughtBy(scenario::Listens what);

} // namespace heard::rules
