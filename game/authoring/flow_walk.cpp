#include "game/authoring/flow_walk.hpp"

#include <algorithm>

namespace heard::authoring {

namespace {

using scenario::StepKind;

constexpr int mostMores = 2; // as the rules have it: then "is there more?" is stepped over

// What the step itself changes.
Place after(const scenario::Step &step, Place place) {
    switch (step.kind) {
    case StepKind::Speak:
        if (place.floorBegan < 0) place.floorBegan = place.step;
        place.said = true;
        place.givenBack = false;
        break;
    case StepKind::Reflect: place.givenBack = true; break;
    case StepKind::FeltHeard: place.rated = true; break;
    case StepKind::Swap: place = {place.step, other(place.floor), -1, 0, false, false, false}; break;
    default: break;
    }
    return place;
}

void add(std::vector<Place> &ways, const Place &place) {
    if (place.step >= 0 && std::find(ways.begin(), ways.end(), place) == ways.end()) ways.push_back(place);
}

} // namespace

std::vector<Place> waysFrom(const scenario::Scenario &scenario, const Place &place) {
    const scenario::Step &step = scenario.steps[static_cast<std::size_t>(place.step)];
    std::vector<Place> ways;
    if (step.kind == StepKind::Ending) return ways;
    const Place next = after(step, place);
    const auto go = [&](const std::string &to, int mores) {
        Place there = next;
        there.step = scenario.indexOf(to);
        there.mores = mores;
        add(ways, there);
    };
    bool moreHasBranch = false;
    for (const scenario::Branch &branch : step.branches) {
        const bool more = branch.when.kind == scenario::ConditionKind::MoreYes && branch.when.step == step.id;
        moreHasBranch = moreHasBranch || more;
        if (!more || place.mores < mostMores) go(branch.go, place.mores + (more ? 1 : 0));
    }
    if (step.kind == StepKind::More && !moreHasBranch && place.mores < mostMores && place.floorBegan >= 0)
        go(scenario.steps[static_cast<std::size_t>(place.floorBegan)].id, place.mores + 1);
    const bool everyOptionGoes =
        step.kind == StepKind::Choose && !step.sealed && std::all_of(step.options.begin(), step.options.end(), [](const auto &option) { return !option.go.empty(); });
    for (const scenario::Option &option : step.options)
        if (!option.go.empty()) go(option.go, place.mores);
    if (!everyOptionGoes) go(step.next, place.mores);
    return ways;
}

} // namespace heard::authoring
