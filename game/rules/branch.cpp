// The closed list of conditions a branch may look at: choices, confirm and turns. What the scorer found is never among
// them.
#include "game/rules/turn.hpp"

namespace heard::rules {
namespace {

using scenario::Condition;
using scenario::ConditionKind;
using scenario::Scenario;
using scenario::Step;
using scenario::StepKind;

// Options of an `ask` are "now" and "later"; of a `choose`, those of the script.
int optionIndex(const Step &step, const std::string &option) {
    if (step.kind == StepKind::Ask) return option == "now" ? 0 : option == "later" ? 1 : -1;
    for (std::size_t i = 0; i < step.options.size(); ++i)
        if (step.options[i].id == option) return static_cast<int>(i);
    return -1;
}

// A choice one seat alone makes counts; a sealed one counts only when both chose alike.
bool chosen(const StepOutcome &outcome, int option, bool byBoth) {
    if (option < 0) return false;
    const auto [a, b] = outcome.chosen;
    if (byBoth) return a == option && b == option;
    return a == option || b == option;
}

bool holds(const State &state, const Scenario &scenario, const Condition &when) {
    if (when.kind == ConditionKind::TurnsAtLeast) return state.turn >= when.turns;
    const int index = scenario.indexOf(when.step);
    if (index < 0) return false;
    const Step &step = scenario.steps[static_cast<std::size_t>(index)];
    const StepOutcome &outcome = state.outcomes[static_cast<std::size_t>(index)];
    switch (when.kind) {
    case ConditionKind::Chose: return chosen(outcome, optionIndex(step, when.option), step.sealed);
    case ConditionKind::BothChose: return chosen(outcome, optionIndex(step, when.option), true);
    case ConditionKind::ConfirmedYes: return outcome.confirmed == 0;
    case ConditionKind::ConfirmedAlmost: return outcome.confirmed == 1;
    case ConditionKind::ConfirmedNotYet: return outcome.confirmed == 2;
    case ConditionKind::MoreYes: return outcome.more == 1;
    case ConditionKind::TurnsAtLeast: break;
    }
    return false;
}

} // namespace

std::optional<std::string> branchOf(const State &state, const Scenario &scenario, const Step &step) {
    for (const scenario::Branch &branch : step.branches)
        if (holds(state, scenario, branch.when)) return branch.go;
    return std::nullopt;
}

} // namespace heard::rules
