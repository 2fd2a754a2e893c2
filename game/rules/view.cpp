// What one seat may know of how things stand. A sealed answer of the other one never comes in here, nor that there is
// one.
#include "game/rules/step.hpp"

#include <algorithm>

namespace heard::rules {
namespace {

using scenario::Scenario;
using scenario::StepKind;

// Steps people count. A list can hold a step twice over (loops), so progress follows its order, not the path.
void countSteps(View &view, const State &state, const Scenario &scenario) {
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        if (scenario.steps[i].kind == StepKind::Swap) continue;
        ++view.of;
        if (i < state.step || state.finished) ++view.done;
    }
}

} // namespace

View viewOf(const State &state, const Scenario &scenario, Seat seat) {
    View view;
    view.turn = state.turn;
    view.step = state.step;
    view.floor = state.floor;
    view.phase = state.phase;
    view.finished = state.finished;
    if (scenario.steps.empty()) return view;
    const scenario::Step &step = scenario.steps[state.step];
    view.kind = step.kind;
    view.legal = legalMoves(state, scenario, seat);
    const bool answered = seat != Seat::Facilitator && state.answers[indexOf(seat)].done;
    view.part = view.legal != 0 ? Part::Act : answered ? Part::Done : Part::Wait;
    if (step.kind == StepKind::Confirm)
        view.triesLeft = static_cast<std::uint8_t>(maxTries - std::min(state.tries, maxTries));
    const bool lays = step.lays && (step.kind == StepKind::Speak || step.kind == StepKind::Reflect);
    view.mayLay = lays && view.legal != 0 ? maxLaid : 0;
    countSteps(view, state, scenario);
    return view;
}

} // namespace heard::rules
