// Every step kind and its rules, in the order of scenario::StepKind. A new kind gets a line here (see tests/README.md).
#include "game/rules/turn.hpp"

#include <array>

namespace heard::rules {

const KindRules &rulesOf(scenario::StepKind kind) {
    static const std::array<const KindRules *, scenario::stepKindCount> table{
        &checkInRules, &askRules,  &cardRules,      &chooseRules, &speakRules,   &reflectRules,
        &confirmRules, &moreRules, &swapRules,      &ideasRules,  &requestRules, &appreciateRules,
        &breatheRules, &noteRules, &feltHeardRules, &endingRules};
    return *table[static_cast<std::size_t>(kind)];
}

} // namespace heard::rules
